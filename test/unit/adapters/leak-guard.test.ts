import nodeHttp, { request as earlyRequest } from 'node:http'
import { type AddressInfo, Socket } from 'node:net'
import { networkInterfaces } from 'node:os'
import { Client as Client9, HttpConnection } from '@elastic/elasticsearch'
import { Client as Client8 } from '@elastic/elasticsearch-8'
import axios from 'axios'
import got from 'got'
import * as undici from 'undici'
import * as undici6 from 'undici-6'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, type MockInstance, test, vi } from 'vitest'
import { guardLeaks, type LeakGuard } from '../../../src/adapters/node-leak-guard.ts'
import { type ConnectorMockSetup, setupConnectorMock } from '../../../src/node.ts'
import { startServer } from '../../../src/server.ts'
import { createTarget } from '../../../src/target.ts'

/** A cluster that a test is not to reach. */
const cluster = nodeHttp.createServer((request, response) => {
  arrived.push(`${request.method} ${request.url}`)
  response.setHeader('x-elastic-product', 'Elasticsearch')
  response.setHeader('content-type', 'application/json')
  response.end('{"result":"updated"}')
})
const arrived: string[] = []
const path = '/_connector/crm/_check_in'
const earlyFetch = globalThis.fetch
let origin: string
/** Where nobody listens any more. */
let nowhere: string
let printed: MockInstance<typeof console.error>
let opened: { close(): void }[] = []

beforeAll(async () => {
  await new Promise<void>((resolve) => cluster.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(cluster.address() as AddressInfo).port}`
  const gone = nodeHttp.createServer()
  await new Promise<void>((resolve) => gone.listen(0, '127.0.0.1', resolve))
  nowhere = `http://127.0.0.1:${(gone.address() as AddressInfo).port}`
  await new Promise((resolve) => gone.close(resolve))
})
afterAll(() => {
  cluster.closeAllConnections()
  cluster.close()
})
beforeEach(() => {
  arrived.length = 0
  printed = vi.spyOn(console, 'error').mockReturnValue()
})
afterEach(() => {
  for (const one of opened) {
    try {
      one.close()
    } catch {}
  }
  opened = []
})

function open<T extends { close(): void }>(one: T): T {
  opened.push(one)
  return one
}
const setUp = (options?: Parameters<typeof setupConnectorMock>[0]): ConnectorMockSetup =>
  open(setupConnectorMock({ seed: { connectors: [{ id: 'crm' }] }, ...options }))
const guard = (options?: Parameters<typeof guardLeaks>[0]): LeakGuard => open(guardLeaks(options))

const viaHttp =
  (request: typeof nodeHttp.request) =>
  (url: string): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      const outgoing = request(url, { method: 'PUT' }, (response) => {
        response.resume()
        resolve(response.statusCode)
      })
      outgoing.on('error', reject)
      outgoing.end()
    })

type Send = (url: string) => Promise<unknown>
const put = { method: 'PUT' } as const
const byClient =
  (make: (node: string) => { connector: { checkIn(of: { connector_id: string }): Promise<unknown> } }): Send =>
  (url) =>
    make(new URL(url).origin).connector.checkIn({ connector_id: 'crm' })

const byListening = /^es-connector-kit: Failed to answer PUT \S+: (\S+) was about to send it to the network\. .*listen/
const fixes = {
  dispatcher: /: undici was about to send it to the network\. Give it `dispatcher: createDispatcher\(mock\)`/,
  connection:
    /: @elastic\/elasticsearch was about to send it to the network\. Give the client `Connection: createConnection\(mock, UndiciConnection\)` of es-connector-kit\/elasticsearch\./,
}

