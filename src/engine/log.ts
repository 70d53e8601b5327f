import type { ApiError } from '../errors/catalogue.ts'
import type { OperationId } from '../spec/generated/operations.ts'
import type { MockRequest, MockResponse } from './exchange.ts'
import { redactBody, redactResponse } from './redact.ts'
import { findViolations, type Violation } from './violations.ts'

/** What the engine notes of one request while it answers. */
export interface Exchange {
  readonly request: MockRequest
  readonly response: MockResponse
  /** When it came in, in milliseconds since 1970 of the mock's clock. */
  readonly time: number
  /** How long the answer took, in milliseconds. */
  readonly duration: number
  readonly operation: OperationId | undefined
  readonly params: Readonly<Record<string, string>>
  readonly error: ApiError | undefined
  /** The exception behind an answer that is a defect of this package. */
  readonly defect: unknown
}

/** One request that the mock has answered. Values of secrets are left out, and so are all headers that could carry credentials. */
export interface LoggedRequest {
  /** 1 for the first request of a mock, then rising by one; a reset does not start anew. */
  readonly id: number
  /** When it came in, ISO 8601, UTC, by the mock's clock. */
  readonly time: string
  readonly method: string
  /** Path and query as sent. */
  readonly url: string
  /** `accept`, `content-type`, `user-agent` and `x-opaque-id`, those that were sent. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** The operation that answered, by its id in the description; nothing when no route led to one. */
  readonly operation: OperationId | undefined
  /** The path parameters, decoded. */
  readonly params: Readonly<Record<string, string>>
  readonly status: number
  readonly responseBody: string
  /** Why it was refused, as the `code` of the mock's own catalogue of errors. */
  readonly error: ApiError['code'] | undefined
  /** How the request departs from the description, refused or not. */
  readonly violations: readonly Violation[]
  /** True when the server takes the request although it departs from the description: it relies on leniency. */
  readonly lenient: boolean
  /** How long the answer took, in milliseconds. */
  readonly duration: number
}

/** The last requests, the oldest first. */
export interface RequestLog {
  add(exchange: Exchange): void
  list(): LoggedRequest[]
  clear(): void
}

/** The most characters that the log keeps of bodies, all entries together. */
const bodyBudget = 16 * 1024 * 1024

/** Keeps the last `capacity` requests, fewer when their bodies are large. What an entry says is worked out when it is read. */
export function createRequestLog(capacity: number): RequestLog {
  let exchanges: (Exchange | undefined)[] = []
  let first = 0
  let dropped = 0
  let kept = 0

  function drop(): void {
    kept -= weight(exchanges[first] as Exchange)
    exchanges[first++] = undefined
    dropped++
    if (first > 1024 && first * 2 > exchanges.length) {
      exchanges = exchanges.slice(first)
      first = 0
    }
  }

  return {
    add(exchange) {
      exchanges.push(exchange)
      kept += weight(exchange)
      while (exchanges.length - first > 0 && (exchanges.length - first > capacity || kept > bodyBudget)) drop()
    },
    list: () => exchanges.slice(first).map((exchange, i) => describeExchange(exchange as Exchange, dropped + i + 1)),
    clear() {
      dropped += exchanges.length - first
      exchanges = []
      first = 0
      kept = 0
    },
  }
}

function weight({ request, response }: Exchange): number {
  return request.body.length + response.body.length
}

const shownHeaders = ['accept', 'content-type', 'user-agent', 'x-opaque-id']

function describeExchange(exchange: Exchange, id: number): LoggedRequest {
  const { request, response, operation } = exchange
  const violations = findViolations(request, operation)
  return {
    id,
    time: new Date(exchange.time).toISOString(),
    method: request.method,
    url: request.url,
    headers: Object.fromEntries(
      shownHeaders.flatMap((name) => {
        const value = request.headers[name]
        return value === undefined ? [] : [[name, value]]
      }),
    ),
    body: redactBody(request.url, request.body),
    operation,
    params: exchange.params,
    status: response.status,
    responseBody: redactResponse(request.url, response.body),
    error: exchange.error?.code,
    violations,
    lenient: violations.length > 0 && response.status < 400,
    duration: exchange.duration,
  }
}
