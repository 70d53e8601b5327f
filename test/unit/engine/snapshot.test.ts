import { describe, expect, test } from 'vitest'
import { createConnectorMock, type MockSnapshot, type Storage } from '../../../src/index.ts'
import { createMemoryStorage } from '../../../src/store/memory-storage.ts'

const checkIn = (mock: ReturnType<typeof createConnectorMock>, id: string) =>
  mock.handle({ method: 'PUT', url: `/_connector/${id}/_check_in`, headers: {}, body: '' }).status

/** A storage that can only be read and written. */
function plainStorage(): Storage {
  const { connectors, syncJobs, secrets } = createMemoryStorage()
  return { connectors, syncJobs, secrets }
}

const seed = {
  connectors: [{ id: 'crm', index_name: 'search-crm', service_type: 'postgresql' }],
  sync_jobs: [{ id: 'j1', connector: { id: 'crm' } }],
  secrets: [{ id: 'key', value: 'x' }],
}

describe.each<[string, () => { storage?: Storage }]>([
  ['in memory', () => ({})],
  ['in a storage that knows no snapshots', () => ({ storage: plainStorage() })],
])('%s', (_, options) => {
  test('a snapshot brings everything back, as often as wanted', () => {
    const mock = createConnectorMock({ seed, ...options() })
    const [before, kept] = [mock.state(), mock.snapshot()]
    for (let i = 0; i < 2; i++) {
      expect(checkIn(mock, 'crm')).toBe(200)
      mock.connectors.create({ id: 'new' })
      mock.syncJobs.update('j1', { status: 'error' })
      mock.secrets.clear()
      expect(mock.state()).not.toEqual(before)
      mock.restore(kept)
      expect(mock.state()).toEqual(before)
      expect(mock.syncJobs.filter({ status: 'pending' })).toHaveLength(1)
    }
    expect(mock.requests).toHaveLength(2)
  })

  test('a fork has the same documents, and a life of its own', () => {
    const mock = createConnectorMock({ seed, ...options() })
    checkIn(mock, 'crm')
    const fork = mock.fork()
    expect(fork.state()).toEqual(mock.state())
    expect(fork.requests).toEqual([])
    fork.connectors.delete('crm')
    mock.connectors.create({ id: 'wiki' })
    expect([...mock.connectors].map(({ id }) => id)).toEqual(['crm', 'wiki'])
    expect(fork.connectors.list()).toEqual([])
    expect([checkIn(mock, 'crm'), checkIn(fork, 'crm')]).toEqual([200, 404])
    expect([mock.requests.length, fork.requests.length]).toEqual([2, 1])
  })

  test('a fork goes back to the seed', () => {
    const mock = createConnectorMock({ seed, ...options() })
    mock.connectors.create({ id: 'wiki' })
    const fork = mock.fork().fork()
    fork.connectors.create({ id: 'files' })
    fork.reset()
    expect([...fork.connectors].map(({ id }) => id)).toEqual(['crm'])
    expect([...mock.connectors].map(({ id }) => id)).toEqual(['crm', 'wiki'])
  })

  test('which indices exist is part of a snapshot and of a fork', () => {
    const mock = createConnectorMock(options())
    const empty = mock.snapshot()
    mock.connectors.create({ id: 'crm' })
    mock.connectors.clear()
    expect(mock.fork().state().indices).toEqual(['connectors'])
    mock.restore(empty)
    expect(mock.state().indices).toEqual([])
  })
})

test('resets over and over bring back the seed, with the time of the reset', () => {
  let time = Date.parse('2026-01-05T10:00:00.000Z')
  const dated = { ...seed.connectors[0], id: 'old', last_seen: '2020-01-01T00:00:00.000Z' }
  const mock = createConnectorMock({ seed: { ...seed, connectors: [...seed.connectors, dated] }, clock: () => time })
  const fresh = () =>
    createConnectorMock({ seed: { ...seed, connectors: [...seed.connectors, dated] }, clock: () => time })
  for (let i = 0; i < 3; i++) {
    mock.connectors.clear()
    mock.syncJobs.create({ id: 'j2', connector: { id: 'x' } })
    time += i * 1000
    mock.reset()
    expect(mock.state()).toEqual(fresh().state())
    expect(mock.syncJobs.get('j1')?.created_at).toBe(new Date(time).toISOString())
  }
})

