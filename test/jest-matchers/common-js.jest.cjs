require('es-connector-kit/jest')
const { createConnectorMock } = require('es-connector-kit')

const seed = { connectors: [{ id: 'crm', status: 'configured' }] }

test('the matchers are there, and take the matchers of Jest', async () => {
  const mock = createConnectorMock({ seed })
  const response = await mock.fetch('http://es/_connector/crm/_error', {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: '{"error":"disk full"}',
  })
  expect(mock).toHaveReceived('connector.update_error', { connector_id: 'crm', error: expect.stringContaining('disk') })
  expect(mock).toHaveReceived('connector.update_error', {
    body: expect.objectContaining({ error: expect.any(String) }),
  })
  expect(mock).toHaveReceivedInOrder(['connector.update_error'])
  expect(mock).not.toHaveReceived('connector.check_in')
  expect(mock).toHaveConnector('crm', { status: 'error' })
  expect(mock).not.toHaveSyncJob('job-1')
  await expect(response).toMatchOperation('connector.update_error', 200)
})

test('failures show the nearest miss and the difference', async () => {
  const mock = createConnectorMock({ seed })
  await mock.fetch('http://es/_connector/crm/_status', {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: '{"status":"connected"}',
  })
  const fails = () => expect(mock).toHaveReceived('connector.update_status', { status: 'error' })
  expect(fails).toThrow('body.status: expected "error", received "connected"')
  expect(fails).toThrow(/-\s+"status": "error",\n.*\+\s+"status": "connected",/)
  const right = await mock.fetch('http://es/_connector/crm')
  await expect(expect(right).toMatchOperation('connector.get', 404)).rejects.toThrow('Its status is 200')
})
