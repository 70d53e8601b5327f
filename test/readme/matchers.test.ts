import { setupConnectorMock } from 'es-connector-kit/node'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import 'es-connector-kit/vitest'

const mock = setupConnectorMock({ strict: true })
beforeAll(() => mock.listen())
afterEach(() => mock.reset())
afterAll(() => mock.close())

test('a sync is claimed, then reported', async () => {
  mock.connectors.create({ id: 'crm' })
  mock.syncJobs.create({ id: 'job-1', connector: { id: 'crm' } })
  const put = (path: string, body: object) =>
    fetch(`http://localhost:9200/_connector/${path}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  const claim = await put('_sync_job/job-1/_claim', { worker_hostname: 'worker-7' })
  await put('crm/_last_sync', { last_sync_status: 'completed' })

  expect(mock).toHaveReceived('connector.sync_job_claim', { worker_hostname: expect.stringContaining('worker') })
  expect(mock).toHaveReceived('connector.last_sync', { connector_id: 'crm', status: 200 }, { times: 1 })
  expect(mock).toHaveReceivedInOrder(['connector.sync_job_claim', 'connector.last_sync'])
  expect(mock).not.toHaveReceived('connector.update_error')
  expect(mock).toHaveConnector('crm', { last_sync_status: 'completed' })
  expect(mock).toHaveSyncJob('job-1', { status: 'in_progress' })
  await expect(claim).toMatchOperation('connector.sync_job_claim', 200)
})