test('a snapshot of one mock can be restored by another', () => {
  const [one, other] = [createConnectorMock({ seed }), createConnectorMock()]
  other.restore(one.snapshot())
  other.connectors.update('crm', { name: 'other' })
  expect(other.state().sync_jobs).toEqual(one.state().sync_jobs)
  expect(one.connectors.get('crm')?.name).toBe('')
})

test('what is no snapshot is refused, and so is one of another storage', () => {
  const mock = createConnectorMock({ seed })
  expect(() => mock.restore(mock.state() as unknown as MockSnapshot)).toThrow('Did you mean `load`')
  const elsewhere = createConnectorMock({ storage: createMemoryStorage() })
  expect(() => mock.restore(elsewhere.snapshot())).toThrow('a mock with another storage')
  expect(mock.connectors.size).toBe(1)
})

test('a snapshot cannot be changed from outside', () => {
  const mock = createConnectorMock({ seed })
  const kept = mock.snapshot()
  expect(Object.isFrozen(kept)).toBe(true)
  mock.state().connectors.pop()
  mock.restore(kept)
  expect(mock.connectors.size).toBe(1)
})

test('the setting of the clock and the count of seeded ids are part of it', () => {
  const mock = createConnectorMock({ idSeed: 1 })
  const newId = (one = mock) =>
    JSON.parse(String(one.handle({ method: 'POST', url: '/_connector', headers: {}, body: '' }).body)).id
  newId()
  mock.clock.set('2026-01-05T10:00:00Z')
  const kept = mock.snapshot()
  expect(kept.takenAt).toBe('2026-01-05T10:00:00.000Z')
  const fork = mock.fork()
  const next = newId()
  mock.clock.reset()
  expect(newId(fork)).toBe(next)
  expect(fork.clock.now()).toBe(Date.parse('2026-01-05T10:00:00Z'))
  mock.restore(kept)
  expect(mock.clock.now()).toBe(Date.parse('2026-01-05T10:00:00Z'))
  expect(newId()).toBe(next)
})

test('a fork may have another clock, other ids and another log', () => {
  const mock = createConnectorMock({ idSeed: 1, seed })
  const fork = mock.fork({ clock: () => 0, ids: () => 'chosen', logCapacity: 0 })
  const response = fork.handle({ method: 'POST', url: '/_connector', headers: {}, body: '' })
  expect(JSON.parse(String(response.body)).id).toBe('chosen')
  expect(fork.connectors.get('chosen')?.filtering[0]?.active.advanced_snippet.created_at).toBe(
    '1970-01-01T00:00:00.000Z',
  )
  expect(fork.requests).toEqual([])
  expect(() => mock.fork({ seed: {} } as never)).toThrow('there is no option [seed]')
})

test('five hundred concurrent tests, each with a mock of its own, see only what they did', async () => {
  const mock = createConnectorMock({ seed })
  const play = async (n: number) => {
    const own = mock.fork()
    for (let i = 0; i <= n % 7; i++) {
      await own.fetch(`http://es/_connector/c${i}`, { method: 'PUT' })
      await own.fetch('http://es/_connector/crm/_check_in', { method: 'PUT' })
    }
    return [own.connectors.size, own.requests.length]
  }
  const seen = await Promise.all(Array.from({ length: 500 }, (_, n) => play(n)))
  expect(seen).toEqual(Array.from({ length: 500 }, (_, n) => [2 + (n % 7), 2 + 2 * (n % 7)]))
  expect(mock.connectors.size).toBe(1)
})

test('`using` resets a mock where its block ends', () => {
  const mock = createConnectorMock({ seed })
  {
    using own = mock
    own.connectors.clear()
  }
  expect(mock.connectors.size).toBe(1)
})
