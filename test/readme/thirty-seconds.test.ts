import { setupConnectorMock } from 'es-connector-kit/node'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'

const mock = setupConnectorMock()
beforeAll(() => mock.listen())
afterEach(() => mock.reset())
afterAll(() => mock.close())

/** The code under test: tells Elasticsearch that a sync has failed. */
async function reportFailure(connector: string, error: string) {
  const response = await fetch(`http://localhost:9200/_connector/${connector}/_error`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ error }),
  })
  if (!response.ok) throw new Error(await response.text())
}

test('a failed sync puts the connector into error', async () => {
  mock.connectors.create({ id: 'crm', service_type: 'postgresql', status: 'connected' })
  await reportFailure('crm', 'disk full')
  expect(mock.connectors.get('crm')).toMatchObject({ status: 'error', error: 'disk full' })
})

test('a connector that nobody created cannot fail', async () => {
  await expect(reportFailure('nobody', 'disk full')).rejects.toThrow('[nobody]: document missing')
  expect(mock.requests.at(-1)).toMatchObject({ operation: 'connector.update_error', status: 404 })
})
