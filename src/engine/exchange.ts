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
}

/** An answer as the engine gives it. For `HEAD` the body is what the headers speak of, and is not to be sent. */
export interface MockResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}
