import { createConnectorMock } from 'es-connector-kit'
import { createDataStorage } from 'es-connector-kit/data'
import { expect, test } from 'vitest'

const storage = createDataStorage()
const { connectors } = storage.collections
const mock = createConnectorMock({ storage })

test('what the test writes is answered, and what requests write can be queried', async () => {
  await connectors.create({ id: 'crm', status: 'connected' })
  await connectors.create({ id: 'wiki', status: 'connected' })
  await connectors.update((q) => q.where({ id: 'wiki' }), {
    data(wiki) {
      wiki.name = 'Wiki'
    },
  })
  const response = await mock.fetch('http://localhost:9200/_connector/wiki/_error', {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: '{"error":"disk full"}',
  })
  expect(response.status).toBe(200)
  expect(connectors.findMany((q) => q.where({ status: 'error' }))).toMatchObject([{ name: 'Wiki', error: 'disk full' }])
})
