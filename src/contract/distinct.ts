import { fingerprint } from './report/findings.ts'
import type { Violation } from './violation.ts'

export type CountedViolation = Violation & { readonly count: number }

/** The same finding once, as it was met first, with how often it was. */
export function distinct(violations: Iterable<Violation>): CountedViolation[] {
  const found = new Map<string, CountedViolation>()
  for (const violation of violations) {
    const key = fingerprint(violation)
    const known = found.get(key)
    found.set(key, known ? { ...known, count: known.count + 1 } : { ...violation, count: 1 })
  }
  return [...found.values()]
}
