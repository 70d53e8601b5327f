import type { ContractReport, OperationCoverage } from './report.ts'

/** Operations in numbers; what the target's version lacks counts apart. */
export interface OperationTotals {
  readonly applicable: number
  readonly tried: number
  readonly notApplicable: number
  /** Statuses that are documented for what is applicable, and how many of them were seen. */
  readonly documented: number
  readonly seen: number
}

export function operationTotals({ operations }: ContractReport): OperationTotals {
  const applicable = operations.filter((one) => one.applicable)
  const documented = applicable.flatMap(({ statuses }) => statuses.filter((status) => status.documented))
  return {
    applicable: applicable.length,
    tried: applicable.filter(({ requests }) => requests > 0).length,
    notApplicable: operations.length - applicable.length,
    documented: documented.length,
    seen: documented.filter(({ seen }) => seen > 0).length,
  }
}

/** `34 of 34 operations tried, …`, as every form of report says it. */
export function operationSentence(report: ContractReport): string {
  const { applicable, tried, notApplicable, documented, seen } = operationTotals(report)
  return [
    `${tried} of ${applicable} operations tried`,
    `${seen} of ${documented} documented statuses seen`,
    ...(notApplicable > 0 ? [`${notApplicable} not in this version`] : []),
  ].join(', ')
}

/** The statuses of an operation by what they came to. */
export function statusesBySight({ statuses }: OperationCoverage) {
  return {
    seen: statuses.filter(({ documented, seen }) => documented && seen > 0),
    unseen: statuses.filter(({ documented, seen }) => documented && seen === 0),
    undocumented: statuses.filter(({ documented, seen }) => !documented && seen > 0),
  }
}
