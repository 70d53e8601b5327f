import { once } from 'node:events'
import type { IncomingMessage } from 'node:http'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { createTarget, type TargetOptions } from '../../src/target.ts'
import { type RawServer, serveHttp, serveTcp } from './raw-server.ts'
import { serve, stopAfterwards } from './serve.ts'

/** A target without proxies, whatever the environment says, closed after the test. */
async function reach(options: TargetOptions) {
  const target = await createTarget({ env: {}, retries: 0, ...options })
  stopAfterwards(() => target.close())
  return target
}

const get = (url: string) => ({ method: 'GET', url, headers: {}, body: '' })

interface Seen {
  readonly method: string | undefined
  readonly url: string | undefined
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

/** A server that keeps what it was asked. */
async function serveEcho(): Promise<RawServer & { readonly seen: Seen[] }> {
  const seen: Seen[] = []
  const server = await serveHttp(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    seen.push({ method: request.method, url: request.url, headers: request.headers, body })
    response.setHeader('x-twice', ['a', 'b'])
    response.end('{}')
  })
  return { ...server, seen }
}

describe('a request goes out as it is given', () => {
  test.each([
    '/_connector//x',
    '//_connector',
    '/_connector/%zz',
    '/_connector/../_cat',
    '/./a/%2e%2e/b',
    '/a%2Fb?q=%',
    '/_connector?pretty&a=b+c',
    '/x?y?z#fragment',
    '/{id}|"<>^`',
  ])('with the URL %s', async (url) => {
    const { host, seen } = await serveEcho()
    await (await reach({ url: `http://${host}` })).send(get(url))
    expect(seen.map((one) => one.url)).toStrictEqual([url])
  })

  test.each(['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'DELETE', 'PATCH', 'TRACE', 'FOO'])('by %s', async (method) => {
    // No parser of requests in between, which would know few methods only.
    let received = ''
    const { host } = await serveTcp((socket) => {
      socket.on('data', (data) => {
        received += data
        if (received.endsWith('\r\n\r\n')) socket.end('HTTP/1.1 204 No Content\r\n\r\n')
      })
    })
    const { status } = await (await reach({ url: `http://${host}` })).send({ ...get('/x'), method })
    expect(status).toBe(204)
    expect(received).toMatch(new RegExp(`^${method} /x HTTP/1.1\r\n`))
  })

  test.each(['GET', 'DELETE', 'POST', 'OPTIONS'])('by %s with a body', async (method) => {
    const { host, seen } = await serveEcho()
    const body = '{"name":"Zoë"}'
    await (await reach({ url: `http://${host}` })).send({ ...get('/'), method, body })
    expect(seen).toMatchObject([{ method, body, headers: { 'content-length': '15' } }])
  })

  test('with its headers, and nothing that would change the answer', async () => {
    const { host, seen } = await serveEcho()
    const { headers } = await (await reach({ url: `http://${host}` })).send({
      ...get('/'),
      headers: { accept: 'application/yaml', 'x-opaque-id': 'me' },
    })
    expect(seen[0]?.headers).toStrictEqual({
      host,
      connection: 'keep-alive',
      accept: 'application/yaml',
      'x-opaque-id': 'me',
    })
    expect(headers['x-twice']).toBe('a, b')
  })

  test.each([
    ['/es', '/es/_connector'],
    ['/es/', '/es/_connector'],
    ['/a%2Fb/c', '/a%2Fb/c/_connector'],
    ['/', '/_connector'],
  ])('after the base path %s', async (base, url) => {
    const { host, seen } = await serveEcho()
    const target = await reach({ url: `http://${host}${base}` })
    await target.send(get('/_connector'))
    expect(seen[0]?.url).toBe(url)
    expect(target.url).toBe(`http://${host}${base.replace(/\/$/, '')}`)
  })

  test('over connections that are kept', async () => {
    const sockets = new Set()
    const { host } = await serveHttp((request, response) => {
      sockets.add(request.socket)
      response.end('{}')
    })
    const target = await reach({ url: `http://${host}` })
    for (let i = 0; i < 10; i++) await target.send(get('/'))
    // The next may go out just before the one before it has left its connection.
    expect(sockets.size).toBeLessThanOrEqual(2)
  })

  test('a request that no wire can carry is refused by name', async () => {
    const { host } = await serveEcho()
    const target = await reach({ url: `http://${host}` })
    await expect(target.send(get('/a b'))).rejects.toThrow(
      'es-connector-kit: Failed to send a request: invalid request path',
    )
    await expect(target.send(get('/ü→'))).rejects.toThrow('invalid request path')
  })
})

