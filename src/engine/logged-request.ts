import type { Profile } from '../domain/profile.ts'
import { redactBody, redactResponse } from '../domain/redact.ts'
import type { ApiError, RequestFailure } from '../errors/catalogue.ts'
import { isDeeperThan } from '../json/value.ts'
import type { OperationId } from '../spec/generated/operations.ts'
import type { Body, Format } from '../xcontent/formats.ts'
import { keepsAnswer } from './faults/effects.ts'
import type { LoggedFault } from './faults/rule.ts'
import { showBody } from './logged-body.ts'
import { redactViolations } from './redact-violations.ts'
import type { Facts } from './reliance/facts.ts'
import { findReliance, type Reliance } from './reliance/reliance.ts'
import { showValues } from './show-values.ts'
import { shownHeaders } from './shown-headers.ts'
import { findViolations, type Violation } from './violations.ts'

/** One request that the mock has answered. Values of secrets are left out, and so are all headers that could carry credentials. */
export interface LoggedRequest {
  /** 1 for the first request of a mock, then rising by one; a reset does not start anew. */
  readonly id: number
  /** When it came in, ISO 8601, UTC, by the mock's clock. */
  readonly time: string
  /** In capitals. */
  readonly method: string
  /** Path and query as sent. */
  readonly url: string
  /** `accept`, `content-type`, `user-agent` and `x-opaque-id`, those that were sent. */
  readonly headers: Readonly<Record<string, string>>
  /** A body in another format than JSON is shown as JSON, if it could be read. A very long one is cut. */
  readonly body: string
  /** The body as a JSON value; undefined when there is none, when it is no JSON, and when it is hidden or cut. */
  readonly sent: unknown
  /** The operation that answered, by its id in the description; nothing when no route led to one. */
  readonly operation: OperationId | undefined
  /** The path parameters, decoded. */
  readonly params: Readonly<Record<string, string>>
  /** The status that was answered; 0 when a fault kept all of the answer back. */
  readonly status: number
  /** In JSON as well, whatever format was asked for. */
  readonly responseBody: string
  /** The body of the answer as a JSON value; undefined where `sent` would be. */
  readonly received: unknown
  /** Why it was refused, as the `code` of the mock's own catalogue of errors. */
  readonly error: ApiError['code'] | undefined
  /** How the request departs from the description, refused or not; the first hundred ways. A body that was cut is not looked at. */
  readonly violations: readonly Violation[]
  /** True when the server takes the request although it departs from the description: it relies on leniency. */
  readonly lenient: boolean
  /** What the request relied on that a client had better not, each with its place in the description. */
  readonly reliesOn: readonly Reliance[]
  /** How long the answer took, in milliseconds; the delay of a fault does not count. */
  readonly duration: number
  /** The fault of `mock.faults` that struck it. */
  readonly fault: LoggedFault | undefined
}

/** What is kept of an exchange: its parts, so that the objects that carried them do not grow old with it. */
export interface Entry {
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
  error: ApiError | undefined
  /** The status that the document had before, and afterwards. */
  from: string | undefined
  to: string | undefined
  fault: LoggedFault | undefined
  /** What the operation itself refused a request with that a fault struck. */
  ownError: ApiError | undefined
  /** How many characters of URL and bodies are kept. */
  characters: number
}

/** An entry for reading. What takes longer is worked out when it is asked for: the entry itself may be written over by then. */
export function describeEntry(entry: Entry, id: number, profile: Profile): LoggedRequest {
  const { time, method, url, operation, params, status, error, duration, fault } = entry
  const facts = factsOf(entry, profile)
  const body = redactBody(url, operation, showBody(entry.body, entry.bodyFormat))
  const responseBody = redactResponse(url, status, showBody(entry.responseBody, entry.responseFormat))
  const violations = () => redactViolations(url, facts.violations)
  return showValues({
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
    body,
    get sent() {
      return parse(body)
    },
    operation,
    params: { ...params },
    status,
    responseBody,
    get received() {
      return parse(responseBody)
    },
    error: error?.code,
    get violations() {
      return violations()
    },
    get lenient() {
      return facts.status < 400 && facts.violations.length > 0
    },
    get reliesOn() {
      return findReliance({ ...facts, violations: violations() })
    },
    duration,
    fault,
  })
}

/** What is known of an entry, secrets included; bodies are parsed and judged when they are asked for. */
export function factsOf(entry: Entry, profile: Profile): Facts {
  const { method, url, operation, from, to, isCut, bodyFormat, responseBody, responseFormat, fault } = entry
  const status = fault ? (fault.served ?? untold) : entry.status
  // Only a fault fails as a cluster does.
  const error = (fault ? entry.ownError : entry.error) as RequestFailure | undefined
  const isOwnAnswer = !fault || keepsAnswer(fault.name)
  const sentBody = entry.body
  const body = once(() => (isCut ? '' : showBody(sentBody, bodyFormat)))
  const violations = once(() => findViolations({ url, body: isCut ? undefined : body() }, operation))
  return {
    method,
    url,
    operation,
    status,
    error,
    from,
    to,
    profile,
    get body() {
      return body()
    },
    get sent() {
      return parse(body())
    },
    get received() {
      return isOwnAnswer ? parse(showBody(responseBody, responseFormat)) : undefined
    },
    get violations() {
      return violations()
    },
  }
}

function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | undefined
  return () => {
    done ??= { value: work() }
    return done.value
  }
}

/** A request that a fault has kept from its operation was neither taken nor refused by it: nothing holds of it that holds of either. */
const untold = Number.NaN

/** As deep as Elasticsearch reads; what is deeper would overflow the stack of whoever walks through it. */
const deepest = 1000

function parse(text: string): unknown {
  if (text === '') return undefined
  try {
    const value: unknown = JSON.parse(text)
    return isDeeperThan(value, deepest) ? undefined : value
  } catch {
    return undefined
  }
}
