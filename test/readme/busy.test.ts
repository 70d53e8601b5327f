import { setupConnectorMock } from 'es-connector-kit/node'
import { HttpResponse, http } from 'msw'
import { afterAll, beforeAll, expect, test } from 'vitest'

const mock = setupConnectorMock()
beforeAll(() => mock.listen())
afterAll(() => mock.close())

test('the cluster is busy, once', async () => {
  mock.server.use(http.put('*/_check_in', () => new HttpResponse(null, { status: 429 }), { once: true }))
  mock.connectors.create({ id: 'crm' })
  const checkIn = () => fetch('http://localhost:9200/_connector/crm/_check_in', { method: 'PUT' })
  expect((await checkIn()).status).toBe(429)
  expect((await checkIn()).status).toBe(200)
})
