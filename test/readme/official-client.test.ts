import { Client, HttpConnection } from '@elastic/elasticsearch'
import { setupConnectorMock } from 'es-connector-kit/node'
import { afterAll, beforeAll, expect, test } from 'vitest'

const mock = setupConnectorMock({ node: 'http://localhost:9200' })
beforeAll(() => mock.listen())
afterAll(() => mock.close())

test('the official client checks in', async () => {
  const client = new Client({ node: 'http://localhost:9200', Connection: HttpConnection })
  await client.connector.put({ connector_id: 'crm', index_name: 'search-crm' })
  expect(await client.connector.checkIn({ connector_id: 'crm' })).toEqual({ result: 'updated' })
})
