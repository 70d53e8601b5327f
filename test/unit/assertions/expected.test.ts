import { describe, expect, test } from 'vitest'
import { findDifferences, sideBySide } from '../../../src/assertions/expected.ts'

const value = { a: 1, b: { c: 'text', d: [1, { e: 2, f: 3 }] }, 'odd name': null }

describe('nothing differs', () => {
  test.each([
    [{}],
    [{ a: 1 }],
    [{ b: { c: 'text' } }],
    [{ b: { d: [1, { e: 2 }] } }],
    [{ 'odd name': null }],
    [{ missing: undefined }],
    [expect.objectContaining({ a: 1 })],
    [{ a: expect.any(Number), b: { c: expect.stringMatching('ex') } }],
    [{ b: { c: /^te/ } }],
    [{ a: (one: number) => one > 0 }],
  ])('%j', (expected) => {
    expect(findDifferences(value, expected)).toEqual([])
  })
})

test.each([
  [{ a: 2 }, 'a'],
  [{ b: { c: 'other' } }, 'b.c'],
  [{ b: { d: [1] } }, 'b.d'],
  [{ b: { d: [1, { e: 3 }] } }, 'b.d[1].e'],
  [{ 'odd name': 1 }, '["odd name"]'],
  [{ a: { x: 1 } }, 'a'],
  [{ b: [] }, 'b'],
  [{ missing: null }, 'missing'],
  [{ b: { c: /^x/ } }, 'b.c'],
  [{ a: expect.any(String) }, 'a'],
  [{ a: () => false }, 'a'],
  [{ toString: 1 }, 'toString'],
])('%j differs at %s', (expected, path) => {
  expect(findDifferences(value, expected).map((one) => one.path)).toEqual([path])
})

test('a pattern with a memory does not remember', () => {
  const pattern = /t/g
  expect(findDifferences(['t', 't'], [pattern, pattern])).toEqual([])
})

test('side by side only what is expected is shown, and matchers only where they do not hold', () => {
  expect(sideBySide(value, { a: 2, b: { c: expect.any(String) } })).toEqual({
    received: { a: 1, b: { c: 'text' } },
    expected: { a: 2, b: { c: 'text' } },
  })
  expect(sideBySide({}, { a: 1 })).toEqual({ received: {}, expected: { a: 1 } })
})
