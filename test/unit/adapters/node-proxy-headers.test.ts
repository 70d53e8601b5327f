import { expect, test } from 'vitest'
import { announcesBody, passedBack, passedOn, single } from '../../../src/adapters/node-proxy-headers.ts'

const raw = [
  'Host',
  'es',
  'X-Note',
  '1',
  'x-note',
  '2',
  'X-NOTE',
  '3',
  'constructor',
  '4',
  '__proto__',
  '5',
  'TE',
  'trailers',
]

test('headers go on by lower-case name, each of its values, but for those of the connection', () => {
  expect(Object.entries(passedOn(raw))).toEqual([
    ['x-note', ['1', '2', '3']],
    ['constructor', '4'],
    ['__proto__', '5'],
  ])
})

test('several of one name are joined for the judge, who sees them all', () => {
  expect(Object.entries(single(raw))).toEqual([
    ['host', 'es'],
    ['x-note', '1, 2, 3'],
    ['constructor', '4'],
    ['__proto__', '5'],
    ['te', 'trailers'],
  ])
})

test('headers of an answer go back without those of the connection', () => {
  expect(passedBack({ 'content-length': '2', 'x-note': '1, 2', connection: 'close' })).toEqual(['x-note', '1, 2'])
})

test.each([
  [['Content-Length', '2'], true],
  [['content-length', '0'], false],
  [['Transfer-Encoding', 'chunked'], true],
  [['Host', 'es'], false],
  [[], false],
])('a request with %j has a body: %j', (headers, expected) => {
  expect(announcesBody(headers)).toBe(expected)
})
