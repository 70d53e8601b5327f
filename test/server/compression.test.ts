import { gunzipSync, inflateSync } from 'node:zlib'
import { Client, HttpConnection } from '@elastic/elasticsearch'
import { describe, expect, test } from 'vitest'
import { serve } from './serve.ts'
import { ask, converse } from './wire.ts'

const seed = { connectors: [{ id: 'crm', name: 'café 😀'.repeat(100) }] }
const get = (path: string, headers: Record<string, string> = {}, { method = 'GET', version = '1.1' } = {}) =>
  `${method} ${path} HTTP/${version}\r\nhost: localhost\r\n${Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')}\r\n`

describe('an answer', () => {
  test.each([
    ['gzip', gunzipSync],
    ['deflate', inflateSync],
  ] as const)('is compressed when the client asks for %s', async (coding, inflate) => {
    const { port } = await serve({ seed })
    const plain = await ask(port, get('/_connector/crm'))
    const { status, headers, body } = await ask(port, get('/_connector/crm', { 'accept-encoding': coding }))
    expect(plain.headers['content-encoding']).toBeUndefined()
    expect(status).toBe(200)
    expect(headers).toEqual({
      ...plain.headers,
      'content-encoding': [coding],
      'content-length': [String(body.length)],
    })
    expect(inflate(body).equals(plain.body)).toBe(true)
    expect(body.length).toBeLessThan(plain.body.length / 2)
  })

  test('is compressed at level 3', async () => {
    const { port } = await serve({ seed })
    const plain = await ask(port, get('/_connector/crm'))
    const { body } = await ask(port, get('/_connector/crm', { 'accept-encoding': 'gzip' }))
    const { gzipSync } = await import('node:zlib')
    expect(body.length).toBe(gzipSync(plain.body, { level: 3 }).length)
  })

  test.each([
    ['an error', '/_connector/nope', 404],
    ['a path nobody has', '/_nowhere/a', 400],
    ['a control route', '/_mock/state', 200],
  ])('is compressed for %s too', async (_, path, expected) => {
    const { port } = await serve({ seed })
    const { status, headers, body } = await ask(port, get(path, { 'accept-encoding': 'gzip' }))
    expect([status, headers['content-encoding']]).toEqual([expected, ['gzip']])
    expect(JSON.parse(String(gunzipSync(body)))).toBeTypeOf('object')
  })

  test('is compressed by several lines of Accept-Encoding taken together', async () => {
    const { port } = await serve({ seed })
    const request = get('/_connector/crm', { 'accept-encoding': 'gzip;q=0.1', 'Accept-Encoding': 'deflate' })
    expect((await ask(port, request)).headers['content-encoding']).toEqual(['deflate'])
  })

  test.each([
    ['identity', {}],
    ['br', {}],
    ['gzip;q=0', {}],
    ['gzip', { version: '1.0' }],
    ['gzip', { method: 'CONNECT' }],
  ])('is not compressed for %s in %j', async (accepted, how) => {
    const { port } = await serve({ seed })
    const plain = await ask(port, get('/_connector/crm', {}, how))
    const answer = await ask(port, get('/_connector/crm', { 'accept-encoding': accepted }, how))
    expect(answer.body.equals(plain.body)).toBe(true)
    expect(answer.headers['content-encoding']).toBeUndefined()
  })

  test('without a body has nothing to compress', async () => {
    const { port } = await serve({ seed })
    const options = await ask(port, get('/_connector', { 'accept-encoding': 'gzip' }, { method: 'OPTIONS' }))
    expect(options).toMatchObject({ status: 200, headers: { 'content-length': ['0'] } })
    expect(options.headers['content-encoding']).toBeUndefined()
  })
})

test('HEAD tells the length of the body as it is', async () => {
  const { url } = await serve()
  const { headers } = await fetch(`${url}/`, { method: 'HEAD', headers: { 'accept-encoding': 'identity' } })
  const asked = await fetch(`${url}/`, { method: 'HEAD', headers: { 'accept-encoding': 'gzip' } })
  expect(asked.headers.get('content-length')).toBe(headers.get('content-length'))
  expect(asked.headers.get('content-encoding')).toBeNull()
})

test('an X-Opaque-Id beyond ASCII comes back beside a compressed body', async () => {
  const { port } = await serve({ seed })
  const request = get('/_connector/crm', { 'accept-encoding': 'gzip', 'x-opaque-id': 'caf\u00e9' })
  const { headers, body } = await ask(port, Buffer.from(request, 'latin1'))
  expect(headers['x-opaque-id']).toEqual(['caf\u00e9'])
  expect(JSON.parse(String(gunzipSync(body)))).toMatchObject({ id: 'crm' })
})

test('answers stay in order when only some are compressed', async () => {
  const { port } = await serve({ seed: { connectors: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] } })
  const gzip = { 'accept-encoding': 'gzip' }
  const answers = await converse(port, get('/_connector/a', gzip) + get('/_connector/b') + get('/_connector/c', gzip))
  const ids = answers.map(({ headers, body }) =>
    JSON.parse(String(headers['content-encoding'] ? gunzipSync(body) : body)),
  )
  expect(ids.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
})

test.each([undefined, HttpConnection])('the official client takes them: connection %s', async (Connection) => {
  const { url } = await serve({ seed })
  const client = new Client({ node: url, compression: true, ...(Connection && { Connection }) })
  const { body, headers } = await client.connector.get({ connector_id: 'crm' }, { meta: true })
  expect(body.name).toBe(seed.connectors[0]?.name)
  expect(headers?.['content-encoding']).toBe('gzip')
  await client.close()
})
