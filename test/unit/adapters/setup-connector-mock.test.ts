import nodeHttp from 'node:http'
import type { AddressInfo } from 'node:net'
import { bypass, HttpResponse, http, passthrough, RequestHandler } from 'msw'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, type MockInstance, test, vi } from 'vitest'
import { type ConnectorMockSetup, type SetupOptions, setupConnectorMock } from '../../../src/node.ts'

/** Some server that has nothing to do with the mock. */
const foreign = nodeHttp.createServer((request, response) => {
  response.setHeader('connection', 'close')
  response.end(`foreign ${request.method} ${request.url}`)
})
let foreignUrl: string
let mock: ConnectorMockSetup
let printed: MockInstance<typeof console.error>

beforeAll(async () => {
  await new Promise<void>((resolve) => foreign.listen(0, '127.0.0.1', resolve))
  foreignUrl = `http://127.0.0.1:${(foreign.address() as AddressInfo).port}`
})
afterAll(() => new Promise((resolve) => foreign.close(resolve)))

beforeEach(() => {
  printed = vi.spyOn(console, 'error').mockReturnValue()
})
afterEach(() => {
  // Tests of refusals leave some behind, which is not what these tests are about.
  try {
    mock?.close()
  } catch {}
})

function start(options: SetupOptions = {}): ConnectorMockSetup {
  mock = setupConnectorMock({ seed: { connectors: [{ id: 'crm', status: 'configured' }] }, ...options })
  mock.listen()
  return mock
}

function checkIn(origin = 'http://es:9200', id = 'crm'): Promise<Response> {
  return fetch(`${origin}/_connector/${id}/_check_in`, { method: 'PUT' })
}

function viaHttp(url: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const outgoing = nodeHttp.get(url, async (response) => {
      resolve(Buffer.concat(await response.toArray()).toString())
    })
    outgoing.on('error', reject)
  })
}

describe('while it listens', () => {
  test('answers fetch and node:http from one state', async () => {
    start()
    expect(await (await checkIn()).json()).toEqual({ result: 'updated' })
    const { last_seen } = JSON.parse(await viaHttp('http://es:9200/_connector/crm'))
    expect(last_seen).toBe(mock.state().connectors[0]?.last_seen)
    expect(last_seen).toBeTypeOf('string')
  })

  test('is the mock that tests set up and look into', async () => {
    const before = vi.fn(() => 1_700_000_000_000)
    start({ clock: before, ids: () => 'made-up', logCapacity: 2 })
    mock.load({ connectors: [{ id: 'erp' }] })
    expect((await checkIn('http://es:9200', 'erp')).status).toBe(200)
    expect(mock.state().connectors[0]).toMatchObject({ last_seen: '2023-11-14T22:13:20.000Z' })
    const made = await fetch('http://es:9200/_connector', { method: 'POST' })
    expect(await made.json()).toEqual({ result: 'created', id: 'made-up' })
    await fetch('http://es:9200/_connector')
    expect(mock.requests.map(({ operation }) => operation)).toEqual(['connector.post', 'connector.list'])
  })

  test('performs requests that are not for a Connector API', async () => {
    start()
    expect(await (await fetch(`${foreignUrl}/health?path=/_connector`)).text()).toBe(
      'foreign GET /health?path=/_connector',
    )
    expect(await viaHttp(`${foreignUrl}/_connectors`)).toBe('foreign GET /_connectors')
    expect(printed).not.toHaveBeenCalled()
    mock.reset()
  })

  test('lets handlers of your own come first', async () => {
    start()
    mock.server.use(
      http.put('*/_connector/:id/_check_in', () => new HttpResponse(null, { status: 503 }), { once: true }),
      http.get('http://other:9200/_connector', () => HttpResponse.json({ count: 0, results: [] })),
      http.get(`${foreignUrl}/health`, () => HttpResponse.text('mocked')),
    )
    expect((await checkIn()).status).toBe(503)
    expect((await checkIn()).status).toBe(200)
    expect(await (await fetch('http://other:9200/_connector')).json()).toEqual({ count: 0, results: [] })
    expect(await (await fetch(`${foreignUrl}/health`)).text()).toBe('mocked')
    mock.reset()
    expect(await (await fetch(`${foreignUrl}/health`)).text()).toBe('foreign GET /health')
  })

  test('does not mind a handler that only watches', async () => {
    start()
    const urls: string[] = []
    mock.server.use(http.all('*', ({ request }) => void urls.push(request.url)))
    expect((await checkIn()).status).toBe(200)
    expect(urls).toEqual(['http://es:9200/_connector/crm/_check_in'])
  })

  test('sends what a test lets pass on purpose', async () => {
    start({ node: 'http://es:9200' })
    mock.server.use(http.get(`${foreignUrl}/_connector`, () => passthrough()))
    expect(await (await fetch(`${foreignUrl}/_connector`)).text()).toBe('foreign GET /_connector')
    expect(await (await fetch(bypass(`${foreignUrl}/_connector/x`))).text()).toBe('foreign GET /_connector/x')
    mock.reset()
  })
})

