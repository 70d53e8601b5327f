import { connect } from 'node:net'
import { gzipSync } from 'node:zlib'
import { Client, HttpConnection } from '@elastic/elasticsearch'
import { describe, expect, test, vi } from 'vitest'
import { startServer } from '../../src/server.ts'
import { send, serve } from './serve.ts'
import { talk } from './wire.ts'

const json = { 'content-type': 'application/json' }

describe('requests that do not wait for answers', () => {
  test('are carried out in their order', async () => {
    const { port } = await serve()
    const put = `PUT /_connector/p HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}`
    const bare = (method: string) => `${method} /_connector/p HTTP/1.1\r\nhost: x\r\n\r\n`
    const answer = await talk(port, put + bare('GET') + put + bare('DELETE') + bare('GET') + put)
    expect([...answer.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status)).toEqual([
      '201',
      '200',
      '200',
      '200',
      '404',
      '200',
    ])
  })

  test('one that breaks off does not hold up the server', async () => {
    const { port, url } = await serve()
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(
        'PUT /_connector/p HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{',
      )
      setTimeout(() => socket.destroy(), 20)
    })
    await new Promise((resolve) => socket.on('close', resolve))
    expect((await send(`${url}/_connector/p`)).status).toBe(404)
  })
})

describe('headers', () => {
  test('a Content-Type sent twice is refused', async () => {
    const { port } = await serve()
    const answer = await talk(
      port,
      'PUT /_connector/p HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-type: application/json\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}',
    )
    expect(answer).toContain('HTTP/1.1 400')
    expect(answer).toContain('Incorrect header [Content-Type]. Only one value should be provided')
  })

  test('an X-Opaque-Id beyond ASCII comes back as it was, and the body too', async () => {
    const { url } = await serve({ seed: { connectors: [{ id: 'crm', name: 'café 😀' }] } })
    const { headers, body } = await send(`${url}/_connector/crm`, { headers: { 'x-opaque-id': 'caf\u00e9' } })
    expect(headers['x-opaque-id']).toBe('caf\u00e9')
    expect(JSON.parse(body).name).toBe('café 😀')
  })
})

describe('compressed bodies', () => {
  test('are inflated', async () => {
    const { url, mock } = await serve()
    const sent = gzipSync('{"name":"squeezed"}')
    const response = await fetch(`${url}/_connector/crm`, {
      method: 'PUT',
      headers: { ...json, 'content-encoding': 'gzip' },
      body: sent,
    })
    expect(response.status).toBe(201)
    expect(mock.connectors.get('crm')?.name).toBe('squeezed')
  })

  test('come from the official client when it is told to', async () => {
    const { url, mock } = await serve()
    const client = new Client({ node: url, compression: true, Connection: HttpConnection })
    await client.connector.put({ connector_id: 'crm', name: 'squeezed' })
    expect(mock.connectors.get('crm')?.name).toBe('squeezed')
  })

  test('that are none, or too long, are refused', async () => {
    const { url } = await serve()
    const put = (body: Buffer | string) =>
      fetch(`${url}/_connector/crm`, { method: 'PUT', headers: { ...json, 'content-encoding': 'gzip' }, body })
    expect((await put('{}')).status).toBe(201)
    expect((await put('no gzip')).status).toBe(400)
    expect((await put(gzipSync(Buffer.alloc(101 * 1024 * 1024)))).status).toBe(413)
  })
})