/** Each client, whether MSW 2 sees it, and what the reason says. */
const clients: [name: string, send: Send, seen: boolean, reason: RegExp][] = [
  ['fetch', (url) => fetch(url, put), true, byListening],
  ['a fetch from before', (url) => earlyFetch(url, put), false, byListening],
  ['node:http', (url) => viaHttp(nodeHttp.request)(url), true, byListening],
  ['a request of node:http from before', (url) => viaHttp(earlyRequest)(url), false, byListening],
  ['axios', (url) => axios.put(url), true, byListening],
  ['axios on fetch', (url) => axios.put(url, undefined, { adapter: 'fetch' }), true, byListening],
  ['got', (url) => got.put(url), true, byListening],
  ['undici.request', (url) => undici.request(url, put), false, fixes.dispatcher],
  ['undici.fetch', (url) => undici.fetch(url, put), false, fixes.dispatcher],
  [
    'a dispatcher of undici',
    (url) => undici.request(url, { ...put, dispatcher: new undici.Agent() }),
    false,
    fixes.dispatcher,
  ],
  ['undici 6', (url) => undici6.request(url, put), false, fixes.dispatcher],
  ['the client 9', byClient((node) => new Client9({ node, maxRetries: 0 })), false, fixes.connection],
  ['the client 8', byClient((node) => new Client8({ node, maxRetries: 0 })), false, fixes.connection],
  [
    'the client on node:http',
    byClient((node) => new Client9({ node, maxRetries: 0, Connection: HttpConnection })),
    true,
    /listen.* Or give the client `Connection: createConnection\(mock, UndiciConnection\)` of es-connector-kit\/elasticsearch in place of its HttpConnection\./,
  ],
]

function reasonOf(error: unknown): string {
  const { message, cause } = error as Error
  // `fetch` says that it failed, and axios on top of it that there is an error of the network.
  return cause instanceof Error && /^(fetch failed|Network Error)$/.test(message) ? cause.message : message
}
const failureOf = (sent: Promise<unknown>): Promise<string> =>
  sent.then((answer) => expect.fail(`answered: ${JSON.stringify(answer)}`), reasonOf)

describe.each(clients)('%s', (_, send, seen, reason) => {
  test('is stopped when the mock does not listen', async () => {
    const mock = setUp()
    expect(await failureOf(send(origin + path))).toMatch(reason)
    expect(() => mock.reset()).toThrow(reason)
    expect(arrived).toEqual([])
  })

  test('is stopped when there is no mock, and also where nothing listens', async () => {
    const own = guard()
    expect(await failureOf(send(origin + path))).toMatch(reason)
    expect(await failureOf(send(nowhere + path))).toMatch(reason)
    expect(() => own.check()).toThrow(reason)
    expect(() => own.check()).not.toThrow()
    expect(arrived).toEqual([])
  })

  test(seen ? 'reaches the mock' : 'is stopped while the mock listens', async () => {
    const mock = setUp()
    mock.listen()
    if (seen) {
      await send(origin + path)
      expect(mock.requests).toMatchObject([{ operation: 'connector.check_in', status: 200 }])
      mock.reset()
    } else {
      expect(await failureOf(send(origin + path))).toMatch(reason)
      expect(printed).toHaveBeenCalledOnce()
      expect(() => mock.reset()).toThrow(reason)
    }
    expect(arrived).toEqual([])
  })

  test('gets through after close', async () => {
    setUp().close()
    await send(origin + path)
    expect(arrived).toEqual([`PUT ${path}`])
  })
})

test('other paths pass', async () => {
  setUp().listen()
  guard()
  await undici.request(`${origin}/_connectors`)
  await undici.request(`${origin}/_search?q=/_connector`)
  await viaHttp(earlyRequest)(`${origin}/health`)
  expect(arrived).toEqual(['GET /_connectors', 'GET /_search?q=/_connector', 'PUT /health'])
  expect(printed).not.toHaveBeenCalled()
})

