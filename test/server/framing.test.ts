import { connect } from 'node:net'
import { describe, expect, test, vi } from 'vitest'
import { errorBody } from '../support/api.ts'
import { send, serve } from './serve.ts'
import { ask, converse, talk, type WireAnswer } from './wire.ts'

const json = ({ body }: WireAnswer) => JSON.parse(String(body))
const summary = ({ mock }: Awaited<ReturnType<typeof serve>>) =>
  mock.requests.map(({ method, url, status, error }) => [method, url, status, error])
/** What a full answer has that is the last of its connection. */
const lastHeaders = (body: Buffer) => ({
  'x-elastic-product': ['Elasticsearch'],
  'content-type': ['application/json'],
  'content-length': [String(body.length)],
  connection: ['close'],
})

const get = (url: string, headers = '') => `GET ${url} HTTP/1.1\r\nhost: localhost\r\n${headers}\r\n`
const put = (url: string, body: string, headers = '') =>
  `PUT ${url} HTTP/1.1\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n${headers}\r\n${body}`

describe('a request line', () => {
  const tooLong = errorBody(400, 'too_long_http_line_exception', 'An HTTP line is larger than 4096 bytes.')
  const line = (length: number) => `/_connector/${'a'.repeat(length - 'GET /_connector/ HTTP/1.1'.length)}`

  test('of 4,096 bytes is taken', async () => {
    const { port } = await serve()
    expect((await ask(port, get(line(4096)))).status).toBe(404)
  })

  // The last ones are more than the parser takes, and more than comes at once.
  test.each([4097, 20_000, 60_000, 200_000])('of %s bytes is refused', async (length) => {
    const server = await serve()
    const answer = await ask(server.port, get(line(length), 'x-opaque-id: q\r\n'))
    expect(answer).toMatchObject({ status: 400, headers: lastHeaders(answer.body) })
    expect(json(answer)).toEqual(tooLong)
    expect(summary(server)).toEqual([['GET', expect.stringMatching(/^\/_connector\/a+$/), 400, 'http_line_too_long']])
  })

  test('that is too long is refused on control routes too', async () => {
    const { port } = await serve()
    expect(json(await ask(port, get(`/_mock/health?${'a'.repeat(4096)}`)))).toEqual(tooLong)
  })
})

describe('headers', () => {
  const tooLong = errorBody(400, 'too_long_http_header_exception', 'HTTP header is larger than 16384 bytes.')
  const headers = (length: number) =>
    `x-opaque-id: q\r\na: ${'b'.repeat(length - 'host: localhostx-opaque-id: qa: '.length)}\r\n`

  test('of 16 kB are taken, beside a request line of 4 kB', async () => {
    const { port } = await serve()
    expect((await ask(port, get('/', headers(16_384)))).status).toBe(200)
    const long = `/_connector/${'a'.repeat(4096 - 'GET /_connector/ HTTP/1.1'.length)}`
    expect((await ask(port, get(long, headers(16_384)))).status).toBe(404)
  })

  test.each([16_385, 50_000, 300_000])('of %s bytes are refused', async (length) => {
    const server = await serve()
    const answer = await ask(server.port, get('/_connector', headers(length)))
    expect(answer).toMatchObject({ status: 400, headers: { ...lastHeaders(answer.body), 'x-opaque-id': ['q'] } })
    expect(json(answer)).toEqual(tooLong)
    expect(summary(server)).toEqual([['GET', '/_connector', 400, 'http_headers_too_long']])
  })

  test('that are many count as one that is long', async () => {
    const { port } = await serve()
    expect(json(await ask(port, get('/', 'a: bcdefg\r\n'.repeat(1900))))).toEqual(tooLong)
  })

  test('that are too long are refused whoever asks, and nothing is done', async () => {
    const { port, mock } = await serve({ security: {} })
    expect(json(await ask(port, put('/_connector/a', '{}', headers(20_000))))).toEqual(tooLong)
    expect(mock.connectors.list()).toEqual([])
  })
})

