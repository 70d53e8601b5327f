import type { OperationId } from '../spec/generated/operations.ts'
import type { CheckName } from './checks/names.ts'

/** How bad it is: an `error` breaks the contract, a `warning` may, an `info` is worth knowing. */
export type Severity = 'error' | 'warning' | 'info'

/** A place in the description: `openapi.yaml` of this package, line by line. */
export interface SpecPlace {
  /** JSON pointer into the description, such as `/paths/~1_connector/get/responses/200`. */
  readonly pointer: string
  /** Counted from 1. */
  readonly line: number
}

/** What a check finds wrong with an exchange. Two findings are the same when check, operation, subject and path are. */
export interface Finding {
  /** The check that has found it. */
  readonly check: CheckName
  /** How bad it is. */
  readonly severity: Severity
  /** What `path` leads into: the answer's status line, its headers, its body, or a document as it was before and after. */
  readonly subject: 'status' | 'header' | 'body' | 'connector' | 'sync_job' | 'secret'
  /** A JSON pointer into the subject; empty for the whole. For headers the name. */
  readonly path: string
  /** What the description says, in words or as JSON. */
  readonly expected: string
  /** What came instead. */
  readonly received: string
  /** Where the description says so. */
  readonly spec: SpecPlace | undefined
  /** The status change that it is about. */
  readonly edge?: Edge
}

/** A change of status. */
export interface Edge {
  /** The state machine that it belongs to, as the description calls it. */
  readonly machine: 'ConnectorStatus' | 'SyncStatus'
  /** The status before. */
  readonly from: string
  /** The status after. */
  readonly to: string
}

/** A request and its answer as they may be shown: no credentials, no secrets. */
export interface ShownExchange {
  /** What was sent. */
  readonly request: { readonly method: string; readonly url: string; readonly body: string }
  /** What was answered. */
  readonly response: {
    readonly status: number
    readonly headers: Readonly<Record<string, string>>
    readonly body: string
  }
  /** A command line that sends the request again; credentials stand in it as shell variables. */
  readonly curl: string
}

/** A finding with what it takes to see it again. */
export interface Violation extends Finding {
  /** The operation that was called; nothing when there is none for the request. */
  readonly operation: OperationId | undefined
  /** The id of the case that came upon it; nothing for traffic that was watched. */
  readonly case: string | undefined
  /** The exchange that shows it. */
  readonly exchange: ShownExchange
  /** The requests that led there, the oldest first, as command lines. */
  readonly before: readonly string[]
}
