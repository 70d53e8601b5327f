import type { OperationId } from '../../spec/generated/operations.ts'
import type { Edge, Violation } from '../violation.ts'

/** What became of a case. */
export type Outcome =
  /** It was played, and nothing of severity `error` was found. */
  | 'passed'
  /** It was played, and something was. */
  | 'violated'
  /** The target's version lacks what it is about, or it takes what a server cannot be given over the API. Never counted as passed. */
  | 'not applicable'
  /** The credentials do not reach far enough. Never counted as passed. */
  | 'not permitted'
  /** The run ended before it was played to its end. */
  | 'unfinished'

/** A case, and what became of it. */
export interface CaseResult {
  /** Such as `transitions/connector/created-to-connected`; the same from run to run. */
  readonly id: string
  /** What can be observed. */
  readonly title: string
  /** The operation that it is about. */
  readonly operation: OperationId
  /** What became of it. */
  readonly outcome: Outcome
  /** Why it was not played, or not to its end. */
  readonly reason?: string
  /** What was found while it was played. */
  readonly violations: readonly Violation[]
  /** How many requests it took. */
  readonly requests: number
  /** In milliseconds. */
  readonly duration: number
}

/** How far an operation was tried. */
export interface OperationCoverage {
  /** Its id in the description. */
  readonly operation: OperationId
  /** Its tag there: `connector`, `sync job` or `secret`. */
  readonly tag: string
  /** Whether the target's version has it. */
  readonly applicable: boolean
  /** How many requests reached it. */
  readonly requests: number
  /** How often each status was answered; those that are documented and were not seen have 0. */
  readonly statuses: readonly { readonly status: number; readonly documented: boolean; readonly seen: number }[]
  /** How many violations its requests showed. */
  readonly violations: number
}

/** How far a change of status was tried. */
export interface TransitionCoverage extends Edge {
  /** An operation that can ask for it. */
  readonly operation: OperationId
  /** Whether the description lets it happen by this operation. */
  readonly legal: boolean
  /** Whether the API alone can bring a document to where it starts. */
  readonly reachable: boolean
  /** How often it was asked for. */
  readonly tried: number
  /** How often the server let it happen. */
  readonly accepted: number
  /** How often the server refused it. */
  readonly refused: number
  /** How often the server was wrong in that. */
  readonly violated: number
}

/** Everything that a run has found out. Every form of report is made of this; as JSON it is one of them. */
export interface ContractReport {
  /** 1 until the form changes. */
  readonly format: 1
  /** Who made it. */
  readonly tool: { readonly name: string; readonly version: string }
  /** The id that all the run has made carries. */
  readonly run: string
  /** The server that was held to the description. */
  readonly target: {
    /** Without credentials. */
    readonly url: string
    /** As `GET /` told: such as `9.1.0`, and `default` or `serverless`. */
    readonly version?: string
    readonly flavor?: string
  }
  /** The version of the description that it was held to, such as `9.1` or `serverless`. */
  readonly profile: string
  /** ISO 8601, UTC. */
  readonly startedAt: string
  /** In milliseconds. */
  readonly duration: number
  /** Whether the run came to its end. */
  readonly complete: boolean
  /** All cases, the ones that were not played included. */
  readonly cases: readonly CaseResult[]
  /** All that was found, the same finding once; `count` tells how often. */
  readonly violations: readonly (Violation & { readonly count: number })[]
  /** How far each operation was tried. */
  readonly operations: readonly OperationCoverage[]
  /** How far each change of status was tried. */
  readonly transitions: readonly TransitionCoverage[]
  /** How many of each there are. */
  readonly totals: {
    readonly cases: number
    readonly passed: number
    readonly violated: number
    readonly notApplicable: number
    readonly notPermitted: number
    readonly unfinished: number
    readonly requests: number
    /** Exchanges of others that could not be judged, for they were not to be read. */
    readonly unjudged: number
    /** Findings of each severity, each once. */
    readonly errors: number
    readonly warnings: number
    readonly infos: number
  }
}
