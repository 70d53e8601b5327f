import type { ApiError } from '../../errors/catalogue.ts'
import type { OperationId } from '../../spec/generated/operations.ts'
import type { Place } from '../../spec/generated/places.ts'
import type { LedgerPoint } from '../reliance/ledger.ts'
import type { Reliance } from '../reliance/reliance.ts'
import type { AnswerPlace } from './places.ts'
import type { CheckStep } from './rules.ts'

/** Why a request was answered as it was, and how anybody knows. Places are in `openapi.yaml` of this package. */
export interface Explanation {
  /** The number of the request in the log. */
  readonly id: number
  /** In capitals. */
  readonly method: string
  /** Path and query as sent. */
  readonly url: string
  /** The status that was answered; 0 when a fault kept all of the answer back. */
  readonly status: number
  /** The operation that answered; nothing when no route led to one. */
  readonly operation: OperationId | undefined
  /** Why it was refused, as the `code` of the mock's own catalogue of errors. */
  readonly error: ApiError['code'] | undefined
  /** The check of the server that refused it; nothing for a request that was taken. */
  readonly check: CheckStep | undefined
  /** The rule that decided, in a sentence. */
  readonly rule: string
  /** Where the description has the rule. */
  readonly spec: Place | undefined
  /** Where the description has the answer. */
  readonly answer: AnswerPlace | undefined
  /** How the status of the document changed, or was to change; nothing where none is written. */
  readonly transition: TransitionTaken | undefined
  /** What the operation writes; nothing for a request that was refused. */
  readonly effects: Effects | undefined
  /** Since when there is the operation, and for whom. */
  readonly availability: Availability | undefined
  /** How it is known that the server does so; nothing when a fault kept the request from it. */
  readonly evidence: EvidenceOfAnswer | undefined
  /** On what the request relied that a client had better not. */
  readonly reliesOn: readonly Reliance[]
  /** All of it, for reading. */
  readonly text: string
  /** The same as `text`. */
  toString(): string
}

/** A change of status, as far as a request asked for it. */
export interface TransitionTaken {
  /** The table that rules the status, by its name in the description. */
  readonly machine: 'ConnectorStatus' | 'SyncStatus'
  /** The status before; nothing for a document that is new. */
  readonly from: string | undefined
  /** The status afterwards, or the one that was refused. */
  readonly to: string
  /** Whether the operation asks the table. */
  readonly asked: boolean
  /** Whether the table lists the change; nothing for a document that is new, and for a status that stays. */
  readonly listed: boolean | undefined
  /** Where the description has the table, or who does not ask it. */
  readonly spec: Place
}

/** What an operation does to stored documents. */
export interface Effects {
  /** The stored fields that it may write, by document; `*` is all of it. */
  readonly writes: Readonly<Record<string, readonly string[]>>
  /** What the answer says became of it. */
  readonly result: string | undefined
  /** Where the description has what it writes. */
  readonly spec: Place
}

/** Since when there is an operation, and for whom. */
export interface Availability {
  /** The first version that has it, such as `8.12`. */
  readonly since: string
  /** `beta` or `experimental`, as the published pages have it. */
  readonly stability: string
  /** `public`, or `private` when it is not meant for clients. */
  readonly visibility: string
  /** Whether Elasticsearch Serverless has it. */
  readonly serverless: boolean
  /** What the mocked version does otherwise than newer ones, of this operation. */
  readonly older: readonly string[]
  /** Where the description says so. */
  readonly spec: Place
}

/** How it is known that the server answers so. */
export interface EvidenceOfAnswer {
  /** The least sure that anything about the answer is. `tests`: Elastic's own tests assert what is described. */
  readonly mark: 'tests' | 'source' | 'derived' | 'unconfirmed'
  /** The points that are less sure, in the words of the description. */
  readonly points: readonly LedgerPoint[]
  /** Where the description has the evidence. */
  readonly spec: Place
  /** The section of `openapi/FIDELITY.md` that lists what is in doubt of the operation. */
  readonly reference: string
}
