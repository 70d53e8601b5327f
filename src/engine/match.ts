import { isObject } from '../json/value.ts'

/** What to look for: of every object as many fields as matter, at any depth. */
export type Match<T> = T extends readonly (infer Item)[]
  ? readonly Match<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]?: Match<T[Key]> | undefined }
    : T

/**
 * Tells whether a value is as a pattern says: an object has at least its fields, a list just as many items, each of which matches, and
 * anything else is the same. A field that is `undefined` in the pattern must not be there.
 */
export function matches(value: unknown, pattern: unknown): boolean {
  if (Array.isArray(pattern)) {
    return (
      Array.isArray(value) && value.length === pattern.length && pattern.every((item, i) => matches(value[i], item))
    )
  }
  if (!isObject(pattern)) return value === pattern
  return (
    isObject(value) &&
    Object.keys(pattern).every((key) => matches(Object.hasOwn(value, key) ? value[key] : undefined, pattern[key]))
  )
}

/** Finds the place in a pattern of what no document can have, such as a regular expression, which would match nothing. */
export function findUnmatchable(pattern: unknown, place = ''): string | undefined {
  if (typeof pattern === 'object' && pattern !== null) {
    // By its name, for it may be of another realm.
    if (!/^\[object (?:Object|Array)\]$/.test(Object.prototype.toString.call(pattern))) return place
    for (const [key, inner] of Object.entries(pattern)) {
      const found = findUnmatchable(inner, place === '' ? key : `${place}.${key}`)
      if (found !== undefined) return found
    }
    return undefined
  }
  return ['function', 'symbol', 'bigint'].includes(typeof pattern) ? place : undefined
}
