import { createProfile, type ServerVersion } from '../domain/profile.ts'
import type { CheckName } from './checks/names.ts'
import type { ContractRequest, ContractResponse } from './exchange.ts'
import { createJudge } from './judge.ts'
import { readExchange } from './read-exchange.ts'
import type { Finding } from './violation.ts'

export interface CheckExchangeOptions {
  /** The version that the server is held to; the newest by default. */
  readonly profile?: ServerVersion
  /** All by default. */
  readonly checks?: readonly CheckName[]
}

/**
 * Holds one request with its answer against the description, without knowing of any other: what it takes more than one exchange to see,
 * such as lost writes, a judge sees that is given all of them.
 * Errors: a profile that is no version.
 * @see createJudge
 */
export function checkExchange(
  request: ContractRequest,
  response: ContractResponse,
  { profile, ...options }: CheckExchangeOptions = {},
): Finding[] {
  return createJudge({ profile: createProfile(profile), ...options }).judge(readExchange(request, response))
}
