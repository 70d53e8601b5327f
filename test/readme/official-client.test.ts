import { Client, errors, UndiciConnection } from '@elastic/elasticsearch'
import { createConnectorMock } from 'es-connector-kit'
import { createConnection } from 'es-connector-kit/elasticsearch'
import { expect, test } from 'vitest'

const mock = createConnectorMock()
const client = new Client({ node: 'http://localhost:9200', Connection: createConnection(mock, UndiciConnection) })

test('the official client checks in', async () => {
  await client.connector.put({ connector_id: 'crm', index_name: 'search-crm' })
  expect(await client.connector.checkIn({ connector_id: 'crm' })).toEqual({ result: 'updated' })
  expect(mock.requests.at(-1)).toMatchObject({ operation: 'connector.check_in' })
  await expect(client.connector.get({ connector_id: 'nobody' })).rejects.toThrow(errors.ResponseError)
})

test('the cluster is slow', async () => {
  mock.faults.add({ fault: 'timeout', operation: 'connector.list' })
  await expect(client.connector.list({}, { requestTimeout: 10 })).rejects.toThrow(errors.TimeoutError)
})
