import { curlLine, type TargetAccess } from '../contract/curl.ts'
import type { ContractResponse } from '../contract/exchange.ts'
import type { Violation } from '../contract/violation.ts'
import type { Difference } from './difference.ts'

/** A difference in the form in which the contract kit tells what it finds; the check is that of the model. */
export type ModelViolation = Omit<Violation, 'check'> & { readonly check: 'model' }

/** Makes a violation of each change of a difference, so that the contract kit's reports can show it. */
export function toViolations(difference: Difference, access: TargetAccess): ModelViolation[] {
  const { operation, changes, played, seed, repeats } = difference
  const last = played.at(-1)
  if (!last) return []
  const { request, target } = last
  const response: ContractResponse = target ?? { status: 0, headers: {}, body: '' }
  return changes.map((change) => ({
    check: 'model',
    severity: repeats ? 'error' : 'warning',
    subject: change.subject,
    path: change.path,
    expected: show(change.model),
    received: show(change.target),
    spec: undefined,
    operation,
    case: `explore/${seed}`,
    exchange: { request, response, curl: curlLine(request, access) },
    before: played.slice(0, -1).map((one) => curlLine(one.request, access)),
  }))
}

const show = (value: unknown) => (value === undefined ? 'nothing' : JSON.stringify(value))
