import { setupConnectorMock } from 'es-connector-kit/node'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'

const mock = setupConnectorMock({ seed: { sync_jobs: [{ id: 'job-1', connector: { id: 'crm' } }] } })
beforeAll(() => mock.listen())
afterEach(() => mock.reset())
afterAll(() => mock.close())

const claim = () =>
  fetch('http://localhost:9200/_connector/_sync_job/job-1/_claim', {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: '{"worker_hostname":"worker-7"}',
  })

test('the cluster is busy, once', async () => {
  const busy = mock.faults.add({ fault: 'rejected_execution', operation: 'connector.sync_job_claim', times: 1 })
  expect((await claim()).status).toBe(429)
  expect((await claim()).status).toBe(200)
  expect(busy.hits).toBe(1)
})

test('the job is claimed, but the answer is lost', async () => {
  mock.faults.add({ fault: 'connection_reset', id: 'job-1', when: 'after' })
  await expect(claim()).rejects.toThrow(TypeError)
  expect(mock.syncJobs.get('job-1')).toMatchObject({ status: 'in_progress', worker_hostname: 'worker-7' })
})
