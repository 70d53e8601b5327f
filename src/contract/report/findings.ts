import { type CheckName, checkNames } from '../checks/names.ts'
import type { Edge, Severity, Violation } from '../violation.ts'

/** The severities, the worst first. */
export const severities = ['error', 'warning', 'info'] as const satisfies readonly Severity[]

/** The file of this package that `SpecPlace` counts the lines of. */
export const specFile = 'openapi.yaml'

/** Stands where traffic led to no operation. */
export const noOperation = 'no operation'

/** Findings of one check about one operation. */
export interface Group<V extends Violation> {
  readonly check: CheckName
  /** Its id, or `no operation`. */
  readonly operation: string
  readonly violations: readonly V[]
}

/** Findings in the order in which they are told: by severity, check, operation; otherwise as they were found. */
export function inOrder<V extends Violation>(violations: readonly V[]): readonly V[] {
  return violations.toSorted(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      checkNames.indexOf(a.check) - checkNames.indexOf(b.check) ||
      compare(operationOf(a), operationOf(b)),
  )
}

/** The same, by check and operation: groups with the worst findings come first. */
export function grouped<V extends Violation>(violations: readonly V[]): readonly Group<V>[] {
  const groups = new Map<string, { check: CheckName; operation: string; violations: V[] }>()
  for (const violation of inOrder(violations)) {
    const operation = operationOf(violation)
    const key = `${violation.check} ${operation}`
    const group = groups.get(key)
    if (group) group.violations.push(violation)
    else groups.set(key, { check: violation.check, operation, violations: [violation] })
  }
  return [...groups.values()]
}

export function operationOf(violation: Violation): string {
  return violation.operation ?? noOperation
}

/** What it is about: `body /result`, `header content-type`, `connector /status, created → connected`. */
export function placeOf({ subject, path, edge }: Violation): string {
  return `${path === '' ? subject : `${subject} ${path}`}${edge ? `, ${edgeName(edge)}` : ''}`
}

/** `openapi.yaml:120 /paths/…`; undefined when the description does not speak of it. */
export function specOf({ spec }: Violation): string | undefined {
  return spec && `${specFile}:${spec.line} ${spec.pointer}`
}

/** The same for the same finding, from run to run. */
export function fingerprint(violation: Violation): string {
  return [violation.check, operationOf(violation), placeOf(violation)].join(' | ')
}

export function edgeName({ from, to }: Pick<Edge, 'from' | 'to'>): string {
  return `${from} → ${to}`
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
