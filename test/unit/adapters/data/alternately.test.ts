import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createDataStorage, type DataStorage } from '../../../../src/data.ts'
import { type ConnectorMock, createConnectorMock, type Storage } from '../../../../src/index.ts'
import { createMemoryStorage } from '../../../../src/store/memory-storage.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-05T10:00:00.000Z') }))
afterEach(() => void vi.useRealTimers())

type Side<Kept extends Storage> = { readonly mock: ConnectorMock; readonly storage: Kept }

function createSide<Kept extends Storage>(storage: Kept): Side<Kept> {
  let ids = 0
  return {
    storage,
    mock: createConnectorMock({ storage, ids: () => `new-${++ids}`, seed: { connectors: [{ id: 'a' }] } }),
  }
}

const ask = ({ mock }: Side<Storage>, method: string, url: string, body?: object) => {
  const { status, body: answer } = mock.handle({
    method,
    url,
    headers: body ? { 'content-type': 'application/json' } : {},
    body: body ? JSON.stringify(body) : '',
  })
  return { status, answer }
}

/** What is done to both: by a request, or by the test, to the collection here and past the rules of the API there. */
interface Action {
  readonly kept: (side: Side<DataStorage>) => unknown
  readonly plain: (side: Side<Storage>) => unknown
}

const id = fc.constantFrom('a', 'b', 'c', '__proto__')
const index = fc.constantFrom('index-1', 'index-2', 'index-3')
const statuses = ['created', 'configured', 'connected', 'error'] as const
const status = fc.constantFrom(...statuses)

const request = (method: string, url: string, body?: object): Action => {
  const act = (side: Side<Storage>) => ask(side, method, url, body)
  return { kept: act, plain: act }
}
const requests = fc.oneof(
  fc.tuple(id, index).map(([one, index_name]) => request('PUT', `/_connector/${one}`, { index_name })),
  id.map((one) => request('PUT', `/_connector/${one}/_check_in`)),
  id.map((one) => request('PUT', `/_connector/${one}/_name`, { name: `${one}!` })),
  fc.tuple(id, status).map(([one, to]) => request('PUT', `/_connector/${one}/_status`, { status: to })),
  id.map((one) => request('DELETE', `/_connector/${one}?delete_sync_jobs=true`)),
  id.map((one) => request('DELETE', `/_connector/${one}?hard=true`)),
  id.map((one) => request('POST', '/_connector/_sync_job', { id: one, job_type: 'full' })),
  index.map((name) => request('GET', `/_connector?index_name=${name}&include_deleted=true`)),
  fc.constant(request('GET', '/_connector/_sync_job')),
)

const writes = fc.oneof(
  fc.tuple(id, status).map(
    ([one, to]): Action => ({
      kept: ({ storage }) => storage.collections.connectors.create({ id: one, status: to }),
      // A new one takes the place of an older one; it does not continue it.
      plain({ mock, storage }) {
        storage.connectors.delete(one)
        mock.connectors.create({ id: one, status: to })
      },
    }),
  ),
  fc.tuple(id, status).map(
    ([one, to]): Action => ({
      kept: ({ storage }) =>
        storage.collections.connectors.update((q) => q.where({ id: one }), {
          data: (draft) => {
            draft.status = to
          },
        }),
      plain({ mock }) {
        const before = mock.connectors.get(one)
        if (before) mock.connectors.create({ ...before, status: to })
      },
    }),
  ),
  fc.tuple(status, index).map(
    ([from, index_name]): Action => ({
      kept: ({ storage }) =>
        storage.collections.connectors.updateMany((q) => q.where({ status: from }), {
          data: (draft) => {
            draft.index_name = index_name
          },
        }),
      plain({ mock }) {
        for (const one of mock.connectors.list())
          if (one.status === from) mock.connectors.create({ ...one, index_name })
      },
    }),
  ),
  id.map(
    (one): Action => ({
      kept: ({ storage }) => storage.collections.connectors.delete((q) => q.where({ id: one })),
      plain: ({ storage }) => storage.connectors.delete(one),
    }),
  ),
  status.map(
    (of): Action => ({
      kept: ({ storage }) => storage.collections.connectors.deleteMany((q) => q.where({ status: of })),
      plain({ mock, storage }) {
        for (const one of mock.connectors.list()) if (one.status === of) storage.connectors.delete(one.id)
      },
    }),
  ),
  fc.constant<Action>({
    kept: ({ storage }) => storage.collections.syncJobs.clear(),
    plain: ({ storage }) => storage.syncJobs.clear(),
  }),
)
const beginAnew = ({ mock }: Side<Storage>) => mock.reset()
const action = fc.oneof(
  { weight: 8, arbitrary: requests },
  { weight: 8, arbitrary: writes },
  { weight: 1, arbitrary: fc.constant<Action>({ kept: beginAnew, plain: beginAnew }) },
)

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)

test('requests and writes to the collections give, in any order, what both give on documents in memory', async () => {
  let answered = 0
  await fc.assert(
    fc.asyncProperty(
      // Between two requests the test may write several times.
      fc.array(fc.tuple(action, fc.boolean()), { minLength: 20, maxLength: 40, size: 'max' }),
      async (actions) => {
        const kept = createSide(createDataStorage())
        const plain = createSide(createMemoryStorage())
        const { connectors, syncJobs } = kept.storage.collections
        for (const [{ kept: act, plain: actPlainly }, looks] of actions) {
          const [answer, expected] = [await act(kept), actPlainly(plain)]
          vi.setSystemTime(Date.now() + 1)
          if (answer && typeof answer === 'object' && 'status' in answer && 'answer' in answer) {
            expect(answer).toEqual(expected)
            answered++
          }
          if (!looks) continue
          const { connectors: all, sync_jobs: jobs } = kept.mock.state()
          const { indices: _, ...documents } = plain.mock.state()
          expect({ connectors: all, sync_jobs: jobs, secrets: [] }).toEqual(documents)
          expect(connectors.all().toSorted(byId)).toEqual(all.toSorted(byId))
          expect(syncJobs.all().toSorted(byId)).toEqual(jobs.toSorted(byId))
        }
      },
    ),
    { seed: 20_260_105, numRuns: 60 },
  )
  expect(answered).toBeGreaterThan(300)
}, 120_000)
