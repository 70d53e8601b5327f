import { isObject } from '../../json/value.ts'

/** Whether two values are equal, where the same moment may be written in two ways. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a === 'string') {
    const instant = instantOf(a)
    return instant !== undefined && instant === instantOf(b)
  }
  if (Array.isArray(a)) return Array.isArray(b) && isSameList(a, b)
  return isObject(a) && isObject(b) && isSameObject(a, b)
}

function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (!isSame(a[i], b[i])) return false
  return true
}

/** It makes no lists of keys. The loops also find what others have added to all objects, on both sides alike. */
function isSameObject(a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): boolean {
  let members = 0
  for (const key in a) {
    members++
    if (Object.hasOwn(b, key) ? !isSame(a[key], b[key]) : Object.hasOwn(a, key)) return false
  }
  for (const _ in b) members--
  return members === 0
}

/** Whether a value is, or holds, all that another one says. */
export function hasAtLeast(value: unknown, part: unknown): boolean {
  if (!isObject(part)) return isSame(value, part)
  if (!isObject(value)) return false
  return Object.entries(part).every(([key, inner]) => Object.hasOwn(value, key) && hasAtLeast(value[key], inner))
}

const instantPattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)$/

/** An instant in milliseconds since 1970, with its fraction; undefined when the value is none. */
export function instantOf(value: unknown): number | undefined {
  if (typeof value !== 'string' || !instantPattern.test(value)) return undefined
  const fraction = /\.(\d+)/.exec(value)?.[1] ?? ''
  const whole = Date.parse(value.replace(/\.\d+/, ''))
  return Number.isNaN(whole) ? undefined : whole + Number(`0.${fraction || '0'}`) * 1000
}
