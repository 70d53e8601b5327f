import { expect, test } from 'vitest'
import { createApi, expectError, unchanged } from '../../../support/api.ts'
import { fullConnector, fullSyncJob } from '../../../support/documents.ts'
import { replayExamples } from '../../../support/replay-examples.ts'

const url = '/_connector/_sync_job/job/_cancel'
const inStatus = (status: typeof fullSyncJob.status) =>
  createApi({ seed: { connectors: [fullConnector], sync_jobs: [{ ...fullSyncJob, status }] } })

test.each(['pending', 'suspended'] as const)(
  'cancels a job that is %s at once, with three times of one instant',
  (status) => {
    const api = inStatus(status)
    const before = api.mock.state()
    const time = api.tick()
    const answer = api.put(url)
    expect(answer.status).toBe(200)
    expect(answer.body).toStrictEqual({ result: 'updated' })
    expect(api.mock.state()).toStrictEqual({
      ...before,
      sync_jobs: [
        { ...fullSyncJob, status: 'canceled', cancelation_requested_at: time, canceled_at: time, completed_at: time },
      ],
    })
  },
)

test('asks the worker of a job in progress to stop', () => {
  const api = inStatus('in_progress')
  const before = api.mock.state()
  const time = api.tick()
  expect(api.put(url).body).toStrictEqual({ result: 'updated' })
  expect(api.mock.state()).toStrictEqual({
    ...before,
    sync_jobs: [{ ...fullSyncJob, status: 'canceling', cancelation_requested_at: time }],
  })
})

test('gives a job that never had them no other times than it needs', () => {
  const api = createApi({ seed: { connectors: [{ id: 'crm', index_name: 'x', service_type: 'y' }] } })
  const { id } = api.post('/_connector/_sync_job', { id: 'crm' }).body
  api.put(`/_connector/_sync_job/${id}/_claim`, { worker_hostname: 'w' })
  api.put(`/_connector/_sync_job/${id}/_cancel`)
  expect(api.syncJob(id)).toMatchObject({ status: 'canceling' })
  expect(api.syncJob(id)).not.toHaveProperty('canceled_at')
  expect(api.syncJob(id)).not.toHaveProperty('completed_at')
})

test.each(['canceling', 'canceled', 'completed', 'error'] as const)('refuses to cancel a job that is %s', (status) => {
  const api = inStatus(status)
  const reason = `Invalid transition attempt from [${status}] to [canceling]. Such a ConnectorSyncStatus transition is not supported by the Connector Protocol.`
  expectError(
    unchanged(api, () => api.put(url)),
    400,
    'status_exception',
    reason,
    { cause: { type: 'connector_sync_job_invalid_status_transition_exception', reason } },
  )
})

test('can be repeated for a job that was claimed again', () => {
  const api = inStatus('pending')
  api.put(url)
  api.put('/_connector/_sync_job/job/_claim', { worker_hostname: 'w' })
  expect(api.put(url).status).toBe(200)
  expect(api.syncJob('job')?.status).toBe('canceling')
})

const id = 'my-connector-sync-job-id'
const jobIn = (status: typeof fullSyncJob.status) => ({ state: { sync_jobs: [{ ...fullSyncJob, id, status }] } })

replayExamples('connector.sync_job_cancel', jobIn('pending'), {
  'already-canceling': jobIn('canceling'),
  'already-canceled': jobIn('canceled'),
  'already-completed': jobIn('completed'),
  'already-failed': jobIn('error'),
  'empty-id': { path: '/_connector/_sync_job//_cancel' },
  'unexpected-body': { body: '{}' },
  'unknown-job': { state: { sync_jobs: [fullSyncJob] } },
  'no-job-ever-created': { state: { connectors: [fullConnector] } },
})
