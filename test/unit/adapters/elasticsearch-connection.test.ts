import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import { gunzipSync } from 'node:zlib'
import * as client9 from '@elastic/elasticsearch'
import * as client8 from '@elastic/elasticsearch-8'
import { afterEach, beforeEach, describe, expect, expectTypeOf, test } from 'vitest'
import { type Answering, type ConnectionOptions, createConnection } from '../../../src/elasticsearch.ts'
import { type ConnectorMock, createConnectorMock, type MockRequest, type MockResponse } from '../../../src/index.ts'

const node = 'http://es.example:9200'
const connector_id = 'crm'
const product = { 'X-elastic-product': 'Elasticsearch' }
/** Their types differ in what is not used here. */
const older = client8 as unknown as typeof client9

type Client = client9.Client
type ClientOptions = ConstructorParameters<typeof Client>[0]
const { Client } = client9

const clients: Client[] = []
let mock: ConnectorMock

beforeEach(() => {
  mock = createConnectorMock({ seed: { connectors: [{ id: connector_id, name: 'CRM', status: 'configured' }] } })
})
afterEach(async () => {
  for (const client of clients.splice(0)) await client.close()
})

const never: Answering = { handle: () => new Promise(() => {}) }

/** Answers like `mock`, except that the first times go as the list says. */
function spoilt(...first: (() => MockResponse)[]): Answering & { count: number } {
  const answering = {
    count: 0,
    handle: (request: MockRequest) => {
      const fault = first[answering.count]
      answering.count += 1
      return fault ? fault() : mock.handle(request)
    },
  }
  return answering
}

/** `mock`, with the requests as they arrive: its own log keeps few headers and none that is secret. */
function watched(): Answering & { readonly requests: MockRequest[] } {
  const requests: MockRequest[] = []
  return {
    requests,
    handle(request) {
      requests.push(request)
      return mock.handle(request)
    },
  }
}

const withStatus = (status: number) => (): MockResponse => ({ status, headers: product, body: '' })

