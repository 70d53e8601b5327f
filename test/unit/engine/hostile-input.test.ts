import { describe, expect, test } from 'vitest'
import { createConnectorMock } from '../../../src/index.ts'
import { decode } from '../../support/decode.ts'

const json = { 'content-type': 'application/json' }

function client() {
  const mock = createConnectorMock({ seed: { connectors: [{ id: 'crm' }] } })
  const put = (url: string, body: string) => {
    const answer = mock.handle({ method: 'PUT', url, headers: json, body })
    return { status: answer.status, body: decode(answer) }
  }
  return { mock, put }
}

function nested(levels: number): object {
  let value: object = {}
  for (let i = 1; i < levels; i++) value = { a: value }
  return value
}

describe('deep documents', () => {
  test.each([998, 1003, 1010, 5000, 100_000])('%i levels are taken whole or not at all', (levels) => {
    const { mock } = client()
    const load = () => mock.load({ connectors: [{ id: 'deep', sync_cursor: nested(levels) as never }] })
    if (levels < 1005) {
      load()
      for (const query of ['', '?pretty', '?filter_path=**.a', '?filter_path=-**.b']) {
        expect(mock.handle({ method: 'GET', url: `/_connector/deep${query}`, headers: {}, body: '' }).status).toBe(200)
      }
    } else {
      expect(load).toThrow('nested deeper than 1005 levels')
      expect(mock.connectors.list().map(({ id }) => id)).toEqual(['crm'])
    }
  })

  test('what came in through the API can be dumped and loaded', () => {
    const { mock, put } = client()
    mock.syncJobs.create({ id: 'job', connector: { id: 'crm' } })
    const body = JSON.stringify({ worker_hostname: 'w', sync_cursor: nested(999) })
    expect(put('/_connector/_sync_job/job/_claim', body).status).toBe(200)
    const dump = mock.state()
    mock.load(dump)
    expect(JSON.stringify(mock.state())).toBe(JSON.stringify(dump))
  })

  test('documents that contain themselves are refused', () => {
    const { mock } = client()
    const loop: Record<string, unknown> = {}
    Object.assign(loop, { one: loop, two: loop })
    expect(() => mock.connectors.create({ id: 'loop', sync_cursor: loop as never })).toThrow('nested deeper')
  })
})

// None of these ends in any test's time where the work grows with the square of the input or worse.
describe('long input', () => {
  test('digits that are no number after all', () => {
    const { put } = client()
    const value = `${'1'.repeat(1_000_000)}x`
    const { status, body } = put('/_connector/crm/_last_sync', JSON.stringify({ last_deleted_document_count: value }))
    expect([status, body.error.caused_by.type]).toEqual([400, 'illegal_argument_exception'])
  })

  test('a text with escapes', () => {
    const { mock, put } = client()
    const description = `\n${'a"\\'.repeat(1_000_000)}`
    expect(put('/_connector/crm/_name', JSON.stringify({ description })).status).toBe(200)
    expect(mock.connectors.get('crm')?.description).toBe(description)
  })

  test('a wildcard that almost matches a long text', () => {
    const { mock } = client()
    mock.connectors.create({ id: 'long', description: 'a'.repeat(300_000) })
    const url = `/_connector?query=${'a'.repeat(3000)}b`
    expect(decode(mock.handle({ method: 'GET', url, headers: {}, body: '' })).count).toBe(0)
  })

  test('faults by the ten thousand', () => {
    const { mock, put } = client()
    const entry = { label: 'x', nonsense: 1 }
    const configuration = Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`field_${i}`, entry]))
    expect(put('/_connector/crm/_configuration', JSON.stringify({ configuration })).status).toBe(200)
    expect(mock.requests.at(-1)).toMatchObject({ lenient: true, violations: { length: 100 } })
  })
})