test('connections that are open already, and bodies that are still being written, let nothing out', async () => {
  const dispatcher = new undici.Agent()
  const agent = new nodeHttp.Agent({ keepAlive: true })
  const kept = viaHttp(((url: string, options: object, answer: never) =>
    earlyRequest(url, { ...options, agent }, answer)) as typeof nodeHttp.request)
  await (await undici.request(`${origin}/before`, { dispatcher })).body.dump()
  await kept(`${origin}/before`)
  guard()
  arrived.length = 0
  await expect(undici.request(origin + path, { ...put, dispatcher })).rejects.toThrow('undici was about to')
  await expect(kept(origin + path)).rejects.toThrow('node:http was about to')
  const outgoing = earlyRequest(origin + path, put)
  const failed = new Promise<Error>((resolve) => outgoing.once('error', resolve))
  outgoing.write('{')
  expect((await failed).message).toMatch('node:http was about to')
  await kept(`${origin}/after`)
  expect(arrived).toEqual(['PUT /after'])
  agent.destroy()
  await dispatcher.close()
})

describe('what is meant to be reached', () => {
  test('clusters that are allowed', async () => {
    const mock = setUp({ allow: `${origin}/staging`, onUnhandledRequest: 'error' })
    mock.listen()
    expect((await undici.request(`${origin}/staging${path}`, put)).statusCode).toBe(200)
    expect((await fetch(`${origin}/staging${path}`, put)).status).toBe(200)
    await expect(undici.request(origin + path, put)).rejects.toThrow('undici')
    expect((await fetch(origin + path, put)).status).toBe(200)
    expect(arrived).toEqual([`PUT /staging${path}`, `PUT /staging${path}`])
    expect(mock.requests).toHaveLength(1)
    expect(() => mock.reset()).toThrow('undici')
  })

  test('a server of this process, by any name, until it closes', async () => {
    const mock = setUp()
    mock.listen()
    const server = await startServer({ port: 0, seed: { connectors: [{ id: 'crm' }] } })
    await (await undici.request(server.url + path, put)).body.dump()
    await fetch(server.url + path, put)
    await viaHttp(earlyRequest)(`http://localhost:${server.port}${path}`)
    expect(server.mock.requests).toHaveLength(3)
    await server.close()
    await expect(undici.request(server.url + path, put)).rejects.toThrow('undici was about to')
    expect(mock.requests).toEqual([])
    expect(() => mock.reset()).toThrow(server.url)
  })

  test('the target of a contract run, until it closes', async () => {
    guard()
    const target = await createTarget({ url: origin })
    expect((await target.send({ method: 'PUT', url: path, headers: {}, body: '' })).status).toBe(200)
    await target.close()
    await expect(undici.request(origin + path, put)).rejects.toThrow('undici was about to')
  })
})

test('a request is stopped while a test plays a page, where there is no process', async () => {
  const guarded = guard()
  vi.stubGlobal('process', { env: {} })
  const failed = await Promise.all(
    [(url: string) => fetch(url), (url: string) => undici.request(url), viaHttp(nodeHttp.request)].map((send) =>
      // An address that nobody has.
      send('http://198.51.100.7:9200/_connector/crm').catch((error: Error) => error),
    ),
  ).finally(() => vi.unstubAllGlobals())
  for (const error of failed) expect(String((error as Error).cause ?? error)).toContain('es-connector-kit')
  expect(() => guarded.check()).toThrow('198.51.100.7')
})

test('`using` closes', async () => {
  const mock = setUp()
  mock.listen()
  mock[Symbol.dispose]()
  mock[Symbol.dispose]()
  expect((await fetch(origin + path, put)).status).toBe(200)
  expect(arrived).toEqual([`PUT ${path}`])
  const own = guard()
  own[Symbol.dispose]()
  await undici.request(origin + path, put)
  expect(arrived).toHaveLength(2)
})

test('refuses options that cannot be meant', () => {
  expect(() => guardLeaks({ allow: 'es:9200' })).toThrow('es:9200')
  expect(() => guardLeaks({ alow: [] } as never)).toThrow('Did you mean allow?')
})

