import nodeHttp from 'node:http'
import nodeHttps from 'node:https'
import net, { type AddressInfo } from 'node:net'
import selfsigned from 'selfsigned'
import * as undici from 'undici'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { guardLeaks, type LeakGuard } from '../../../src/adapters/node-leak-guard.ts'
import { setupConnectorMock } from '../../../src/node.ts'
import { startServer } from '../../../src/server.ts'

const target = '/_connector'
const early = nodeHttp.request
const arrived: string[] = []
const arrive: nodeHttp.RequestListener = ({ url = '' }, response) => {
  arrived.push(url)
  response.end('{}')
}
/** A cluster that is not to be reached, and a proxy, to which requests come with the whole URL. */
const cluster = nodeHttp.createServer(arrive)
let port: number
let server: Awaited<ReturnType<typeof startServer>>
let guard: LeakGuard

beforeAll(async () => {
  await new Promise<void>((resolve) => cluster.listen(0, '127.0.0.1', resolve))
  port = (cluster.address() as AddressInfo).port
  server = await startServer({ port: 0 })
})
afterAll(async () => {
  cluster.closeAllConnections()
  cluster.close()
  await server.close()
})
beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue()
  arrived.length = 0
  guard = guardLeaks()
})
afterEach(() => {
  try {
    guard.close()
  } catch {}
})

const send = (options: nodeHttps.RequestOptions, request: typeof nodeHttp.request = early) =>
  new Promise<number | undefined>((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', path: target, ...options }, (response) => {
      response.resume().once('end', () => resolve(response.statusCode))
    })
    sent.on('error', reject).end()
  })
const stopped = 'node:http was about to send it to the network'

describe('a request of node:http is judged by where it goes, not by its header', () => {
  test('to a cluster in the name of an own server', async () => {
    const headers = { host: `localhost:${server.port}` }
    await expect(send({ port, headers })).rejects.toThrow(`http://127.0.0.1:${port}/_connector: ${stopped}`)
    await expect(send({ port, headers: ['host', headers.host] as never })).rejects.toThrow(stopped)
    const kept = new nodeHttp.Agent({ keepAlive: true })
    await send({ port, agent: kept, path: '/health' })
    await expect(send({ port, agent: kept, headers })).rejects.toThrow(stopped)
    const own = { createConnection: () => net.connect(port, '127.0.0.1') }
    await expect(send({ port, headers, ...own })).rejects.toThrow(stopped)
    expect(arrived).toEqual(['/health'])
    kept.destroy()
  })

  test('to an own server in the name of another host, again and again', async () => {
    const headers = { host: 'es.example' }
    expect(await send({ port: server.port, headers })).toBe(200)
    const agent = new nodeHttp.Agent({ keepAlive: true, maxSockets: 1 })
    const all = await Promise.all([1, 2, 3].map(() => send({ port: server.port, headers, agent })))
    expect([...all, await send({ port: server.port, headers, agent })]).toEqual([200, 200, 200, 200])
    guard.check()
    agent.destroy()
  })

  test('over a connection from before the guard', async () => {
    guard.close()
    const agent = new nodeHttp.Agent({ keepAlive: true })
    await send({ port, agent, path: '/before' })
    await send({ port: server.port, agent, path: '/' })
    guard = guardLeaks()
    await expect(send({ port, agent, headers: { host: `localhost:${server.port}` } })).rejects.toThrow(stopped)
    expect(await send({ port: server.port, agent, headers: { host: 'es.example' } })).toBe(200)
    agent.destroy()
  })

  test('through a proxy, by its target', async () => {
    guard.close()
    guard = guardLeaks({ allow: 'http://es.example:9200' })
    expect(await send({ port, path: `http://es.example:9200${target}` })).toBe(200)
    await expect(send({ port, path: `http://other.example:9200${target}` })).rejects.toThrow(
      'http://other.example:9200/_connector',
    )
    // As agents for proxies do that connect by themselves.
    const agent = new nodeHttp.Agent({ keepAlive: true })
    Object.assign(agent, { createConnection: () => net.connect(port, '127.0.0.1') })
    for (let i = 0; i < 2; i++) expect(await send({ host: 'es.example', port: 9200, agent })).toBe(200)
    await expect(send({ host: 'other.example', port: 9200, agent })).rejects.toThrow('http://other.example:9200/')
    expect(arrived).toEqual([`http://es.example:9200${target}`, target, target])
    agent.destroy()
  })

  test('with TLS, to the usual port, and to an address of IPv6', async () => {
    const { private: key, cert } = await selfsigned.generate([{ name: 'commonName', value: 'localhost' }])
    const secure = nodeHttps.createServer({ key, cert }, arrive)
    await new Promise<void>((resolve) => secure.listen(0, '127.0.0.1', resolve))
    const securePort = (secure.address() as AddressInfo).port
    const headers = { host: `localhost:${server.port}` }
    const tls = { headers, rejectUnauthorized: false }
    await expect(send({ ...tls, port: securePort }, nodeHttps.request)).rejects.toThrow(
      `https://127.0.0.1:${securePort}/_connector: ${stopped}`,
    )
    await expect(send({ headers, host: 'es.invalid' })).rejects.toThrow(`http://es.invalid/_connector: ${stopped}`)
    await expect(send({ headers, host: '::1', port })).rejects.toThrow(`http://[::1]:${port}/_connector: ${stopped}`)
    expect(arrived).toEqual([])
    secure.close()
  })
})

describe('when somebody watches sockets by wrapping `connect`', () => {
  const { connect } = net.Socket.prototype
  beforeEach(() => {
    net.Socket.prototype.connect = function (this: net.Socket, ...args: never[]) {
      return (connect as (...all: unknown[]) => net.Socket).apply(this, args)
    } as typeof connect
  })
  afterEach(() => {
    net.Socket.prototype.connect = connect
  })
  const url = () => `http://127.0.0.1:${port}${target}`

  test('requests are stopped as ever', async () => {
    const isLeak = { message: expect.stringContaining('was about to send it') }
    await expect(fetch(url())).rejects.toMatchObject({ cause: isLeak })
    await expect(undici.request(url(), { dispatcher: new undici.Agent() })).rejects.toMatchObject(isLeak)
    await expect(send({ port })).rejects.toMatchObject(isLeak)
    await expect(send({ port, agent: new nodeHttp.Agent({ keepAlive: true }) })).rejects.toMatchObject(isLeak)
    expect(() => guard.check()).toThrow('undici was about to')
    expect(arrived).toEqual([])
  })

  test('a mock answers what it sees', async () => {
    const mock = setupConnectorMock()
    mock.listen()
    expect((await fetch(url())).status).toBe(200)
    expect(await send({ port }, nodeHttp.request)).toBe(200)
    await expect(undici.request(url())).rejects.toThrow('undici was about to')
    expect(mock.requests).toHaveLength(2)
    expect(() => mock.close()).toThrow('undici')
    expect(arrived).toEqual([])
  })
})
