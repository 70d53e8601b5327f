import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arrangeSteps } from '../../../src/builders/timeline.ts'

const steps = [
  { name: 'a', until: 10 },
  { name: 'b', until: 20 },
  { name: 'c', until: 30 },
] as const
const arrange = (given: Partial<Record<'a' | 'b' | 'c', number>>) => arrangeSteps<'a' | 'b' | 'c'>(steps, given, 1000)

describe('steps', () => {
  test('lead to the end', () => expect(arrange({})).toEqual({ a: 940, b: 950, c: 970 }))
  test('lead to a time that is given', () => expect(arrange({ c: 500 })).toEqual({ a: 470, b: 480, c: 500 }))
  test('follow one that is given', () => expect(arrange({ a: 500 })).toEqual({ a: 500, b: 510, c: 530 }))
  test('are closer where there is little time', () => expect(arrange({ a: 994 })).toEqual({ a: 994, b: 995, c: 997 }))
  test('fit between two', () => expect(arrange({ a: 100, c: 106 })).toEqual({ a: 100, b: 102, c: 106 }))
  test('stay where they are given, also out of order', () =>
    expect(arrange({ a: 300, c: 200 })).toEqual({ a: 300, b: 300, c: 200 }))
})

test('are in order whatever is given in order', () => {
  const time = fc.nat(1000)
  const length = fc.nat(500)
  fc.assert(
    fc.property(fc.array(fc.record({ until: length, given: fc.option(time) }), { maxLength: 8 }), (drawn) => {
      const sorted = drawn.flatMap(({ given }) => given ?? []).sort((one, other) => one - other)
      const names = drawn.map((_, i) => `s${i}`)
      const given = Object.fromEntries(
        drawn.flatMap((step, i) => (step.given === null ? [] : [[`s${i}`, sorted.shift() ?? 0]])),
      )
      const arranged = arrangeSteps(
        drawn.map(({ until }, i) => ({ name: `s${i}`, until })),
        given,
        1000,
      )
      expect(arranged).toMatchObject(given)
      const times = names.map((name) => arranged[name] ?? Number.NaN)
      expect([...times, 1000]).toEqual([...times, 1000].sort((one, other) => one - other))
    }),
  )
})