describe('an unknown HTTP verb', () => {
  test.each([
    ['FOO', '/_connector/crm', ['GET', 'PUT', 'DELETE']],
    ['PROPXIND', '/_connector/_sync_job/a', ['GET', 'DELETE']],
    ['get', '/_connector/crm/_name?x', ['PUT']],
    // These `node:http` knows.
    ['PROPFIND', '/_connector/crm', ['GET', 'PUT', 'DELETE']],
    ['LOCK', '/', ['GET', 'HEAD']],
    ['SOURCE', '/_connector/crm', ['GET', 'PUT', 'DELETE']],
  ])('is refused: %s %s', async (method, url, allowed) => {
    const server = await serve()
    const answer = await ask(server.port, `${method} ${url} HTTP/1.1\r\nx-opaque-id: q\r\nconnection: close\r\n\r\n`)
    expect(answer).toMatchObject({
      status: 405,
      headers: { ...lastHeaders(answer.body), allow: [allowed.join(',')], 'x-opaque-id': ['q'] },
    })
    expect(json(answer)).toEqual({
      error: `Unexpected http method: ${method}, allowed: [${allowed.join(', ')}]`,
      status: 405,
    })
    expect(summary(server)).toEqual([[method, url, 405, 'method_unknown']])
  })

  test('is refused also where nothing is', async () => {
    const { port } = await serve()
    const answer = await ask(port, 'FOO /a/b HTTP/1.1\r\n\r\n')
    expect(json(answer)).toEqual({ error: 'Unexpected http method: FOO', status: 405 })
    expect(answer.headers).not.toHaveProperty('allow')
  })

  test('does not hide who is not let in', async () => {
    const server = await serve({ security: { users: { a: { password: 'b', roles: ['superuser'] } } } })
    const foo = (headers: string) => ask(server.port, `FOO /_connector HTTP/1.1\r\n${headers}\r\n`)
    expect((await foo('')).status).toBe(401)
    expect((await foo(`Authorization: Basic ${btoa('a:b')}\r\n`)).status).toBe(405)
  })

  test('is answered after the requests before it, also behind a body', async () => {
    const server = await serve()
    const before = put('/_connector/a', '{}') + get('/_connector/a') + put('/_connector/a/_check_in', '')
    const answers = await converse(
      server.port,
      `${before}${put('/_connector/b', '{}')}FOO /_connector HTTP/1.1\r\n\r\n`,
    )
    expect(answers.map(({ status }) => status)).toEqual([201, 200, 200, 201, 405])
    expect(summary(server).map(([method]) => method)).toEqual(['PUT', 'GET', 'PUT', 'PUT', 'FOO'])
  })
})

describe('CONNECT', () => {
  test('is answered like any method that a path does not have', async () => {
    const server = await serve()
    const answer = await ask(server.port, 'CONNECT /_connector HTTP/1.1\r\nx-opaque-id: q\r\n\r\nmore')
    expect(answer).toMatchObject({
      status: 405,
      headers: { ...lastHeaders(answer.body), allow: ['GET,POST,PUT'], 'x-opaque-id': ['q'] },
    })
    expect(json(answer).error).toBe(
      'Incorrect HTTP method for uri [/_connector] and method [CONNECT], allowed: [GET, POST, PUT]',
    )
    expect(summary(server)).toEqual([['CONNECT', '/_connector', 405, 'method_not_allowed']])
  })

  test('leads nowhere for those who want a tunnel', async () => {
    const { port } = await serve()
    const answers = await converse(port, `${get('/')}${get('/')}CONNECT es.example:443 HTTP/1.1\r\nhost: es\r\n\r\n`)
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 400])
    expect(json(answers[2] as WireAnswer)).toEqual({
      error: 'no handler found for uri [es.example:443] and method [CONNECT]',
    })
  })

  test('does not keep the server from closing', async () => {
    const server = await serve()
    const socket = connect(server.port, '127.0.0.1', () => socket.write('CONNECT a:1 HTTP/1.1\r\nhost: a\r\n\r\n'))
    await new Promise((resolve) => socket.once('data', resolve))
    // The other side never ends its half of the connection.
    const closed = new Promise((resolve) => socket.once('close', resolve))
    await server.close()
    await closed
  })
})

