import { misuse } from '../errors/misuse.ts'

/** What stands for a value in an expectation: a matcher of a test runner, a pattern for texts, or a function that says whether a value is right. */
export type ValueMatcher = { asymmetricMatch(value: unknown): boolean } | RegExp | ((value: never) => unknown)

/** What a value is expected to be: objects are compared by the members that are named, lists as a whole. */
export type Expected<T> =
  | ValueMatcher
  | (T extends readonly (infer Item)[]
      ? readonly Expected<Item>[]
      : T extends object
        ? { readonly [K in keyof T]?: Expected<T[K]> }
        : T)

/** One way in which a value is not as expected. */
export interface Difference {
  /** As one writes it in code: `body.status`, `params.connector_id`, `body.filtering[0]`. */
  readonly path: string
  readonly expected: unknown
  readonly received: unknown
}

/** How a value differs from what is expected; nothing when it is so. */
export function findDifferences(received: unknown, expected: unknown, path = ''): Difference[] {
  const differs = [{ path, expected, received }]
  if (isMatcher(expected)) return matches(expected, received) ? [] : differs
  if (Array.isArray(expected)) {
    if (!Array.isArray(received) || received.length !== expected.length) return differs
    return expected.flatMap((item, i) => findDifferences(received[i], item, `${path}[${i}]`))
  }
  if (isRecord(expected)) {
    if (!isRecord(received)) return differs
    return Object.keys(expected).flatMap((name) =>
      findDifferences(Object.hasOwn(received, name) ? received[name] : undefined, expected[name], member(path, name)),
    )
  }
  return Object.is(received, expected) ? [] : differs
}

/**
 * Both sides as they are best put beside each other: of the received value only what the expectation names, and in place of each matcher
 * that is content the value itself.
 */
export function sideBySide(
  received: unknown,
  expected: unknown,
): { readonly received?: unknown; readonly expected: unknown } {
  if (isMatcher(expected)) return { received, expected: matches(expected, received) ? received : expected }
  if (Array.isArray(expected) && Array.isArray(received)) {
    const pairs = expected.map(
      (item, i): ReturnType<typeof sideBySide> =>
        i < received.length ? sideBySide(received[i], item) : { expected: item },
    )
    return {
      received: received.map((item, i) => pairs[i]?.received ?? item),
      expected: pairs.map((pair) => pair.expected),
    }
  }
  if (!isRecord(expected) || !isRecord(received)) return { received, expected }
  const pairs = Object.keys(expected).map((name) => [name, sideBySide(received[name], expected[name])] as const)
  return {
    received: Object.fromEntries(
      pairs.filter(([name]) => Object.hasOwn(received, name)).map(([name, pair]) => [name, pair.received]),
    ),
    expected: Object.fromEntries(pairs.map(([name, pair]) => [name, pair.expected])),
  }
}

export function isMatcher(expected: unknown): expected is ValueMatcher {
  if (typeof expected === 'function' || expected instanceof RegExp) return true
  return isRecord(expected) && typeof expected['asymmetricMatch'] === 'function'
}

function matches(matcher: ValueMatcher, value: unknown): boolean {
  if (typeof matcher === 'function') return isContent(matcher(value as never))
  if (matcher instanceof RegExp) return typeof value === 'string' && new RegExp(matcher).test(value)
  return matcher.asymmetricMatch(value)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isContent(said: unknown): boolean {
  if (typeof (said as Partial<Promise<unknown>> | undefined | null)?.then !== 'function') return Boolean(said)
  throw misuse(
    'Failed to compare a value: the function gave a promise, which would be content with any. Did you make it async?',
  )
}

/** The place of a member, as one writes it in code. */
export function member(path: string, name: string): string {
  if (!/^[\w$]+$/.test(name)) return `${path}[${JSON.stringify(name)}]`
  return path === '' ? name : `${path}.${name}`
}