describe.each([
  ['client 9', client9],
  ['client 8', older],
])('%s', (_, { Client, UndiciConnection, errors }) => {
  function connect(answering: Answering = mock, options: ClientOptions & { connection?: ConnectionOptions } = {}) {
    const { connection, ...rest } = options
    const Connection = createConnection(answering, UndiciConnection, connection)
    const client = new Client({ node, Connection, retryBackoff: () => 0, ...rest } as ClientOptions)
    clients.push(client)
    return client
  }
  const failureOf = (asked: Promise<unknown>) =>
    asked.then(
      () => Promise.reject(new Error('It did not fail.')),
      (error: client9.errors.ElasticsearchClientError) => error,
    )

  describe('errors are those of the client', () => {
    test.each([502, 503, 504])('%i is repeated until it is over', async (status) => {
      const answering = spoilt(withStatus(status), withStatus(status))
      const { body, meta } = await connect(answering).connector.checkIn({ connector_id }, { meta: true })
      expect(body).toEqual({ result: 'updated' })
      expect(meta.attempts).toBe(2)
      expect(answering.count).toBe(3)
    })

    test('503 that lasts is a ResponseError after maxRetries', async () => {
      const answering = spoilt(...Array(9).fill(withStatus(503)))
      const error = await failureOf(connect(answering, { maxRetries: 1 }).connector.checkIn({ connector_id }))
      expect(error).toBeInstanceOf(errors.ResponseError)
      expect(error).toMatchObject({ statusCode: 503 })
      expect(answering.count).toBe(2)
    })

    test('404 and 400 are ResponseErrors at once', async () => {
      const { connector } = connect()
      const missing = await failureOf(connector.get({ connector_id: 'nope' }))
      const refused = await failureOf(connector.updateStatus({ connector_id, status: 'created' }))
      expect([missing, refused]).toEqual([expect.any(errors.ResponseError), expect.any(errors.ResponseError)])
      expect([missing, refused]).toMatchObject([{ statusCode: 404 }, { statusCode: 400 }])
      expect(mock.requests).toHaveLength(2)
    })

    test('what a wrapped mock throws is a ConnectionError, and repeated', async () => {
      const gone = () => {
        throw new Error('connect ECONNREFUSED')
      }
      expect(await connect(spoilt(gone)).connector.checkIn({ connector_id })).toEqual({ result: 'updated' })
      const client = connect(spoilt(gone, gone), { maxRetries: 1 })
      const error = await failureOf(client.connector.checkIn({ connector_id }))
      expect(error).toBeInstanceOf(errors.ConnectionError)
      expect(error.message).toContain('connect ECONNREFUSED')
    })

    test.each<[name: string, ClientOptions, Parameters<Client['connector']['list']>[1]]>([
      ['of the client', { requestTimeout: 10 }, {}],
      ['of one request', {}, { requestTimeout: 10 }],
    ])('the timeout %s ends in a TimeoutError', async (_name, options, perRequest) => {
      const error = await failureOf(connect(never, { maxRetries: 0, ...options }).connector.list({}, perRequest))
      expect(error).toBeInstanceOf(errors.TimeoutError)
    })

    test('an answer that comes before the timeout is taken', async () => {
      const slow: Answering = { handle: (request) => wait(5).then(() => mock.handle(request)) }
      const client = connect(slow, { requestTimeout: 10_000 })
      expect(await client.connector.list()).toMatchObject({ count: 1 })
    })

    test('a signal ends in a RequestAbortedError', async () => {
      const aborting = new AbortController()
      const asked = connect(never).connector.list({}, { signal: aborting.signal })
      setImmediate(() => aborting.abort())
      expect(await failureOf(asked)).toBeInstanceOf(errors.RequestAbortedError)
    })

    test('a signal that was aborted before keeps the request from the mock', async () => {
      const asked = connect().connector.checkIn({ connector_id }, { signal: AbortSignal.abort() })
      expect(await failureOf(asked)).toBeInstanceOf(errors.RequestAbortedError)
      expect(mock.requests).toEqual([])
    })

    test('what does not call itself Elasticsearch is refused', async () => {
      const other: Answering = { handle: () => ({ status: 200, headers: {}, body: '{}' }) }
      expect(await failureOf(connect(other).connector.list())).toBeInstanceOf(errors.ProductNotSupportedError)
    })

    test('no answer for lack of JSON is a DeserializationError', async () => {
      const answering = spoilt(() => ({
        status: 200,
        headers: { ...product, 'content-type': 'application/json' },
        body: '{',
      }))
      expect(await failureOf(connect(answering).connector.list())).toBeInstanceOf(errors.DeserializationError)
    })
  })

  describe('what is sent', () => {
    const request = { method: 'PUT', path: `/_connector/${connector_id}/_name` } as const
    const body = '{"name":"Zoë"}'

    test.each([
      ['an object', () => ({ name: 'Zoë' })],
      ['a string', () => body],
      ['a Buffer', () => Buffer.from(body)],
      ['a stream', () => Readable.from([Buffer.from(body.slice(0, 5)), Buffer.from(body.slice(5))])],
    ])('%s is a body, compressed or not', async (_name, make) => {
      for (const compression of [false, true]) {
        mock.reset()
        const answering = watched()
        const { transport } = connect(answering, { compression })
        const headers = { accept: 'application/json', 'content-type': 'application/json' }
        const answer = await transport.request({ ...request, body: make() as never }, { headers })
        expect(answer).toEqual({ result: 'updated' })
        expect(mock.connectors.get(connector_id)?.name).toBe('Zoë')
        expect(answering.requests[0]?.headers['content-encoding']).toBe(compression ? 'gzip' : undefined)
      }
    })

    test('the lines of a bulk body arrive as lines', async () => {
      const answering = watched()
      await connect(answering).transport.request({ ...request, bulkBody: [{ name: 'a' }, { name: 'b' }] })
      expect(answering.requests[0]).toMatchObject({
        body: '{"name":"a"}\n{"name":"b"}\n',
        headers: { 'content-type': expect.stringContaining('x-ndjson') },
      })
    })

    test('a stream that fails sends nothing', async () => {
      const failing = Readable.from(
        (async function* () {
          yield Buffer.from('{"name":')
          throw new Error('the disk is gone')
        })(),
      )
      const { transport } = connect(mock, { maxRetries: 0 })
      const error = await failureOf(transport.request({ ...request, body: failing }))
      expect(error).toBeInstanceOf(errors.ConnectionError)
      expect(error.message).toContain('the disk is gone')
      expect(mock.requests).toEqual([])
    })

    test('headers, credentials and the opaque id of the client', async () => {
      const answering = watched()
      const client = connect(answering, { auth: { apiKey: 'abc' }, headers: { 'x-mine': '1' } })
      const { headers } = await client.connector.checkIn({ connector_id }, { meta: true, opaqueId: 'me' })
      expect(headers).toMatchObject({ 'x-opaque-id': 'me', 'x-elastic-product': 'Elasticsearch' })
      expect(answering.requests[0]?.headers).toMatchObject({
        authorization: 'ApiKey abc',
        'x-mine': '1',
        'x-opaque-id': 'me',
        'user-agent': expect.stringContaining('elastic'),
      })
    })

    test('requests that are made at once keep their order', async () => {
      const { connector } = connect()
      const names = Array.from({ length: 20 }, (_, i) => `name ${i}`)
      await Promise.all(names.map((name) => connector.updateName({ connector_id, name })))
      expect(mock.requests.map((sent) => JSON.parse(String(sent.body)).name)).toEqual(names)
    })
  })

  describe('what comes back', () => {
    test('meta, and no body for HEAD', async () => {
      const client = connect()
      const { statusCode, body, meta } = await client.connector.get({ connector_id }, { meta: true })
      expect([statusCode, body, meta.connection?.url.href]).toMatchObject([200, { name: 'CRM' }, `${node}/`])
      expect(await client.ping()).toBe(true)
      expect(await client.transport.request({ method: 'HEAD', path: '/' })).toBe(true)
    })

    test('a stream, as the cluster sends it', async () => {
      const read = async (compression: boolean) => {
        const asked = connect(mock, { compression }).connector.get({ connector_id }, { asStream: true, meta: true })
        const { body, headers } = (await asked) as unknown as { body: Readable; headers: Record<string, string> }
        return { headers, bytes: Buffer.concat(await body.toArray()) }
      }
      expect(JSON.parse((await read(false)).bytes.toString())).toMatchObject({ name: 'CRM' })
      const { headers, bytes } = await read(true)
      expect(headers).toMatchObject({ 'content-encoding': 'gzip', 'content-length': String(bytes.length) })
      expect(JSON.parse(gunzipSync(bytes).toString())).toMatchObject({ name: 'CRM' })
    })
  })

  describe('where it goes', () => {
    test('several nodes and base paths lead to one mock', async () => {
      const client = connect(mock, { node: [`${node}/es`, 'https://other.example'] })
      for (let i = 0; i < 4; i++) await client.connector.checkIn({ connector_id })
      expect(mock.requests.map(({ url }) => url)).toEqual(Array(4).fill(`/_connector/${connector_id}/_check_in`))
    })

    test('other APIs fail at once, with what to do', async () => {
      const error = await failureOf(connect().search({ index: 'a', q: 'secret' }))
      expect(error).toMatchObject({
        code: 'ERR_CONNECTOR_MOCK_UNANSWERED',
        message: expect.stringMatching(
          /^es-connector-kit: Failed to answer (GET|POST) http:\/\/es\.example:9200\/a\/_search: it is not for the Connector API\. Pass `{ onUnhandledRequest: 'bypass' }`/,
        ),
      })
    })

    test('other APIs can go to the cluster, while connectors stay here', async () => {
      const arrived: (string | undefined)[] = []
      const cluster = createServer(({ url }, response) => {
        arrived.push(url)
        response.writeHead(200, { 'x-elastic-product': 'Elasticsearch', 'content-type': 'application/json' })
        response.end('{"count":7}')
      })
      await new Promise<void>((resolve) => cluster.listen(0, '127.0.0.1', resolve))
      const url = `http://127.0.0.1:${(cluster.address() as AddressInfo).port}`
      const client = connect(mock, { node: url, connection: { onUnhandledRequest: 'bypass' } })
      expect(await client.count({ index: 'a' })).toEqual({ count: 7 })
      expect(await client.connector.checkIn({ connector_id })).toEqual({ result: 'updated' })
      expect(arrived).toEqual(['/a/_count'])
      await client.close()
      await new Promise((resolve) => cluster.close(resolve))
    })
  })
})

