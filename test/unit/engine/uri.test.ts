import { describe, expect, it } from 'vitest'
import { createConnectorMock, type LoggedRequest } from '../../../src/index.ts'
import { parseUri } from '../../../src/spec/uri.ts'
import { createSeededApi, type Raw, refused, sendRaw } from './wire.ts'

/** The id that a path is found to hold. */
function idIn(segment: string): string | undefined {
  const { mock } = createSeededApi()
  mock.handle({ method: 'GET', url: `/_connector/${segment}`, headers: {}, body: '' })
  const { operation, params } = mock.requests.at(-1) as LoggedRequest
  expect(operation).toBe('connector.get')
  return params['connector_id']
}

describe('an id in a path', () => {
  it.each([
    ['plain', 'plain'],
    ['a%2Fb', 'a/b'],
    ['a%2fb%2F', 'a/b/'],
    ['a+b', 'a+b'],
    ['a%2Bb', 'a+b'],
    ['a+b%20c', 'a+b c'],
    ['a%20b', 'a b'],
    ['a b', 'a b'],
    ['%%', '%'],
    ['100%%25', '100%25'],
    ['%25', '%'],
    ['%C3%A9', 'é'],
    ['é', 'é'],
    ['%E6%97%A5%E6%9C%AC', '日本'],
    ['%F0%9F%98%80', '😀'],
    ['a;b', 'a;b'],
    ['a&b=c', 'a&b=c'],
    ['%3F', '?'],
    ['%23', '#'],
    ['%00', '\0'],
    ['.', '.'],
    ['..', '..'],
    ['%2E%2E', '..'],
    ['%5Fsync_job', '_sync_job'],
    ['%5Fsecret', '_secret'],
  ])('%s is %j', (segment, id) => {
    expect(idIn(segment)).toBe(id)
  })

  it('that is no UTF-8 has the replacement character, as in Java', () => {
    expect(idIn('a%FFb')).toBe('a\uFFFDb')
    expect(idIn('%C3%A9%FF')).toBe('é\uFFFD')
  })

  it('is written and read alike', () => {
    const api = createSeededApi()
    for (const id of ['a/b', 'a b', 'a+b', '%', '日本', '😀', '?x=1', '#', '..', '_sync_job', 'é'.repeat(256)]) {
      const encoded = encodeURIComponent(id).replace(/^_/, '%5F')
      expect(api.put(`/_connector/${encoded}`, { name: id }).body).toEqual({ id, result: 'created' })
      expect(api.get(`/_connector/${encoded}`).body).toMatchObject({ id, name: id })
    }
  })
})

describe('a bad escape in the path', () => {
  it.each([
    ['%zz', "invalid escape sequence `%zz' at index 0 of: "],
    ['a%g0', "invalid escape sequence `%g0' at index \\d+ of: "],
    ['%0g', "invalid escape sequence `%0g' at index \\d+ of: "],
    ['%C3%zz', "invalid escape sequence `%zz' at index \\d+ of: "],
    ['%+1', "invalid escape sequence `%\\+1' at index \\d+ of: "],
    ['a%2', 'partial escape sequence at end of string: '],
    ['%C3%2', 'partial escape sequence at end of string: '],
    ['a%', 'unterminated escape sequence at end of string: '],
    ['%', 'unterminated escape sequence at end of string: '],
  ])('%s is refused', (segment, text) => {
    // Whether the sentence quotes the segment or the whole path could not be confirmed.
    const { status, body } = refused('GET', `/_connector/${segment}`)
    const { type, reason, ...rest } = body.error
    expect(status).toBe(400)
    expect(type).toBe('illegal_argument_exception')
    expect(reason).toMatch(new RegExp(`^${text}`))
    expect([segment, `/_connector/${segment}`]).toContain(reason.slice(reason.indexOf(': ') + 2))
    expect(rest).toStrictEqual({ root_cause: [{ type, reason }] })
  })

  it('is refused for writes before anything is written', () => {
    expect(refused('PUT', '/_connector/%zz').body.error.type).toBe('illegal_argument_exception')
    expect(refused('DELETE', '/_connector/%?hard').body.error.type).toBe('illegal_argument_exception')
    expect(refused('PUT', '/_connector/_sync_job/%2/_claim', '{"worker_hostname":"x"}').status).toBe(400)
  })

  it('leads to no operation', () => {
    const mock = createConnectorMock()
    expect(mock.operationOf('GET', '/_connector/%zz')).toBeUndefined()
    expect(mock.operationOf('GET', '/_connector/a?x=%zz')).toBeUndefined()
  })
})

