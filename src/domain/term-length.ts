import { utf8Length } from '../json/utf8.ts'

/** The longest text, in UTF-8 bytes, that the server's exact-match fields hold. */
export const maximumTermLength = 32_766

/** Finds the first top-level text of a document that is too long to be indexed as one term. `description` is analysed and has no limit. */
export function findTooLongTerm(document: object): { field: string; value: string } | undefined {
  for (const [field, value] of Object.entries(document)) {
    if (typeof value !== 'string' || value.length * 3 <= maximumTermLength || field === 'description') continue
    if (utf8Length(value) > maximumTermLength) return { field, value }
  }
  return undefined
}
