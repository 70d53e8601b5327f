import { describe, expect, test } from 'vitest'
import { hasAtLeast, instantOf, isSame } from '../../../../src/contract/history/same.ts'

const parsed = (text: string): unknown => JSON.parse(text)

describe('isSame', () => {
  test.each([
    ['numbers', 1, 1],
    ['the same moment, written in two ways', '2024-01-01T00:00:00Z', '2024-01-01T01:00:00.000+01:00'],
    ['a moment with digits that do not count', '2024-01-01T00:00:00.5Z', '2024-01-01T00:00:00.500000Z'],
    ['members in another order', { a: 1, b: [2] }, { b: [2], a: 1 }],
    ['moments within', [{ at: '2024-01-01T00:00Z' }], [{ at: '2024-01-01T00:00:00Z' }]],
    ['nothing on both sides', undefined, undefined],
    ['own members called as what every object has', parsed('{"__proto__":{"a":1}}'), parsed('{"__proto__":{"a":1}}')],
  ])('%s', (_, a, b) => {
    expect(isSame(a, b)).toBe(true)
    expect(isSame(b, a)).toBe(true)
  })

  test.each([
    ['another text', 'a', 'b'],
    ['moments a microsecond apart', '2024-01-01T00:00:00.000001Z', '2024-01-01T00:00:00.000002Z'],
    ['a text and a number', '1', 1],
    ['null and an object', null, {}],
    ['a list and an object', [], {}],
    ['a longer list', [1], [1, 2]],
    ['a list of others', [1, 2], [1, 3]],
    ['a member more', { a: 1 }, { a: 1, b: 2 }],
    ['a member of another name', { a: 1 }, { b: 1 }],
    ['what every object has', parsed('{"__proto__":{}}'), parsed('{"a":1}')],
    ['nothing and null', undefined, null],
    ['members of other names without values', { a: undefined }, { b: undefined }],
    ['own members called as what every object has', parsed('{"__proto__":1}'), parsed('{"__proto__":2}')],
  ])('not %s', (_, a, b) => {
    expect(isSame(a, b)).toBe(false)
    expect(isSame(b, a)).toBe(false)
  })
})

test('isSame does not mind what others have added to all objects', () => {
  Object.defineProperty(Object.prototype, 'added', { value: {}, enumerable: true, configurable: true })
  const found = [
    isSame({ a: { b: 1 } }, { a: { b: 1 } }),
    isSame({ a: 1 }, { b: 1 }),
    isSame({ a: 1 }, {}),
    isSame({}, { a: 1 }),
  ]
  Reflect.deleteProperty(Object.prototype, 'added')
  expect(found).toEqual([true, false, false, false])
})

test('hasAtLeast lets an object have more, at any depth', () => {
  expect(hasAtLeast({ a: { b: 1, c: 2 }, d: 3 }, { a: { b: 1 } })).toBe(true)
  expect(hasAtLeast({ a: { b: 2 } }, { a: { b: 1 } })).toBe(false)
  expect(hasAtLeast({ a: 1 }, { a: { b: 1 } })).toBe(false)
  expect(hasAtLeast({}, { toString: undefined })).toBe(false)
})

test('instantOf reads instants and nothing else', () => {
  expect(instantOf('2024-01-01T00:00:00.0005Z')).toBe(Date.parse('2024-01-01T00:00:00Z') + 0.5)
  expect(instantOf('2024-13-01T00:00:00Z')).toBeUndefined()
  expect(instantOf('2024-01-01')).toBeUndefined()
  expect(instantOf(1_704_067_200_000)).toBeUndefined()
})
