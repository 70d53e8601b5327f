import { isObject } from '../json/value.ts'

/** A value that was not meant to be there, as an error tells of it: whatever it is, in one line. */
export function shown(value: unknown): string {
  if (typeof value === 'function') return 'a function'
  if (Array.isArray(value)) return value.map(shown).join(', ')
  if (!isObject(value)) return String(value)
  if (value instanceof Date) return String(value)
  const keys = Object.keys(value)
  return `an object with ${keys.length === 0 ? 'nothing' : keys.join(', ')}`
}
