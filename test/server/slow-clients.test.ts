import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { ConnectorServer } from '../../src/server.ts'
import { type Connection, openConnection } from './connection.ts'
import { send, serve } from './serve.ts'
import type { WireAnswer } from './wire.ts'

const get = (url: string) => `GET ${url} HTTP/1.1\r\nhost: localhost\r\n\r\n`
const head = (url: string, length: number, headers = '') =>
  `PUT ${url} HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n${headers}content-length: ${length}\r\n\r\n`
const put = (url: string, body: string) => head(url, body.length) + body
const json = ({ body }: WireAnswer) => JSON.parse(String(body))

/** Others are served as ever. */
async function expectService({ url }: ConnectorServer): Promise<void> {
  expect((await send(`${url}/_connector/other/_check_in`, { method: 'PUT' })).status).toBe(200)
  expect((await send(`${url}/_connector?size=1`)).status).toBe(200)
}

const other = { id: 'other', index_name: 'aaa' }
/** A list of them takes 12 MB: more than the buffers of the system. */
const large = Array.from({ length: 200 }, (_, i) => ({ id: `large-${i}`, description: 'x'.repeat(60_000) }))
const wholeList = '/_connector?size=201'

const halves: [name: string, begun: string, rest: string, status: number][] = [
  ['its head', 'GET /_connec', 'tor HTTP/1.1\r\n\r\n', 200],
  ['its headers', 'GET /_connector HTTP/1.1\r\nhost: loc', 'alhost\r\n\r\n', 200],
  ['its body', `${head('/_connector/late', 13)}{"name"`, ':"x"}\n', 201],
  [
    'a chunk of its body',
    'PUT /_connector/late HTTP/1.1\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\nc\r\n{"name"',
    ':"x"}\r\n0\r\n\r\n',
    201,
  ],
]

test('a request that comes byte by byte is answered, and others between any two of them', async () => {
  const server = await serve({ seed: { connectors: [other] } })
  const slow = await openConnection(server.port)
  for (const byte of put('/_connector/slow', '{"name":"a snail"}')) {
    slow.socket.write(byte)
    await expectService(server)
  }
  expect(await slow.next()).toMatchObject({ status: 201 })
  expect(server.mock.connectors.get('slow')?.name).toBe('a snail')
})

describe('a client that does not read', () => {
  /** Asks for more than is read, and gives time for it to pile up. */
  async function askForMuch(): Promise<{ server: ConnectorServer; client: Connection }> {
    const server = await serve({ seed: { connectors: [other, ...large] } })
    const client = await openConnection(server.port)
    client.socket.pause()
    client.socket.write(get(wholeList))
    for (let i = 0; i < 10; i++) await expectService(server)
    return { server, client }
  }

  test('holds up nobody, and gets all once it does', async () => {
    const { server, client } = await askForMuch()
    client.socket.write(get('/_connector/other') + put('/_connector/new', '{}') + get(wholeList))
    for (let i = 0; i < 10; i++) await expectService(server)
    client.socket.resume()
    expect(json(await client.next())).toMatchObject({ count: 201, results: { length: 201 } })
    expect(json(await client.next())).toMatchObject({ id: 'other' })
    expect(await client.next()).toMatchObject({ status: 201 })
    expect(json(await client.next())).toMatchObject({ count: 202 })
  })

  test('or reads a little at a time holds up nobody either', async () => {
    const { server, client } = await askForMuch()
    let pieces = 0
    client.socket.on('data', async () => {
      client.socket.pause()
      if (pieces++ % 20 === 0) await expectService(server)
      client.socket.resume()
    })
    client.socket.resume()
    expect(json(await client.next())).toMatchObject({ count: 201, results: { length: 201 } })
    expect(pieces).toBeGreaterThan(100)
  })

  test('and has nothing more to say still gets all', async () => {
    const { server, client } = await askForMuch()
    client.socket.end()
    await expectService(server)
    client.socket.resume()
    expect(json(await client.next())).toMatchObject({ count: 201, results: { length: 201 } })
    await client.closed
  })

  test('and goes is not missed', async () => {
    const { server, client } = await askForMuch()
    client.socket.resetAndDestroy()
    await expectService(server)
    await server.close(2 ** 31 - 1)
  })

  test('gets all that it has asked for before the server closes', async () => {
    const { server, client } = await askForMuch()
    const closed = server.close(2 ** 31 - 1)
    client.socket.resume()
    expect(json(await client.next())).toMatchObject({ count: 201, results: { length: 201 } })
    await Promise.all([closed, client.closed])
  })
})

