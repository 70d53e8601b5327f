import type { ContractRequest, ContractResponse } from '../contract/exchange.ts'
import type { OperationId } from '../spec/generated/operations.ts'
import type { Call } from './call.ts'

/** One thing in which the target's answer is not the model's. */
export interface Change {
  /** What `path` leads into. */
  readonly subject: 'status' | 'header' | 'body'
  /** A JSON pointer into the body; the name of a header; empty for the status. */
  readonly path: string
  /**
   * `missing`: only the model has it; `extra`: only the target; `type`: another JSON type; `length`: a list of another length; `order`: a
   * list in another order; `time`: an instant that does not stand to the others as the model's does; `no answer`: the target gave none;
   * `value`: anything else.
   */
  readonly kind: 'missing' | 'extra' | 'type' | 'length' | 'order' | 'time' | 'no answer' | 'value'
  /** What the target has there, ids replaced by placeholders. */
  readonly target: unknown
  /** What the model has there, likewise. */
  readonly model: unknown
}

/** A call as it was played on both sides. */
export interface PlayedCall {
  /** The call itself. */
  readonly call: Call
  /** As it went to the target. */
  readonly request: ContractRequest
  /** Nothing where none came. */
  readonly target: ContractResponse | undefined
  /** The answer of the model. */
  readonly model: ContractResponse
}

/** Where target and model part, and the shortest way there that was found. */
export interface Difference {
  /** The operation of the last call, whose answers differ. */
  readonly operation: OperationId
  /** What differs in the answers to the last call. The first is what it is known by: found again, it is only counted. */
  readonly changes: readonly Change[]
  /** The calls that lead there, the differing one last. */
  readonly calls: readonly Call[]
  /** The calls as they were played last, with both answers. */
  readonly played: readonly PlayedCall[]
  /** An exploration with this seed and one run plays the sequence that it was found in. */
  readonly seed: number
  /** How many sequences came upon it. */
  readonly count: number
  /** Whether it came again when the same calls were played once more. If not, it may be a matter of time, or of who else was there. */
  readonly repeats: boolean
}

/** Something that is no difference, since nobody could confirm what a server does there. */
export interface UnconfirmedDifference {
  /** The operation that was called. */
  readonly operation: OperationId
  /** In the words of the description. */
  readonly point: string
  /** What differs. */
  readonly change: Change
  /** How often it was met. */
  readonly count: number
}

/** What makes two changes the same one: operation, place and kind; for statuses also which they are. */
export function keyOf(operation: OperationId, { subject, path, kind, target, model }: Change): string {
  return [operation, subject, generalise(path), kind, ...(subject === 'status' ? [target, model] : [])].join(' ')
}

/** Leaves out what differs from document to document: places in lists, and the client's own keys. */
function generalise(path: string): string {
  return path
    .replace(/\/\d+(?=\/|$)/g, '/*')
    .replace(/(\/(?:sync_cursor|metadata|advanced_snippet\/value))\/.*/, '$1/*')
    .replace(/(\/configuration)\/[^/]+/, '$1/*')
}
