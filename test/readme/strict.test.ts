import { createConnectorMock } from 'es-connector-kit'
import { expect, test } from 'vitest'

test('code that relies on what the server only tolerates is found out', async () => {
  const mock = createConnectorMock({
    seed: { connectors: [{ id: 'crm', status: 'configured' }] },
    security: {
      roles: { worker: { cluster: ['manage_connector'] } },
      apiKeys: { sync: { key: 's3cret', roles: ['worker'] } },
    },
  })
  const response = await mock.fetch('http://localhost:9200/_connector/crm/_status', {
    method: 'PUT',
    headers: { 'content-type': 'application/json', authorization: `ApiKey ${btoa('sync:s3cret')}` },
    body: '{"status":"CONNECTED"}',
  })
  expect(response.status).toBe(200)
  expect(mock.requests.at(-1)).toMatchObject({ lenient: true, violations: [{ in: 'body', path: '/status' }] })
})
