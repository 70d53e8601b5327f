import { utf8Length } from '../json/utf8.ts'

/** The longest text, in UTF-8 bytes, that the server's exact-match fields hold. */
export const maximumTermLength = 32_766

/** Finds the first top-level text of a document that is too long to be indexed as one term. `description` is analysed and has no limit. */
export function findTooLongTerm(document: object): { field: string; value: string } | undefined {
  for (const [field, value] of Object.entries(document)) {
    if (typeof value === 'string' && field !== 'description' && isTooLongTerm(value)) return { field, value }
  }
  return undefined
}

/** Tells whether a text is too long to be indexed as one term. */
export function isTooLongTerm(text: string): boolean {
  return text.length * 3 > maximumTermLength && utf8Length(text) > maximumTermLength
}
