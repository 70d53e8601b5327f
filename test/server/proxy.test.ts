import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { gunzipSync } from 'node:zlib'
import { request } from 'undici'
import { afterEach, describe, expect, test } from 'vitest'
import { createProfile, createWatch, type Violation } from '../../src/contract.ts'
import { type ConnectorServer, startServer } from '../../src/server.ts'
import { type ContractProxy, startProxy } from '../../src/target.ts'

const closing: { close(): Promise<void> }[] = []
afterEach(async () => {
  for (const one of closing.splice(0)) await one.close()
})

async function setUp(): Promise<{
  readonly server: ConnectorServer
  readonly proxy: ContractProxy
  readonly found: Violation[]
  readonly watch: ReturnType<typeof createWatch>
}> {
  const server = await startServer({ port: 0, seed: { connectors: [{ id: 'crm', status: 'configured' }] } })
  const watch = createWatch({ profile: createProfile(), url: server.url })
  const found: Violation[] = []
  const proxy = await startProxy({ target: server.url, port: 0, watch, onViolations: (some) => found.push(...some) })
  closing.push(proxy, server)
  return { server, proxy, found, watch }
}

const put = (url: string, body?: object) =>
  fetch(url, {
    method: 'PUT',
    ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  })

/** Sends a request as it is given, piece by piece, and gives what comes back until the connection ends. */
function send(proxy: ContractProxy, pieces: readonly string[], { leaves = false } = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(proxy.url).port), '127.0.0.1', async () => {
      for (const piece of pieces) {
        socket.write(piece)
        await settled()
      }
      if (leaves) socket.destroy()
    })
    let received = ''
    socket.on('data', (chunk) => {
      received += chunk
    })
    socket.on('close', () => resolve(received))
    socket.on('error', reject)
  })
}

/** The body of the connector as it was sent. */
async function rawBody(url: string, encoding: string): Promise<Buffer> {
  const { body } = await request(`${url}/_connector/crm`, { headers: { 'accept-encoding': encoding } })
  return Buffer.from(await body.arrayBuffer())
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 20))

