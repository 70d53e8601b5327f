import { expect, test } from 'vitest'
import { createApi, expectError, unchanged } from '../../../support/api.ts'
import { fullConnector, fullSyncJob } from '../../../support/documents.ts'
import { replayExamples } from '../../../support/replay-examples.ts'
import { syncStatuses } from './statuses.ts'

const url = '/_connector/_sync_job'

test('removes the job and nothing else', () => {
  const api = createApi({
    seed: { connectors: [fullConnector], sync_jobs: [fullSyncJob, { ...fullSyncJob, id: 'other' }] },
  })
  const before = api.mock.state()
  const answer = api.delete(`${url}/job`)
  expect(answer.status).toBe(200)
  expect(answer.body).toStrictEqual({ acknowledged: true })
  expect(api.mock.state()).toStrictEqual({ ...before, sync_jobs: [before.sync_jobs[1]] })
})

test.each(syncStatuses)('removes a job that is %s', (status) => {
  const api = createApi({ seed: { sync_jobs: [{ ...fullSyncJob, status }] } })
  expect(api.delete(`${url}/job`).status).toBe(200)
  expect(api.syncJob('job')).toBeUndefined()
})

test('misses a job that was deleted before; the index stays', () => {
  const api = createApi({ seed: { sync_jobs: [fullSyncJob] } })
  api.delete(`${url}/job`)
  expectError(api.delete(`${url}/job`), 404, 'resource_not_found_exception', 'job')
})

test.each(['__proto__', 'constructor', 'a/b', '%2F', 'ä'])('misses the job [%s]', (id) => {
  const api = createApi({ seed: { sync_jobs: [fullSyncJob] } })
  const answer = unchanged(api, () => api.delete(`${url}/${encodeURIComponent(id)}`))
  expectError(answer, 404, 'resource_not_found_exception', id)
})

replayExamples(
  'connector.sync_job_delete',
  { state: { sync_jobs: [{ ...fullSyncJob, id: 'my-connector-sync-job-id' }] } },
  {
    'unexpected-body': { body: '{}' },
    'unknown-job': { state: { sync_jobs: [fullSyncJob] } },
    'no-job-ever-created': { state: { connectors: [fullConnector] } },
  },
)
