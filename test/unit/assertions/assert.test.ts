import { AssertionError } from 'node:assert'
import { describe, expect, test } from 'vitest'
import {
  assertConnector,
  assertNotReceived,
  assertOperation,
  assertReceived,
  assertReceivedInOrder,
  assertSyncJob,
  ConnectorAssertionError,
} from '../../../src/assert.ts'
import { createConnectorMock } from '../../../src/index.ts'

function start() {
  const mock = createConnectorMock({
    seed: { connectors: [{ id: 'crm' }], sync_jobs: [{ id: 'job-1', connector: { id: 'crm' } }] },
  })
  mock.handle({
    method: 'PUT',
    url: '/_connector/crm/_error',
    headers: { 'content-type': 'application/json' },
    body: '{"error":"disk full"}',
  })
  mock.handle({ method: 'PUT', url: '/_connector/crm/_check_in', headers: {}, body: '' })
  return mock
}

test('what holds passes', async () => {
  const mock = start()
  assertReceived(mock)
  assertReceived(mock, 'connector.update_error', { connector_id: 'crm', error: /full/ }, { times: 1 })
  assertReceived(mock, 'connector.update_error', { error: (text: string) => text.length > 3 })
  assertNotReceived(mock, 'connector.update_status')
  assertReceivedInOrder(mock, ['connector.update_error', 'connector.check_in'])
  assertConnector(mock, 'crm', { status: 'error', error: 'disk full' })
  assertSyncJob(mock, 'job-1', { status: 'pending' })
  await assertOperation(await mock.fetch('http://es/_connector/crm'), 'connector.get', 200)
})

describe('what does not hold fails', () => {
  test('with an error that test runners take for one of node:assert', () => {
    const mock = start()
    const error = errorOf(() => assertReceived(mock, 'connector.update_error', { error: 'disk' }))
    expect(error).toBeInstanceOf(ConnectorAssertionError)
    const { name, code } = new AssertionError({ message: '' })
    expect(error).toMatchObject({ name, code, operator: 'assertReceived', expected: { body: { error: 'disk' } } })
    expect((error as Error).message).toContain('es-connector-kit: assertReceived("connector.update_error")')
    expect((error as Error).message).toContain('body.error: expected "disk", received "disk full"')
  })

  test.each([
    ['assertNotReceived', () => assertNotReceived(start(), 'connector.check_in'), 'has not received'],
    [
      'assertReceivedInOrder',
      () => assertReceivedInOrder(start(), ['connector.check_in', 'connector.get']),
      'number 2 of 2',
    ],
    [
      'assertConnector',
      () => assertConnector(start(), 'crm', { status: 'connected' }),
      'expected "connected", received "error"',
    ],
    ['assertSyncJob', () => assertSyncJob(start(), 'job-2'), 'Did you mean [job-1]?'],
  ])('%s', (operator, work, text) => {
    const error = errorOf(work)
    expect(error).toMatchObject({ operator })
    expect((error as Error).message).toContain(`es-connector-kit: ${operator}(`)
    expect((error as Error).message).toContain(text)
  })

  test('assertOperation', async () => {
    const response = await start().fetch('http://es/_connector/nope')
    await expect(assertOperation(response, 'connector.get', 200)).rejects.toMatchObject({ expected: 200, actual: 404 })
  })
})

function errorOf(work: () => void): unknown {
  try {
    work()
  } catch (error) {
    return error
  }
  throw new Error('it did not fail')
}
