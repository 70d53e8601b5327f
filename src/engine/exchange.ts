import type { ApiError, FramingFailure } from '../errors/catalogue.ts'
import type { OperationId } from '../spec/generated/operations.ts'
import type { Format } from '../xcontent/formats.ts'
import type { LoggedFault } from './faults/rule.ts'

/** A request as the engine takes it: plain values, whatever carried them. */
export interface MockRequest {
  /** In capitals. */
  readonly method: string
  /** Path and query as sent, still encoded: `/_connector/my%20connector?pretty`. */
  readonly url: string
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string | undefined>>
  /**
   * The body, empty when there is none: as text, or as bytes where they are no UTF-8. Bytes that are UTF-8 can be given either way,
   * whatever their format. More than 100 MiB are refused with 413.
   */
  readonly body: string | Uint8Array
  /** How many bytes the body had, for one that was too long to be kept; it is refused for its length then. */
  readonly bodyLength?: number
  /** What whoever received it found wrong with it as HTTP: it is refused for that, and nothing else is looked at. */
  readonly fault?: FramingFailure | undefined
}

/** What becomes of an answer on its way, by a fault of `mock.faults`. Whoever carries it obeys; to nobody else it is of any effect. */
export interface Transport {
  /** How late it is, in milliseconds. */
  readonly delay?: number
  /**
   * How it ends, if not well. `reset`: the connection is reset instead. `never`: nothing ever comes. `cut`: after the head and the first
   * half of the body the connection breaks. For the first two the status is 0, and there are no headers and no body.
   */
  readonly end?: 'reset' | 'never' | 'cut'
  /** Aborted when whoever waits for what never comes is to be told: the connection is reset then. Only with `never`. */
  readonly until?: AbortSignal
}

/** An answer as the engine gives it. For `HEAD` the body is what the headers speak of, and is not to be sent. */
export interface MockResponse {
  /** As in HTTP. */
  readonly status: number
  /** A list where a header is sent in several lines, as `WWW-Authenticate` is. */
  readonly headers: Readonly<Record<string, string | readonly string[]>>
  /** A text when it is JSON or YAML, as nearly always; bytes when the request asked for CBOR or SMILE. */
  readonly body: string | Uint8Array
  /** Only of an answer that a fault delays or loses. */
  readonly transport?: Transport
}

/** What the engine notes of one request while it answers. */
export interface Exchange {
  readonly request: MockRequest
  readonly response: MockResponse
  /** When it came in, in milliseconds since 1970 of the mock's clock. */
  readonly time: number
  /** How long the answer took, in milliseconds. */
  readonly duration: number
  /** The format of the request's body, where its headers name one that the server reads. */
  readonly requestFormat: Format | undefined
  /** The format of the answer's body. */
  readonly responseFormat: Format
  readonly operation: OperationId | undefined
  readonly params: Readonly<Record<string, string>>
  readonly error: ApiError | undefined
  /** The status that the document had before and has afterwards, of operations that may write one. */
  readonly from: string | undefined
  readonly to: string | undefined
  /** The exception behind an answer that is a defect of this package. */
  readonly defect: unknown
  /** The fault that struck the request. */
  readonly fault?: LoggedFault
  /** What the operation itself refused such a request with, whatever the fault made of that. */
  readonly ownError?: ApiError | undefined
}
