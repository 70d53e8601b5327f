import { Client, errors, UndiciConnection } from '@elastic/elasticsearch'
import { createConnectorMock } from 'es-connector-kit'
import { type Answering, createConnection } from 'es-connector-kit/elasticsearch'
import { beforeEach, describe, expect, test } from 'vitest'
import { type Service, serve, work } from '../src/service.ts'

let now = Date.parse('2025-06-01T12:00:00Z')
const mock = createConnectorMock({
  clock: () => now,
  seed: {
    connectors: [{ id: 'crm', service_type: 'postgresql', index_name: 'search-crm', status: 'connected' }],
    sync_jobs: [{ id: 'job-1', connector: { id: 'crm' }, status: 'pending' }],
  },
})
beforeEach(() => mock.reset())

/** The service on a cluster: the mock, or what stands before it. */
function serviceOn(cluster: Answering, sync: Service['sync']): Service {
  const Connection = createConnection(cluster, UndiciConnection)
  const client = new Client({ node: 'http://localhost:9200', Connection })
  return { client, connector: 'crm', worker: 'worker-7', sync }
}

const done = { indexed: 120, deleted: 3, volume: 2 }
const succeeds: Service['sync'] = async () => done
const lastSeen = () => Date.parse(mock.connectors.get('crm')?.last_seen ?? '')
const isFor = (operation: string, { method, url }: { method: string; url: string }) =>
  mock.operationOf(method, url) === operation

describe('a round', () => {
  test('gives a sign of life', async () => {
    await work(serviceOn(mock, succeeds))
    expect(lastSeen()).toBe(now)
    now += 30_000
    await work(serviceOn(mock, succeeds))
    expect(lastSeen()).toBe(now)
  })

  test('takes a job that waits, and reports how far it is', async () => {
    const seen: unknown[] = []
    await work(
      serviceOn(mock, async (report) => {
        seen.push(mock.syncJobs.get('job-1'))
        await report({ indexed: 60, deleted: 0, volume: 1 })
        seen.push(mock.syncJobs.get('job-1'))
        return done
      }),
    )
    expect(seen).toMatchObject([
      { status: 'in_progress', worker_hostname: 'worker-7', indexed_document_count: 0 },
      { status: 'in_progress', indexed_document_count: 60 },
    ])
    expect(mock.syncJobs.get('job-1')).toMatchObject({ indexed_document_count: 120, deleted_document_count: 3 })
    expect(mock.connectors.get('crm')).toMatchObject({
      last_sync_status: 'completed',
      last_indexed_document_count: 120,
    })
  })

  test('says of a source that fails what is wrong with it', async () => {
    await work(serviceOn(mock, () => Promise.reject(new Error('login refused'))))
    expect(mock.syncJobs.get('job-1')).toMatchObject({ status: 'error', error: 'login refused' })
    expect(mock.connectors.get('crm')).toMatchObject({
      status: 'error',
      error: 'login refused',
      last_sync_status: 'error',
    })
  })

  test('takes the job that waits longest first', async () => {
    const since = new Date(now - 60_000).toISOString()
    mock.syncJobs.create({ id: 'job-0', connector: { id: 'crm' }, created_at: since })
    await work(serviceOn(mock, succeeds))
    const claims = mock.requests.filter(({ operation }) => operation === 'connector.sync_job_claim')
    expect(claims.map(({ params }) => params.connector_sync_job_id)).toEqual(['job-0', 'job-1'])
  })

  test('goes on when a job is gone before it is taken', async () => {
    const late: Answering = {
      handle(request) {
        if (isFor('connector.sync_job_claim', request)) mock.syncJobs.delete('job-1')
        return mock.handle(request)
      },
    }
    await work(serviceOn(late, () => expect.fail('there is nothing to do')))
    expect(mock.requests.at(-1)).toMatchObject({ operation: 'connector.sync_job_claim', status: 404 })
  })

  test('asks for nothing that only this server tolerates', async () => {
    await work(serviceOn(mock, succeeds))
    expect(mock.requests.length).toBeGreaterThan(4)
    expect(mock.requests.flatMap(({ violations }) => violations)).toEqual([])
  })
})

test('a cluster that is busy for a moment is asked again', async () => {
  let refusals = 2
  const busy: Answering = {
    handle: (request) => (refusals-- > 0 ? { status: 503, headers: {}, body: '' } : mock.handle(request)),
  }
  await work(serviceOn(busy, succeeds))
  expect(mock.connectors.get('crm')?.last_sync_status).toBe('completed')
})

test('a round that fails is told of, and does not end the service', async () => {
  const end = new AbortController()
  const failures: unknown[] = []
  let rounds = 0
  const service = serviceOn(mock, succeeds)
  const unknown = { ...service, connector: 'nobody' }
  await serve(unknown, {
    signal: end.signal,
    pause: 0,
    onError(error) {
      failures.push(error)
      if (++rounds === 2) end.abort()
    },
  })
  expect(failures).toEqual([expect.any(errors.ResponseError), expect.any(errors.ResponseError)])
})
