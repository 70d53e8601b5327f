import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readHead } from '../../../src/adapters/node-head.ts'

/** The bar stands where the parser gave up. */
const read = (marked: string) => readHead(Buffer.from(marked.replace('|', ''), 'latin1'), marked.indexOf('|'))

it.each([
  ['an unknown verb', 'F|OO /a HTTP/1.1\r\nHost: x\r\n\r\n', ['FOO', '/a', 'HTTP/1.1'], true],
  ['a verb behind a body', 'PUT /a HTTP/1.1\r\n\r\n{}F|OO /b?c HTTP/1.1\r\n\r\n', ['FOO', '/b?c', 'HTTP/1.1'], true],
  ['a verb behind another request', 'GET /a HTTP/1.1\r\n\r\nFO|O /b HTTP/1.1\r\n\r\n', ['FOO', '/b', 'HTTP/1.1'], true],
  ['a line without a version', 'GET /a|\r\n\r\n', ['GET', '/a', ''], true],
  ['a line with another protocol', 'GET /a |GOPHER\r\n\r\n', ['GET', '/a', 'GOPHER'], true],
  ['a line that never ends', `GET /${'x'.repeat(50)}|`, ['GET', `/${'x'.repeat(50)}`, ''], true],
  ['a header', 'GET /a HTTP/1.1\r\nb: c\r\nd| e\r\n\r\n', ['GET', '/a', 'HTTP/1.1'], false],
  [
    'a header behind another request',
    'GET /a HTTP/1.1\r\n\r\nPUT /b HTTP/1.1\r\nb: c\r\nd| e\r\n',
    ['PUT', '/b', 'HTTP/1.1'],
    false,
  ],
  ['no HTTP at all', '\x16|\x03\x01', ['', '', ''], true],
  ['nothing', '|', ['', '', ''], true],
])('reads %s', (_, packet, [method, url, version], isRequestLine) => {
  expect(read(packet)).toMatchObject({ method, url, version, isRequestLine })
})

it('reads the headers that are right, up to the body', () => {
  const { headers } = read(
    'F|OO / HTTP/1.1\r\nHost:x\r\nX-Opaque-Id:  a b \r\nbad header: y\r\nHOST: z\r\n\r\nnot: this',
  )
  expect(headers).toEqual({ host: 'x', 'x-opaque-id': 'a b' })
})

it('knows the end of a head whose beginning came in another packet as a header', () => {
  expect(read('xxxx|xxxx')).toMatchObject({ method: '', url: '', faultyLine: 'xxxxxxxx' })
})

it.each(['a', 'a ', ' ', '\t', '\r', 'a:', 'a: \n', 'a b HTTP/1.1 '])(
  'is not held up by a packet full of %j',
  (text) => {
    const packet = `${text.repeat(1_000_000 / text.length)}|x`
    expect(read(packet).faultyLine.endsWith('x')).toBe(true)
  },
)

it('takes any bytes', () => {
  const pieces = fc.array(fc.constantFrom('GET', ' ', '/a', 'HTTP/1.1', '\r\n', '\n', ':', '\0', '\xff', 'x'))
  fc.assert(
    fc.property(pieces, fc.nat(60), (text, position) => {
      const { method, url, version } = readHead(Buffer.from(text.join(''), 'latin1'), position)
      expect(`${method}${url}${version}`).not.toMatch(/[\r\n]/)
    }),
  )
})
