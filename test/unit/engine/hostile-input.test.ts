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

// Sizes at which work for each byte must not be more than a moment's, and nothing may run out of memory.
describe('large bodies in formats beside JSON', () => {
  const refusal = (type: string, body: string | Uint8Array) => {
    const { mock } = client()
    const before = JSON.stringify(mock.state())
    const url = '/_connector/crm/_error'
    const headers = { 'content-type': `application/${type}`, accept: 'application/json' }
    const answer = mock.handle({ method: 'PUT', url, headers, body })
    expect(JSON.stringify(mock.state())).toBe(before)
    return { status: answer.status, error: decode(answer).error }
  }
  const bytes = (...parts: (number[] | string | Uint8Array)[]) => Buffer.concat(parts.map((part) => Buffer.from(part)))
  const tooLong = /^Number value length \(\d+\) exceeds the maximum allowed \(1000,/

  test.each([
    ['a list', `list: [${'a,'.repeat(3_000_000)}a]`],
    ['one character more than is read', `error: "${'x'.repeat(3 * 1024 * 1024 - 8)}"`],
    ['pairs of surrogates', `error: "${'😀'.repeat(3 * 1024 * 1024 - 8)}"`],
  ])('YAML of more than 3 Mi characters is refused before it is taken apart: %s', (_, body) => {
    const { status, error } = refusal('yaml', body)
    const sentence = 'The incoming YAML document exceeds the limit: 3145728 code points.'
    expect(status).toBe(400)
    expect(error.reason).toContain(sentence)
    expect(error.caused_by).toMatchObject({
      type: 'jackson_y_a_m_l_parse_exception',
      caused_by: { type: 'y_a_m_l_exception', reason: sentence },
    })
  })

  test('YAML of 3 Mi characters is read, however many UTF-16 units they are', () => {
    const { error } = refusal('yaml', `errror: "${'😀'.repeat(3 * 1024 * 1024 - 10)}"`)
    expect(error.reason).toContain('unknown field [errror]')
  })

  const name = bytes([0x6b], 'sync_cursor')
  test.each([
    ['json', `{"x":${'9'.repeat(1001)}}`],
    ['json', `{"x":-0.${'9'.repeat(1000)}}`],
    ['json', `{"x":${'9'.repeat(5_000_000)}}`],
  ])('a number of too many digits is refused wherever it stands in %s', (type, body) => {
    const { status, error } = refusal(type, body)
    expect(status).toBe(400)
    expect(error.caused_by).toMatchObject({
      type: 'stream_constraints_exception',
      reason: expect.stringMatching(tooLong),
    })
  })

  test.each([
    ['json', `{"worker_hostname":"w","sync_cursor":{"a":${'9'.repeat(1001)}}}`],
    ['yaml', `sync_cursor: {a: ${'9'.repeat(1001)}}`],
    ['yaml', `sync_cursor: {a: -${'9'.repeat(1000)}}`],
    ['yaml', `sync_cursor: {a: 0x${'f'.repeat(2_000_000)}}`],
    ['cbor', bytes([0xa1], name, [0xa1, 0x61, 0x61, 0xc2, 0x59, 0x03, 0xe9], new Uint8Array(1001).fill(0x77))],
    [
      'cbor',
      bytes([0xa1], name, [0xa1, 0x61, 0x61, 0xc3, 0x5a, 0, 0x4c, 0x4b, 0x40], new Uint8Array(5_000_000).fill(0x77)),
    ],
    [
      'smile',
      bytes(
        [0x3a, 0x29, 0x0a, 3, 0xfa, 0x8a],
        'sync_cursor',
        [0xfa, 0x80, 0x61, 0x26, 0x0f, 0xa9],
        new Uint8Array(1144).fill(0x55),
      ),
    ],
    [
      'smile',
      bytes(
        [0x3a, 0x29, 0x0a, 3, 0xfa, 0x8a],
        'sync_cursor',
        [0xfa, 0x80, 0x61, 0x2a, 0x80, 0x0f, 0xa9],
        new Uint8Array(1144).fill(0x55),
      ),
    ],
  ])('and in a document in %s', (type, body) => {
    const { mock } = client()
    mock.syncJobs.create({ id: 'job', connector: { id: 'crm' } })
    const headers = { 'content-type': `application/${type}`, accept: 'application/json' }
    const answer = mock.handle({ method: 'PUT', url: '/_connector/_sync_job/job/_claim', headers, body })
    expect(answer.status).toBe(400)
    const { error } = decode(answer)
    expect(error.reason).toMatch(/failed to parse field \[sync_cursor\]$/)
    expect(JSON.stringify(error.caused_by)).toContain('exceeds the maximum allowed (1000,')
  })

  test.each([
    ['json', 1000, `{"worker_hostname":"w","sync_cursor":{"a":-${'9'.repeat(1000)}}}`],
    ['json', 1000, `{"worker_hostname":"w","sync_cursor":{"a":0.${'9'.repeat(999)}}}`],
    ['yaml', 1000, `worker_hostname: w\nsync_cursor: {a: ${'9'.repeat(1000)}}`],
    ['yaml', 1000, `worker_hostname: w\nsync_cursor: {a: 1${'_'.repeat(2000)}}`],
  ])('a number in %s that is just short enough is taken', (type, _, body) => {
    const { mock } = client()
    mock.syncJobs.create({ id: 'job', connector: { id: 'crm' } })
    const headers = { 'content-type': `application/${type}` }
    expect(mock.handle({ method: 'PUT', url: '/_connector/_sync_job/job/_claim', headers, body }).status).toBe(200)
  })

  test('bytes by the million in CBOR, in one piece and in empty ones', () => {
    const head = bytes([0xa1, 0x65], 'error')
    expect(refusal('cbor', bytes(head, [0x5a, 0, 0x98, 0x96, 0x80], new Uint8Array(10_000_000))).error.reason).toMatch(
      /error doesn't support values of type: VALUE_EMBEDDED_OBJECT$/,
    )
    const { error } = refusal('cbor', bytes(head, [0x7f], new Uint8Array(10_000_000).fill(0x60)))
    expect(error.caused_by.reason).toContain('Unexpected end-of-input in VALUE_STRING')
  })

  test('JSON in which no byte of twenty million is UTF-8', () => {
    const { status, error } = refusal('json', new Uint8Array(20_000_000).fill(0xff))
    expect(status).toBe(400)
    expect(error.reason).toMatch(/^\[1:3\] Invalid UTF-8 start byte 0xff\n/)
  })
})
