import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { writeValue } from '../../src/xcontent/formats.ts'
import { send, serve } from './serve.ts'

const json = { 'content-type': 'application/json' }

test('answers the API over HTTP, and the mock behind it can be reached', async () => {
  const { url, mock, port } = await serve({ seed: { connectors: [{ id: 'crm' }] } })
  expect(url).toBe(`http://127.0.0.1:${port}`)
  const checkIn = await send(`${url}/_connector/crm/_check_in`, { method: 'PUT' })
  expect(checkIn).toMatchObject({ status: 200, body: '{"result":"updated"}' })
  expect(checkIn.headers).toMatchObject({
    'x-elastic-product': 'Elasticsearch',
    'content-type': 'application/json',
    'content-length': '20',
  })
  expect(mock.connectors.get('crm')?.last_seen).toBeDefined()
  expect(mock.requests).toHaveLength(1)
})

test('takes bodies, also in pieces and in characters of several bytes', async () => {
  const { url, mock } = await serve({ seed: { connectors: [{ id: 'crm' }] } })
  const body = JSON.stringify({ error: 'ü😀'.repeat(20_000).slice(0, 8000) })
  const whole = await send(`${url}/_connector/crm/_error`, { method: 'PUT', headers: json, body })
  expect(whole.status).toBe(200)
  expect(mock.connectors.get('crm')?.error).toBe(JSON.parse(body).error)
  const chunked = await fetch(`${url}/_connector/crm/_error`, {
    method: 'PUT',
    headers: json,
    body: new ReadableStream({
      start(controller) {
        const bytes = new TextEncoder().encode('{"error":"ü"}')
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte))
        controller.close()
      },
    }),
    duplex: 'half',
  })
  expect(chunked.status).toBe(200)
  expect(mock.connectors.get('crm')?.error).toBe('ü')
})

test('paths come through as they were sent', async () => {
  const { url } = await serve({ seed: { connectors: [{ id: 'a/b' }] } })
  expect((await send(`${url}/_connector/a%2Fb`)).status).toBe(200)
  expect((await send(`${url}/_connector//_check_in`, { method: 'PUT' })).body).toContain('[connector_id] cannot be')
  expect((await send(`${url}/_connector/../_connector`)).status).toBe(400)
})

test('refusals have their status and headers', async () => {
  const { url } = await serve()
  const wrongMethod = await send(`${url}/_connector/_sync_job`, { method: 'DELETE', headers: { 'x-opaque-id': 'me' } })
  expect(wrongMethod.status).toBe(405)
  expect(wrongMethod.headers).toMatchObject({ allow: 'GET,POST', 'x-opaque-id': 'me' })
  const wrongType = await send(`${url}/_connector`, {
    method: 'POST',
    headers: { 'content-type': 'text/plain' },
    body: 'x',
  })
  expect(wrongType.status).toBe(406)
  const nowhere = await send(`${url}/nowhere?x=1`)
  expect(nowhere).toMatchObject({
    status: 400,
    body: '{"error":"no handler found for uri [/nowhere?x=1] and method [GET]"}',
  })
})

test('requests at once do not get in each other’s way', async () => {
  const { url, mock } = await serve()
  const answers = await Promise.all(
    Array.from({ length: 100 }, (_, i) => send(`${url}/_connector/c${i}`, { method: 'PUT' })),
  )
  expect(answers.map(({ status }) => status)).toStrictEqual(Array.from({ length: 100 }, () => 201))
  expect(mock.connectors.list()).toHaveLength(100)
})

describe.each(['yaml', 'cbor', 'smile'] as const)('%s', (format) => {
  const headers = { 'content-type': `application/${format}` }

  test('goes in and out over HTTP, compressed bodies included', async () => {
    const { url, mock } = await serve({ seed: { connectors: [{ id: 'crm' }] } })
    const body = Buffer.from(writeValue(format, { error: `ü${'x'.repeat(300)}` }) as string)
    for (const [sent, encoding] of [
      [body, {}],
      [gzipSync(body), { 'content-encoding': 'gzip' }],
    ] as const) {
      mock.load({ connectors: [{ id: 'crm' }] })
      const answer = await send(`${url}/_connector/crm/_error`, {
        method: 'PUT',
        headers: { ...headers, ...encoding },
        body: sent,
      })
      expect(answer).toMatchObject({ status: 200, headers: { 'content-type': `application/${format}` } })
      expect(answer.bytes).toStrictEqual(Buffer.from(writeValue(format, { result: 'updated' }) as string))
      expect(answer.headers['content-length']).toBe(String(answer.bytes.length))
      expect(mock.connectors.get('crm')?.error).toBe(`ü${'x'.repeat(300)}`)
    }
    const head = await send(`${url}/?format=${format}`, { method: 'HEAD' })
    const get = await send(`${url}/?format=${format}`, { headers: { 'x-opaque-id': 'mir' } })
    expect(head.headers['content-length']).toBe(String(get.bytes.length))
  })
})

