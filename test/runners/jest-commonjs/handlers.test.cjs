const { createConnectorMock } = require('es-connector-kit')
const { createHandlers } = require('es-connector-kit/msw')
const { setupServer } = require('msw/node')

const mock = createConnectorMock()
const server = setupServer(...createHandlers(mock))
beforeAll(() => server.listen())
afterAll(() => server.close())

test('answers in a server of its own', async () => {
  const response = await fetch('http://localhost:9200/_connector/nobody')
  expect(response.status).toBe(404)
  expect(mock.requests.at(-1)).toMatchObject({ operation: 'connector.get' })
})
