import { utf8Length } from '../json/utf8.ts'

/** The prefix that the index of an Elastic-managed (native) connector must carry. */
export const managedIndexPrefix = 'content-'

/**
 * Says why a text cannot name an index, in the server's words, or nothing when it can. Only the rules that the Connector API checks:
 * capitals pass, and the index need not exist. Not for the empty name: the server stumbles over it instead.
 */
export function indexNameFault(name: string): string | undefined {
  if (/[\\/*?"<>| ,]/.test(name)) {
    return `must not contain the following characters [' ','"','*',',','/','<','>','?','\\','|']`
  }
  if (name.includes('#')) return `must not contain '#'`
  if (name.includes(':')) return `must not contain ':'`
  if (/^[_\-+]/.test(name)) return `must not start with '_', '-', or '+'`
  const bytes = utf8Length(name)
  if (bytes > 255) return `index name is too long, (${bytes} > 255)`
  if (name === '.' || name === '..') return `must not be '.' or '..'`
  return undefined
}
