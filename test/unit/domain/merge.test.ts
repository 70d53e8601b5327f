import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mergeDocument } from '../../../src/domain/merge.ts'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

// Few keys, so that documents and patches meet; the odd ones come by way of JSON, as they do in requests.
const key = fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor', 'length')
const scalar = fc.oneof(fc.constantFrom<Json>(null, true, false, 0, 1, '', 'x'), fc.integer({ max: 9, min: -9 }))
const { object } = fc.letrec<{ object: { [key: string]: Json }; value: Json }>((tie) => ({
  object: fc.array(fc.tuple(key, tie('value')), { maxLength: 4 }).map((entries) => Object.fromEntries(entries)),
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar,
    fc.array(scalar, { maxLength: 3 }),
    tie('object'),
  ),
}))
const runs = { seed: 11, numRuns: 2000 }

/** JSON with its keys in order, so that two values are the same when their texts are. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, one) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  )
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const one of Object.values(value)) freeze(one)
    Object.freeze(value)
  }
  return value
}

const isPlain = (value: unknown): value is { [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The rules of the reference, word by word. */
function expected(stored: Json | undefined, patch: Json): Json {
  if (!isPlain(stored) || !isPlain(patch)) return patch
  const names = new Set([...Object.keys(stored), ...Object.keys(patch)])
  const own = (one: { [key: string]: Json }, name: string) => (Object.hasOwn(one, name) ? one[name] : undefined)
  return Object.fromEntries(
    [...names].map((name) => {
      const given = own(patch, name)
      return [name, given === undefined ? (own(stored, name) as Json) : expected(own(stored, name), given)]
    }),
  )
}

describe('always', () => {
  test('gives what the rules say', () => {
    const rule = fc.property(object, object, (stored, patch) => {
      expect(canonical(mergeDocument(stored, patch))).toBe(canonical(expected(stored, patch)))
    })
    fc.assert(rule, runs)
  })

  test('changes neither of the two', () => {
    const rule = fc.property(object, object, (stored, patch) => {
      mergeDocument(freeze(stored), freeze(patch))
    })
    fc.assert(rule, runs)
  })

  test('is done after the first time', () => {
    const rule = fc.property(object, object, (stored, patch) => {
      const merged = mergeDocument(stored, patch)
      expect(mergeDocument(merged, patch)).toBe(merged)
      expect(mergeDocument(merged, JSON.parse(JSON.stringify(patch)))).toBe(merged)
    })
    fc.assert(rule, runs)
  })

  test('gives the very same document exactly when nothing changes', () => {
    const rule = fc.property(object, object, (stored, patch) => {
      const merged = mergeDocument(stored, patch)
      expect(merged === stored).toBe(canonical(merged) === canonical(stored))
    })
    fc.assert(rule, runs)
  })

  test('leaves prototypes alone', () => {
    const rule = fc.property(object, object, (stored, patch) => {
      expect(Object.getPrototypeOf(mergeDocument(stored, patch))).toBe(Object.prototype)
    })
    fc.assert(rule, runs)
  })
})

test.each([
  ['an absent key is added, also as null', {}, { a: null }, { a: null }],
  [
    'objects are merged at every depth',
    { a: { b: { c: 1, d: 2 } } },
    { a: { b: { c: 3 } } },
    { a: { b: { c: 3, d: 2 } } },
  ],
  ['lists are replaced', { a: [1, 2, 3] }, { a: [4] }, { a: [4] }],
  ['objects in lists are not merged', { a: [{ b: 1, c: 2 }] }, { a: [{ b: 1 }] }, { a: [{ b: 1 }] }],
  ['null replaces', { a: { b: 1 } }, { a: null }, { a: null }],
  ['an object replaces a scalar', { a: 1 }, { a: { b: 1 } }, { a: { b: 1 } }],
  ['an object replaces a list', { a: [1] }, { a: {} }, { a: {} }],
  ['a list replaces an object', { a: { 0: 1 } }, { a: [1] }, { a: [1] }],
  ['a number is not its text', { a: 1 }, { a: '1' }, { a: '1' }],
])('%s', (_, stored, patch, merged) => {
  expect(mergeDocument(stored as object, patch)).toStrictEqual(merged)
})

test.each([
  ['an empty patch', { a: 1 }, {}],
  ['an empty object over an object', { a: { b: 1 } }, { a: {} }],
  ['an equal list', { a: [1, { b: [2] }] }, { a: [1, { b: [2] }] }],
  ['an equal list whose objects have their keys in another order', { a: [{ b: 1, c: 2 }] }, { a: [{ c: 2, b: 1 }] }],
])('%s changes nothing', (_, stored, patch) => {
  expect(mergeDocument(stored, patch)).toBe(stored)
})

test('what does not change stays the same object', () => {
  const stored = { a: { x: 1 }, b: { y: 1 } }
  const merged = mergeDocument(stored, { b: { y: 2 } })
  expect(merged.a).toBe(stored.a)
  expect(merged.b).not.toBe(stored.b)
})
