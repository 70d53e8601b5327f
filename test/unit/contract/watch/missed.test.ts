import { describe, expect, test } from 'vitest'
import { readMissed } from '../../../../src/contract/read-exchange.ts'
import { createProfile, createWatch, type Exchange, readExchange } from '../../../../src/contract.ts'
import { createConnectorMock } from '../../../../src/index.ts'

const crm = { id: 'crm', name: 'CRM', status: 'configured' } as const

/** A watched mock, some of whose answers nobody reads. */
function watched() {
  const mock = createConnectorMock({
    seed: { connectors: [crm], sync_jobs: [{ id: 'job', connector: { id: 'crm' } }] },
  })
  const watch = createWatch({ profile: createProfile() })
  const ask = (method: string, url: string, body?: object): Exchange => {
    const headers = body ? { 'content-type': 'application/json' } : {}
    const request = { method, url, headers, body: body ? JSON.stringify(body) : '' }
    const { status, headers: answered, body: text } = mock.handle(request)
    const lower = Object.fromEntries(
      Object.entries(answered).map(([name, value]) => [name.toLowerCase(), String(value)]),
    )
    return readExchange(request, { status, headers: lower, body: String(text) })
  }
  const see = (method: string, url: string, body?: object) => {
    const exchange = ask(method, url, body)
    return watch.look(exchange).map(({ check, subject, path }) => [check, subject, path])
  }
  const miss = ({ request, startedAt, endedAt }: Exchange) => watch.miss(readMissed(request, { startedAt, endedAt }))
  return { mock, watch, ask, see, miss }
}

describe('a request whose answer nobody has read', () => {
  test('may have written, and may have not', () => {
    for (const isCarriedOut of [true, false]) {
      const { mock, ask, see, miss } = watched()
      expect(see('GET', '/_connector/crm')).toEqual([])
      const before = mock.snapshot()
      miss(ask('PUT', '/_connector/crm/_status', { status: 'connected' }))
      if (!isCarriedOut) mock.restore(before)
      expect(see('GET', '/_connector/crm')).toEqual([])
    }
  })

  test('leaves known what it cannot have written', () => {
    const { mock, ask, see, miss } = watched()
    see('GET', '/_connector/crm')
    miss(ask('PUT', '/_connector/crm/_status', { status: 'connected' }))
    mock.connectors.update('crm', { name: 'of somebody else' })
    expect(see('GET', '/_connector/crm')).toEqual([['effect', 'connector', '/name']])
  })

  test('changes nothing when it only reads', () => {
    const { mock, ask, see, miss } = watched()
    see('GET', '/_connector/crm')
    miss(ask('GET', '/_connector/crm'))
    mock.connectors.update('crm', { name: 'of somebody else' })
    expect(see('GET', '/_connector/crm')).toEqual([['effect', 'connector', '/name']])
  })

  test.each([true, false])('may have deleted a connector and its jobs: %s', (isCarriedOut) => {
    const { mock, ask, see, miss } = watched()
    see('GET', '/_connector/crm')
    see('GET', '/_connector/_sync_job/job')
    const before = mock.snapshot()
    miss(ask('DELETE', '/_connector/crm?delete_sync_jobs=true'))
    if (!isCarriedOut) mock.restore(before)
    expect(see('GET', '/_connector/_sync_job/job')).toEqual([])
    expect(see('GET', '/_connector/crm')).toEqual([])
    expect(see('GET', '/_connector/_sync_job')).toEqual([])
  })

  test.each([true, false])('may have made a connector: %s', (isCarriedOut) => {
    const { mock, ask, see, miss } = watched()
    expect(see('GET', '/_connector/new')).toEqual([])
    const before = mock.snapshot()
    miss(ask('PUT', '/_connector/new', { name: 'New' }))
    if (!isCarriedOut) mock.restore(before)
    expect(see('GET', '/_connector/new')).toEqual([])
    expect(see('GET', '/_connector')).toEqual([])
  })

  test('may have failed, as a server does that was not able to delete', () => {
    const { watch, ask, see } = watched()
    see('GET', '/_connector/_sync_job/job')
    const deleted = ask('DELETE', '/_connector/crm?delete_sync_jobs=true')
    const headers = { ...deleted.response.headers }
    watch.look(readExchange(deleted.request, { status: 500, headers, body: '{}' }))
    expect(see('GET', '/_connector/_sync_job/job')).toEqual([])
  })
})

describe('what led to a violation', () => {
  test('is told of the same document, though others were asked for since', () => {
    const { mock, watch, ask, see } = watched()
    see('GET', '/_connector/crm')
    for (let i = 0; i < 50; i++) see('GET', `/_connector/other-${i}`)
    see('GET', '/_connector/_sync_job/job')
    see('GET', '/_connector')
    mock.connectors.update('crm', { name: 'of somebody else' })
    const [violation] = watch.look(ask('GET', '/_connector/crm'))
    expect(violation?.before).toEqual([
      "curl 'http://127.0.0.1:9200/_connector/crm'",
      "curl 'http://127.0.0.1:9200/_connector'",
    ])
  })

  test('is every request, where it is about no single document', () => {
    const { watch, ask, see } = watched()
    for (let i = 0; i < 50; i++) see('GET', `/_connector/other-${i}`)
    const list = ask('GET', '/_connector')
    const [violation] = watch.look(readExchange(list.request, { ...list.response, body: '{}' }))
    expect(violation?.before).toHaveLength(20)
  })
})
