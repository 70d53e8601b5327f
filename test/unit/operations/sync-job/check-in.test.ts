import { expect, test } from 'vitest'
import { createApi, expectError, unchanged } from '../../../support/api.ts'
import { fullConnector, fullSyncJob } from '../../../support/documents.ts'
import { replayExamples } from '../../../support/replay-examples.ts'
import { syncStatuses } from './statuses.ts'

const url = '/_connector/_sync_job/job/_check_in'

test.each(syncStatuses)('writes the time and nothing else, also when the job is %s', (status) => {
  const api = createApi({ seed: { connectors: [fullConnector], sync_jobs: [{ ...fullSyncJob, status }] } })
  const before = api.mock.state()
  const time = api.tick()
  const answer = api.put(url)
  expect(answer.status).toBe(200)
  expect(answer.body).toStrictEqual({ result: 'updated' })
  expect(api.mock.state()).toStrictEqual({ ...before, sync_jobs: [{ ...fullSyncJob, status, last_seen: time }] })
})

test('never answers noop, even when the clock stands still', () => {
  const api = createApi({ seed: { sync_jobs: [fullSyncJob] } })
  api.put(url)
  expect(api.put(url).body).toStrictEqual({ result: 'updated' })
})

test('names an unknown job in a sentence, whether or not there was ever one', () => {
  for (const api of [createApi(), createApi({ seed: { sync_jobs: [{ ...fullSyncJob, id: 'other' }] } })]) {
    expectError(
      unchanged(api, () => api.put(url)),
      404,
      'resource_not_found_exception',
      'connector sync job [job] not found',
    )
  }
})

replayExamples(
  'connector.sync_job_check_in',
  { state: { sync_jobs: [{ ...fullSyncJob, id: 'my-connector-sync-job-id' }] } },
  {
    'empty-id': { path: '/_connector/_sync_job//_check_in' },
    'unexpected-body': { body: '{}' },
    'unknown-job': { state: { sync_jobs: [fullSyncJob] } },
  },
)
