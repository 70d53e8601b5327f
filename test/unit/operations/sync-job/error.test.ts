import { expect, test } from 'vitest'
import { createApi, expectError, unchanged } from '../../../support/api.ts'
import { fullConnector, fullSyncJob } from '../../../support/documents.ts'
import { replayExamples } from '../../../support/replay-examples.ts'

const url = '/_connector/_sync_job/job/_error'
const inStatus = (status: typeof fullSyncJob.status) =>
  createApi({ seed: { connectors: [fullConnector], sync_jobs: [{ ...fullSyncJob, status }] } })

test.each(['in_progress', 'canceling'] as const)('ends a job that is %s, and writes no time', (status) => {
  const api = inStatus(status)
  const before = api.mock.state()
  api.tick()
  const answer = api.put(url, { error: 'disk full' })
  expect(answer.status).toBe(200)
  expect(answer.body).toStrictEqual({ result: 'updated' })
  expect(api.mock.state()).toStrictEqual({
    ...before,
    sync_jobs: [{ ...fullSyncJob, status: 'error', error: 'disk full' }],
  })
})

test.each(['pending', 'suspended', 'canceled', 'completed', 'error'] as const)('refuses a job that is %s', (status) => {
  const api = inStatus(status)
  const reason = `Invalid transition attempt from [${status}] to [error]. Such a ConnectorSyncStatus transition is not supported by the Connector Protocol.`
  expectError(
    unchanged(api, () => api.put(url, { error: 'x' })),
    400,
    'status_exception',
    reason,
    { cause: { type: 'connector_sync_job_invalid_status_transition_exception', reason } },
  )
})

test('looks at the body before the job, and at the job before its status', () => {
  const api = createApi()
  expect(api.put(url, { error: '' }).status).toBe(400)
  expect(api.put(url, {}).status).toBe(400)
  expect(api.put(url, { error: 'x' }).status).toBe(404)
})

test('says both of an empty id and an empty text', () => {
  expectError(
    createApi().put('/_connector/_sync_job//_error', { error: '' }),
    400,
    'action_request_validation_exception',
    'Validation Failed: 1: [connector_sync_job_id] of the connector sync job cannot be null or empty.;2: [error] of the connector sync job cannot be null or empty;',
  )
})

test('takes a text of 32,766 bytes and not one more', () => {
  const api = inStatus('in_progress')
  const answer = unchanged(api, () => api.put(url, { error: 'x'.repeat(32_767) }))
  expect(answer.status).toBe(400)
  expect(answer.body.error.type).toBe('document_parsing_exception')
  expect(api.put(url, { error: 'x'.repeat(32_766) }).status).toBe(200)
})

const id = 'my-connector-sync-job-id'
const jobIn = (status: typeof fullSyncJob.status) => ({ state: { sync_jobs: [{ ...fullSyncJob, id, status }] } })

replayExamples(
  'connector.sync_job_error',
  { ...jobIn('in_progress'), body: '{"error":"some-error"}' },
  {
    'no-body': { body: '' },
    'job-pending': jobIn('pending'),
    'job-suspended': jobIn('suspended'),
    'job-canceled': jobIn('canceled'),
    'job-completed': jobIn('completed'),
    'job-failed': jobIn('error'),
    'empty-id': { path: '/_connector/_sync_job//_error' },
    'unknown-job': { state: { sync_jobs: [fullSyncJob] } },
    'no-job-ever-created': { state: { connectors: [fullConnector] } },
  },
)
