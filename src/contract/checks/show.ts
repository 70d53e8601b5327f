import type { DocumentKind } from '../history/knowledge.ts'

const longest = 300

/** A value as a finding shows it: JSON, cut where it is long. */
export function show(value: unknown): string {
  if (value === undefined) return 'nothing'
  const text = JSON.stringify(value)
  return text.length > longest ? `${text.slice(0, longest)}… (${text.length} characters)` : text
}

/** The same for a value of a document; what secrets hold is not shown. */
export function showOf(kind: DocumentKind, value: unknown): string {
  return kind === 'secret' && value !== undefined ? '[redacted]' : show(value)
}
