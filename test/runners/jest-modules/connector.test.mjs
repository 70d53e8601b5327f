import { setupConnectorMock } from 'es-connector-kit/node'

const mock = setupConnectorMock({ seed: { connectors: [{ id: 'crm' }] } })
beforeAll(() => mock.listen())
afterEach(() => mock.reset())
afterAll(() => mock.close())

test('checks in', async () => {
  const response = await fetch('http://localhost:9200/_connector/crm/_check_in', { method: 'PUT' })
  expect(await response.json()).toEqual({ result: 'updated' })
  expect(mock.connectors.get('crm')?.last_seen).toEqual(expect.any(String))
})

test('begins anew', () => {
  expect(mock.connectors.get('crm')).toMatchObject({ id: 'crm' })
  expect(mock.connectors.get('crm')?.last_seen).toBeUndefined()
})