describe('web pages of other sites', () => {
  test.each([
    [{ 'sec-fetch-site': 'cross-site' }],
    [{ 'sec-fetch-site': 'same-site' }],
    [{ origin: 'http://evil.example' }],
    [{ origin: 'null' }],
  ])('%j may not control the mock', async (headers) => {
    const { url, mock } = await serve()
    mock.connectors.create({ id: 'crm' })
    for (const [method, path] of [
      ['POST', 'reset'],
      ['GET', 'state'],
      ['GET', 'requests'],
    ] as const) {
      const answer = await send(`${url}/_mock/${path}`, { method, headers })
      expect([answer.status, answer.body]).toEqual([403, expect.stringContaining('Web pages of other sites')])
    }
    expect(mock.connectors.get('crm')).toBeDefined()
  })

  test('nor may anybody under a name that is not that of this machine', async () => {
    const { url } = await serve()
    const answer = await send(`${url}/_mock/state`, { headers: { host: 'evil.example:9200' } })
    expect([answer.status, JSON.parse(answer.body).error]).toEqual([
      403,
      expect.stringMatching(/^This mock may not be controlled under the name \[evil\.example:9200\].*Use localhost/),
    ])
  })

  test('the page itself, programs and tools may', async () => {
    const { url, port } = await serve()
    for (const headers of [
      {},
      { 'sec-fetch-site': 'same-origin', origin: `http://127.0.0.1:${port}` },
      { 'sec-fetch-site': 'none' },
      { host: 'localhost' },
      { host: `[::1]:${port}` },
    ]) {
      expect((await send(`${url}/_mock/health`, { headers })).status).toBe(200)
    }
  })

  test('a server that others can reach goes by any name', async () => {
    const { port } = await serve({ host: '0.0.0.0' })
    const answer = await send(`http://127.0.0.1:${port}/_mock/health`, { headers: { host: 'mock:9200' } })
    expect(answer.status).toBe(200)
  })
})

test('a control request under way when the server closes is answered', async () => {
  const server = await serve()
  const answer = new Promise<string>((resolve) => {
    const socket = connect(server.port, '127.0.0.1', () => {
      socket.write('PUT /_mock/state HTTP/1.1\r\nhost: localhost\r\ncontent-length: 2\r\n\r\n')
      setTimeout(() => {
        void server.close()
        socket.write('{}')
      }, 50)
    })
    let text = ''
    socket.on('data', (chunk) => {
      text += chunk
    })
    socket.on('close', () => resolve(text))
  })
  expect(await answer).toContain('HTTP/1.1 200')
})

test('HEAD asks the control routes as GET does', async () => {
  const { url } = await serve()
  expect(await send(`${url}/_mock/health`, { method: 'HEAD' })).toMatchObject({ status: 200, body: '' })
})

test('whatever the mock throws, the server goes on', async () => {
  const { url, mock } = await serve()
  vi.spyOn(console, 'error').mockImplementation(() => {})
  vi.spyOn(mock, 'handle').mockImplementationOnce(() => {
    throw new Error('a planted fault')
  })
  expect(await send(`${url}/_connector`)).toMatchObject({ status: 500, body: expect.stringContaining('planted fault') })
  expect((await send(`${url}/_connector`)).status).toBe(200)
})

test.each([undefined, { delay: 1 }])('what cannot be sent ends its connection and no more: %j', async (transport) => {
  const { url, mock } = await serve()
  const error = vi.spyOn(console, 'error').mockImplementation(() => {})
  const response = { status: 200, headers: { x: 'a\nb' }, body: '', ...(transport && { transport }) }
  vi.spyOn(mock, 'handle').mockReturnValueOnce(response)
  await expect(send(`${url}/_connector`)).rejects.toThrow('socket hang up')
  expect(String(error.mock.calls)).toContain('Invalid character in header content ["x"]')
  expect((await send(`${url}/_connector`)).status).toBe(200)
})

describe('startServer', () => {
  test.each([
    [{ port: -1 }, '[-1] is no port'],
    [{ port: 'x' }, '[x] is no port'],
    [{ port: 65_536 }, '[65536] is no port'],
    [{ host: '' }, '[] is no host'],
    [{ maxWorlds: 5 }, 'it is given maxWorlds, but has one world for all. Did you forget its option `worlds`?'],
    [{ prt: 1 }, 'there is no option [prt]. Did you mean port?'],
    [{ esVersion: '8.15' }, 'there is no option [esVersion]. Did you mean version?'],
  ])(
    'refuses %j',
    async (options, message) =>
      await expect(serve(options as never)).rejects.toThrow(`es-connector-kit: Failed to start a server: ${message}`),
  )

  test('refuses null', async () => {
    await expect(startServer(null as never)).rejects.toThrow('Failed to start a server: its options are no object.')
  })
})
