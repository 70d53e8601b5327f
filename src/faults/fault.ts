import type { CheckName } from '../contract/checks/names.ts'
import type { ConnectorMock, MockRequest, MockResponse, OperationId } from '../index.ts'

type Json = Record<string, unknown>

/** A server's fault: what it does instead of what it should, after an operation was called. */
export interface Fault {
  /** The operation that it is about; nothing for one of the server as a whole. */
  readonly operation: OperationId | undefined
  /** What the server does. */
  readonly title: string
  /** The checks that catch it. */
  readonly caughtBy: readonly CheckName[]
  /** No other check catches it: without this one it would get through. */
  readonly alone?: true
  /** Answers in its own way altogether. */
  serve?(request: MockRequest, mock: ConnectorMock): Promise<MockResponse>
  /** Reads the request as another one. */
  alter?(request: MockRequest): MockRequest
  /** Changes the answer, by giving another one, or the documents, or both. */
  tamper?(call: Call): MockResponse | undefined
}

/** A request that the mock has answered rightly, so that a fault can spoil it. */
export interface Call {
  readonly mock: ConnectorMock
  readonly request: MockRequest
  readonly response: MockResponse
  readonly operation: OperationId | undefined
  /** The id in the path, or the one that the answer gives. */
  readonly id: string
  /** The document with this id, before and after the request. */
  readonly before: Json | undefined
  readonly after: Json | undefined
  /** The bodies, when they are JSON objects; empty otherwise. */
  readonly sent: Json
  readonly received: Json
  /** Replaces members of the document, as if the server had written them; undefined takes one away. */
  write(members: Json): void
  /** Puts the document back as it was. */
  undo(): void
}

/** An answer with another body. */
export function withBody({ response }: Pick<Call, 'response'>, body: unknown, status = response.status): MockResponse {
  return { ...response, status, body: JSON.stringify(body) }
}

/** An answer with other members at the top of its body; undefined takes one away. */
export function withMembers(call: Pick<Call, 'response' | 'received'>, members: Json): MockResponse {
  return withBody(call, { ...call.received, ...members })
}

/** An answer with another status. */
export function withStatus({ response }: Pick<Call, 'response'>, status: number): MockResponse {
  return { ...response, status }
}

/** An error in the server's full envelope. */
export function asError(call: Pick<Call, 'response'>, status: number, type: string, reason: string): MockResponse {
  return withBody(call, { error: { root_cause: [{ type, reason }], type, reason }, status }, status)
}

/** Whether the request was accepted. */
export function isAccepted({ response }: Pick<Call, 'response'>): boolean {
  return response.status < 300
}

/** A request without one of its query parameters. */
export function withoutParameter(request: MockRequest, name: string): MockRequest {
  const [path = '', query = ''] = request.url.split('?')
  const kept = query.split('&').filter((pair) => pair !== '' && pair.split('=')[0] !== name)
  return { ...request, url: kept.length === 0 ? path : `${path}?${kept.join('&')}` }
}
