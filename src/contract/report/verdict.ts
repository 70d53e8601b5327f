import { count, thousands } from './quantities.ts'
import type { ContractReport } from './report.ts'

/** What a run comes to. */
export interface Verdict {
  /** `undecided` when the run did not come to its end, or nothing at all was tried. */
  readonly holds: 'yes' | 'no' | 'undecided'
  /** The exit code that says so: 0 the contract holds, 1 it is broken, 2 the run could not tell. */
  readonly exitCode: 0 | 1 | 2
  /** In a sentence. */
  readonly sentence: string
}

/** Judges a run. Only findings of severity `error` break the contract. */
export function verdictOf(report: ContractReport): Verdict {
  const { totals, complete } = report
  if (totals.errors > 0) {
    const unfinished = complete ? '' : ' The run did not come to its end.'
    const sentence = `The contract is broken: ${findings(totals)}.${unfinished}${unjudged(totals, ' ')}`
    return { holds: 'no', exitCode: 1, sentence }
  }
  if (totals.unjudged > 0) {
    return { holds: 'undecided', exitCode: 2, sentence: `Undecided, for ${unjudged(totals)}` }
  }
  if (!complete || totals.unfinished > 0) {
    const open = totals.unfinished > 0 ? `: ${count(totals.unfinished, 'case')} unfinished` : ''
    return { holds: 'undecided', exitCode: 2, sentence: `Undecided, for the run did not come to its end${open}.` }
  }
  if (isWatched(report)) {
    if (totals.requests === 0) return { holds: 'undecided', exitCode: 2, sentence: 'Undecided, for nothing was seen.' }
    const sentence = `The contract holds: ${count(totals.requests, 'exchange')} seen${notes(totals)}.`
    return { holds: 'yes', exitCode: 0, sentence }
  }
  if (totals.passed === 0) {
    return { holds: 'undecided', exitCode: 2, sentence: 'Undecided, for no case could be played.' }
  }
  return {
    holds: 'yes',
    exitCode: 0,
    sentence: `The contract holds: ${count(totals.passed, 'case')} passed${notes(totals)}.`,
  }
}

/** Whether others made the requests, so that there are no cases. */
function isWatched({ totals, complete }: ContractReport): boolean {
  return complete && totals.cases === 0
}

function notes(totals: ContractReport['totals']): string {
  return totals.warnings + totals.infos > 0 ? `, with ${findings(totals)}` : ''
}

function unjudged(totals: ContractReport['totals'], before = ''): string {
  return totals.unjudged > 0 ? `${before}${count(totals.unjudged, 'exchange')} could not be judged.` : ''
}

/** `2 errors, 1 warning`, without what there is none of. */
export function findings({ errors, warnings, infos }: ContractReport['totals']): string {
  const parts = [
    errors > 0 ? count(errors, 'error') : '',
    warnings > 0 ? count(warnings, 'warning') : '',
    infos > 0 ? count(infos, 'info') : '',
  ].filter((part) => part !== '')
  return parts.join(', ') || 'nothing found'
}

/** `301 passed, 3 violated, …` of how many cases; every number is said, so that none is mistaken for passed. */
export function outcomes(report: ContractReport): string {
  const { totals } = report
  if (isWatched(report)) return `${count(totals.requests, 'exchange')} seen`
  const { cases, passed, violated, notApplicable, notPermitted, unfinished } = totals
  return `${count(cases, 'case')}: ${[
    `${thousands(passed)} passed`,
    `${thousands(violated)} violated`,
    `${thousands(notApplicable)} not applicable`,
    `${thousands(notPermitted)} not permitted`,
    `${thousands(unfinished)} unfinished`,
  ].join(', ')}`
}
