import http, { Agent, request, type Server } from 'node:http'
import { connect, type Socket } from 'node:net'
import { describe, expect, test, vi } from 'vitest'
import { startServer } from '../../src/server.ts'
import { send, serve, stopAfterwards } from './serve.ts'

/** A request that waits with its body until it is told to go on. */
async function startRequest(url: string, agent: Agent) {
  const body = '{"error":"x"}'
  const sent = request(`${url}/_connector/crm/_error`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', 'content-length': body.length },
    agent,
  })
  const answered = new Promise((resolve, reject) => {
    sent.on('error', reject)
    sent.on('response', (response) => {
      response.resume()
      response.on('end', () => resolve({ status: response.statusCode, connection: response.headers.connection }))
    })
  })
  sent.write(body.slice(0, 5))
  await expect.poll(() => sent.socket?.bytesWritten ?? 0).toBeGreaterThan(50)
  return { answered, finish: () => sent.end(body.slice(5)) }
}

describe('starting', () => {
  test('a port that is taken is said so', async () => {
    const { port } = await serve()
    await expect(startServer({ port })).rejects.toThrow(
      `Failed to listen on 127.0.0.1:${port}: the port is taken. Does an Elasticsearch or another mock run there? Choose another port, or 0 for any.`,
    )
  })

  test('an unknown host too', async () => {
    await expect(startServer({ port: 0, host: '203.0.113.1' })).rejects.toThrow(
      /Failed to listen on 203\.0\.113\.1:0: /,
    )
  })

  test('a bad seed keeps it from listening', async () => {
    await expect(startServer({ port: 0, seed: { connectors: [{ id: '' }] } })).rejects.toThrow(/connectors\[0\]\.id/)
  })

  test('two servers have nothing in common', async () => {
    const [one, two] = [await serve(), await serve()]
    await send(`${one.url}/_connector/crm`, { method: 'PUT' })
    expect(two.mock.connectors.list()).toStrictEqual([])
  })

  test('IPv6 is put in brackets', async ({ skip }) => {
    const server = await startServer({ port: 0, host: '::1' }).catch(() => skip('no IPv6 here'))
    stopAfterwards(() => server.close(0))
    expect(server.url).toBe(`http://[::1]:${server.port}`)
    expect((await fetch(`${server.url}/_mock/health`)).status).toBe(200)
  })
})

describe('closing', () => {
  /** No connection is cut in the course of a test: what ends has ended by itself. */
  const never = 2 ** 31 - 1

  test('frees the port', async () => {
    const server = await serve()
    await server.close(never)
    await expect(send(`${server.url}/`)).rejects.toThrow(/ECONNREFUSED/)
    const again = await serve({ port: server.port })
    expect(again.port).toBe(server.port)
  })

  test('closes connections that are kept alive and idle', async () => {
    const created = vi.spyOn(http, 'createServer')
    const server = await serve()
    // Node itself would let go of them after five seconds.
    const made = created.mock.results[0]?.value as Server
    made.keepAliveTimeout = 0
    const agent = new Agent({ keepAlive: true })
    await send(`${server.url}/`, { agent })
    expect(Object.values(agent.freeSockets).flat()).toHaveLength(1)
    await server.close(never)
    await expect.poll(() => Object.values(agent.freeSockets).flat()).toHaveLength(0)
    agent.destroy()
  })

  test('lets a request under way finish, and its connection does not hold things up', async () => {
    const server = await serve({ seed: { connectors: [{ id: 'crm' }] } })
    const agent = new Agent({ keepAlive: true })
    const { answered, finish } = await startRequest(server.url, agent)
    const closed = server.close(never)
    await expect(send(`${server.url}/`)).rejects.toThrow(/ECONNREFUSED/)
    finish()
    expect(await answered).toEqual({ status: 200, connection: 'close' })
    await closed
    expect(server.mock.connectors.get('crm')?.error).toBe('x')
    agent.destroy()
  })

  test('does not wait for ever', async () => {
    const server = await serve({ seed: { connectors: [{ id: 'crm' }] } })
    const agent = new Agent()
    const { answered } = await startRequest(server.url, agent)
    const failed = expect(answered).rejects.toThrow()
    await server.close(100)
    await failed
    expect(server.mock.connectors.get('crm')?.error).toBeUndefined()
  })

  test('twice is no harm', async () => {
    const server = await serve()
    await Promise.all([server.close(), server.close()])
    await server.close()
  })
})

test('what is no HTTP does not bring it down', async () => {
  const { url, port } = await serve()
  const socket: Socket = connect(port, '127.0.0.1')
  stopAfterwards(async () => socket.destroy())
  const answer = await new Promise<string>((resolve) => {
    socket.on('data', (data) => resolve(data.toString()))
    socket.write('nonsense\r\n\r\n')
  })
  expect(answer).toMatch(/^HTTP\/1\.1 400 /)
  expect((await send(`${url}/`)).status).toBe(200)
})

test('a client that hangs up in the middle does not bring it down', async () => {
  const { url, mock } = await serve({ seed: { connectors: [{ id: 'crm' }] } })
  const sent = request(`${url}/_connector/crm/_error`, { method: 'PUT', headers: { 'content-length': 100 } })
  sent.on('error', () => {})
  sent.write('{"error":')
  await expect.poll(() => sent.socket?.bytesWritten ?? 0).toBeGreaterThan(50)
  sent.destroy()
  expect((await send(`${url}/`)).status).toBe(200)
  expect(mock.connectors.get('crm')).not.toHaveProperty('error')
})

test('closing does not wait for a connection over which nothing has come', async () => {
  const server = await serve()
  const socket = connect(server.port, '127.0.0.1')
  const ended = new Promise((resolve) => socket.once('close', resolve))
  await new Promise((resolve) => socket.once('connect', resolve))
  // By then the server knows of it.
  await send(`${server.url}/_connector`)
  await server.close(600_000)
  await ended
})
