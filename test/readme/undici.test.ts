import { createConnectorMock } from 'es-connector-kit'
import { createDispatcher } from 'es-connector-kit/undici'
import { request } from 'undici'
import { expect, test } from 'vitest'

const mock = createConnectorMock({ seed: { connectors: [{ id: 'crm' }] } })
const dispatcher = createDispatcher(mock, { node: 'http://localhost:9200' })

test('undici checks in', async () => {
  const { statusCode } = await request('http://localhost:9200/_connector/crm/_check_in', { method: 'PUT', dispatcher })
  expect(statusCode).toBe(200)
})

test('what is not for the Connector API fails, unless it is passed through', async () => {
  await expect(request('http://localhost:9200/_search', { dispatcher })).rejects.toThrow('`passThrough`')
})
