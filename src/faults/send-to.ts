import type { Send } from '../contract/exchange.ts'
import type { MockRequest, MockResponse } from '../index.ts'

/** A server in this process. */
export interface InProcess {
  handle(request: MockRequest): MockResponse | Promise<MockResponse>
}

/** Sends requests to a server in this process, and gives its answers as they would come over the network. */
export function sendTo(server: InProcess): Send {
  return async (request) => {
    const { status, headers, body } = await server.handle(request)
    const lower = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), [value].flat().join(', ')])
    return { status, headers: Object.fromEntries(lower), body: String(body) }
  }
}
