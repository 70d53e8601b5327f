import type { Profile } from '../domain/profile.ts'
import { createCoverage } from './coverage/coverage.ts'
import { distinct } from './distinct.ts'
import type { Case } from './plan/case.ts'
import type { Played } from './play.ts'
import { fingerprint } from './report/findings.ts'
import type { Progress } from './report/progress.ts'
import type { CaseResult, ContractReport, Outcome } from './report/report.ts'
import type { Violation } from './violation.ts'

/** What a report says of the cases. */
export type Accounts = Pick<ContractReport, 'cases' | 'violations' | 'operations' | 'transitions' | 'totals'>

/** Keeps count of the cases of a run; each is known by its place among them. */
export interface Books {
  add(index: number, played: Played): void
  /** Notes a case that was not played. */
  leave(index: number, outcome: Outcome, reason: string): void
  close(): Accounts
}

/** Opens the books of a run; progress is told after every case. */
export function createBooks(
  cases: readonly Case[],
  profile: Profile,
  onProgress?: (progress: Progress) => void,
): Books {
  const results = new Map<number, CaseResult>()
  const coverage = createCoverage(profile)
  const found = new Set<string>()

  function note(index: number, result: CaseResult): void {
    // A report says at its top who speaks, so its reasons need not.
    const reason = result.reason?.replace('es-connector-kit: ', '')
    results.set(index, reason === undefined ? result : { ...result, reason })
    for (const violation of result.violations) found.add(fingerprint(violation))
    onProgress?.({ done: results.size, total: cases.length, violations: found.size, current: result.operation })
  }

  return {
    add(index, played) {
      coverage.add({ ...played, violations: played.result.violations })
      note(index, played.result)
    },
    leave(index, outcome, reason) {
      const { id, title, operation } = cases[index] as Case
      note(index, { id, title, operation, outcome, reason, violations: [], requests: 0, duration: 0 })
    },
    close() {
      const all = Array.from(results)
        .sort(([a], [b]) => a - b)
        .map(([, result]) => result)
      const violations = distinct(all.flatMap((result) => result.violations))
      return {
        cases: all,
        violations,
        operations: coverage.operations(),
        transitions: coverage.transitions(),
        totals: totalsOf(all, violations),
      }
    },
  }
}

function totalsOf(cases: readonly CaseResult[], violations: readonly Violation[]): ContractReport['totals'] {
  const having = (outcome: Outcome) => cases.filter((one) => one.outcome === outcome).length
  const of = (severity: Violation['severity']) => violations.filter((one) => one.severity === severity).length
  return {
    cases: cases.length,
    passed: having('passed'),
    violated: having('violated'),
    notApplicable: having('not applicable'),
    notPermitted: having('not permitted'),
    unfinished: having('unfinished'),
    requests: cases.reduce((sum, { requests }) => sum + requests, 0),
    unjudged: 0,
    errors: of('error'),
    warnings: of('warning'),
    infos: of('info'),
  }
}