test('JSON that is no UTF-8 is refused where it is not', async () => {
  const { url, mock } = await serve({ seed: { connectors: [{ id: 'crm' }] } })
  const body = Buffer.from('7b226572726f72223a22ff227d', 'hex')
  const answer = await send(`${url}/_connector/crm/_error`, { method: 'PUT', headers: json, body })
  expect(answer.status).toBe(400)
  expect(JSON.parse(answer.body).error.root_cause[0].reason).toMatch(/^\[1:12\] Invalid UTF-8 start byte 0xff\n/)
  expect(mock.connectors.get('crm')?.error ?? null).toBeNull()
  const control = await send(`${url}/_mock/state`, { method: 'PUT', headers: json, body })
  expect(control).toMatchObject({ status: 400, body: expect.stringContaining('the body is not UTF-8') })
})

describe('HEAD', () => {
  test('/ is answered as GET is, without the body', async () => {
    const { url } = await serve()
    const get = await send(`${url}/`)
    const head = await send(`${url}/`, { method: 'HEAD' })
    expect(get.status).toBe(200)
    expect(JSON.parse(get.body)).toMatchObject({
      tagline: 'You Know, for Search',
      version: { build_flavor: 'default' },
    })
    expect(head).toMatchObject({ status: 200, body: '' })
    expect(head.headers['content-length']).toBe(String(Buffer.byteLength(get.body)))
    expect(head.headers['x-elastic-product']).toBe('Elasticsearch')
  })

  test.each(['/_connector', '/_connector/crm', '/_connector/_sync_job'])(
    '%s is not allowed; the length is that of the body left out',
    async (path) => {
      const { url } = await serve({ seed: { connectors: [{ id: 'crm' }] } })
      const head = await send(`${url}${path}`, { method: 'HEAD' })
      expect(head).toMatchObject({ status: 405, body: '' })
      expect(head.headers.allow).toContain('GET')
      expect(Number(head.headers['content-length'])).toBeGreaterThan(50)
    },
  )

  test('the connection can be used again afterwards', async () => {
    const { url } = await serve()
    for (const method of ['HEAD', 'GET', 'HEAD', 'GET']) {
      const { status } = await fetch(`${url}/`, { method })
      expect(status).toBe(200)
    }
  })
})

describe('a body beyond 100 MB', () => {
  const limit = 100 * 1024 * 1024

  test('is refused by its announced length, with no body', async () => {
    const { url, mock } = await serve()
    const answer = await new Promise<{ status: number; headers: object; body: string }>((resolve, reject) => {
      const headers = { ...json, 'content-length': limit + 1, expect: '100-continue' }
      send(`${url}/_connector`, { method: 'POST', headers, body: '' }).then(resolve, reject)
    })
    expect(answer).toMatchObject({ status: 413, body: '', headers: { 'content-length': '0', connection: 'close' } })
    expect(answer.headers).not.toHaveProperty('content-type')
    expect(mock.requests).toMatchObject([
      {
        method: 'POST',
        url: '/_connector',
        status: 413,
        error: 'body_too_long',
        body: `… (${limit + 1} bytes)`,
        responseBody: '',
        operation: undefined,
        violations: [],
      },
    ])
    expect((await send(`${url}/_connector`)).status).toBe(200)
  })

  test('is refused also when it comes in chunks without a length', async () => {
    const { url, mock } = await serve()
    const answer = await send(`${url}/_connector`, {
      method: 'POST',
      headers: { ...json, 'transfer-encoding': 'chunked' },
      body: ' '.repeat(limit + 1),
    })
    expect(answer).toMatchObject({ status: 413, body: '' })
    expect(mock.requests).toMatchObject([{ status: 413, error: 'body_too_long' }])
  })

  test('is refused on control routes too', async () => {
    const { url } = await serve()
    const headers = { ...json, 'content-length': limit + 1, expect: '100-continue' }
    expect((await send(`${url}/_mock/state`, { method: 'PUT', headers, body: '' })).status).toBe(413)
  })
})
