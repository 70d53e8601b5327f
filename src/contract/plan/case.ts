import type { OperationId } from '../../spec/generated/operations.ts'

/** Where a case comes from. */
export type CaseKind =
  /** `fixtures/scenarios/`: each good path, refusal and effect, with the reply to the letter. */
  | 'scenarios'
  /** The state machines: every pair of statuses, legal and illegal, after the shortest way to the first. */
  | 'transitions'
  /** The effects of the description: each operation between a GET before and after, and once more. */
  | 'effects'
  /** The examples of the description: what it says is accepted, and each refusal that it documents with its request. */
  | 'examples'
  /** Lists of a few documents: order, pages, filters. */
  | 'lists'
  /** A document from its creation to its end. */
  | 'life-cycles'
  /** Writes at the same time, none of which may be lost. */
  | 'concurrency'
  /** Only requests that change nothing, on whatever is there. */
  | 'reading'

/** A sequence of requests with what may be expected of the replies. Pure data, so that it can be printed before it is played. */
export interface Case {
  /** The same from run to run, such as `transitions/connector.update_status/created-to-connected`. */
  readonly id: string
  /** What can be observed. */
  readonly title: string
  /** What it was made from. */
  readonly kind: CaseKind
  /** The operation that it is about; others may be used on the way. */
  readonly operation: OperationId
  /** Every operation whose absence makes it not applicable. */
  readonly uses: readonly OperationId[]
  /** The version from which on a server does as is expected here. */
  readonly since?: string
  /** What a target must offer, or the case is not applicable. */
  readonly requires?: 'empty cluster' | 'state'
  /** The documents to begin with, of a case that requires a state: in the form of `GET /_mock/state`. */
  readonly state?: unknown
  /** Values that the steps name, with placeholders of their own. */
  readonly values?: Readonly<Record<string, unknown>>
  /** The requests, in their order. */
  readonly steps: readonly Step[]
  /** Removes what the steps have made. Sent in any case; 200 and 404 are both fine. */
  readonly cleanup: readonly CaseRequest[]
}

/** One request, or several at the same time. */
export type Step = RequestStep | { readonly together: readonly RequestStep[] }

/** One request of a case, and what is expected of its reply. */
export interface RequestStep {
  /** What is sent. */
  readonly request: CaseRequest
  /** Milliseconds that must pass before it is sent, so that the server's clock can be seen to go on. */
  readonly wait?: number
  /**
   * The reply expected to the letter. Without it only the checks judge, by what they know; and when the path has a placeholder that
   * nothing was saved for, as the second of a list that had one, the step is left out.
   */
  readonly reply?: ExpectedReply
  /** Names for values of the reply's body, by JSON pointer; the empty pointer is the whole body. */
  readonly save?: Readonly<Record<string, string>>
  /** What about the reply nobody has confirmed: a difference is an `info`, not an `error`. */
  readonly unconfirmed?: string
}

/** A request with placeholders: `{{run}}` is a text no other case has, `{{name}}` what was saved under that name. */
export interface CaseRequest {
  /** In capitals. */
  readonly method: string
  /** Path and query, encoded; what stands for a placeholder is encoded when it is filled in. */
  readonly path: string
  /** A JSON value, sent without spaces. */
  readonly body?: unknown
  /** The body as it is, instead of a JSON value. */
  readonly text?: string
  /** Beside `content-type: application/json`, which every body has; null takes one away. */
  readonly headers?: Readonly<Record<string, string | null>>
}

/** What a reply must be. */
export interface ExpectedReply {
  /** As in HTTP. */
  readonly status: number
  /** Headers that must be there, with matchers where values vary. */
  readonly headers?: Readonly<Record<string, unknown>>
  /** The whole body, with matchers where values vary. Without `body` and `error` only the status counts. */
  readonly body?: unknown
  /** The body, where it is an error. */
  readonly error?: ExpectedError
}

/** A body in the full shape of an error, in short. */
export interface ExpectedError {
  /** The `type` of the error. */
  readonly type: string
  /** Its `reason`: a text or a matcher. */
  readonly reason: unknown
  /** Further members, of the error and of its root cause. */
  readonly members?: Readonly<Record<string, unknown>>
  /** What `caused_by` must be. */
  readonly cause?: object
  /** The root cause, where it is not the error itself. */
  readonly root?: object
}