describe('what is broken', () => {
  test.each<[name: string, request: string, reason: string, logged: string[]]>([
    ['no version', 'GET /a\r\n\r\n', 'text is empty (possibly HTTP/0.9)', ['GET', '/a']],
    ['another protocol', 'GET /a gopher/1\r\n\r\n', 'invalid version format: GOPHER/1', ['GET', '/a']],
    ['a header without a colon', 'GET /a HTTP/1.1\r\nb: c\r\nfoo\r\n\r\n', 'No colon found', ['GET', '/a']],
    ['a header with a space', 'GET /a HTTP/1.1\r\nb c: d\r\n\r\n', 'Invalid header token', ['GET', '/a']],
    [
      'a length that is no number',
      'PUT /a HTTP/1.1\r\ncontent-length: x\r\n\r\n',
      'Invalid character in Content-Length',
      ['PUT', '/a'],
    ],
    [
      'a chunk without a size',
      'PUT /a HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\nxyz\r\n',
      'Invalid character in chunk size',
      ['PUT', '/a'],
    ],
    ['a body that ends too early', 'PUT /a HTTP/1.1\r\ncontent-length: 9\r\n\r\n{', 'Invalid EOF state', ['PUT', '/a']],
  ])('is refused for %s', async (_, request, reason, logged) => {
    const server = await serve()
    const answer = await ask(server.port, request)
    expect(answer).toMatchObject({ status: 400, headers: lastHeaders(answer.body) })
    expect(json(answer)).toEqual(errorBody(400, 'illegal_argument_exception', reason))
    expect(summary(server).map(([method, url]) => [method, url])).toEqual([logged])
  })

  test.each([
    ['TLS', Buffer.from('16030100c8010000c40303', 'hex')],
    ['HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
    ['words', 'hello\r\n'],
    ['nothing but the beginning of a line', 'GET /_conn'],
  ])('and no HTTP is answered, but not in the log: %s', async (_, bytes) => {
    const { port, mock } = await serve()
    const answer = await ask(port, bytes)
    expect(answer).toMatchObject({ status: 400, headers: lastHeaders(answer.body) })
    expect(json(answer)).toMatchObject({ error: { type: 'illegal_argument_exception' }, status: 400 })
    expect(mock.requests).toEqual([])
  })

  test('is answered after the requests before it', async () => {
    const { port } = await serve()
    const answers = await converse(port, `${put('/_connector/a', '{}')}${get('/_connector/a')}${get('/', 'oops\r\n')}`)
    expect(answers.map(({ status }) => status)).toEqual([201, 200, 400])
  })

  test('in its body is answered after the requests before it', async () => {
    const { port } = await serve()
    const broken = 'PUT /a HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\nxyz\r\n'
    const answers = await converse(port, `${put('/_connector/a', '{}')}${get('/_connector/a')}${broken}`)
    expect(answers.map(({ status }) => status)).toEqual([201, 200, 400])
  })

  test('is answered once, however much comes afterwards', async () => {
    const { port } = await serve()
    expect((await ask(port, get('/', `oops\r\n${'more\r\n'.repeat(100_000)}`))).status).toBe(400)
  })

  test('leaves the server as it was', async () => {
    const { port, url } = await serve()
    await ask(port, 'GET /a\r\n\r\n')
    expect((await send(`${url}/_connector`)).status).toBe(200)
  })
})

describe('Expect', () => {
  test('100-continue is told to go on', async () => {
    const { port } = await serve()
    const answers = await converse(port, put('/_connector/a', '{}', 'expect: 100-continue\r\n'))
    expect(answers.map(({ status }) => status)).toEqual([100, 201])
  })

  test.each([
    [
      'a body that is too long',
      put('/_connector/a', '', 'expect: 100-continue\r\n').replace(': 0', ': 104857601'),
      413,
    ],
    ['headers that are', put('/_connector/a', '{}', `expect: 100-continue\r\nb: ${'c'.repeat(17_000)}\r\n`), 400],
  ])('100-continue is not told so for %s', async (_, request, status) => {
    const { port, mock } = await serve()
    expect(await ask(port, request)).toMatchObject({ status, headers: { connection: ['close'] } })
    expect(mock.connectors.list()).toEqual([])
  })

  test('of anything else is not met, without a word of Elasticsearch', async () => {
    const { port, mock } = await serve()
    const { status, headers, body } = await ask(port, put('/_connector/a', '{}', 'expect: miracles\r\n'))
    expect([status, String(body)]).toEqual([417, ''])
    expect(headers).toEqual({ 'content-length': ['0'], connection: ['close'] })
    expect(mock.connectors.list()).toEqual([])
  })
})

test('the body of a 413 is read, and the connection used again, when its length was announced', async () => {
  const { port } = await serve()
  const length = 100 * 1024 * 1024 + 1
  const post = Buffer.from(`POST /_connector HTTP/1.1\r\ncontent-length: ${length}\r\n\r\n`)
  const answers = await converse(port, Buffer.concat([post, Buffer.alloc(length), Buffer.from(get('/'))]))
  expect(answers.map(({ status }) => status)).toEqual([413, 200])
  expect(Object.keys(answers[0]?.headers ?? {}).sort()).toEqual(['content-length', 'x-elastic-product'])
})

test('an answer has the headers of the server, and none that `node:http` would add', async () => {
  const { port } = await serve()
  const [answer] = await converse(port, get('/_connector/a'))
  expect(answer).toMatchObject({ status: 404 })
  expect(Object.keys(answer?.headers ?? {}).sort()).toEqual(['content-length', 'content-type', 'x-elastic-product'])
})

describe('HTTP/1.0', () => {
  test('is answered, and the connection closed', async () => {
    const { port } = await serve()
    const answer = await ask(port, 'GET / HTTP/1.0\r\n\r\n')
    expect(answer).toMatchObject({ status: 200, headers: { connection: ['close'] } })
    expect(answer.headers).not.toHaveProperty('transfer-encoding')
  })

  test('keeps the connection when it is asked to', async () => {
    const { port } = await serve()
    const keep = 'GET / HTTP/1.0\r\nconnection: keep-alive\r\n\r\n'
    const answers = await converse(port, keep + keep)
    expect(answers).toMatchObject(Array(2).fill({ status: 200, headers: { connection: ['keep-alive'] } }))
  })
})

test('HTTP/1.1 without a Host is answered, as the server does not ask for one', async () => {
  const { port } = await serve()
  expect((await ask(port, 'GET / HTTP/1.1\r\n\r\n')).status).toBe(200)
})

describe('Upgrade', () => {
  test.each(['websocket', 'h2c'])('to %s is not taken up, and the request answered', async (protocol) => {
    const { port, mock } = await serve()
    const upgrade = `connection: upgrade\r\nupgrade: ${protocol}\r\n`
    expect((await ask(port, get('/', upgrade))).status).toBe(200)
    expect((await ask(port, put('/_connector/a', '{"name":"x"}', upgrade))).status).toBe(201)
    expect(mock.connectors.get('a')?.name).toBe('x')
  })

  test('leaves the connection as it was', async () => {
    const { port } = await serve()
    const socket = connect(port, '127.0.0.1', () => socket.write(get('/', 'connection: upgrade\r\nupgrade: h2c\r\n')))
    const answer = () => new Promise<string>((resolve) => socket.once('data', (data) => resolve(String(data))))
    expect(await answer()).toContain('HTTP/1.1 200')
    socket.write(get('/_connector'))
    expect(await answer()).toContain('"count":0')
    socket.destroy()
  })
})

test('whatever the mock throws over what is broken, the server goes on', async () => {
  const { port, url, mock } = await serve()
  vi.spyOn(console, 'error').mockImplementation(() => {})
  vi.spyOn(mock, 'handle').mockImplementationOnce(() => {
    throw new Error('a planted fault')
  })
  expect(await ask(port, 'FOO /_connector HTTP/1.1\r\n\r\n')).toMatchObject({ status: 500 })
  expect((await send(`${url}/_connector`)).status).toBe(200)
})

test('401 has a line for each scheme, and does not name the product', async () => {
  const { port } = await serve({ security: {} })
  const { status, headers } = await ask(port, get('/_connector'))
  expect(status).toBe(401)
  expect(headers['www-authenticate']).toEqual(['Basic realm="security" charset="UTF-8"', 'ApiKey'])
  expect(headers).not.toHaveProperty('x-elastic-product')
})

test('a client that ends its half of the connection is answered nevertheless', async () => {
  const { port } = await serve()
  expect(await talk(port, put('/_connector/a', '{}'))).toContain('HTTP/1.1 201')
})
