import type { OperationId } from '../../spec/generated/operations.ts'
import type { CaseResult, ContractReport, Outcome } from './report.ts'

/** Outcomes of cases that were not played to their end. */
export const unplayedOutcomes = ['unfinished', 'not permitted', 'not applicable'] as const satisfies readonly Outcome[]

/** Cases that were not played to their end for one reason. */
export interface Unplayed {
  readonly outcome: (typeof unplayedOutcomes)[number]
  readonly reason: string
  readonly operations: readonly OperationId[]
  readonly cases: readonly CaseResult[]
}

/** Cases that were not played to their end, by outcome and reason. */
export function unplayed({ cases }: ContractReport): readonly Unplayed[] {
  return unplayedOutcomes.flatMap((outcome) => {
    const byReason = new Map<string, CaseResult[]>()
    for (const one of cases) {
      if (one.outcome !== outcome) continue
      const reason = one.reason ?? 'no reason given'
      const same = byReason.get(reason)
      if (same) same.push(one)
      else byReason.set(reason, [one])
    }
    return [...byReason].map(([reason, same]) => ({
      outcome,
      reason,
      operations: [...new Set(same.map(({ operation }) => operation))],
      cases: same,
    }))
  })
}
