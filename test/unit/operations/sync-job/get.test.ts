import { expect, test } from 'vitest'
import { createApi, expectError, unchanged } from '../../../support/api.ts'
import { fullSyncJob } from '../../../support/documents.ts'

const url = (id: string) => `/_connector/_sync_job/${id}`

test('gives the document as it is stored', () => {
  const api = createApi({ seed: { sync_jobs: [fullSyncJob] } })
  const answer = unchanged(api, () => api.get(url('job')))
  expect(answer.status).toBe(200)
  expect(answer.body).toStrictEqual(fullSyncJob)
})

test('what was never written is absent', () => {
  const api = createApi({ seed: { connectors: [{ id: 'crm', index_name: 'i', service_type: 's' }] } })
  const { id } = api.post('/_connector/_sync_job', { id: 'crm' }).body
  const { body } = api.get(url(id))
  for (const field of [
    'started_at',
    'worker_hostname',
    'cancelation_requested_at',
    'canceled_at',
    'completed_at',
    'error',
  ]) {
    expect(body).not.toHaveProperty(field)
  }
})

test('an unknown job has another text before the first job was ever created', () => {
  const api = createApi({ seed: { connectors: [{ id: 'crm', index_name: 'i', service_type: 's' }] } })
  const type = 'resource_not_found_exception'
  expectError(api.get(url('nope')), 404, type, 'connector sync job [nope] not found')
  api.post('/_connector/_sync_job', { id: 'crm' })
  expectError(api.get(url('nope')), 404, type, 'nope')
  expectError(api.get(url('a%2Fb')), 404, type, 'a/b')
  api.delete('/_connector/crm?hard=true&delete_sync_jobs=true')
  expect(api.mock.state().sync_jobs).toStrictEqual([])
  expectError(api.get(url('generated-1')), 404, type, 'generated-1')
})

test.each(['_check_in', '_cancel', '__proto__'])('an id may be called %s', (id) => {
  const api = createApi({ seed: { sync_jobs: [{ ...fullSyncJob, id }] } })
  expect(api.get(url(id)).body).toStrictEqual({ ...fullSyncJob, id })
})

test('refuses a body and unknown parameters', () => {
  const api = createApi({ seed: { sync_jobs: [fullSyncJob] } })
  const type = 'illegal_argument_exception'
  expectError(
    api.send('GET', url('job'), {}),
    400,
    type,
    'request [GET /_connector/_sync_job/job] does not support having a body',
  )
  expectError(
    api.get(`${url('job')}?include_deleted=true`),
    400,
    type,
    'request [/_connector/_sync_job/job] contains unrecognized parameter: [include_deleted]',
  )
})

test('keeps answering after its connector is gone', () => {
  const api = createApi({ seed: { connectors: [{ id: 'full' }], sync_jobs: [fullSyncJob] } })
  api.delete('/_connector/full?hard=true')
  expect(api.get(url('job')).body).toStrictEqual(fullSyncJob)
})
