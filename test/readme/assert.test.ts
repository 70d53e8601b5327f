import { createConnectorMock } from 'es-connector-kit'
import { assertConnector, assertReceived } from 'es-connector-kit/assert'
import { test } from 'vitest'

test('a worker checks in', async () => {
  const mock = createConnectorMock({ seed: { connectors: [{ id: 'crm' }] } })
  await mock.fetch('http://localhost:9200/_connector/crm/_check_in', { method: 'PUT' })
  assertReceived(mock, 'connector.check_in', { connector_id: 'crm' })
  assertConnector(mock, 'crm', { status: 'created' })
})
