import { expect, test } from 'vitest'
import { isWithin } from '../../../src/json/pointer.ts'

test.each([
  ['/a', '/a', true],
  ['/a/b', '/a', true],
  ['/a/b/c', '/a', true],
  ['/a', '', true],
  ['', '', true],
  ['', '/a', false],
  ['/a', '/a/b', false],
  ['/ab', '/a', false],
  ['/b/b', '/a', false],
  ['/b', '/a', false],
  ['/a~1b', '/a', false],
])('%j within %j: %j', (pointer, outer, expected) => {
  expect(isWithin(pointer, outer)).toBe(expected)
})