describe('a query', () => {
  const query = (text: string) => [...parseUri(`/_connector?${text}`).query]

  it.each<[string, [string, string][]]>([
    ['', []],
    ['foo', [['foo', '']]],
    ['foo=', [['foo', '']]],
    ['foo=bar=baz', [['foo', 'bar=baz']]],
    [
      'a=1&b=2',
      [
        ['a', '1'],
        ['b', '2'],
      ],
    ],
    [
      'a=1;b=2',
      [
        ['a', '1'],
        ['b', '2'],
      ],
    ],
    [
      'a=1;;&&b',
      [
        ['a', '1'],
        ['b', ''],
      ],
    ],
    ['a=1+2', [['a', '1 2']]],
    ['a+b=%2B', [['a b', '+']]],
    ['a=%20%26%3B%3D', [['a', ' &;=']]],
    ['a=%%', [['a', '%']]],
    ['%61=%C3%A9', [['a', 'é']]],
    ['a=b?c/d', [['a', 'b?c/d']]],
    ['__proto__=1', [['__proto__', '1']]],
  ])('%s is read as %j', (text, parameters) => {
    expect(query(text)).toEqual(parameters)
  })

  it('is not part of the path, and keeps its question marks', () => {
    const uri = parseUri('/_connector/a%20b?x?y')
    expect(uri).toMatchObject({ raw: '/_connector/a%20b?x?y', rawPath: '/_connector/a%20b' })
    expect([...uri.query]).toEqual([['x?y', '']])
  })

  it('that names a parameter twice is read somehow: servers differ', () => {
    expect(['1', '2']).toContain(new Map(query('a=1&a=2')).get('a'))
  })

  it.each([
    ['x=%zz', "invalid escape sequence `%zz' at index 0 of: %zz"],
    ['x=a%2', 'partial escape sequence at end of string: a%2'],
    ['%=1', 'unterminated escape sequence at end of string: %'],
  ])('with a bad escape (%s) is refused', (text, detail) => {
    const { status, body }: Raw = refused('DELETE', `/_connector/my-connector?hard&${text}`)
    const reason = `java.lang.IllegalArgumentException: ${detail}`
    expect(status).toBe(400)
    expect(body).toStrictEqual({
      error: {
        root_cause: [{ type: 'bad_parameter_exception', reason }],
        type: 'bad_parameter_exception',
        reason,
        caused_by: { type: 'illegal_argument_exception', reason: detail },
      },
      status: 400,
    })
  })

  it('reaches the operation decoded', () => {
    const api = createSeededApi()
    api.put('/_connector/second', { name: 'a+b & c' })
    const list = (text: string) => sendRaw(api, { method: 'GET', url: `/_connector?${text}` }).body.results
    expect(list('connector_name=a%2Bb+%26%20c')).toMatchObject([{ id: 'second' }])
    expect(list('size=1;from=1')).toMatchObject([{ id: 'second' }])
  })
})

describe('a path in an error', () => {
  it('is decoded and without its query where it is not quoted as the address', () => {
    expect(refused('GET', '/_connector/a%20b%2Fc?unknown').body.error.reason).toBe(
      'request [/_connector/a b/c] contains unrecognized parameter: [unknown]',
    )
  })

  it('is as sent, with its query, where it is', () => {
    const url = '/_connector/a%20b/_check_in?x=%20;y'
    expect(refused('GET', url).body.error).toContain(`uri [${url}]`)
    expect(refused('GET', '/_connector/a%20b/c?x=%20;y').body.error).toContain('uri [/_connector/a%20b/c?x=%20;y]')
  })
})
