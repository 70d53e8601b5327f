import type { ContractRequest, ContractResponse, Send } from '../../../src/contract/exchange.ts'
import { createMockModel } from '../../../src/explore.ts'
import { type ConnectorMock, createConnectorMock, type ServerVersion } from '../../../src/index.ts'

/** A mock to explore, whose clock tells each request another time, as a server's does. */
export interface Target {
  readonly mock: ConnectorMock
  readonly send: Send
}

export function createTarget(version?: ServerVersion): Target {
  let time = Date.parse('2026-01-05T10:00:00.000Z')
  const mock = createConnectorMock({
    // Two readings in one request may well be the same.
    clock() {
      time += 0.5
      return Math.floor(time)
    },
    logCapacity: 0,
    ...(version && { version }),
  })
  return { mock, send: async (request) => answer(mock, { ...request }) }
}

/** Sends a request to a mock past any fault. */
export function answer(mock: ConnectorMock, request: ContractRequest): ContractResponse {
  const { status, headers, body } = mock.handle(request)
  const lower = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), [value].flat().join(', ')])
  return { status, headers: Object.fromEntries(lower), body: String(body) }
}

/** What the explorations of these tests have in common. */
export const common = { model: createMockModel, resolution: 0, run: 'test' } as const
