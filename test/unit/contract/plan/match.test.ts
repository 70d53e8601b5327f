import { describe, expect, test } from 'vitest'
import { firstDifference } from '../../../../src/contract/plan/match.ts'
import { fillIn, Template, type Values } from '../../../../src/contract/plan/values.ts'

const time = '2026-01-05T10:00:00.123456Z'

describe('equal', () => {
  test.each<[unknown, unknown]>([
    [
      { a: [1, 'x', null], b: {} },
      { b: {}, a: [1, 'x', null] },
    ],
    [{ $match: 'any' }, null],
    [{ $match: 'id' }, 'AZTn0pQB3kq9x2v1mJ7c'],
    [{ $match: 'timestamp' }, time],
    [{ $match: 'timestamp', notBefore: '2026-01-05T10:00:00.123Z' }, time],
    // Nodes of a cluster have clocks of their own.
    [{ $match: 'timestamp', notBefore: time }, '2026-01-05T09:59:59.000Z'],
    [{ $match: 'number', least: 1 }, 1],
    [{ $match: 'text', starts: '[1:', ends: 'file', holds: ['of'] }, '[1:2] Unexpected end of file'],
    [{ $match: 'set', of: [{ id: 1 }, { id: { $match: 'number' } }] }, [{ id: 2 }, { id: 1 }]],
    [{ $match: 'set', of: ['GET', 'PUT'] }, 'PUT, GET'],
    [{ $match: 'one of', of: [1, { $match: 'text', starts: 'x' }] }, 'xyz'],
    [
      { $match: 'innermost cause', type: 't', reason: 'r' },
      { type: 'a', reason: 'b', caused_by: { type: 't', reason: 'r' } },
    ],
  ])('%j fits %j', (expected, value) => {
    expect(firstDifference(expected, value)).toBeUndefined()
  })
})

describe('different', () => {
  test.each<[unknown, unknown, string]>([
    [{ a: { b: 1 } }, { a: { b: 2 } }, '/a/b'],
    [{ a: 1 }, {}, '/a'],
    [{}, { 'a/b': undefined }, '/a~1b'],
    [{ a: [1, 2] }, { a: [1] }, '/a/1'],
    [[1], [1, 2], '/1'],
    [{ a: [] }, { a: {} }, '/a'],
    [1, '1', ''],
    [0, -0, ''],
    [{ a: { $match: 'any' } }, {}, '/a'],
    [{ a: { $match: 'timestamp' } }, { a: '2026-01-05T10:00:00Z' }, '/a'],
    [{ $match: 'timestamp', notBefore: time }, '2026-01-05T09:59:57.999Z', ''],
    [{ $match: 'id' }, 'a b', ''],
    [{ $match: 'number', least: 1 }, 0, ''],
    [{ $match: 'number' }, 1.5, ''],
    [{ $match: 'text', holds: ['x'] }, 'abc', ''],
    [{ $match: 'text' }, 7, ''],
    [{ $match: 'set', of: [1, 2] }, [1, 1], ''],
    [{ $match: 'set', of: [1] }, [1, 2], ''],
    [{ $match: 'one of', of: [1, 2] }, 3, ''],
    [
      { $match: 'innermost cause', type: 't', reason: 'r' },
      { type: 't', reason: 'r', caused_by: { type: 'x', reason: 'r' } },
      '',
    ],
  ])('%j does not fit %j', (expected, value, path) => {
    expect(firstDifference(expected, value)?.path).toBe(path)
  })

  test('says what was expected and what came', () => {
    expect(firstDifference({ status: 'error' }, { status: 'connected' })).toEqual({
      path: '/status',
      expected: '"error"',
      received: '"connected"',
    })
  })

  test('an unknown matcher is an error', () => {
    expect(() => firstDifference({ $match: 'maybe' }, 1)).toThrow('There is no matcher [maybe].')
  })
})

describe('values', () => {
  const values: Values = new Map<string, unknown>([
    ['run', 'kit-1'],
    ['count', 3],
    ['doc', { a: { b: 1 }, c: [1, 2] }],
    ['shared', new Template({ id: '{{run}}', n: '{{count}}' })],
  ])

  test.each<[unknown, unknown]>([
    ['/x/{{run}}/{{count}}', '/x/kit-1/3'],
    ['{{count}}', 3],
    [{ '{{run}}': ['{{doc}}'] }, { 'kit-1': [{ a: { b: 1 }, c: [1, 2] }] }],
    ['{{shared}}', { id: 'kit-1', n: 3 }],
    [
      { $match: 'saved', name: 'doc' },
      { a: { b: 1 }, c: [1, 2] },
    ],
    [
      { $match: 'saved', name: 'doc', with: { '/a/b': '{{run}}', '/d': { $match: 'any' } }, without: ['/c'] },
      { a: { b: 'kit-1' }, d: { $match: 'any' } },
    ],
    [
      { $match: 'saved', name: 'doc', with: { '/a': { x: {} }, '/a/x/y': 1, '/c/1': 3 } },
      { a: { x: { y: 1 } }, c: [1, 3] },
    ],
  ])('%j', (template, filled) => {
    const before = structuredClone(values.get('doc'))
    expect(fillIn(template, values)).toEqual(filled)
    expect(values.get('doc')).toEqual(before)
  })

  test('what was never saved is an error', () => {
    expect(() => fillIn('{{nobody}}', values)).toThrow('Nothing was saved as [nobody]')
    expect(() => fillIn({ $match: 'saved', name: 'doc', without: ['/x'] }, values)).toThrow(
      'Nothing to leave out at /x',
    )
    expect(() => fillIn({ $match: 'saved', name: 'doc', with: { '/x/y': 1 } }, values)).toThrow('Nothing at /x/y')
    expect(() => fillIn({ $match: 'saved', name: 'count', with: { '/x': 1 } }, values)).toThrow('Nothing at /x')
  })
})
