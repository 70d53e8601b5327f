const { createConnectorMock } = require('es-connector-kit')
const { reportFailure } = require('../src/report-failure.js')

const mock = createConnectorMock({ seed: { connectors: [{ id: 'crm', status: 'connected' }] } })

beforeEach(() => {
  mock.reset()
  jest.spyOn(globalThis, 'fetch').mockImplementation(mock.fetch)
})

test('a failed sync puts the connector into error', async () => {
  await reportFailure('crm', 'disk full')
  expect(mock.connectors.get('crm')).toMatchObject({ status: 'error', error: 'disk full' })
})

test('a connector that nobody created cannot fail', async () => {
  await expect(reportFailure('nobody', 'disk full')).rejects.toThrow('answered 404')
  expect(mock.requests.at(-1)).toMatchObject({ operation: 'connector.update_error', status: 404 })
})