describe('credentials', () => {
  async function authorization(options: Omit<TargetOptions, 'url'>, user = '', own?: string) {
    const { host, seen } = await serveEcho()
    const target = await reach({ url: `http://${user}${host}`, ...options })
    await target.send({ ...get('/'), headers: own === undefined ? {} : { authorization: own } })
    expect(target.url).toBe(`http://${host}`)
    return [target.credentials, seen[0]?.headers.authorization]
  }
  const encoded = Buffer.from('id:key').toString('base64')

  test('are an API key as it was encoded', async () => {
    expect(await authorization({ credentials: { apiKey: `${encoded}\n` } })).toStrictEqual([
      'an API key',
      `ApiKey ${encoded}`,
    ])
  })
  test('are an API key by id and key', async () => {
    expect(await authorization({ credentials: { apiKey: 'id:key' } })).toStrictEqual([
      'an API key',
      `ApiKey ${encoded}`,
    ])
  })
  test('are a user with a password beyond ASCII', async () => {
    expect(await authorization({ credentials: { username: 'elastic', password: 'pä:ss' } })).toStrictEqual([
      'the password of user [elastic]',
      `Basic ${Buffer.from('elastic:pä:ss').toString('base64')}`,
    ])
  })
  test('are those of the URL, decoded', async () => {
    expect((await authorization({}, 'elastic:p%40ss@'))[1]).toBe(
      `Basic ${Buffer.from('elastic:p@ss').toString('base64')}`,
    )
  })
  test('are given before those of the URL', async () => {
    expect((await authorization({ credentials: { bearer: 't' } }, 'elastic:p@'))[1]).toBe('Bearer t')
  })
  test('are the request’s own, if it has some, and none if that is empty', async () => {
    expect((await authorization({ credentials: { bearer: 't' } }, '', 'Bearer other'))[1]).toBe('Bearer other')
    expect((await authorization({ credentials: { bearer: 't' } }, '', ''))[1]).toBeUndefined()
    expect(await authorization({})).toStrictEqual(['no credentials', undefined])
  })
  test.each([{ apiKey: 'geheim ö' }, { apiKey: ' ' }, { bearer: 'geheim\nx' }])(
    'that no header can carry are refused unseen',
    async (credentials) => {
      const failure = await createTarget({ url: 'http://127.0.0.1', credentials }).catch((error) => error)
      expect(failure.message).toMatch(
        /^es-connector-kit: Failed to read the (API key|bearer token): it is (empty|not of printable ASCII)/,
      )
      expect(failure.message).not.toContain('geheim')
    },
  )
  test('are warned about where they go out in the clear', async () => {
    const target = await reach({ url: 'http://es.example', credentials: { apiKey: 'id:key' } })
    expect(target.warnings).toStrictEqual([
      expect.stringMatching(/^Credentials go to http:\/\/es\.example without encryption/),
    ])
    expect((await reach({ url: 'http://localhost', credentials: { apiKey: 'id:key' } })).warnings).toStrictEqual([])
  })
})