describe('what MSW has seen opens no way for others', () => {
  const sneak = () => undici.request(origin + path, put)
  const ask = (init?: RequestInit) => fetch(origin + path, { ...put, ...init }).catch((error: Error) => error)

  test.each<[string, (mock: ConnectorMockSetup) => Promise<unknown>]>([
    [
      'a connection that broke',
      async (mock) => {
        mock.faults.add({ fault: 'connection_reset', times: 1 })
        await ask()
      },
    ],
    [
      'a request that was given up',
      async (mock) => {
        mock.faults.add({ fault: 'timeout', times: 1 })
        await ask({ signal: AbortSignal.timeout(20) })
      },
    ],
    [
      'an answer that is late',
      async (mock) => {
        mock.faults.add({ delay: 60_000, times: 1 })
        const late = new AbortController()
        const asked = ask({ signal: late.signal })
        await expect.poll(() => mock.requests.length).toBe(1)
        opened.push({ close: () => late.abort() })
        void asked
      },
    ],
  ])('%s', async (_, go) => {
    const mock = setUp()
    mock.listen()
    await go(mock)
    expect(await failureOf(sneak())).toMatch(fixes.dispatcher)
    expect(() => mock.reset()).toThrow(fixes.dispatcher)
    expect(arrived).toEqual([])
  })

  test('a request that was refused', async () => {
    const mock = setUp({ node: 'http://other:9200' })
    mock.listen()
    await ask()
    expect(await failureOf(sneak())).toMatch(fixes.dispatcher)
    expect(() => mock.reset()).toThrow()
    expect(arrived).toEqual([])
  })
})

describe('where a request of node:http goes', () => {
  const send = (options: nodeHttp.RequestOptions) => {
    const { hostname, port } = new URL(origin)
    return viaHttp(((_: string, __: object, answer: never) =>
      nodeHttp.request({ ...put, hostname, port, path, ...options }, answer)) as typeof nodeHttp.request)(origin)
  }

  test('is not what its Host says', async () => {
    const own = await startServer({ port: 0, seed: { connectors: [{ id: 'crm' }] } })
    guard({ allow: 'http://allowed:9200' })
    for (const host of [new URL(own.url).host, 'allowed:9200', 'my cluster', 'a?b']) {
      expect(await failureOf(send({ headers: { host } }))).toMatch(byListening)
    }
    expect(arrived).toEqual([])
    const { port } = own
    expect(await send({ port, headers: { host: 'es.example' } })).toBe(200)
    expect(await send({ port, setHost: false, headers: { host: 'es.example' } })).toBe(200)
    await own.close()
  })

  test('is told of IPv6, too', async () => {
    guard()
    expect(await failureOf(send({ hostname: '::1', setHost: false }))).toMatch(
      /PUT http:\/\/\[::1\]:\d+|GET http:\/\/\[::1\]/,
    )
  })
})

test('a socket that somebody watches is watched by the guard as well', async () => {
  const { connect } = Socket.prototype
  guard()
  Socket.prototype.connect = function (this: Socket, ...args: Parameters<typeof connect>) {
    return Reflect.apply(connect, this, args)
  } as typeof connect
  try {
    for (const send of [
      () => fetch(origin + path, put),
      () => undici.request(origin + path, put),
      () => viaHttp(nodeHttp.request)(origin + path),
    ]) {
      expect(await failureOf(send())).toMatch('was about to send it to the network')
    }
    expect(arrived).toEqual([])
  } finally {
    Socket.prototype.connect = connect
  }
})

test('a server of this process is reached under every name of this machine', async () => {
  const own = await startServer({ port: 0, host: '0.0.0.0', seed: { connectors: [{ id: 'crm' }] } })
  guard()
  const addresses = Object.values(networkInterfaces()).flatMap((all) => all ?? [])
  const names = addresses.filter(({ family }) => family === 'IPv4').map(({ address }) => address)
  for (const name of ['localhost', '127.0.0.1', '[::ffff:127.0.0.1]', ...names]) {
    expect((await fetch(`http://${name}:${own.port}${path}`, put)).status).toBe(200)
  }
  await own.close()
})
