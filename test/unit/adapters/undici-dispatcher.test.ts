import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { PassThrough, Readable } from 'node:stream'
import { gunzipSync, gzipSync } from 'node:zlib'
import * as undici7 from 'undici'
import * as undici6 from 'undici-6'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { type ConnectorMock, createConnectorMock } from '../../../src/index.ts'
import { type Answering, createDispatcher, type DispatcherOptions } from '../../../src/undici.ts'

const origin = 'http://es.example:9200'
const url = `${origin}/_connector/crm`
const json = { 'content-type': 'application/json' }
let mock: ConnectorMock

beforeEach(() => {
  mock = createConnectorMock({ seed: { connectors: [{ id: 'crm', name: 'CRM', status: 'configured' }] } })
})

const seen = () => mock.requests.map(({ method, url }) => `${method} ${url}`)
const never: Answering = { handle: () => new Promise(() => {}) }
const failureOf = (asked: Promise<unknown>) =>
  asked.then(
    () => Promise.reject(new Error('It did not fail.')),
    (error: Error & { code?: string }) => error,
  )

/** Their types differ in what is not used here. */
const older = undici6 as unknown as typeof undici7

describe.each([
  ['undici 7', undici7],
  ['undici 6', older],
])('%s', (_, undici) => {
  const dispatch = (answering: Answering = mock, options?: DispatcherOptions) => ({
    dispatcher: createDispatcher(answering, options),
  })

  test('request', async () => {
    const { statusCode, headers, body } = await undici.request(url, { ...dispatch(), query: { pretty: true } })
    const text = await body.text()
    expect(statusCode).toBe(200)
    expect(headers).toMatchObject({
      'x-elastic-product': 'Elasticsearch',
      ...json,
      'content-length': String(Buffer.byteLength(text)),
    })
    expect(JSON.parse(text)).toMatchObject({ id: 'crm', name: 'CRM' })
    expect(seen()).toEqual(['GET /_connector/crm?pretty=true'])
  })

  test('fetch, whose answers come compressed and are inflated', async () => {
    const response = await undici.fetch(`${url}/_name`, {
      ...dispatch(),
      method: 'PUT',
      headers: json,
      body: '{"name":"Zoë"}',
    })
    expect([response.status, response.statusText, await response.json()]).toEqual([200, 'OK', { result: 'updated' }])
    expect(response.headers.get('content-encoding')).toBe('gzip')
    expect(mock.connectors.get('crm')?.name).toBe('Zoë')
  })

  test('a request that a fault keeps waiting fails when the mock is reset, and nothing is left to be waited for', async () => {
    mock.faults.add({ fault: 'timeout' })
    const { dispatcher } = dispatch()
    const failed = failureOf(undici.request(url, { dispatcher }))
    await expect.poll(() => mock.requests.length).toBe(1)
    const closed = dispatcher.close()
    mock.reset()
    expect(await failed).toMatchObject({ code: 'ECONNRESET' })
    await closed
  })

  test('fetch, whose answer breaks off after its head', async () => {
    mock.faults.add({ fault: 'truncated' })
    const response = await undici.fetch(url, { ...dispatch(), headers: { 'accept-encoding': 'identity' } })
    expect(response.status).toBe(200)
    expect(await failureOf(response.text())).toMatchObject({
      message: 'terminated',
      cause: { code: 'UND_ERR_SOCKET' },
    })
    const { body } = await undici.request(url, dispatch())
    expect(await failureOf(body.text())).toMatchObject({ code: 'UND_ERR_SOCKET' })
  })

  test('stream', async () => {
    const received = new PassThrough()
    await undici.stream(url, { ...dispatch(), method: 'GET' }, () => received)
    expect(JSON.parse(Buffer.concat(await received.toArray()).toString())).toMatchObject({ id: 'crm' })
  })

  test('stream into what is full at first', async () => {
    const received = new PassThrough({ highWaterMark: 1 })
    received.write('more than it likes')
    const done = undici.stream(url, { ...dispatch(), method: 'GET' }, () => received)
    const chunks = await received.toArray()
    await done
    expect(Buffer.concat(chunks).toString()).toContain('"id":"crm"')
  })

  test('stream whose factory throws', async () => {
    const error = await failureOf(
      undici.stream(url, { ...dispatch(), method: 'GET' }, () => {
        throw new Error('no place')
      }),
    )
    expect(error.message).toBe('no place')
  })

  test('pipeline', async () => {
    const options = { ...dispatch(), method: 'PUT' as const, headers: json }
    const duplex = undici.pipeline(`${url}/_name`, options, ({ body }) => body)
    const answer = duplex.toArray()
    duplex.write('{"name":')
    duplex.end('"Ann"}')
    expect(Buffer.concat(await answer).toString()).toBe('{"result":"updated"}')
    expect(mock.connectors.get('crm')?.name).toBe('Ann')
  })

  test.each<[name: string, make: () => unknown]>([
    ['a string', () => '{"name":"Ann"}'],
    ['a Buffer', () => Buffer.from('{"name":"Ann"}')],
    ['a part of an array', () => new TextEncoder().encode('xx{"name":"Ann"}').subarray(2)],
    ['a stream', () => Readable.from(['{"name":', Buffer.from('"Ann"}')])],
    ['an iterable', () => ['{"name":', '"Ann"}']],
    ['a Blob', () => new Blob(['{"name":"Ann"}'])],
  ])('%s as the body', async (_name, make) => {
    const body = make() as Buffer
    const answer = await undici.request(`${url}/_name`, { ...dispatch(), method: 'PUT', headers: json, body })
    expect(await answer.body.json()).toEqual({ result: 'updated' })
    expect(mock.connectors.get('crm')?.name).toBe('Ann')
  })

  test('a form is not JSON', async () => {
    const body = new undici.FormData()
    body.set('name', 'Ann')
    const answer = await undici.request(`${url}/_name`, { ...dispatch(), method: 'PUT', body })
    expect(answer.statusCode).toBe(406)
  })

  test('bodies compressed both ways', async () => {
    const { body, headers } = await undici.request(`${url}/_name`, {
      ...dispatch(),
      method: 'PUT',
      headers: { ...json, 'content-encoding': 'gzip', 'accept-encoding': 'gzip' },
      body: gzipSync('{"name":"Ann"}'),
    })
    expect(headers['content-encoding']).toBe('gzip')
    expect(gunzipSync(Buffer.from(await body.arrayBuffer())).toString()).toBe('{"result":"updated"}')
  })

  test('bytes that are no text, both ways', async () => {
    // {"name": "Zoë"} in CBOR.
    const cbor = Buffer.from('a1646e616d65645a6fc3ab', 'hex')
    const type = 'application/cbor'
    const put = { ...dispatch(), method: 'PUT' as const, headers: { 'content-type': type }, body: cbor }
    const { statusCode } = await undici.request(`${url}/_name`, put)
    expect([statusCode, mock.connectors.get('crm')?.name]).toEqual([200, 'Zoë'])
    const { headers, body } = await undici.request(url, { ...dispatch(), headers: { accept: type } })
    expect(headers['content-type']).toBe(type)
    expect(Buffer.from(await body.arrayBuffer()).toString('latin1')).toContain(Buffer.from('Zoë').toString('latin1'))
  })

  test('a body that inflates to too much', async () => {
    const { statusCode } = await undici.request(`${url}/_name`, {
      ...dispatch(),
      method: 'PUT',
      headers: { ...json, 'content-encoding': 'gzip' },
      body: gzipSync(Buffer.alloc(100 * 1024 * 1024 + 1, ' ')),
    })
    expect(statusCode).toBe(413)
  })

  test('headers in every form', async () => {
    const forms = [{ 'X-Opaque-Id': 'me' }, ['X-Opaque-Id', 'me'], new Map([['X-Opaque-Id', 'me']])]
    for (const headers of forms as Record<string, string>[]) {
      const answer = await undici.request(url, { ...dispatch(), headers })
      expect(answer.headers['x-opaque-id']).toBe('me')
      await answer.body.dump()
    }
  })

  test('a header in several lines', async () => {
    mock = createConnectorMock({ security: { roles: {}, users: {} } })
    const { headers, statusCode, body } = await undici.request(url, dispatch())
    await body.dump()
    expect(statusCode).toBe(401)
    expect(headers['www-authenticate']).toEqual(['Basic realm="security" charset="UTF-8"', 'ApiKey'])
  })

  test('HEAD has no body', async () => {
    const { statusCode, headers, body } = await undici.request(origin, {
      ...dispatch(mock, { node: origin }),
      method: 'HEAD',
    })
    expect([statusCode, await body.text()]).toEqual([200, ''])
    expect(Number(headers['content-length'])).toBeGreaterThan(0)
  })

  test('requests that are made at once keep their order, but a body that comes late is late', async () => {
    const { dispatcher } = dispatch()
    const put = (name: string, body?: Readable) =>
      undici.request(`${url}/_name`, {
        dispatcher,
        method: 'PUT',
        headers: json,
        body: body ?? JSON.stringify({ name }),
      })
    const late = new PassThrough()
    const answers = [put('late', late), ...['1', '2', '3'].map((name) => put(name))]
    await Promise.all(answers.slice(1))
    late.end('{"name":"late"}')
    await Promise.all(answers)
    expect(mock.requests.map(({ body }) => JSON.parse(String(body)).name)).toEqual(['1', '2', '3', 'late'])
  })

  test('the path goes to the mock as it is', async () => {
    const { dispatcher } = dispatch()
    const handled = undici.Dispatcher.prototype.request.call(dispatcher, {
      origin,
      path: '//_connector/a%2Fb/../c',
      method: 'GET',
    } as never)
    await handled
    expect(seen()).toEqual(['GET //_connector/a%2Fb/../c'])
  })

  describe('what fails', () => {
    const put = (body: unknown, headers: object = json) =>
      undici.request(`${url}/_name`, { ...dispatch(), method: 'PUT', headers: { ...headers }, body: body as Buffer })

    test('a stream midway', async () => {
      const failing = async function* () {
        yield Buffer.from('{"name":')
        throw new Error('the disk is gone')
      }
      expect((await failureOf(put(Readable.from(failing())))).message).toBe('the disk is gone')
      expect(mock.requests).toEqual([])
    })

    test('a length that is not the body’s', async () => {
      const error = await failureOf(put('{}', { ...json, 'content-length': '7' }))
      expect(error.code).toBe('UND_ERR_REQ_CONTENT_LENGTH_MISMATCH')
    })

    test('a header that cannot be sent', async () => {
      expect((await failureOf(put('{}', { 'x-a': 'a\nb' }))).message).toContain('its header [x-a] cannot be sent')
      expect((await failureOf(put('{}', { 'x-a': { b: 1 } }))).message).toContain('its header [x-a] cannot be sent')
    })

    test('an abort in the same turn keeps the request from the mock', async () => {
      const aborting = new AbortController()
      const asked = undici.request(url, { ...dispatch(), signal: aborting.signal })
      aborting.abort()
      expect((await failureOf(asked)).name).toBe('AbortError')
      expect(mock.requests).toEqual([])
    })

    test('an abort while the body is read, which ends the stream', async () => {
      const aborting = new AbortController()
      const body = new PassThrough()
      body.write('{')
      const asked = undici.request(`${url}/_name`, { ...dispatch(), method: 'PUT', body, signal: aborting.signal })
      setImmediate(() => aborting.abort(new Error('enough')))
      expect((await failureOf(asked)).message).toBe('enough')
      expect(body.destroyed).toBe(true)
      expect(mock.requests).toEqual([])
    })

    test('an abort while the answer is awaited', async () => {
      const aborting = new AbortController()
      const asked = undici.fetch(url, { ...dispatch(never), signal: aborting.signal })
      setImmediate(() => aborting.abort())
      expect((await failureOf(asked)).name).toBe('AbortError')
    })

    test('an answer that does not come', async () => {
      const error = await failureOf(undici.request(url, { ...dispatch(never), headersTimeout: 5 }))
      expect(error.code).toBe('UND_ERR_HEADERS_TIMEOUT')
      const other = await failureOf(undici.request(url, dispatch(never, { headersTimeout: 5 })))
      expect(other.code).toBe('UND_ERR_HEADERS_TIMEOUT')
    })

    test('an answerer that throws, at once or later', async () => {
      const gone = new Error('gone')
      const throws: Answering = {
        handle() {
          throw gone
        },
      }
      expect(await failureOf(undici.request(url, dispatch(throws)))).toBe(gone)
      expect(await failureOf(undici.request(url, dispatch({ handle: () => Promise.reject(gone) })))).toBe(gone)
      expect((await failureOf(undici.fetch(url, dispatch(throws)))).cause).toBe(gone)
    })
  })

  describe('what is not for the mock', () => {
    const refused = (to: string, options: DispatcherOptions = {}) =>
      failureOf(undici.request(to, dispatch(mock, options)))

    test('fails, with what to do', async () => {
      expect(await refused(`${origin}/_search?q=secret`)).toMatchObject({
        code: 'ERR_CONNECTOR_MOCK_UNANSWERED',
        message: `es-connector-kit: Failed to answer GET ${origin}/_search: it is not for the Connector API. Give whoever is to send such requests as \`passThrough\`, for instance \`new Agent()\` of undici.`,
      })
      expect((await refused(origin)).message).toContain('The root is answered for the cluster that is given as `node`.')
      expect((await refused(`${origin}/es/_connector/crm`)).message).toContain(
        `its path begins with [/es]. Pass the URL up to there as \`node\`, '${origin}/es'.`,
      )
      expect((await refused('http://other/_connector/crm', { node: origin })).message).toContain(
        `no mock stands in for http://other. Pass it as \`node\`: the mock stands in for ${origin} only.`,
      )
      expect(mock.requests).toEqual([])
    })

    test('goes to whom it is passed through', async () => {
      const server = createServer((request, response) => {
        response.end(`real ${request.url}`)
      })
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
      const real = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
      const passThrough = new undici.Agent()
      const options = dispatch(mock, { node: `${real}/es`, passThrough })
      expect(await (await undici.request(`${real}/es/a`, options)).body.text()).toBe('real /es/a')
      expect(await (await undici.fetch(`${real}/_connector/x`, options)).text()).toBe('real /_connector/x')
      expect((await undici.request(`${real}/es/_connector/crm`, options)).statusCode).toBe(200)
      expect(seen()).toEqual(['GET /_connector/crm'])
      await passThrough.close()
      await new Promise((resolve) => server.close(resolve))
    })

    test('goes to another mock', async () => {
      const other = createConnectorMock()
      const options = dispatch(mock, { node: origin, passThrough: createDispatcher(other) })
      expect((await undici.request(url, options)).statusCode).toBe(200)
      expect((await undici.request('http://other/_connector/crm', options)).statusCode).toBe(404)
      expect([mock.requests.length, other.requests.length]).toEqual([1, 1])
    })
  })
})

