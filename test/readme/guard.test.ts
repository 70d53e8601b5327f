import { setupConnectorMock } from 'es-connector-kit/node'
import { request } from 'undici'
import { afterAll, beforeAll, expect, test } from 'vitest'

const mock = setupConnectorMock()
beforeAll(() => mock.listen())
afterAll(() => mock.close())

test('undici does not get past the mock', async () => {
  const reason = 'undici was about to send it to the network. Give it `dispatcher: createDispatcher(mock)`'
  await expect(request('http://localhost:9200/_connector/crm')).rejects.toThrow(reason)
  expect(() => mock.reset()).toThrow(reason)
})
