import { describe, expect, test } from 'vitest'
import { readMissed } from '../../../../src/contract/read-exchange.ts'
import { createProfile, createWatch, type Exchange, readExchange } from '../../../../src/contract.ts'
import { createConnectorMock } from '../../../../src/index.ts'

const crm = { id: 'crm', name: 'CRM', status: 'configured' } as const

/** A watched mock, some of whose answers nobody reads. */
function watched() {
  let time = Date.parse('2026-01-05T10:00:00.000Z')
  const mock = createConnectorMock({
    clock: () => time,
    seed: { connectors: [crm], sync_jobs: [{ id: 'job', connector: { id: 'crm' } }] },
  })
  const watch = createWatch({ profile: createProfile() })
  const ask = (method: string, url: string, body?: object): Exchange => {
    const headers = body ? { 'content-type': 'application/json' } : {}
    const request = { method, url, headers, body: body ? JSON.stringify(body) : '' }
    const { status, headers: answered, body: text } = mock.handle(request)
    const lower = Object.entries(answered).map(([name, value]) => [name.toLowerCase(), String(value)])
    const response = { status, headers: Object.fromEntries(lower), body: String(text) }
    const startedAt = time
    time += 10
    return readExchange(request, response, { startedAt, endedAt: time })
  }
  const see = (method: string, url: string, body?: object) => {
    const exchange = ask(method, url, body)
    return watch.look(exchange).map(({ check, subject, path }) => [check, subject, path])
  }
  const miss = ({ request, startedAt, endedAt }: Exchange, what?: 'answer' | 'body') =>
    watch.miss(readMissed(request, { startedAt, endedAt }), what)
  /** Lists are late by six seconds at most. */
  const wait = (seconds: number) => {
    time += seconds * 1000
  }
  return { mock, watch, ask, see, miss, wait }
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
    const { mock, ask, see, miss, wait } = watched()
    see('GET', '/_connector/crm')
    see('GET', '/_connector/_sync_job/job')
    const before = mock.snapshot()
    miss(ask('DELETE', '/_connector/crm?delete_sync_jobs=true'), 'body')
    if (!isCarriedOut) mock.restore(before)
    wait(10)
    expect(see('GET', '/_connector/_sync_job')).toEqual([])
    expect(see('GET', '/_connector')).toEqual([])
    expect(see('GET', '/_connector/_sync_job/job')).toEqual([])
    expect(see('GET', '/_connector/crm')).toEqual([])
  })

  test('may have deleted softly, and what is written then is no proof that it has not', () => {
    const { ask, see, miss } = watched()
    see('GET', '/_connector/crm')
    miss(ask('DELETE', '/_connector/crm'), 'body')
    expect(see('PUT', '/_connector/crm/_check_in')).toEqual([])
    expect(see('GET', '/_connector/crm')).toEqual([])
  })

  test.each([true, false])('may have made a connector: %s', (isCarriedOut) => {
    const { mock, ask, see, miss, wait } = watched()
    expect(see('GET', '/_connector/new')).toEqual([])
    const before = mock.snapshot()
    miss(ask('PUT', '/_connector/new', { name: 'New' }), 'body')
    if (!isCarriedOut) mock.restore(before)
    wait(10)
    expect(see('GET', '/_connector')).toEqual([])
    expect(see('GET', '/_connector/new')).toEqual([])
  })

  test('may have been given up, and may write for a minute yet', () => {
    const { mock, ask, see, miss, wait } = watched()
    see('GET', '/_connector/crm')
    const before = mock.snapshot()
    const late = ask('PUT', '/_connector/crm/_name', { name: 'late' })
    mock.restore(before)
    miss(late)
    for (let i = 0; i < 2; i++) expect(see('GET', '/_connector/crm')).toEqual([])
    mock.connectors.update('crm', { name: 'late' })
    expect(see('GET', '/_connector/crm')).toEqual([])
    wait(70)
    see('GET', '/_connector/crm')
    mock.connectors.update('crm', { name: 'of somebody else' })
    expect(see('GET', '/_connector/crm')).toEqual([['effect', 'connector', '/name']])
  })

  test('writes nothing later when it is known to be over', () => {
    const { mock, ask, see, miss } = watched()
    see('GET', '/_connector/crm')
    miss(ask('PUT', '/_connector/crm/_name', { name: 'new' }), 'body')
    expect(see('GET', '/_connector/crm')).toEqual([])
    mock.connectors.update('crm', { name: 'of somebody else' })
    expect(see('GET', '/_connector/crm')).toEqual([['effect', 'connector', '/name']])
  })

  test('is one that something else than the server has answered', () => {
    const { mock, watch, ask, see } = watched()
    see('GET', '/_connector/crm')
    const before = mock.snapshot()
    const sent = ask('PUT', '/_connector/crm/_name', { name: 'new' })
    mock.restore(before)
    const page = { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>' }
    expect(watch.look({ ...sent, response: page, received: undefined }).map(({ check }) => check)).toContain('headers')
    expect(see('GET', '/_connector/crm')).toEqual([])
  })

  test('leaves what is there, where it was to be made', () => {
    const { mock, ask, see, miss } = watched()
    see('GET', '/_connector/crm')
    miss(ask('PUT', '/_connector/crm', { name: 'CRM' }), 'body')
    mock.connectors.delete('crm')
    expect(see('GET', '/_connector/crm')).toEqual([['existence', 'status', '']])
  })

  test('may have failed, as a server does that was not able to delete', () => {
    const { watch, ask, see } = watched()
    see('GET', '/_connector/_sync_job/job')
    const deleted = ask('DELETE', '/_connector/crm?delete_sync_jobs=true')
    const response = { ...deleted.response, status: 500, body: '{}' }
    watch.look({ ...deleted, response, received: {} })
    expect(see('GET', '/_connector/_sync_job/job')).toEqual([])
  })
})

