import type { OperationId } from '../spec/generated/operations.ts'

/** A request as it goes to a target: plain values, whatever carries them. */
export interface ContractRequest {
  /** In capitals. */
  readonly method: string
  /** Path and query, encoded: `/_connector/my%20connector?pretty`. */
  readonly url: string
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>
  /** The body as text; empty when there is none. */
  readonly body: string
}

/** An answer as it came from a target. */
export interface ContractResponse {
  /** As in HTTP. */
  readonly status: number
  /** By lower-case name; several of one name are joined by `, `. */
  readonly headers: Readonly<Record<string, string>>
  /** The body as text, inflated. */
  readonly body: string
  /** Set where something is said to be created under an id that a document of others has. */
  readonly ofOthers?: true
}

/** One request with its answer, and what the description makes of it. What every check looks at. */
export interface Exchange {
  /** What was sent. */
  readonly request: ContractRequest
  /** What was answered. */
  readonly response: ContractResponse
  /** The operation that method and path lead to; nothing when they lead nowhere. */
  readonly operation: OperationId | undefined
  /** The decoded path parameters. */
  readonly params: Readonly<Record<string, string>>
  /** The decoded query parameters. */
  readonly query: ReadonlyMap<string, string>
  /** The request's body as a JSON value; undefined when there is none, or when it is no JSON. */
  readonly sent: unknown
  /** The answer's body as a JSON value; undefined when there is none, or when it is no JSON. */
  readonly received: unknown
  /** When the request went out: milliseconds since 1970, of the clock here. */
  readonly startedAt: number
  /** When the answer was there, likewise. */
  readonly endedAt: number
}

/**
 * Sends a request and gives the answer, whatever its status.
 * Errors: rejects when there is no answer to be had, such as a refused connection.
 */
export type Send = (request: ContractRequest, signal?: AbortSignal) => Promise<ContractResponse>
