// MSW 2 does not see those who import names from node:http.
import nodeHttp from 'node:http'
import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { type ConnectorMock, createConnectorMock } from '../../../src/index.ts'
import { createHandlers, operationHandlers } from '../../../src/msw.ts'
import { operationTable } from '../../../src/spec/generated/operations.ts'

const server = setupServer()
let mock: ConnectorMock

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
beforeEach(() => {
  mock = createConnectorMock({ seed: { connectors: [{ id: 'crm', status: 'configured' }] } })
})
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

/** What the engine saw, without what it says of it. */
function seen(): string[] {
  return mock.requests.map(({ method, url }) => `${method} ${url}`)
}

async function put(url: string, body?: unknown): Promise<Response> {
  if (body === undefined) return fetch(url, { method: 'PUT' })
  return fetch(url, { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
}

interface Answer {
  readonly status: number | undefined
  readonly headers: Record<string, unknown>
  readonly body: string
}

/** Sends a request through node:http, which takes its path as it is. */
async function viaHttp(method: string, url: string, path: string, body = ''): Promise<Answer> {
  const { hostname, port } = new URL(url)
  return new Promise((resolve, reject) => {
    const headers = body === '' ? {} : { 'content-type': 'application/json' }
    const outgoing = nodeHttp.request({ method, hostname, port, path, headers }, async (response) => {
      const chunks = await response.toArray()
      resolve({
        status: response.statusCode,
        headers: response.headers,
        body: Buffer.concat(chunks).toString(),
      })
    })
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}

describe('createHandlers', () => {
  test('is one handler', () => {
    expect(createHandlers(mock)).toHaveLength(1)
  })

  describe('without a node', () => {
    beforeEach(() => server.use(...createHandlers(mock)))

    test.each(['http://localhost:9200', 'https://es.example', 'http://[::1]:9200'])(
      'answers fetch at the origin %s',
      async (origin) => {
        const response = await put(`${origin}/_connector/crm/_check_in`)
        expect(response.status).toBe(200)
        expect(response.headers.get('x-elastic-product')).toBe('Elasticsearch')
        expect(await response.json()).toEqual({ result: 'updated' })
        expect(mock.state().connectors[0]).toHaveProperty('last_seen')
      },
    )

    test('answers node:http', async () => {
      const answer = await viaHttp('PUT', 'http://es:9200', '/_connector/crm/_error', '{"error":"disk full"}')
      expect(answer).toMatchObject({ status: 200, body: '{"result":"updated"}' })
      expect(mock.state().connectors[0]).toMatchObject({ error: 'disk full', status: 'error' })
    })

    test.each([
      '/_connector?size=1&connector_name=a%20b',
      '/_connector/',
      '/_connector/crm/',
      '/_connector//_check_in',
      '/_connector/a%2Fb',
      '/_connector/%zz',
      '/_connector/%C3%28?pretty',
      '/_connector/%e2%82%ac/a+b',
      '/_connector/_nothing/of/the/sort',
    ])('gives the engine %s as it was sent', async (target) => {
      const direct = createConnectorMock({ seed: mock.state() }).handle({
        method: 'GET',
        url: target,
        headers: {},
        body: '',
      })
      const response = await fetch(`http://es:9200${target}`)
      expect(response.status).toBe(direct.status)
      expect((await viaHttp('GET', 'http://es:9200', target)).status).toBe(direct.status)
      expect(seen()).toEqual([`GET ${target}`, `GET ${target}`])
    })

    test('has the server say that doubled slashes at the start lead nowhere', async () => {
      const response = await fetch('http://es:9200//_connector/crm')
      expect(response.status).toBe(400)
      expect(seen()).toEqual(['GET //_connector/crm'])
    })

    test('answers every method, as the server does', async () => {
      expect((await fetch('http://es:9200/_connector', { method: 'PATCH' })).status).toBe(405)
      const head = await fetch('http://es:9200/_connector/crm', { method: 'HEAD' })
      expect([head.status, await head.text()]).toEqual([405, ''])
      const options = await fetch('http://es:9200/_connector', { method: 'OPTIONS' })
      expect([options.status, options.headers.get('allow')]).toEqual([200, 'GET,POST,PUT'])
    })

    test('passes request headers and bodies on', async () => {
      await fetch('http://es:9200/_connector', {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json; charset=utf-8',
          'X-Opaque-Id': 'seven',
          Authorization: 'ApiKey x',
        },
        body: '{"name":"Ünï"}',
      })
      expect(mock.requests[0]).toMatchObject({
        status: 201,
        headers: { 'content-type': 'application/json; charset=utf-8', 'x-opaque-id': 'seven' },
        body: '{"name":"Ünï"}',
      })
    })

    test.each([
      'http://es:9200/',
      'http://es:9200/_connectors',
      'http://es:9200/_cluster/health',
      'http://es:9200/es/_connector',
      'http://es:9200/?path=/_connector',
    ])('leaves %s alone', async (url) => {
      vi.spyOn(console, 'error').mockReturnValue()
      await expect(fetch(url)).rejects.toThrow()
      expect(seen()).toEqual([])
    })
  })

  describe('with a node', () => {
    test.each([
      ['https://es.example:9200', 'https://es.example:9200/_connector/crm'],
      ['https://es.example:9200/', 'https://es.example:9200/_connector/crm'],
      ['HTTPS://ES.example:443', 'https://es.example/_connector/crm'],
      ['http://elastic:changeme@es:9200', 'http://es:9200/_connector/crm'],
      [new URL('http://es:9200'), 'http://es:9200/_connector/crm'],
      ['https://proxy.example/es', 'https://proxy.example/es/_connector/crm'],
      ['https://proxy.example/a/b/?x=1', 'https://proxy.example/a/b/_connector/crm'],
      [['http://es1:9200', 'http://es2:9200/es'], 'http://es2:9200/es/_connector/crm'],
    ])('%s answers %s', async (node, url) => {
      server.use(...createHandlers(mock, { node }))
      const response = await fetch(url)
      expect(await response.json()).toMatchObject({ id: 'crm' })
      expect(seen()).toEqual(['GET /_connector/crm'])
    })

    test.each([
      ['https://es.example:9200', 'http://es.example:9200/_connector'],
      ['https://es.example:9200', 'https://es.example/_connector'],
      ['https://proxy.example/es', 'https://proxy.example/_connector'],
      ['https://proxy.example/es', 'https://proxy.example/es2/_connector'],
      ['https://proxy.example/es', 'https://proxy.example/'],
      ['https://es.example:9200', 'https://es.example:9200/_cat'],
    ])('%s leaves %s alone', async (node, url) => {
      vi.spyOn(console, 'error').mockReturnValue()
      server.use(...createHandlers(mock, { node }))
      await expect(fetch(url)).rejects.toThrow()
      expect(seen()).toEqual([])
    })

    test('takes the base path off bodies with their headers and off node:http too', async () => {
      server.use(...createHandlers(mock, { node: 'http://proxy:80/es' }))
      expect((await put('http://proxy/es/_connector/crm/_status?pretty', { status: 'connected' })).status).toBe(200)
      expect((await viaHttp('PUT', 'http://proxy', '/es/_connector/%zz/_error', '{"error":null}')).status).toBe(400)
      expect(seen()).toEqual(['PUT /_connector/crm/_status?pretty', 'PUT /_connector/%zz/_error'])
    })

    test.each([
      ['http://es:9200', 'http://es:9200'],
      ['https://proxy.example/es', 'https://proxy.example/es'],
      ['https://proxy.example/es', 'https://proxy.example/es/'],
    ])('%s answers GET and HEAD on %s itself, and nothing else there', async (node, url) => {
      vi.spyOn(console, 'error').mockReturnValue()
      server.use(...createHandlers(mock, { node }))
      expect(await (await fetch(url)).json()).toMatchObject({ tagline: 'You Know, for Search' })
      expect((await fetch(url, { method: 'HEAD' })).headers.get('x-elastic-product')).toBe('Elasticsearch')
      await expect(fetch(url, { method: 'POST' })).rejects.toThrow()
      expect(seen()).toEqual(['GET /', 'HEAD /'])
    })

    test.each(['es:9200', 'localhost', '/es', '', 'ftp://es'])('refuses [%s], which is no URL', (node) => {
      expect(() => createHandlers(mock, { node })).toThrow(
        `es-connector-kit: Failed to read \`node\`: [${node}] is not a URL. Did you forget its scheme`,
      )
    })
  })

  test('keeps two clusters apart', async () => {
    const other = createConnectorMock()
    server.use(...createHandlers(mock, { node: 'http://one' }), ...createHandlers(other, { node: 'http://two' }))
    expect((await fetch('http://one/_connector/crm')).status).toBe(200)
    expect((await fetch('http://two/_connector/crm')).status).toBe(404)
  })
})

describe('operationHandlers', () => {
  test('is one handler for each operation, in the order of the description', () => {
    expect(operationHandlers(mock).map(({ operation }) => operation)).toEqual(Object.keys(operationTable))
  })

  test('puts literal paths before parameters', () => {
    const headers = operationHandlers(mock).map(({ info }) => info.header)
    for (const [index, header] of headers.entries()) {
      const [method, path = ''] = header.split(' ')
      const before = headers.slice(0, index).filter((earlier) => earlier.startsWith(`${method} `))
      const shadowing = before.filter((earlier) => matches(earlier.split(' ')[1] ?? '', path))
      expect(shadowing, header).toEqual([])
    }
    expect(headers).toContain('PUT */_connector/:connector_id/_check_in')
  })

  test.each([
    ['GET', '/_connector', 'connector.list'],
    ['GET', '/_connector/', 'connector.list'],
    ['PUT', '/_connector', 'connector.put'],
    ['PUT', '/_connector/crm', 'connector.put'],
    ['POST', '/_connector', 'connector.post'],
    ['GET', '/_connector/crm', 'connector.get'],
    ['GET', '/_connector/crm///', 'connector.get'],
    ['GET', '/_connector/a%2Fb', 'connector.get'],
    ['GET', '/_connector/_sync_job', 'connector.sync_job_list'],
    ['GET', '/_connector/_sync_job/x', 'connector.sync_job_get'],
    ['PUT', '/_connector/_sync_job/_error', 'connector.update_error'],
    ['PUT', '/_connector/_sync_job/_check_in', 'connector.check_in'],
    ['PUT', '/_connector/_sync_job/x/_check_in', 'connector.sync_job_check_in'],
    ['PUT', '/_connector//_check_in', 'connector.check_in'],
    ['PUT', '/_connector/crm/_last_sync?pretty', 'connector.last_sync'],
  ])('%s %s is answered by %s alone', async (method, target, operation) => {
    const request = () => new Request(`http://es:9200${target}`, { method })
    const matching = []
    for (const handler of operationHandlers(mock)) {
      if (await handler.test({ request: request() })) matching.push(handler.operation)
    }
    expect(matching).toEqual([operation])
    server.use(...operationHandlers(mock))
    const response = await fetch(request())
    expect(mock.requests.map((logged) => [logged.url, logged.operation, logged.status])).toEqual([
      [target, operation, response.status],
    ])
  })

  test('answers the same as the catch-all', async () => {
    const other = createConnectorMock({ seed: mock.state() })
    server.use(
      ...createHandlers(other, { node: 'http://one' }),
      ...operationHandlers(mock, { node: 'https://proxy.example/es' }),
    )
    for (const target of ['/_connector/crm', '/_connector/none', '/_connector?from=x']) {
      const [one, two] = await Promise.all([fetch(`http://one${target}`), fetch(`https://proxy.example/es${target}`)])
      expect([two.status, await two.text()]).toEqual([one.status, await one.text()])
    }
  })

  test.each([
    ['PATCH', '/_connector/crm'],
    ['GET', '/_connector/_nothing/of/the/sort'],
    ['PUT', '/_connector/%zz/_check_in'],
    ['GET', '/'],
  ])('leaves %s %s, which leads to no operation, to the handlers behind', async (method, target) => {
    const behind = vi.fn(() => HttpResponse.text('behind'))
    server.use(...operationHandlers(mock, { node: 'http://es:9200' }), http.all(/.*/, behind))
    const response = await fetch(`http://es:9200${target}`, { method })
    expect(await response.text()).toBe('behind')
    expect(seen()).toEqual([])
  })

  test('one of them can be overridden by a handler before it', async () => {
    server.use(...operationHandlers(mock))
    server.use(http.put('*/_connector/:id/_check_in', () => new HttpResponse(null, { status: 503 }), { once: true }))
    expect((await put('http://es:9200/_connector/crm/_check_in')).status).toBe(503)
    expect((await put('http://es:9200/_connector/crm/_check_in')).status).toBe(200)
    expect((await fetch('http://es:9200/_connector/crm')).status).toBe(200)
  })

  test('one of them can be left out', async () => {
    vi.spyOn(console, 'error').mockReturnValue()
    server.use(...operationHandlers(mock).filter(({ operation }) => operation !== 'connector.check_in'))
    await expect(put('http://es:9200/_connector/crm/_check_in')).rejects.toThrow()
    expect((await fetch('http://es:9200/_connector/crm')).status).toBe(200)
  })

  test('answers node:http', async () => {
    server.use(...operationHandlers(mock))
    const status = await new Promise((resolve, reject) =>
      nodeHttp.get('http://es:9200/_connector/crm', ({ statusCode }) => resolve(statusCode)).on('error', reject),
    )
    expect(status).toBe(200)
  })
})

test.each([createHandlers, operationHandlers])('%o refuses what is no mock', (make) => {
  expect(() => make({} as never)).toThrow(
    'es-connector-kit: Failed to make handlers: it takes a mock, as `createConnectorMock` and `setupConnectorMock` make it, not [object].',
  )
})

/** Whether a path with parameters would take another one. */
function matches(pattern: string, path: string): boolean {
  const segments = path.split('/')
  const expected = pattern.split('/')
  return (
    expected.length === segments.length &&
    expected.every((segment, index) => segment.startsWith(':') || segment === segments[index])
  )
}