test('an answer that has lost its headers is believed all the same', () => {
  const { watch, ask } = watched()
  const bare = (method: string, url: string, body?: object) => {
    const exchange = ask(method, url, body)
    const found = watch.look({ ...exchange, response: { ...exchange.response, headers: {} } })
    return found.map(({ check }) => check).filter((check) => check !== 'headers')
  }
  bare('GET', '/_connector/crm')
  const lost = ask('PUT', '/_connector/crm/_name', { name: 'new' })
  watch.look({ ...lost, response: { ...lost.response, headers: {} } })
  expect(bare('GET', '/_connector/crm')).toEqual([])
  const seen = ask('GET', '/_connector/crm')
  expect(
    watch.look({ ...seen, received: { ...(seen.received as object), name: 'CRM' } }).map(({ check }) => check),
  ).toEqual(['effect'])
})

test('jobs of which nobody has seen whose they are may go with any connector', () => {
  const { see } = watched()
  see('PUT', '/_connector/_sync_job/job/_check_in')
  see('DELETE', '/_connector/crm?delete_sync_jobs=true')
  expect(see('GET', '/_connector/_sync_job/job')).toEqual([])
})

test('what was written before is not late because it is looked at last', () => {
  const { see, wait } = watched()
  see('PUT', '/_connector/a', { name: 'A' })
  wait(5)
  see('PUT', '/_connector/b', { name: 'B' })
  expect([...see('GET', '/_connector/b'), ...see('GET', '/_connector/a')]).toEqual([])
})

describe('what led to a violation', () => {
  test('is told of the same document, though others were asked for since', () => {
    const { mock, watch, ask, see } = watched()
    see('GET', '/_connector/crm')
    for (let i = 0; i < 50; i++) see('GET', `/_connector/other-${i}`)
    see('GET', '/_connector/_sync_job/job')
    for (let i = 0; i < 30; i++) see('GET', '/_connector')
    mock.connectors.update('crm', { name: 'of somebody else' })
    const [violation] = watch.look(ask('GET', '/_connector/crm'))
    expect(violation?.before).toEqual(["curl 'http://127.0.0.1:9200/_connector/crm'"])
  })

  test('is every request, where it is about no single document', () => {
    const { watch, ask, see } = watched()
    for (let i = 0; i < 50; i++) see('GET', `/_connector/other-${i}`)
    const list = ask('GET', '/_connector')
    const [violation] = watch.look({ ...list, response: { ...list.response, body: '{}' }, received: {} })
    expect(violation?.before).toHaveLength(20)
  })
})
