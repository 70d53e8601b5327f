import { startServer } from 'es-connector-kit/server'
import { expect, test } from 'vitest'

test('a worker takes a job that was suspended', async () => {
  const server = await startServer({
    port: 0,
    seed: { sync_jobs: [{ id: 'job-1', connector: { id: 'crm' }, status: 'suspended' }] },
  })
  const response = await fetch(`${server.url}/_connector/_sync_job/job-1/_claim`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: '{"worker_hostname":"worker-7"}',
  })
  expect(await response.json()).toEqual({ result: 'updated' })
  expect(server.mock.syncJobs.get('job-1')).toMatchObject({ status: 'in_progress', worker_hostname: 'worker-7' })
  await server.close()
})
