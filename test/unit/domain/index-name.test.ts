import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { indexNameFault } from '../../../src/domain/index-name.ts'

const forbidden = `must not contain the following characters [' ','"','*',',','/','<','>','?','\\','|']`
const start = `must not start with '_', '-', or '+'`

describe('each rule', () => {
  test.each([
    ...[...' "*,/<>?\\|'].map((char): [string, string] => [`x${char}`, forbidden]),
    ['x#', `must not contain '#'`],
    ['x:', `must not contain ':'`],
    ['_x', start],
    ['-x', start],
    ['+x', start],
    ['x'.repeat(256), 'index name is too long, (256 > 255)'],
    [`${'x'.repeat(252)}😀`, 'index name is too long, (256 > 255)'],
    ['.', `must not be '.' or '..'`],
    ['..', `must not be '.' or '..'`],
  ])('[%s]', (name, fault) => {
    expect(indexNameFault(name)).toBe(fault)
  })
})

describe('the first that matches wins', () => {
  test.each([
    ['_ #:', forbidden],
    ['_#:', `must not contain '#'`],
    ['_:', `must not contain ':'`],
    [`_${'x'.repeat(300)}`, start],
  ])('[%s]', (name, fault) => {
    expect(indexNameFault(name)).toBe(fault)
  })
})

test.each(['a', 'A', 'Search-CRM', 'x_-+', '...', '.x', 'ü', '😀', '\t', 'x'.repeat(255), `${'x'.repeat(251)}😀`])(
  '[%s] is a name',
  (name) => {
    expect(indexNameFault(name)).toBeUndefined()
  },
)

test('a name is fine exactly when no rule speaks against it', () => {
  const char = fc.oneof(fc.constantFrom(...' "*,/<>?\\|#:_-+.'), fc.constantFrom(...'abcZ09üß'))
  const name = fc.array(char, { minLength: 1, maxLength: 6 }).map((chars) => chars.join(''))
  const rule = fc.property(name, (text) => {
    const isBad = /[ "*,/<>?\\|#:]/.test(text) || /^[_+-]/.test(text) || text === '.' || text === '..'
    expect(indexNameFault(text) !== undefined).toBe(isBad)
  })
  fc.assert(rule, { seed: 3, numRuns: 2000 })
})
