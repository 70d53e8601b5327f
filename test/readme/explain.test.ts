import { createConnectorMock } from 'es-connector-kit'
import { expect, test } from 'vitest'

test('a status is refused by the table', async () => {
  const mock = createConnectorMock({ seed: { connectors: [{ id: 'crm', status: 'created' }] } })
  await mock.fetch('http://localhost:9200/_connector/crm/_status', {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: '{"status":"connected"}',
  })
  const explanation = mock.explain()
  expect(explanation).toMatchObject({
    check: 'documents',
    transition: { from: 'created', to: 'connected', listed: false },
  })
  expect(String(explanation)).toContain('openapi.yaml:')
})
