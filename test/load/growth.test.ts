import { expect, test } from 'vitest'
import { growthOf } from './growth.ts'

test.each<[string, readonly number[], number]>([
  ['stays as it is', [7, 7, 7, 7, 7], 0],
  ['goes up and down', [7, 9, 7, 9, 7], 0],
  ['grows steadily', [0, 3, 6, 9, 12], 12],
  ['is far off once, at the end', [5, 5, 5, 5, 5, 5, 99], 0],
  ['falls', [12, 9, 6, 3], -9],
])('what %s', (_, samples, growth) => {
  expect(growthOf(samples)).toBe(growth)
})
