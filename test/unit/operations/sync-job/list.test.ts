import { describe, expect, test } from 'vitest'
import type { SyncJobSeed } from '../../../../src/index.ts'
import { createApi, expectError } from '../../../support/api.ts'
import { replayExamples } from '../../../support/replay-examples.ts'

const url = '/_connector/_sync_job'
const job = (id: string, created_at: string, more: Partial<SyncJobSeed> = {}): SyncJobSeed => ({
  connector: { id: 'crm' },
  ...more,
  id,
  created_at,
})

const jobs = [
  job('b', '2026-01-02T00:00:00.000Z', { status: 'in_progress' }),
  job('d', '2026-01-04T00:00:00.000Z', { status: 'error', job_type: 'access_control' }),
  job('a', '2026-01-01T00:00:00.000Z', { connector: { id: 'CRM' }, job_type: 'incremental' }),
  job('c', '2026-01-03T00:00:00.000Z', { connector: { id: 'shop' }, job_type: 'incremental' }),
]
const withJobs = () => createApi({ seed: { sync_jobs: jobs } })
const ids = (query: string) => {
  const { status, body } = withJobs().get(url + query)
  expect(status).toBe(200)
  return body.results.map(({ id }: { id: string }) => id)
}

test('lists whole jobs, the newest first', () => {
  const api = withJobs()
  const { status, body } = api.get(url)
  expect(status).toBe(200)
  expect(body.count).toBe(4)
  expect(body.results.map(({ id }: { id: string }) => id)).toEqual(['d', 'c', 'b', 'a'])
  expect(body.results[2]).toStrictEqual(api.get(`${url}/b`).body)
})

test('orders by instant, however many digits its fraction has', () => {
  const api = createApi({
    seed: {
      sync_jobs: [job('early', '2026-01-01T00:00:00.123Z'), job('late', '2026-01-01T00:00:00.123456789Z')],
    },
  })
  expect(api.get(url).body.results.map(({ id }: { id: string }) => id)).toEqual(['late', 'early'])
})

test.each([
  ['?connector_id=crm', ['d', 'b']],
  ['?connector_id=CRM', ['a']],
  ['?connector_id=nobody', []],
  ['?connector_id=__proto__', []],
  ['?connector_id=', ['d', 'c', 'b', 'a']],
  ['?status=in_progress', ['b']],
  ['?status=IN_Progress', ['b']],
  ['?status=pending', ['c', 'a']],
  ['?status=suspended', []],
  ['?job_type=incremental', ['c', 'a']],
  ['?job_type=FULL,Access_Control', ['d', 'b']],
  ['?job_type=full,full', ['b']],
  ['?job_type=full,,', ['b']],
  ['?job_type=', ['d', 'c', 'b', 'a']],
  ['?job_type=,', ['d', 'c', 'b', 'a']],
  ['?job_type=incremental&status=pending&connector_id=shop', ['c']],
  ['?job_type=incremental&status=error', []],
  ['?from=1&size=2', ['c', 'b']],
  ['?from=3', ['a']],
  ['?size=0', []],
  ['?from=9', []],
])('%s gives %j', (query, expected) => {
  expect(ids(query)).toEqual(expected)
})

test('counts what matches in all, whatever the page', () => {
  for (const query of [
    '?size=0&job_type=incremental',
    '?from=5&job_type=incremental',
    '?size=1&job_type=incremental',
  ]) {
    expect(withJobs().get(url + query).body.count).toBe(2)
  }
})

test('shows 100 jobs unless asked for more', () => {
  const many = Array.from({ length: 101 }, (_, i) => job(`job-${i}`, '2026-01-01T00:00:00.000Z'))
  const api = createApi({ seed: { sync_jobs: many } })
  expect(api.get(url).body.results).toHaveLength(100)
  expect(api.get(`${url}?size=1000`).body.results).toHaveLength(101)
})

test('is empty before the first job, however far the page', () => {
  const api = createApi()
  for (const query of ['', '?from=10000&size=1', '?status=pending']) {
    expect(api.get(url + query).body).toStrictEqual({ count: 0, results: [] })
  }
})

test('keeps to the window once there was a job, even if it is gone', () => {
  const api = withJobs()
  for (const { id } of jobs) api.delete(`${url}/${id}`)
  expect(api.get(`${url}?from=9999&size=1`).status).toBe(200)
  expect(api.get(`${url}?from=9999&size=2`).body.error.type).toBe('search_phase_execution_exception')
})

test('shows a job as soon as it is created, and no more once it is deleted', () => {
  const api = createApi({ seed: { connectors: [{ id: 'crm', index_name: 'x', service_type: 'y' }] } })
  const { id } = api.post(url, { id: 'crm' }).body
  expect(api.get(url).body.count).toBe(1)
  api.delete(`${url}/${id}`)
  expect(api.get(url).body.count).toBe(0)
})

describe('of several faults names the first:', () => {
  const illegal = 'illegal_argument_exception'
  test.each([
    ['?size=x&from=y&status=no', 'Failed to parse int parameter [from] with value [y]'],
    ['?size=x&status=no', 'Failed to parse int parameter [size] with value [x]'],
    ['?from=-1&job_type=no&status=no', 'Unknown ConnectorSyncStatus [no].'],
    ['?from=-1&job_type=no', 'Unknown ConnectorSyncJobType [no].'],
    ['?size=-1&from=-1&nope', 'Parameter [from] cannot be < 0'],
    ['?size=-1&nope', 'Parameter [size] cannot be < 0'],
    ['?job_type=,full', 'Unknown ConnectorSyncJobType [].'],
    ['?job_type=full,,incremental', 'Unknown ConnectorSyncJobType [].'],
    ['?status=pending,error', 'Unknown ConnectorSyncStatus [pending,error].'],
  ])('%s', (query, reason) => {
    const answer = withJobs().get(url + query)
    expect(answer.status).toBe(400)
    expect(answer.body.error).toMatchObject({ type: illegal, reason })
  })

  test('an unknown parameter before a body', () => {
    expectError(
      createApi().send('GET', `${url}?nope`, '{}'),
      400,
      illegal,
      'request [/_connector/_sync_job] contains unrecognized parameter: [nope]',
    )
  })
})

replayExamples('connector.sync_job_list', { state: { sync_jobs: jobs } }, { 'unexpected-body': { body: '{}' } })
