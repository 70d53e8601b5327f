import type { ApiError, FramingFailure } from '../errors/catalogue.ts'
import type { OperationId } from '../spec/generated/operations.ts'

/** A request as the engine takes it: plain values, whatever carried them. */
export interface MockRequest {
  /** In capitals. */
  readonly method: string
  /** Path and query as sent, still encoded: `/_connector/my%20connector?pretty`. */
  readonly url: string
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string | undefined>>
  /** The body as text; empty when there is none. */
  readonly body: string
  /** What whoever received it found wrong with it as HTTP: it is refused for that, and nothing else is looked at. */
  readonly fault?: FramingFailure | undefined
}

/** An answer as the engine gives it. For `HEAD` the body is what the headers speak of, and is not to be sent. */
export interface MockResponse {
  readonly status: number
  /** A list where a header is sent in several lines, as `WWW-Authenticate` is. */
  readonly headers: Readonly<Record<string, string | readonly string[]>>
  readonly body: string
}

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