describe('a request for a Connector API that nobody answers', () => {
  const cases: [name: string, node: SetupOptions['node'], path: string, reason: (origin: string) => string][] = [
    [
      'at another origin',
      'http://es:9200',
      '/_connector/crm?pretty',
      (origin) =>
        `es-connector-kit: Failed to answer GET ${origin}/_connector/crm: no mock stands in for ${origin}. Did you forget to pass it as \`node\`? The mock stands in for http://es:9200 only.`,
    ],
    [
      'under another base path',
      ['http://es:9200/es', 'http://es2:9200'],
      '/proxy/_connector',
      (origin) =>
        `es-connector-kit: Failed to answer GET ${origin}/proxy/_connector: no mock stands in for ${origin}/proxy. Did you forget to pass it as \`node\`? The mock stands in for http://es:9200/es, http://es2:9200 only.`,
    ],
    [
      'under a base path that is not known',
      undefined,
      '/a/b/_connector/',
      (origin) =>
        `es-connector-kit: Failed to answer GET ${origin}/a/b/_connector/: its path begins with [/a/b]. Did you forget to pass the URL up to there as \`node\`, '${origin}/a/b'?`,
    ],
  ]

  test.each(cases)('%s fails with a sentence, and is not sent', async (_, node, path, reason) => {
    const arrived = vi.fn()
    foreign.on('request', arrived)
    start({ node })
    const sentence = reason(foreignUrl)
    const failure = { message: sentence, code: 'ERR_CONNECTOR_MOCK_UNANSWERED' }
    await expect(fetch(foreignUrl + path)).rejects.toMatchObject(failure)
    await expect(viaHttp(foreignUrl + path)).rejects.toMatchObject(failure)
    foreign.off('request', arrived)
    expect(arrived).not.toHaveBeenCalled()
    expect(printed.mock.calls).toEqual([[sentence]])
    expect(mock.requests).toEqual([])
    expect(() => mock.reset()).toThrow(sentence)
  })

  test('fails also when a handler that only watches has seen it', async () => {
    start({ node: 'http://es:9200' })
    const watch = vi.fn()
    mock.server.use(http.all('*', () => watch()))
    await expect(fetch(`${foreignUrl}/_connector`)).rejects.toThrow(`no mock stands in for ${foreignUrl}`)
    expect(watch).toHaveBeenCalledOnce()
    expect(printed).toHaveBeenCalledWith(expect.stringContaining(`no mock stands in for ${foreignUrl}`))
    expect(await (await fetch(`${foreignUrl}/health`)).text()).toBe('foreign GET /health')
  })

  test('fails also when the handlers of the mock were replaced', async () => {
    start()
    mock.server.resetHandlers(http.get('http://else/', () => HttpResponse.text('')))
    await expect(checkIn()).rejects.toThrow('the handlers of the mock were replaced')
  })

  test('lets the next reset throw, once, when all is reset', async () => {
    start({ node: 'http://es:9200' })
    await checkIn()
    await checkIn('http://one').catch(() => 'swallowed')
    await checkIn('http://two').catch(() => 'swallowed')
    await checkIn('http://two').catch(() => 'tried again')
    expect(printed).toHaveBeenCalledTimes(2)
    expect(() => mock.reset()).toThrow(
      /^es-connector-kit: Failed to answer PUT http:\/\/one.*\nes-connector-kit: Failed to answer PUT http:\/\/two.*$/,
    )
    expect(mock.state().connectors[0]).not.toHaveProperty('last_seen')
    expect(mock.requests).toEqual([])
    expect(() => mock.reset()).not.toThrow()
  })

  test('lets close throw when there was no reset, after it has closed', async () => {
    start({ node: foreignUrl })
    await checkIn('http://other').catch(() => 'swallowed')
    expect(() => mock.close()).toThrow('no mock stands in for http://other')
    expect(await (await fetch(`${foreignUrl}/_connector`)).text()).toBe('foreign GET /_connector')
    expect(() => mock.close()).not.toThrow()
  })
})

test('tunnels, of which MSW 3 gives host and port as the URL, are for nobody here', async () => {
  start({ node: 'http://es:9200' })
  const tunnel = { method: 'CONNECT', url: '127.0.0.1:443' } as Request
  for (const handler of mock.server.listHandlers()) {
    if (!(handler instanceof RequestHandler)) throw new Error('not a handler of requests')
    expect(await handler.test({ request: tunnel })).toBe(false)
  }
})

