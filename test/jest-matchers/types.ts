import { expect } from '@jest/globals'
import { createConnectorMock } from '../../src/index.ts'
import '../../src/jest.ts'

/** What the compiler must take and must refuse; nobody calls it. */
export async function typed(): Promise<void> {
  const mock = createConnectorMock()
  expect(mock).toHaveReceived('connector.update_status', { connector_id: 'crm', status: 'connected' }, { times: 1 })
  expect(mock).toHaveReceived('connector.update_status', { body: { status: expect.any(String) } })
  expect(mock).not.toHaveConnector('crm', { status: 'error' })
  await expect({ status: 200 }).toMatchOperation('connector.check_in', 200)
  // @ts-expect-error There is no such operation.
  expect(mock).toHaveReceived('connector.chek_in')
  // @ts-expect-error There is no such status.
  expect(mock).toHaveReceived('connector.update_status', { status: 'conected' })
}