describe('the proxy', () => {
  test('passes everything on, and finds nothing where nothing is wrong', async () => {
    const { server, proxy, found, watch } = await setUp()
    expect(await (await put(`${proxy.url}/_connector/crm/_check_in`)).json()).toEqual({ result: 'updated' })
    expect(await (await put(`${proxy.url}/_connector/crm/_status`, { status: 'created' })).json()).toMatchObject({
      status: 400,
    })
    expect(await (await fetch(`${proxy.url}/_connector/crm`)).json()).toEqual(server.mock.connectors.get('crm'))
    expect((await fetch(`${proxy.url}/_connector/nobody`, { method: 'HEAD' })).status).toBe(405)
    expect((await fetch(proxy.url)).status).toBe(200)
    await settled()
    expect(found).toEqual([])
    const report = watch.report({ tool: { name: 'test', version: '0' }, run: 'r' })
    // `GET /` is not of the Connector API.
    expect(report.totals.requests).toBe(4)
  })

  test('finds what the server forgets, by what went through before', async () => {
    const { server, proxy, found } = await setUp()
    await (await fetch(`${proxy.url}/_connector/crm`)).text()
    await (await put(`${proxy.url}/_connector/crm/_name`, { name: 'Orders' })).text()
    server.mock.connectors.create({ id: 'crm', status: 'configured', name: 'Before' })
    await (await fetch(`${proxy.url}/_connector/crm`)).text()
    await settled()
    expect(found.map(({ check, path }) => [check, path])).toContainEqual(['effect', '/name'])
  })

  test('leaves answers as they are, compressed ones too', async () => {
    const { proxy, server, found } = await setUp()
    const raw = await new Promise<Buffer>((resolve, reject) => {
      const socket = connect(Number(new URL(proxy.url).port), '127.0.0.1')
      const chunks: Buffer[] = []
      socket.on('data', (chunk) => chunks.push(chunk))
      socket.on('end', () => resolve(Buffer.concat(chunks)))
      socket.on('error', reject)
      socket.write('GET /_connector/crm HTTP/1.1\r\nHost: x\r\nAccept-Encoding: gzip\r\nConnection: close\r\n\r\n')
    })
    const head = raw.subarray(0, raw.indexOf('\r\n\r\n')).toString()
    expect(head).toMatch(/content-encoding: gzip/i)
    const body = gunzipSync(raw.subarray(raw.indexOf('\r\n\r\n') + 4))
    expect(JSON.parse(body.toString())).toEqual(server.mock.connectors.get('crm'))
    await settled()
    expect(found).toEqual([])
  })

  test.each([
    ['short', 10, 'identity'],
    ['long', 3000, 'identity'],
    ['compressed', 3000, 'gzip'],
  ])('passes a %s body back byte by byte', async (_, repeated, encoding) => {
    const { server, proxy } = await setUp()
    const name = 'é🔌漢'.repeat(repeated)
    server.mock.connectors.update('crm', { name })
    const passed = await rawBody(proxy.url, encoding)
    expect(passed.equals(await rawBody(server.url, encoding))).toBe(true)
    const text = encoding === 'gzip' ? gunzipSync(passed) : passed
    expect(JSON.parse(text.toString())).toMatchObject({ name })
  })

  test('passes on a body that comes in pieces', async () => {
    const { proxy, server, found } = await setUp()
    const answer = await send(proxy, [
      'PUT /_connector/crm/_name HTTP/1.1\r\nHost: x\r\nX-Opaque-Id: 7\r\n',
      'Content-Type: application/json\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n7\r\n{"name"\r\n',
      'a\r\n:"Orders"}\r\n0\r\n\r\n',
    ])
    expect(answer).toMatch(/^HTTP\/1.1 200 OK.*x-opaque-id: 7.*\{"result":"updated"\}$/is)
    expect(server.mock.connectors.get('crm')?.name).toBe('Orders')
    await settled()
    expect(found).toEqual([])
  })

  test('goes on when a client leaves before all of its request is there', async () => {
    const { proxy, server, found, watch } = await setUp()
    const head = 'PUT /_connector/crm/_name HTTP/1.1\r\nHost: x\r\nContent-Length: 17\r\n\r\n'
    await send(proxy, [head, '{"name"'], { leaves: true })
    expect(await (await put(`${proxy.url}/_connector/crm/_check_in`)).json()).toEqual({ result: 'updated' })
    await settled()
    expect(server.mock.connectors.get('crm')?.name).toBe('')
    expect(found).toEqual([])
    expect(watch.report({ tool: { name: 'test', version: '0' }, run: 'r' }).totals.requests).toBe(1)
  })

  test('answers 502 when the server does not, and goes on', async () => {
    const { proxy, server, found } = await setUp()
    await server.close()
    const response = await fetch(`${proxy.url}/_connector/crm`)
    expect(response.status).toBe(502)
    expect(await response.json()).toMatchObject({ status: 502, error: expect.stringContaining('refused') })
    await settled()
    expect(found).toEqual([])
  })

  test('does not blame a server for what a request has written that got no answer', async () => {
    const { proxy, server, found } = await setUp()
    await (await fetch(`${proxy.url}/_connector/crm`)).text()
    server.mock.faults.add({ fault: 'connection_reset', operation: 'connector.update_status', when: 'after' })
    expect((await put(`${proxy.url}/_connector/crm/_status`, { status: 'connected' })).status).toBe(502)
    server.mock.faults.clear()
    expect(await (await fetch(`${proxy.url}/_connector/crm`)).json()).toMatchObject({ status: 'connected' })
    await settled()
    expect(found).toEqual([])
  })

  test('tells of bodies that it cannot read, and does not go on from what was before them', async () => {
    const { server, watch } = await setUp()
    const target = createServer(async (incoming, outgoing) => {
      const { method = 'GET', url = '/', headers } = incoming
      const answer = await fetch(server.url + url, {
        method,
        headers: { 'content-type': headers['content-type'] ?? 'application/json' },
        ...(method === 'PUT' && { body: Buffer.concat(await incoming.toArray()) }),
      })
      const encoding = method === 'PUT' ? { 'content-encoding': 'unheard-of' } : {}
      const product = { 'content-type': 'application/json', 'x-elastic-product': 'Elasticsearch' }
      outgoing.writeHead(answer.status, { ...product, ...encoding })
      outgoing.end(await answer.text())
    })
    await new Promise<void>((resolve) => target.listen(0, '127.0.0.1', resolve))
    closing.push({ close: async () => void target.close() })
    const { port } = target.address() as AddressInfo
    const found: Violation[] = []
    const unjudged: string[] = []
    const proxy = await startProxy({
      ...{ target: `http://127.0.0.1:${port}`, port: 0, watch },
      onViolations: (some) => found.push(...some),
      onUnjudged: (reason) => unjudged.push(reason),
    })
    closing.unshift(proxy)
    await (await fetch(`${proxy.url}/_connector/crm`)).text()
    const { statusCode, body } = await request(`${proxy.url}/_connector/crm/_name`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: '{"name":"Orders"}',
    })
    expect([statusCode, await body.text()]).toEqual([200, '{"result":"updated"}'])
    expect(await (await fetch(`${proxy.url}/_connector/crm`)).json()).toMatchObject({ name: 'Orders' })
    await settled()
    expect(found).toEqual([])
    expect(unjudged).toEqual([
      'Failed to read a body, so its exchange is not judged: its content encoding [unheard-of] is not known.',
    ])
  })

  test('does not blame a server for clients that write at the same time', async () => {
    const { proxy, found } = await setUp()
    await Promise.all(
      Array.from({ length: 40 }, async (_, n) => {
        await (await put(`${proxy.url}/_connector/crm/_name`, { name: `Name ${n % 3}` })).text()
        await (await fetch(`${proxy.url}/_connector/crm`)).text()
      }),
    )
    await settled()
    expect(found).toEqual([])
  })

  test('passes several headers of one name back, and no length where there is no body', async () => {
    const target = createServer((_, response) => {
      response.sendDate = false
      response.writeHead(204, [
        ['Set-Cookie', 'a=1; Expires=Wed, 09 Jun 2021 10:18:14 GMT'],
        ['Set-Cookie', 'b=2'],
      ])
      response.end()
    })
    await new Promise<void>((resolve) => target.listen(0, '127.0.0.1', resolve))
    closing.push({ close: async () => void target.close() })
    const { port } = target.address() as AddressInfo
    const watch = createWatch({ profile: createProfile() })
    const proxy = await startProxy({ target: `http://127.0.0.1:${port}`, port: 0, watch })
    closing.unshift(proxy)
    const { headers } = await request(`${proxy.url}/anything`)
    expect(headers['set-cookie']).toEqual(['a=1; Expires=Wed, 09 Jun 2021 10:18:14 GMT', 'b=2'])
    expect(headers).not.toHaveProperty('content-length')
  })

  test('tells when it closes what judging has failed with', async () => {
    const { server } = await setUp()
    let looked = 0
    const watch = {
      look() {
        looked++
        throw new Error('a defect of the judge')
      },
      miss: () => undefined,
      report() {
        throw new Error('not asked for')
      },
    }
    const proxy = await startProxy({ target: server.url, port: 0, watch })
    for (let i = 0; i < 3; i++) {
      const { statusCode, body } = await request(`${proxy.url}/_connector/crm`)
      expect(statusCode).toBe(200)
      await body.dump()
      await settled()
    }
    await server.close(0)
    expect((await request(`${proxy.url}/_connector/crm`)).statusCode).toBe(502)
    await expect(proxy.close()).rejects.toThrow('a defect of the judge')
    expect(looked).toBe(3)
  })

  test('goes on judging while a client does not send all of its request, and closes without it', async () => {
    const { proxy, server, found } = await setUp()
    const port = Number(new URL(proxy.url).port)
    const silent = connect(port, '127.0.0.1')
    const slow = connect(port, '127.0.0.1')
    for (const socket of [silent, slow]) socket.on('error', () => {})
    slow.write('PUT /_connector/crm/_name HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{"na')
    await settled()
    await (await fetch(`${proxy.url}/_connector/crm`)).text()
    server.mock.connectors.update('crm', { name: 'of somebody else' })
    await (await fetch(`${proxy.url}/_connector/crm`)).text()
    await expect.poll(() => found).toMatchObject([{ check: 'effect', path: '/name' }])
    await proxy.close()
    expect(server.mock.connectors.get('crm')?.name).toBe('of somebody else')
  })

  test('answers all that was asked over a connection before it closes', async () => {
    const { proxy, server } = await setUp()
    server.mock.faults.add({ delay: 200, operation: 'connector.get', times: 1 })
    const answers = send(proxy, [
      'GET /_connector/crm HTTP/1.1\r\nHost: x\r\n\r\nGET /_connector HTTP/1.1\r\nHost: x\r\n\r\n',
    ])
    await expect.poll(() => server.mock.requests.length).toBe(2)
    await proxy.close()
    expect((await answers).match(/HTTP\/1\.1 200 OK/g)).toHaveLength(2)
  })

  test('keeps what somebody fails with who is told that nothing could be judged', async () => {
    const { server, watch } = await setUp()
    const proxy = await startProxy({
      ...{ target: server.url, port: 0, watch },
      onUnjudged() {
        throw new Error('a defect of the one who is told')
      },
    })
    await server.close(0)
    expect((await request(`${proxy.url}/_connector/crm`)).statusCode).toBe(502)
    await expect(proxy.close()).rejects.toThrow('a defect of the one who is told')
  })

  test('says so when its port is taken', async () => {
    const { proxy, server, watch } = await setUp()
    const port = Number(new URL(proxy.url).port)
    await expect(startProxy({ target: server.url, port, watch })).rejects.toThrow('the port is taken')
  })
})