describe('a dispatcher', () => {
  test('is one of undici', () => {
    expect(createDispatcher(mock)).toBeInstanceOf(undici7.Dispatcher)
  })

  test('serves the fetch of Node, by its option and as the global one', async () => {
    const dispatcher = createDispatcher(mock)
    expect((await fetch(url, { dispatcher } as object)).status).toBe(200)
    const before = undici7.getGlobalDispatcher()
    undici7.setGlobalDispatcher(dispatcher)
    try {
      expect(await (await fetch(url)).json()).toMatchObject({ id: 'crm' })
      expect((await undici7.request(url)).statusCode).toBe(200)
      vi.useFakeTimers()
      mock.faults.add({ fault: 'truncated' })
      await expect((await fetch(url)).text()).rejects.toThrow('terminated')
    } finally {
      vi.useRealTimers()
      undici7.setGlobalDispatcher(before)
    }
    expect(mock.requests).toHaveLength(4)
  })

  test('speaks to handlers that take a controller', async () => {
    const calls: unknown[][] = []
    let controller: undici7.Dispatcher.DispatchController | undefined
    await new Promise<void>((resolve) => {
      createDispatcher(mock).dispatch(
        { origin, path: '/_connector/crm/_check_in', method: 'PUT' },
        {
          onRequestStart(given) {
            controller = given
            calls.push(['start'])
          },
          onResponseStart(_, status, headers, message) {
            calls.push(['head', status, headers['content-type'], message, controller?.rawHeaders?.length])
            controller?.pause()
            setImmediate(() => {
              calls.push(['paused', controller?.paused])
              controller?.resume()
            })
          },
          onResponseData: (_, chunk) => calls.push(['data', chunk.toString()]),
          onResponseEnd: () => {
            calls.push(['end'])
            resolve()
          },
          onResponseError: (_, error) => calls.push(['error', error]),
        },
      )
    })
    expect(calls).toEqual([
      ['start'],
      ['head', 200, 'application/json', 'OK', expect.any(Number)],
      ['paused', true],
      ['data', '{"result":"updated"}'],
      ['end'],
    ])
  })

  test('lets such a handler abort at the start', async () => {
    const reason = new Error('no')
    const error = await new Promise((resolve) => {
      createDispatcher(mock).dispatch(
        { origin, path: '/_connector/crm', method: 'GET' },
        {
          onRequestStart: (controller) => controller.abort(reason),
          onResponseError: (controller, error) => resolve([error, controller.aborted, controller.reason]),
        },
      )
    })
    expect(error).toEqual([reason, true, reason])
    expect(mock.requests).toEqual([])
  })

  test('can be composed with interceptors, and closed afterwards', async () => {
    const busy = { status: 503, headers: {}, body: '' }
    let count = 0
    const answering: Answering = { handle: (request) => (count++ === 0 ? busy : mock.handle(request)) }
    const dispatcher = createDispatcher(answering).compose(undici7.interceptors.retry({ minTimeout: 1 }))
    expect((await undici7.request(url, { dispatcher })).statusCode).toBe(200)
    expect(count).toBe(2)
    await dispatcher.close()
  })

  test('takes its only node for the origin of requests that name none', async () => {
    const { statusCode } = await createDispatcher(mock, { node: `${origin}/es` }).request({
      path: '/es/_connector/crm',
      method: 'GET',
    })
    expect(statusCode).toBe(200)
    const error = await failureOf(createDispatcher(mock).request({ path: '/_connector/crm', method: 'GET' }))
    expect(error.code).toBe('UND_ERR_INVALID_ARG')
  })

  test('closes when all is answered, and takes nothing any more', async () => {
    let answer: (() => void) | undefined
    const slow: Answering = {
      handle: (request) =>
        new Promise((resolve) => {
          answer = () => resolve(mock.handle(request))
        }),
    }
    const dispatcher = createDispatcher(slow)
    const asked = undici7.request(url, { dispatcher })
    await new Promise(setImmediate)
    let isClosed = false
    const closed = dispatcher.close().then(() => {
      isClosed = true
    })
    await new Promise(setImmediate)
    expect(isClosed).toBe(false)
    expect((await failureOf(undici7.request(url, { dispatcher }))).code).toBe('UND_ERR_CLOSED')
    answer?.()
    expect((await asked).statusCode).toBe(200)
    await closed
  })

  test('fails what is under way when it is destroyed', async () => {
    const dispatcher = createDispatcher(never)
    const asked = failureOf(undici7.request(url, { dispatcher }))
    await dispatcher.destroy(new Error('over'))
    expect((await asked).message).toBe('over')
    expect((await failureOf(undici7.request(url, { dispatcher }))).code).toBe('UND_ERR_DESTROYED')
    await new Promise<void>((resolve) => createDispatcher(mock).destroy(resolve))
    await new Promise<void>((resolve) => createDispatcher(mock).close(resolve))
  })

  test('refuses options that are not there, and a handler that is none', () => {
    expect(() => createDispatcher(mock, { passthrough: true } as never)).toThrow('passthrough')
    expect(() => createDispatcher(mock, { node: 'localhost:9200' })).toThrow('is not a URL')
    expect(() => createDispatcher(mock).dispatch({ path: '/', method: 'GET' }, undefined as never)).toThrow('handler')
  })
})

test('what is no mock is refused', () => {
  expect(() => createDispatcher(undefined as never)).toThrow(
    'es-connector-kit: Failed to make a dispatcher: it takes a mock, as `createConnectorMock` and',
  )
})