describe('an answer', () => {
  const text = JSON.stringify({ name: 'Zoë'.repeat(100) })
  test.each([
    ['gzip', gzipSync(text)],
    ['x-gzip', gzipSync(text)],
    ['deflate', deflateSync(text)],
    ['br', brotliCompressSync(text)],
    ['deflate, gzip', gzipSync(deflateSync(text))],
    ['identity', Buffer.from(text)],
  ])('in %s is inflated', async (encoding, bytes) => {
    const { host } = await serveHttp((_, response) => {
      response.setHeader('content-encoding', encoding)
      response.end(bytes)
    })
    expect((await (await reach({ url: `http://${host}` })).send(get('/'))).body).toBe(text)
  })

  test.each([
    ['gzip', 'plain text', /its answer cannot be read: incorrect header check/],
    ['gzip', gzipSync(text).subarray(0, 20), /unexpected end of file/],
    ['sdch', 'x', /its content encoding \[sdch\] is not known/],
  ])('in %s that is none is said to be unreadable (%#)', async (encoding, bytes, message) => {
    const { host } = await serveHttp((_, response) => {
      response.setHeader('content-encoding', encoding)
      response.end(bytes)
    })
    await expect((await reach({ url: `http://${host}` })).send(get('/'))).rejects.toMatchObject({
      reason: 'unreadable answer',
      message: expect.stringMatching(message),
    })
  })

  test('to HEAD has its headers and no body, though it says that it is compressed', async () => {
    const { host } = await serveHttp((_, response) => {
      response.writeHead(200, {
        'content-encoding': 'gzip',
        'content-length': '30',
        'x-elastic-product': 'Elasticsearch',
      })
      response.end()
    })
    const target = await reach({ url: `http://${host}` })
    const answer = await target.send({ ...get('/'), method: 'HEAD' })
    expect(answer).toMatchObject({ status: 200, body: '', headers: { 'x-elastic-product': 'Elasticsearch' } })
  })

  test('that leads elsewhere is not followed', async () => {
    const { host } = await serveHttp((_, response) =>
      response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
    )
    expect(await (await reach({ url: `http://${host}` })).send(get('/'))).toMatchObject({ status: 302, body: '' })
  })

  test('after an interim one is the final one', async () => {
    const { host } = await serveHttp((_, response) => {
      response.writeProcessing()
      response.end('done')
    })
    expect(await (await reach({ url: `http://${host}` })).send(get('/'))).toMatchObject({ status: 200, body: 'done' })
  })

  test('of the mock is the one that it gives in process', async () => {
    const server = await serve({ seed: { connectors: [{ id: 'crm' }] } })
    const target = await reach({ url: server.url })
    const { status, body } = await target.send(get('/_connector/crm'))
    const request = { method: 'GET', url: '/_connector/crm', headers: {}, body: '' }
    expect({ status, body }).toStrictEqual({ status: 200, body: server.mock.handle(request).body })
  })
})

describe('the end', () => {
  test('a signal ends a request at once, and tells the server', async () => {
    const requests: IncomingMessage[] = []
    let arrived = () => {}
    const arrival = new Promise<void>((resolve) => {
      arrived = resolve
    })
    const { host } = await serveHttp((request) => {
      requests.push(request)
      arrived()
    })
    const controller = new AbortController()
    const sent = (await reach({ url: `http://${host}` })).send(get('/'), controller.signal)
    await arrival
    const closed = once(requests[0]?.socket as NonNullable<(typeof requests)[0]>['socket'], 'close')
    controller.abort(new Error('enough'))
    await expect(sent).rejects.toThrow('enough')
    await closed
  })

  test('a signal that was given already lets nothing out', async () => {
    const { host, seen } = await serveEcho()
    const sent = (await reach({ url: `http://${host}` })).send(get('/'), AbortSignal.abort(new Error('enough')))
    await expect(sent).rejects.toThrow('enough')
    expect(seen).toStrictEqual([])
  })

  test('closing ends requests under way, and none goes out later', async () => {
    let arrived = () => {}
    const arrival = new Promise<void>((resolve) => {
      arrived = resolve
    })
    const { host } = await serveHttp(() => arrived())
    const target = await reach({ url: `http://${host}` })
    const sent = expect(target.send(get('/'))).rejects.toThrow('Failed to reach')
    await arrival
    await target.close()
    await sent
    await expect(target.send(get('/'))).rejects.toThrow('the target is closed')
  })
})

describe('repetitions', () => {
  test('wait as the server says, are told of, and end with the answer', async () => {
    const statuses = [429, 503, 200]
    const { host } = await serveHttp((_, response) => {
      response.writeHead(statuses.shift() ?? 500, { 'retry-after': '7' })
      response.end('{}')
    })
    const waited: number[] = []
    const told: [number, number, number][] = []
    const target = await reach({
      url: `http://${host}`,
      retries: 3,
      sleep: async (delay) => {
        waited.push(delay)
      },
      onRetry: ({ status, attempt, delay }) => told.push([status, attempt, delay]),
    })
    expect(await target.send(get('/'))).toMatchObject({ status: 200 })
    expect(waited).toStrictEqual([7000, 7000])
    expect(told).toStrictEqual([
      [429, 1, 7000],
      [503, 2, 7000],
    ])
  })
})