test('the class has the type of the one it is made from, for either client', () => {
  const newer = createConnection(mock, client9.UndiciConnection)
  expectTypeOf(newer).toEqualTypeOf<typeof client9.UndiciConnection>()
  const Connection = createConnection(mock, client8.UndiciConnection, { onUnhandledRequest: 'bypass' })
  expectTypeOf(Connection).toEqualTypeOf<typeof client8.UndiciConnection>()
  expect(new client8.Client({ node, Connection })).toBeInstanceOf(client8.Client)
  // @ts-expect-error: a wrapped mock answers, too
  expect(() => createConnection({}, client9.UndiciConnection)).toThrow('it takes a mock')
})

describe('misuse is named', () => {
  test.each([
    ['HttpConnection', client9.HttpConnection],
    ['BaseConnection', client9.BaseConnection],
    ['Object', Object],
    ['undefined', undefined],
  ])('%s has no pool', (name, Connection) => {
    expect(() => createConnection(mock, Connection as typeof client9.UndiciConnection)).toThrow(
      `[${name}] is not UndiciConnection. Did you forget to pass the one that the client's package exports`,
    )
  })

  test.each([
    ['undefined', undefined],
    ['function', client9.UndiciConnection],
    ['null', null],
    ['object', { url: node, mock: {} }],
  ])('%s is no mock', (kind, given) => {
    const make = () => createConnection(given as never, client9.UndiciConnection)
    expect(make).toThrow(
      `es-connector-kit: Failed to make a connection: it takes a mock, as \`createConnectorMock\` and \`setupConnectorMock\` make it, not [${kind}].`,
    )
    if (kind === 'object') expect(make).toThrow('Did you mean `server.mock`?')
  })

  test('options that are not there', () => {
    const make = (options: object) => () => createConnection(mock, client9.UndiciConnection, options)
    expect(make({ onUnhandled: 'bypass' })).toThrow('onUnhandled')
    expect(make({ onUnhandledRequest: 'warn' })).toThrow(
      'onUnhandledRequest is [warn]. It must be [error] or [bypass].',
    )
  })
})
