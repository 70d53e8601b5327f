const { createConnectorMock } = require('es-connector-kit')
require('es-connector-kit/jest')

test('is over before its assertion', async () => {
  const response = await createConnectorMock().fetch('http://localhost:9200/_connector/nobody')
  expect(response).toMatchOperation('connector.get', 200)
})
