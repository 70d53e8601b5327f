import { memberOf } from '../../json/pointer.ts'

/** Where two values first differ. */
export interface Difference {
  /** A JSON pointer; empty for the value itself. */
  readonly path: string
  readonly expected: string
  readonly received: string
}

type Json = Record<string, unknown>

const isObject = (value: unknown): value is Json => value !== null && typeof value === 'object' && !Array.isArray(value)

const show = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value))

/** What a matcher expects in words, when the value is not that; nothing when it is. */
type Matcher = (matcher: Json, value: unknown) => string | undefined

/** How far the clocks of a cluster's nodes may be apart, in milliseconds: each writes the time of its own. */
const clockTolerance = 2000

const timestampPattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3,9}Z$/

export const matchers: Readonly<Record<string, Matcher>> = {
  any: (_, value) => (value === undefined ? 'any value' : undefined),

  timestamp({ notBefore }, value) {
    if (typeof value !== 'string' || !timestampPattern.test(value))
      return 'a timestamp in UTC with 3 to 9 fractional digits'
    if (typeof notBefore === 'string' && millisecondsOf(value) < millisecondsOf(notBefore) - clockTolerance)
      return `a timestamp not before ${notBefore}`
    return undefined
  },

  id: (_, value) => (typeof value === 'string' && /^[\w-]+$/.test(value) ? undefined : 'an id that is safe in URLs'),

  number({ least = Number.NEGATIVE_INFINITY }, value) {
    return Number.isInteger(value) && Number(value) >= Number(least) ? undefined : `a whole number, ${least} or above`
  },

  text({ starts = '', ends = '', holds = [] }, value) {
    const parts = holds as string[]
    const isRight =
      typeof value === 'string' &&
      value.startsWith(String(starts)) &&
      value.endsWith(String(ends)) &&
      parts.every((part) => value.includes(part))
    if (isRight) return undefined
    return `a text that starts with ${show(starts)}, ends with ${show(ends)} and holds ${show(parts)}`
  },

  // A list in a header is one text with commas.
  set({ of }, value) {
    const expected = of as unknown[]
    const rest = typeof value === 'string' ? value.split(',').map((item) => item.trim()) : value
    const asSaid = `in any order ${show(expected)}`
    if (!Array.isArray(rest) || rest.length !== expected.length) return asSaid
    const left = [...rest]
    for (const item of expected) {
      const index = left.findIndex((one) => !firstDifference(item, one))
      if (index === -1) return asSaid
      left.splice(index, 1)
    }
    return undefined
  },

  // Whatever lies between an error and the cause of all is left open.
  'innermost cause'({ type, reason }, value) {
    let cause = value
    while (isObject(cause) && 'caused_by' in cause) cause = cause['caused_by']
    const found = firstDifference({ type, reason }, cause)
    return found && `a cause, the innermost of which is ${show({ type, reason })}`
  },

  'one of'({ of }, value) {
    const choices = of as unknown[]
    return choices.some((choice) => !firstDifference(choice, value)) ? undefined : `one of ${show(choices)}`
  },
}

/** In milliseconds since 1970; further digits are cut. */
function millisecondsOf(timestamp: string): number {
  return Date.parse(timestamp.replace(/(\.\d{3})\d+/, '$1'))
}

/** Compares a value with what is expected, matchers included. Every member counts: what is not expected must not be there. */
export function firstDifference(expected: unknown, value: unknown, path = ''): Difference | undefined {
  if (isObject(expected) && '$match' in expected) {
    const matcher = matchers[String(expected['$match'])]
    if (!matcher)
      throw new Error(`There is no matcher [${expected['$match']}]. There are ${Object.keys(matchers).join(', ')}.`)
    const asSaid = matcher(expected, value)
    return asSaid === undefined ? undefined : { path, expected: asSaid, received: show(value) }
  }
  if (Array.isArray(expected) && Array.isArray(value)) {
    return inMembers(
      Array.from({ length: Math.max(expected.length, value.length) }, (_, i) => String(i)),
      expected as unknown as Json,
      value as unknown as Json,
      path,
    )
  }
  if (isObject(expected) && isObject(value)) {
    return inMembers([...new Set([...Object.keys(expected), ...Object.keys(value)])], expected, value, path)
  }
  return Object.is(expected, value) ? undefined : { path, expected: show(expected), received: show(value) }
}

function inMembers(keys: readonly string[], expected: Json, value: Json, path: string): Difference | undefined {
  for (const key of keys) {
    if (Object.is(expected[key], value[key]) && Object.hasOwn(expected, key) && Object.hasOwn(value, key)) continue
    const at = memberOf(path, key)
    if (!Object.hasOwn(value, key)) return { path: at, expected: show(expected[key]), received: 'nothing' }
    if (!Object.hasOwn(expected, key)) return { path: at, expected: 'nothing', received: show(value[key]) }
    const found = firstDifference(expected[key], value[key], at)
    if (found) return found
  }
  return undefined
}
