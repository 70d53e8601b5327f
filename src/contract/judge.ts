import type { Profile } from '../domain/profile.ts'
import type { CheckContext } from './checks/check.ts'
import type { CheckName } from './checks/names.ts'
import type { ContractRequest, ContractResponse, Exchange } from './exchange.ts'
import type { Finding } from './violation.ts'

/** Judges exchanges one after the other, and learns from each what the documents must be like. */
export interface Judge {
  /** What is wrong with an exchange; `expected` is the reply that a case asks for to the letter. */
  judge(exchange: Exchange, expected?: CheckContext['expected']): Finding[]
}

export interface JudgeOptions {
  readonly profile: Profile
  /** All by default. */
  readonly checks?: readonly CheckName[]
}

export declare function createJudge(options: JudgeOptions): Judge

/** Makes an exchange of a request and its answer: finds its operation, decodes its parameters, parses its bodies. */
export declare function readExchange(
  request: ContractRequest,
  response: ContractResponse,
  times?: { readonly startedAt: number; readonly endedAt: number },
): Exchange
