import { createConnectorMock } from 'es-connector-kit'
import { expect, test } from 'vitest'
import 'es-connector-kit/vitest'

test('is over before its assertion', async () => {
  const response = await createConnectorMock().fetch('http://localhost:9200/_connector/nobody')
  expect(response).toMatchOperation('connector.get', 200)
})
