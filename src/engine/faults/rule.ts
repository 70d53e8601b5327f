import type { OperationId } from '../../spec/generated/operations.ts'
import type { MockRequest } from '../exchange.ts'

/** The faults that have a name. */
export type FaultName =
  | 'unauthenticated'
  | 'unauthorized'
  | 'version_conflict'
  | 'body_too_long'
  | 'rejected_execution'
  | 'circuit_breaking'
  | 'server_error'
  | 'no_master'
  | 'no_shards'
  | 'bad_gateway'
  | 'gateway_unavailable'
  | 'gateway_timeout'
  | 'gateway_page'
  | 'product_missing'
  | 'truncated'
  | 'connection_reset'
  | 'timeout'

/** An answer of your own, sent as it is. */
export interface FaultAnswer {
  /** From 200 to 599. */
  readonly status: number
  /** None are added but `content-length`, and `content-type: application/json` to a body that is no text. */
  readonly headers?: Readonly<Record<string, string | readonly string[]>>
  /** Text, or anything else that can be JSON. Empty by default. */
  readonly body?: unknown
}

/** What goes wrong, for which requests, and how often. A request has to meet all that is said; what is left out does not matter. */
export interface FaultRule {
  /**
   * What goes wrong. Nothing when the answer is only to be late.
   *
   * - Of the cluster, in the format that the request accepts: `unauthenticated` 401, `unauthorized` 403, `version_conflict` 409,
   *   `body_too_long` 413, `rejected_execution` and `circuit_breaking` 429, `server_error` 500, `no_master` and `no_shards` 503.
   * - Of a gateway before it: `bad_gateway` 502 and `gateway_timeout` 504 as HTML, `gateway_unavailable` 503 as text, `gateway_page` 200
   *   as HTML.
   * - Of the mock's own answer: `product_missing` is without `X-elastic-product`, `truncated` breaks in the middle of the body.
   * - Of the connection: `connection_reset`, and `timeout`, where no answer ever comes.
   */
  readonly fault?: FaultName | FaultAnswer
  /** How late the answer is, in milliseconds; the request takes effect when it comes in. */
  readonly delay?: number
  /**
   * Whether it strikes before the operation, which then does not run, or after it, so that its effects stay and only the answer is lost.
   * `before` by default. `truncated`, `product_missing` and a mere delay need the operation's answer: they are `after` always.
   */
  readonly when?: 'before' | 'after'
  /** The operation by its id in the description, or several. */
  readonly operation?: OperationId | readonly OperationId[]
  /** The id of a document, as one of the parameters in the path. */
  readonly id?: string
  /** The HTTP method. */
  readonly method?: string
  /** The path as sent, without the query; `*` stands for any text. */
  readonly path?: string
  /** Has the last word on whether a request is struck, and says it at once, without a promise. Not for control routes and files. */
  readonly matches?: (request: FaultedRequest) => boolean
  /** How many requests it lets pass first. None by default. */
  readonly skip?: number
  /** How many requests it strikes. All until it is lifted by default. */
  readonly times?: number
}

/** A request that a fault may strike. */
export interface FaultedRequest extends MockRequest {
  /** The operation that it is for; nothing when no route leads to one. */
  readonly operation: OperationId | undefined
  /** The path parameters, decoded. */
  readonly params: Readonly<Record<string, string>>
}

/** The fault that struck a request of the log. */
export interface LoggedFault {
  /** The one that `add` gave it. */
  readonly id: number
  /** `answer` for one of your own, `delay` for nothing but that. */
  readonly name: FaultName | 'answer' | 'delay'
  /** The status that the operation answered with, which the client may not have got; nothing when it did not run. */
  readonly served: number | undefined
}
