import { redactBody, redactResponse } from '../domain/redact.ts'
import type { ApiError } from '../errors/catalogue.ts'
import type { OperationId } from '../spec/generated/operations.ts'
import type { Body, Format } from '../xcontent/formats.ts'
import type { Exchange } from './exchange.ts'
import type { LoggedFault } from './faults/rule.ts'
import { isCut, keepBody, showBody } from './logged-body.ts'
import { redactViolations } from './redact-violations.ts'
import { findViolations, type Violation } from './violations.ts'

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
  /** A body in another format than JSON is shown as JSON, if it could be read. A very long one is cut. */
  readonly body: string
  /** The operation that answered, by its id in the description; nothing when no route led to one. */
  readonly operation: OperationId | undefined
  /** The path parameters, decoded. */
  readonly params: Readonly<Record<string, string>>
  /** 0 when a fault kept all of the answer back. */
  readonly status: number
  /** In JSON as well, whatever format was asked for. */
  readonly responseBody: string
  /** Why it was refused, as the `code` of the mock's own catalogue of errors. */
  readonly error: ApiError['code'] | undefined
  /** How the request departs from the description, refused or not; the first hundred ways. A body that was cut is not looked at. */
  readonly violations: readonly Violation[]
  /** True when the server takes the request although it departs from the description: it relies on leniency. */
  readonly lenient: boolean
  /** How long the answer took, in milliseconds; the delay of a fault does not count. */
  readonly duration: number
  /** The fault of `mock.faults` that struck it. */
  readonly fault: LoggedFault | undefined
}

/** The last requests, the oldest first. */
export interface RequestLog {
  add(exchange: Exchange): void
  list(): LoggedRequest[]
  clear(): void
}

/** The most characters that the log keeps of URLs and bodies, all entries together. */
const budget = 16 * 1024 * 1024

const shownHeaders = ['accept', 'content-type', 'user-agent', 'x-opaque-id'] as const

/** What is kept of an exchange: its parts, so that the objects that carried them do not grow old with it. */
interface Entry {
  time: number
  duration: number
  method: string
  url: string
  body: Body
  bodyFormat: Format | undefined
  accept: string | undefined
  'content-type': string | undefined
  'user-agent': string | undefined
  'x-opaque-id': string | undefined
  operation: OperationId | undefined
  params: Readonly<Record<string, string>>
  status: number
  responseBody: Body
  responseFormat: Format | undefined
  /** Whether the request's body is only its beginning. */
  isCut: boolean
  error: ApiError['code'] | undefined
  fault: LoggedFault | undefined
}

/** Keeps the last `capacity` requests, fewer when their bodies are large. What an entry says is worked out when it is read. */
export function createRequestLog(capacity: number): RequestLog {
  /** A ring: once it is full, the oldest entry is written over. */
  const entries: Entry[] = []
  let first = 0
  let size = 0
  let added = 0
  let characters = 0

  const entryAt = (i: number) => entries[(first + i) % capacity] as Entry

  function dropOldest(): void {
    const entry = entryAt(0)
    characters -= weight(entry)
    entry.url = ''
    entry.body = ''
    entry.responseBody = ''
    first = (first + 1) % capacity
    size--
  }

  return {
    add({ request, response, time, duration, requestFormat, responseFormat, operation, params, error, fault }) {
      // Of what is no HTTP at all nobody can tell what it asked for.
      if (request.method === '') return
      added++
      if (capacity === 0) return
      if (size === capacity) dropOldest()
      const place = (first + size) % capacity
      const entry = entries[place] ?? ({} as Entry)
      entries[place] = entry
      const { headers } = request
      entry.time = time
      entry.duration = duration
      entry.method = request.method
      entry.url = request.url
      entry.isCut = request.bodyLength !== undefined || isCut(request.body)
      entry.body =
        request.bodyLength === undefined ? keepBody(request.body, requestFormat) : `… (${request.bodyLength} bytes)`
      // Of what was cut there is only the text that says so.
      entry.bodyFormat = entry.isCut ? undefined : requestFormat
      for (const name of shownHeaders) entry[name] = headers[name]
      entry.operation = operation
      entry.params = params
      entry.status = response.status
      entry.responseBody = keepBody(response.body, responseFormat)
      entry.responseFormat = isCut(response.body) ? undefined : responseFormat
      entry.error = error?.code
      entry.fault = fault
      size++
      characters += weight(entry)
      while (size > 1 && characters > budget) dropOldest()
    },
    list: () => Array.from({ length: size }, (_, i) => describeEntry(entryAt(i), added - size + i + 1)),
    clear() {
      while (size > 0) dropOldest()
    },
  }
}

function weight({ url, body, responseBody }: Entry): number {
  return url.length + body.length + responseBody.length
}

function describeEntry(entry: Entry, id: number): LoggedRequest {
  const { time, method, url, operation, params, status, error, duration, fault } = entry
  const served = fault ? fault.served : status
  const body = showBody(entry.body, entry.bodyFormat)
  const responseBody = showBody(entry.responseBody, entry.responseFormat)
  const violations = redactViolations(url, findViolations({ url, body: entry.isCut ? undefined : body }, operation))
  return {
    id,
    time: new Date(time).toISOString(),
    method,
    url,
    headers: Object.fromEntries(
      shownHeaders.flatMap((name) => {
        const value = entry[name]
        return value === undefined ? [] : [[name, value]]
      }),
    ),
    body: redactBody(url, operation, body),
    operation,
    params: { ...params },
    status,
    responseBody: redactResponse(url, status, responseBody),
    error,
    violations,
    lenient: violations.length > 0 && served !== undefined && served < 400,
    duration,
    fault,
  }
}
