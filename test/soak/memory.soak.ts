import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ConnectorMock, createConnectorMock } from '../../src/index.ts'
import { expectFiltersToHold } from '../unit/engine/random-walk/filters.ts'
import { anyRequest } from '../unit/engine/random-walk/requests.ts'

const requests = Number(process.env['SOAK_REQUESTS'] ?? 100_000)
const batch = 1000
/** By then the log and the caches are full, and everything is compiled. */
const warmUp = requests / 10
const allowedGrowth = 50 * 1024 * 1024

/**
 * Ids for what the server has to name. There are no others, so the number of documents has a bound; yet there are enough for filters
 * to go by an index.
 */
const pool = Array.from({ length: 40 }, (_, i) => `new-${i}`)

const isTaken = (mock: ConnectorMock, id: string) =>
  [mock.connectors, mock.syncJobs, mock.secrets].some((documents) => documents.get(id))

/** Deletes what has an id of the pool, once all are taken. */
function freeIds(mock: ConnectorMock): void {
  if (!pool.every((id) => isTaken(mock, id))) return
  for (const id of pool) {
    for (const url of [`/_connector/${id}?hard=true`, `/_connector/_sync_job/${id}`, `/_connector/_secret/${id}`]) {
      mock.handle({ method: 'DELETE', url, headers: {}, body: '' })
    }
  }
}

function heapUsed(): number {
  if (!globalThis.gc) throw new Error('Failed to collect garbage: run this with `npm run test:soak`')
  globalThis.gc()
  return process.memoryUsage().heapUsed
}

test('a mock that lives long does not grow with the requests it has answered, and its lists stay right', () => {
  const seed = Number(process.env['WALK_SEED'] ?? 20_260_105)
  let time = Date.parse('2026-01-05T10:00:00.000Z')
  const mock: ConnectorMock = createConnectorMock({
    clock: () => (time += 0.4),
    ids: () => pool.find((id) => !isTaken(mock, id)) ?? 'none-left',
  })
  const heap: { requests: number; bytes: number; log: number; documents: number; characters: number }[] = []
  const statuses = new Map<number, number>()
  for (let done = 0; done < requests; done += batch) {
    for (const request of fc.sample(anyRequest, { numRuns: batch, seed: seed + done })) {
      freeIds(mock)
      const { status } = mock.handle(request)
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
    }
    expectFiltersToHold(mock)
    if ((done + batch) % warmUp === 0) {
      const log = mock.requests.length
      const state = mock.state()
      const documents = state.connectors.length + state.sync_jobs.length + state.secrets.length
      const characters = JSON.stringify(state).length
      heap.push({ requests: done + batch, bytes: heapUsed(), log, documents, characters })
    }
  }
  console.log(`answers by status: ${JSON.stringify(Object.fromEntries(statuses))}`)
  for (const { requests, bytes, log, documents, characters } of heap) {
    console.log(
      `${requests} requests: heap ${(bytes / 1024 / 1024).toFixed(1)} MB, ${log} in the log, ${documents} documents of ${characters} characters`,
    )
  }
  const [full, ...later] = heap
  const growth = Math.max(...later.map(({ bytes }) => bytes)) - (full?.bytes ?? 0)
  expect(heap.map(({ log }) => log)).toEqual(heap.map(() => 1000))
  expect(growth).toBeLessThan(allowedGrowth)
  expect(statuses.get(200) ?? 0).toBeGreaterThan(requests / 10)
  expect(mock.requests.filter(({ error }) => error === 'defect')).toEqual([])
})