describe('a client that stops in the middle of', () => {
  test.each(halves)('%s holds up nobody, and is answered once it goes on', async (_, begun, rest, status) => {
    const server = await serve({ seed: { connectors: [other] } })
    const client = await openConnection(server.port)
    client.socket.write(get('/_connector/other') + begun)
    expect(await client.next()).toMatchObject({ status: 200 })
    for (let i = 0; i < 10; i++) await expectService(server)
    expect(server.mock.connectors.get('late')).toBeUndefined()
    client.socket.write(rest + get('/_connector/other'))
    expect(await client.next()).toMatchObject({ status })
    expect(json(await client.next())).toMatchObject({ id: 'other' })
  })

  test.each(halves)('%s and says no more is let go of, and nothing is done', async (_, begun) => {
    const server = await serve({ seed: { connectors: [other] } })
    const client = await openConnection(server.port)
    client.socket.end(begun)
    await client.closed
    expect(server.mock.connectors.get('late')).toBeUndefined()
    await expectService(server)
    await server.close(2 ** 31 - 1)
  })

  test.each(halves)('%s may still finish when the server closes', async (_, begun, rest, status) => {
    const server = await serve({ seed: { connectors: [other] } })
    const client = await openConnection(server.port)
    client.socket.write(get('/_connector/other') + begun)
    expect(await client.next()).toMatchObject({ status: 200 })
    await expectService(server)
    const closed = server.close(2 ** 31 - 1)
    client.socket.write(rest)
    expect(await client.next()).toMatchObject({ status, headers: { connection: ['close'] } })
    await Promise.all([closed, client.closed])
  })
})

test('requests that wait for slow bodies before them are answered in order, and those before at once', async () => {
  const { port, mock } = await serve()
  const client = await openConnection(port)
  const packed = gzipSync('{"name":"first"}')
  client.socket.write(
    Buffer.concat([
      Buffer.from(get('/_connector/p')),
      Buffer.from(head('/_connector/p', packed.length, 'content-encoding: gzip\r\n')),
      packed,
      Buffer.from(`${get('/_connector/p') + head('/_connector/p/_name', 17)}{"name":`),
    ]),
  )
  expect(await client.next()).toMatchObject({ status: 404 })
  expect(await client.next()).toMatchObject({ status: 201 })
  expect(json(await client.next())).toMatchObject({ name: 'first' })
  client.socket.write(`"second"}${get('/_connector/p')}DELETE /_connector/p HTTP/1.1\r\n\r\n${get('/_connector/p')}`)
  expect(await client.next()).toMatchObject({ status: 200 })
  expect(json(await client.next())).toMatchObject({ name: 'second' })
  expect(await client.next()).toMatchObject({ status: 200 })
  expect(await client.next()).toMatchObject({ status: 404 })
  expect(mock.requests).toHaveLength(7)
})

test('a server that closes waits for none of them longer than it is told to', async () => {
  const server = await serve({ seed: { connectors: [other, ...large] } })
  const clients = await Promise.all(halves.map(() => openConnection(server.port)))
  for (const [i, [, begun]] of halves.entries()) clients[i]?.socket.write(begun)
  const [unread, silent] = await Promise.all([openConnection(server.port), openConnection(server.port)])
  unread.socket.pause()
  unread.socket.write(get(wholeList))
  await expectService(server)
  await server.close(20)
  unread.socket.resume()
  await Promise.all([...clients, unread, silent].map(({ closed }) => closed))
})
