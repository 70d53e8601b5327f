import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createOrderedSet } from '../../../src/store/ordered-set.ts'

const byValue = (a: number, b: number) => a - b

test('is a sorted list of what was added and not deleted', () => {
  const value = fc.integer({ min: 0, max: 3000 })
  const step = fc.oneof(
    { weight: 50, arbitrary: fc.record({ added: value }) },
    { weight: 50, arbitrary: fc.record({ deleted: fc.tuple(value) }) },
    { weight: 1, arbitrary: fc.record({ deleted: fc.array(value, { maxLength: 200, size: 'max' }) }) },
  )
  fc.assert(
    fc.property(fc.array(step, { maxLength: 4000, size: 'max' }), fc.nat(3500), fc.nat(3500), (steps, from, count) => {
      const set = createOrderedSet(byValue)
      const model = new Set<number>()
      for (const one of steps) {
        if ('added' in one) {
          set.add(one.added)
          model.add(one.added)
        } else {
          set.delete(one.deleted)
          for (const value of one.deleted) model.delete(value)
        }
      }
      const sorted = [...model].sort(byValue)
      expect(set.size()).toBe(sorted.length)
      expect([...set]).toEqual(sorted)
      expect(set.slice(from, count)).toEqual(sorted.slice(from, from + count))
      for (const position of [0, from % Math.max(sorted.length, 1)]) {
        if (position < sorted.length) expect(set.at(position)).toBe(sorted[position])
        expect([...set.from(position)]).toEqual(sorted.slice(position))
      }
      expect(set.count((value) => value < from)).toBe(sorted.filter((value) => value < from).length)
    }),
    { numRuns: 30, seed: 7 },
  )
})

test.each([
  ['rising', (i: number) => i],
  ['falling', (i: number) => -i],
  ['to and fro', (i: number) => (i * 7919) % 10_007],
])('keeps ten thousand items that come %s, and gives any page of them', (_, valueAt) => {
  const set = createOrderedSet(byValue)
  const values = Array.from({ length: 10_000 }, (_, i) => valueAt(i))
  for (const value of values) set.add(value)
  const sorted = [...values].sort(byValue)
  expect([...set]).toEqual(sorted)
  for (const from of [0, 511, 512, 513, 5000, 9990, 10_000, 20_000]) {
    expect(set.slice(from, 20)).toEqual(sorted.slice(from, from + 20))
  }
  set.delete(values)
  expect([set.size(), ...set]).toEqual([0])
})

test('a fork does not see what becomes of the other', () => {
  const change = fc.record({ add: fc.boolean(), value: fc.nat(1000) })
  fc.assert(
    fc.property(fc.array(fc.array(change, { maxLength: 400, size: 'max' }), { maxLength: 6 }), (turns) => {
      const kept: { set: ReturnType<typeof createOrderedSet<number>>; items: number[] }[] = []
      const set = createOrderedSet(byValue)
      const model = new Set<number>()
      for (const turn of turns) {
        for (const { add, value } of turn) {
          if (add) set.add(value)
          else set.delete([value, value + 1])
          if (add) model.add(value)
          else for (const one of [value, value + 1]) model.delete(one)
        }
        kept.push({ set: set.fork(), items: [...model].sort(byValue) })
        // What is written to a fork of a fork is nobody else's either.
        const other = kept.at(-1)?.set.fork()
        for (let value = 0; value < 50; value++) other?.delete([value])
      }
      for (const one of kept) expect([...one.set]).toEqual(one.items)
    }),
    { numRuns: 30, seed: 7 },
  )
})

test('to delete neighbours takes hardly more than to delete one', () => {
  let comparisons = 0
  const set = createOrderedSet<number>((a, b) => {
    comparisons++
    return a - b
  })
  for (let i = 0; i < 100_000; i++) set.add(i)
  const countOf = (doomed: readonly number[]) => {
    comparisons = 0
    set.delete(doomed)
    return comparisons
  }
  const alone = countOf([70_000])
  const together = countOf(Array.from({ length: 100 }, (_, i) => 50_000 + i))
  expect([set.size(), ...set.slice(49_998, 4)]).toEqual([99_899, 49_998, 49_999, 50_100, 50_101])
  expect(together).toBeLessThan(100 * 2 + alone * 8)
})