describe('onUnhandledRequest, for all other requests', () => {
  test('warns, and performs them', async () => {
    const warned = vi.spyOn(console, 'warn').mockReturnValue()
    start({ onUnhandledRequest: 'warn' })
    expect(await (await fetch(`${foreignUrl}/health?key=secret`)).text()).toContain('foreign')
    const sentence = `es-connector-kit: Failed to answer GET ${foreignUrl}/health: it is not for the Connector API, and no other handler matches it. Did you forget one in \`mock.server.use(…)\`?`
    expect(warned.mock.calls).toEqual([[sentence]])
    mock.reset()
  })

  test('lets them fail', async () => {
    start({ onUnhandledRequest: 'error' })
    await expect(fetch(`${foreignUrl}/health`)).rejects.toThrow('it is not for the Connector API')
    await expect(viaHttp(`${foreignUrl}/health`)).rejects.toThrow('it is not for the Connector API')
    expect(printed).toHaveBeenCalledOnce()
    expect(() => mock.reset()).toThrow('it is not for the Connector API')
    expect((await checkIn()).status).toBe(200)
  })
})

describe('reset', () => {
  test('goes back to the seed, clears the log and takes handlers away', async () => {
    start({ clock: () => 0 })
    const seeded = mock.state().connectors
    mock.server.use(http.get('*/_connector', () => HttpResponse.text('mine')))
    await checkIn()
    await fetch('http://es:9200/_connector/crm', { method: 'DELETE' })
    mock.reset()
    expect(mock.requests).toEqual([])
    expect(mock.state().connectors).toEqual(seeded)
    expect(await (await fetch('http://es:9200/_connector')).json()).toMatchObject({ count: 1 })
  })

  test('may come before the first listen and after the last close', () => {
    const idle = setupConnectorMock()
    idle.reset()
    idle.close()
    start()
    mock.close()
    expect(() => mock.reset()).not.toThrow()
  })
})

describe('listen and close', () => {
  test('a second listen changes nothing', async () => {
    start()
    mock.listen()
    await checkIn()
    expect(mock.requests).toHaveLength(1)
    mock.close()
    expect(await (await fetch(`${foreignUrl}/_connector`)).text()).toBe('foreign GET /_connector')
  })

  test('requests after close go where they are sent, and nothing remembers them', async () => {
    start({ node: foreignUrl })
    expect(await (await fetch(`${foreignUrl}/_connector`)).json()).toMatchObject({ count: 1 })
    mock.close()
    mock.close()
    expect(await (await fetch(`${foreignUrl}/_connector`)).text()).toBe('foreign GET /_connector')
    expect(await viaHttp(`${foreignUrl}/_connector`)).toBe('foreign GET /_connector')
    expect(mock.requests).toHaveLength(1)
  })

  test('can listen again, with the state it had', async () => {
    start()
    await checkIn()
    mock.close()
    mock.listen()
    expect((await checkIn()).status).toBe(200)
    expect(mock.requests).toHaveLength(2)
    await expect(fetch(`${foreignUrl}/a/_connector`)).rejects.toThrow('es-connector-kit')
  })

  test('of two mocks only one listens', async () => {
    start()
    const second = setupConnectorMock()
    expect(() => second.listen()).toThrow('es-connector-kit: Failed to listen: another connector mock is listening.')
    second.close()
    expect((await checkIn()).status).toBe(200)
    mock.close()
    second.listen()
    expect((await checkIn()).status).toBe(404)
    second.close()
  })

  test('close does not disturb what is under way', async () => {
    start()
    const underWay = checkIn()
    await new Promise((resolve) => setImmediate(resolve))
    mock.close()
    expect((await underWay).status).toBe(200)
  })
})

test('refuses options that cannot be meant', () => {
  expect(() => setupConnectorMock({ node: 'es:9200' })).toThrow('es-connector-kit: Failed to read `node`')
  expect(() => setupConnectorMock({ node: [] })).toThrow('Failed to read `node`: it names no cluster.')
  expect(() => setupConnectorMock({ allow: 'es' })).toThrow('Failed to read `allow`: [es] is not a URL.')
  expect(() => setupConnectorMock({ onUnhandledRequest: 'eror' as 'error' })).toThrow('It must be [bypass], [warn] or')
  expect(() => setupConnectorMock({ seed: { connectors: [{ id: 7 } as never] } })).toThrow('connectors[0].id')
})

describe('in strict mode', () => {
  const lenient = () =>
    fetch('http://es:9200/_connector/crm/_last_sync', {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: '{"last_indexed_document_count":"7"}',
    })

  test('the next reset fails, after all is done', async () => {
    start({ strict: true })
    mock.server.use(http.put('*/_check_in', () => new HttpResponse(null, { status: 429 })))
    expect((await lenient()).status).toBe(200)
    expect(() => mock.reset()).toThrow('· lenient: ')
    expect((await checkIn()).status).toBe(200)
    mock.reset()
  })

  test('so does close, and says what was refused as well', async () => {
    start({ strict: true, node: 'http://es:9200' })
    await lenient()
    await checkIn('http://elsewhere:9200').catch(() => {})
    expect(() => mock.close()).toThrow(/no mock stands in for http:\/\/elsewhere:9200[\s\S]*· lenient: /)
    mock.listen()
    mock.close()
  })

  test('without it leniency passes', async () => {
    start()
    await lenient()
    mock.reset()
    mock.close()
  })
})
