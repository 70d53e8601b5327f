import { describe, expect, test } from 'vitest'
import { createDataStorage } from '../../../src/data.ts'
import { createConnector } from '../../../src/domain/connector.ts'
import { createSyncJob } from '../../../src/domain/sync-job.ts'
import { createMemoryStorage } from '../../../src/store/memory-storage.ts'
import type { Storage } from '../../../src/store/storage.ts'
import { createStore } from '../../../src/store/store.ts'

const now = '2026-01-05T10:00:00.000Z'
const everything = { from: 0, size: Number.POSITIVE_INFINITY }

function addJob(storage: Storage, id: string, createdAt: string, connectorId = 'crm') {
  const job = createSyncJob(createdAt, {
    connectorId,
    connector: createConnector(now, { index_name: 'i', service_type: 's' }),
    jobType: 'full',
    triggerMethod: 'on_demand',
  })
  storage.syncJobs.set(id, job)
}

describe.each([
  ['in memory', createMemoryStorage],
  ['on @msw/data', () => createDataStorage()],
])('a storage %s', (_, createStorage: () => Storage) => {
  test('sync jobs come newest first, and of one instant the last first', () => {
    const storage = createStorage()
    addJob(storage, 'middle', '2026-01-05T10:00:00.100Z')
    addJob(storage, 'finer', '2026-01-05T10:00:00.1005Z')
    addJob(storage, 'oldest', '2025-12-31T23:59:59.999999999Z')
    addJob(storage, 'newest', '2026-01-05T10:00:00.101Z')
    addJob(storage, 'newest too', '2026-01-05T10:00:00.101Z')
    expect(storage.syncJobs.find({}, everything).rows.map(([id]) => id)).toStrictEqual([
      'newest too',
      'newest',
      'finer',
      'middle',
      'oldest',
    ])
  })

  test('filters of sync jobs all hold', () => {
    const storage = createStorage()
    addJob(storage, 'one', now)
    addJob(storage, 'two', now, 'other')
    const idsOf = (filter: Parameters<typeof storage.syncJobs.find>[0]) =>
      storage.syncJobs.find(filter, everything).rows.map(([id]) => id)
    expect(idsOf({ connectorIds: ['crm'] })).toStrictEqual(['one'])
    expect(idsOf({ connectorIds: ['crm', 'other'], statuses: ['pending'] })).toStrictEqual(['two', 'one'])
    expect(idsOf({ statuses: ['pending'], jobTypes: ['incremental'] })).toStrictEqual([])
    expect(
      idsOf({ connectorIds: ['crm'], jobTypes: ['full', 'incremental'], statuses: ['error', 'pending'] }),
    ).toStrictEqual(['one'])
  })

  test('connectors of one index name come oldest first', () => {
    const { connectors } = createStorage()
    for (const id of ['b', 'a', 'c']) connectors.set(id, createConnector(now))
    expect(connectors.find({}, everything).rows.map(([id]) => id)).toStrictEqual(['b', 'a', 'c'])
  })

  test('two storages share nothing', () => {
    const [one, two] = [createStorage(), createStorage()]
    one.connectors.set('crm', createConnector(now))
    expect(two.connectors.size).toBe(0)
  })

  test('a store knows the indices of a storage that already holds documents', () => {
    const storage = createStorage()
    expect([...createStore(storage).indices]).toStrictEqual([])
    storage.secrets.set('key', { value: 'x' })
    addJob(storage, 'job', now)
    expect([...createStore(storage).indices].sort()).toStrictEqual(['secrets', 'sync_jobs'])
  })

  test('jobs whose times are written in different ways have one order, and leave the list when they are deleted', () => {
    const storage = createStorage()
    addJob(storage, 'j0', '2026-01-01T00:00:00.0002Z')
    addJob(storage, 'j1', '2026-01-01T00:00:00+00:00')
    addJob(storage, 'j2', '2026-01-01T00:00:00.0001Z')
    addJob(storage, 'j3', '2026-01-01T00:00:00.00015+00:00')
    const listed = () => storage.syncJobs.find({}, everything).rows.map(([id]) => id)
    expect(listed()).toStrictEqual(['j0', 'j3', 'j2', 'j1'])
    for (const id of ['j0', 'j2', 'j1', 'j3']) storage.syncJobs.delete(id)
    expect(listed()).toStrictEqual([])
  })
})
