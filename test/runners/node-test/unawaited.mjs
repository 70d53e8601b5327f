import { test } from 'node:test'
import { createConnectorMock } from 'es-connector-kit'
import { assertOperation } from 'es-connector-kit/assert'

test('is over before its assertion', async () => {
  const response = await createConnectorMock().fetch('http://localhost:9200/_connector/nobody')
  // biome-ignore lint/nursery/noFloatingPromises: that is what this is about
  assertOperation(response, 'connector.get', 200)
})
