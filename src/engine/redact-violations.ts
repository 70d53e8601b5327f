import { isSecretUrl } from '../domain/redact.ts'
import type { Violation } from './violations.ts'

/** How a request departs from the description, as it may be shown: without the names that a secret's body has. */
export function redactViolations(url: string, violations: readonly Violation[]): readonly Violation[] {
  if (!isSecretUrl(url)) return violations
  return violations.map((one) => (one.in === 'body' ? { in: 'body', path: '', message: 'is not as described' } : one))
}
