import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { suggest } from '../../../src/json/suggest.ts'

/** The edit distance by its definition. */
function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => i + j))
  const at = (i: number, j: number) => rows[i]?.[j] ?? 0
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const row = rows[i] ?? []
      row[j] = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1))
    }
  }
  return at(a.length, b.length)
}

const likeness = (a: string, b: string) => 1 - distance(a, b) / Math.max(a.length, b.length)

describe('what an unknown name may have been meant for', () => {
  it.each<[string, string[], string[]]>([
    ['dac', ['doc', 'upsert', 'script'], ['doc']],
    ['statuss', ['from', 'size', 'status'], ['status']],
    ['ab', ['ax', 'xb'], []],
    ['abc', ['abx', 'xbc', 'axc'], ['abx', 'axc', 'xbc']],
    ['abcd', ['abxx', 'abcx', 'abc'], ['abc', 'abcx']],
    ['Name', ['name'], ['name']],
    ['', ['a'], []],
    ['a', ['', 'b'], []],
    ['job-type', ['job_type'], ['job_type']],
    ['x'.repeat(100_000), ['name', 'status'], []],
  ])('%.20s of %j is %j', (unknown, known, meant) => {
    expect(suggest(unknown, known)).toEqual(meant)
  })

  it('is every name more than half alike, the likest first, then by alphabet', () => {
    const name = fc.string({ unit: fc.constantFrom('a', 'b', '_', 'é'), minLength: 1, maxLength: 9 })
    fc.assert(
      fc.property(name, fc.uniqueArray(name), (unknown, known) => {
        const expected = known
          .filter((one) => likeness(unknown, one) > 0.5)
          .sort((a, b) => likeness(unknown, b) - likeness(unknown, a) || (a < b ? -1 : 1))
        expect(suggest(unknown, known)).toEqual(expected)
      }),
    )
  })
})
