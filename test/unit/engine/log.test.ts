import { inspect } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, test, vi } from 'vitest'
import { createProfile } from '../../../src/domain/profile.ts'
import { createRequestLog } from '../../../src/engine/log.ts'
import { createConnectorMock } from '../../../src/index.ts'
import { writeValue } from '../../../src/xcontent/formats.ts'
import { createApi } from '../../support/api.ts'
import { decode } from '../../support/decode.ts'

const json = { 'content-type': 'application/json' }

function collectGarbage(): void {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
}

function createLogged(logCapacity?: number) {
  const mock = createConnectorMock({
    seed: { connectors: [{ id: 'crm' }], secrets: [{ id: 'key', value: 'hush hush' }] },
    clock: () => Date.parse('2026-01-05T10:00:00.000Z'),
    ...(logCapacity !== undefined && { logCapacity }),
  })
  const send = (
    method: string,
    url: string,
    body: string | Uint8Array = '',
    headers: Record<string, string> = body ? json : {},
  ) => {
    const response = mock.handle({ method, url, headers, body })
    return { response, logged: mock.requests.at(-1) }
  }
  return { mock, send }
}

describe('an entry', () => {
  test('is printed with all values', () => {
    const { mock, send } = createLogged()
    send('PUT', '/_connector/crm/_error', '{"eror":"x"}')
    mock.faults.add({ fault: 'timeout' })
    for (const text of [inspect(mock.requests), inspect(mock.requests[0]), inspect(mock.faults.list())]) {
      expect(text).not.toContain('[Getter')
    }
    expect(inspect(mock.requests[0], { depth: 5 })).toMatch(
      /sent: \{ eror: 'x' \}.*violations: \[.*path: .*lenient: false/s,
    )
    expect(inspect(mock.faults.list()[0])).toContain('hits: 0')
    expect(Reflect.ownKeys({ ...mock.requests[0] })).not.toContainEqual(expect.any(Symbol))
  })

  test('says what was asked and answered', () => {
    const { send } = createLogged()
    const { logged } = send('PUT', '/_connector/crm/_error?pretty=false', '{"error":"x"}')
    expect(logged).toStrictEqual({
      id: 1,
      time: '2026-01-05T10:00:00.000Z',
      method: 'PUT',
      url: '/_connector/crm/_error?pretty=false',
      headers: json,
      body: '{"error":"x"}',
      sent: { error: 'x' },
      operation: 'connector.update_error',
      params: { connector_id: 'crm' },
      status: 200,
      responseBody: '{"result":"updated"}',
      received: { result: 'updated' },
      error: undefined,
      violations: [],
      lenient: false,
      reliesOn: [expect.objectContaining({ kind: 'unstable' })],
      duration: expect.any(Number),
      fault: undefined,
    })
  })

  test('has its bodies decoded, where they are JSON and not hidden', () => {
    const { send } = createLogged()
    expect(send('PUT', '/_connector/crm/_error', '{"error":').logged).toMatchObject({
      sent: undefined,
      received: { status: 400 },
    })
    expect(send('GET', '/_connector/crm').logged?.sent).toBeUndefined()
    expect(send('PUT', '/_connector/_secret/key', '{"value":"new"}').logged?.sent).toBeUndefined()
    expect(send('GET', '/_connector/_secret/key').logged?.received).toEqual({ id: 'key', value: '[redacted]' })
    const deep = `{"name":${'['.repeat(2000)}${']'.repeat(2000)}}`
    expect(send('PUT', '/_connector/crm/_name', deep).logged?.sent).toBeUndefined()
  })

  test('stays what it is when the log goes on', () => {
    const { mock, send } = createLogged(1)
    const { logged } = send('PUT', '/_connector/crm/_last_sync', '{"last_indexed_document_count":"7"}')
    for (let i = 0; i < 3; i++) send('GET', '/_connector/crm')
    expect(mock.requests).toHaveLength(1)
    expect(logged).toMatchObject({ sent: { last_indexed_document_count: '7' }, lenient: true })
    expect(logged?.violations).not.toEqual([])
    expect(logged?.reliesOn).toContainEqual(expect.objectContaining({ kind: 'lenient' }))
  })

  test('has its parameters decoded', () => {
    const { send } = createLogged()
    expect(send('GET', '/_connector/a%2Fb').logged?.params).toStrictEqual({ connector_id: 'a/b' })
  })

  test('tells why a request was refused', () => {
    const { send } = createLogged()
    expect(send('GET', '/_connector/nope').logged).toMatchObject({ status: 404, error: 'connector_not_found' })
    expect(send('GET', '/nowhere').logged).toMatchObject({
      status: 400,
      error: 'no_handler',
      operation: undefined,
      params: {},
      violations: [],
    })
    expect(send('POST', '/_connector/crm').logged).toMatchObject({ status: 405, error: 'method_not_allowed' })
  })

  test('shows four headers, none that may carry credentials', () => {
    const { send } = createLogged()
    const shown = { accept: 'application/json', 'user-agent': 'me', 'x-opaque-id': 'task' }
    const headers = { ...shown, authorization: 'ApiKey c2VjcmV0', cookie: 'sid=1', 'x-forwarded-for': '10.0.0.1' }
    const { logged } = send('GET', '/_connector/crm', '', headers)
    expect(logged?.headers).toStrictEqual(shown)
    expect(JSON.stringify(logged)).not.toMatch(/c2VjcmV0|sid=1/)
  })
})

describe('secrets', () => {
  test.each([
    ['PUT', '/_connector/_secret/key', '{"value":"new secret"}'],
    ['POST', '/_connector/_secret', '{"value":"new secret"}'],
    ['POST', '/_connector/_secret/', '{"valeu":"new secret"}'],
    ['PUT', '/_connector/_secret/key', '{"value":"new secret"'],
    ['PUT', '/_connector/_secret/key', '{"value":new secret}'],
    ['PUT', '/_connector/_secret/key', '{"new secret":"value"}'],
    ['PATCH', '/_connector/_secret/key', '{"value":"new secret"}'],
  ])('%s %s: the body is hidden, right or wrong', (method, url, body) => {
    const { send } = createLogged()
    const { logged } = send(method, url, body)
    expect(logged?.body).toBe('[redacted]')
    expect(JSON.stringify(logged)).not.toMatch(/new( secret)?/)
  })

  test.each(['', '?pretty'])('GET: the value is hidden, the id is not (%s)', (query) => {
    const { mock, send } = createLogged()
    mock.load({ secrets: [{ id: 'key', value: 'hush "\\ hush' }] })
    const { logged, response } = send('GET', `/_connector/_secret/key${query}`)
    expect(JSON.stringify(logged)).not.toContain('hush')
    if (response.status === 200) {
      expect(JSON.parse(logged?.responseBody ?? '')).toStrictEqual({ id: 'key', value: '[redacted]' })
    }
  })

  test('a value so long that the log cuts it is hidden too', () => {
    const { mock, send } = createLogged()
    mock.load({ secrets: [{ id: 'key', value: `TOPSECRET${'x'.repeat(1_100_000)}` }] })
    expect(send('GET', '/_connector/_secret/key').response.body).toContain('TOPSECRET')
    expect(mock.requests.at(-1)?.responseBody).not.toContain('SECRET')
  })

  test.each(['/_connector/_secrets', '/_connectors/_secret', '/_connector/x/_secret', '/_connector/_secret%20/x'])(
    'what was meant for a secret and led nowhere is hidden: %s',
    (url) => {
      const { send } = createLogged()
      expect(JSON.stringify(send('POST', url, '{"value":"hush"}').logged)).not.toContain('hush')
    },
  )

  test('what a client is answered is not redacted', () => {
    const { send } = createLogged()
    const { response } = send('GET', '/_connector/_secret/key')
    if (response.status === 200) expect(decode(response)).toStrictEqual({ id: 'key', value: 'hush hush' })
  })

  test('other bodies are shown, a value of a configuration included', () => {
    const { send } = createLogged()
    expect(send('PUT', '/_connector/crm', '{"name":"x"}').logged?.body).toBe('{"name":"x"}')
  })
})

describe.each(['yaml', 'cbor', 'smile'] as const)('a request in %s', (format) => {
  const headers = { 'content-type': `application/${format}` }

  test('is shown in JSON, and so is its answer', () => {
    const { send } = createLogged()
    const { logged } = send('PUT', '/_connector/crm/_error', writeValue(format, { error: 'ü' }), headers)
    expect(logged).toMatchObject({ body: '{"error":"ü"}', responseBody: '{"result":"updated"}', violations: [] })
  })

  test('is held against the description by what it says', () => {
    const { send } = createLogged()
    const body = writeValue(format, { name: 5, nope: 1 })
    expect(send('PUT', '/_connector/crm/_name', body, headers).logged?.violations.length).toBeGreaterThan(1)
  })

  test('hides what JSON hides', () => {
    const { mock, send } = createLogged()
    const url = '/_connector/_secret/key'
    expect(JSON.stringify(send('GET', url, '', headers).logged)).not.toContain('hush')
    expect(JSON.stringify(send('PUT', url, writeValue(format, { value: 'TOPSECRET' }), headers).logged)).not.toContain(
      'TOPS',
    )
    expect(JSON.stringify(send('PUT', url, writeValue(format, { TOPSECRET: 1 }), headers).logged)).not.toContain('TOPS')
    mock.load({ secrets: [{ id: 'key', value: `TOPSECRET${'x'.repeat(1_100_000)}` }] })
    expect(send('GET', url, '', headers).response.status).toBe(200)
    expect(mock.requests.at(-1)?.responseBody).toMatch(/^… \(\d+ bytes\)$/)
  })

  test('that is long is told by its length alone', () => {
    const { send } = createLogged()
    const body = writeValue(format, { error: 'x'.repeat(1_100_000) })
    const { logged } = send('PUT', '/_connector/crm/_error', body, headers)
    expect(logged).toMatchObject({ body: `… (${body.length} bytes)`, violations: [] })
  })

  test('that cannot be read is shown as it came', () => {
    const { send } = createLogged()
    const { logged } = send(
      'PUT',
      '/_connector/crm/_error',
      format === 'yaml' ? '[a: ' : Uint8Array.of(0xff, 0x01),
      headers,
    )
    expect(logged).toMatchObject({ status: 400, body: format === 'yaml' ? '[a: ' : 'ff01' })
    expect(logged?.violations).toHaveLength(1)
  })
})

test('JSON that is no UTF-8 is shown with replacement characters', () => {
  const { send } = createLogged()
  const { logged } = send(
    'PUT',
    '/_connector/crm/_error',
    Uint8Array.from(Buffer.from('7b226572726f72223a22ff227d', 'hex')),
    json,
  )
  expect(logged).toMatchObject({ status: 400, error: 'field_failed', body: '{"error":"\uFFFD"}' })
})

describe('violations', () => {
  test('a request as described has none', () => {
    const { send } = createLogged()
    for (const [method, url, body] of [
      ['PUT', '/_connector/crm/_status', '{"status":"needs_configuration"}'],
      ['PUT', '/_connector/crm/_check_in', ''],
      ['GET', '/_connector?from=0&size=1&query=x;pretty', ''],
      ['PUT', '/_connector', ''],
    ] as const) {
      expect(send(method, url, body).logged).toMatchObject({ violations: [], lenient: false })
    }
  })

  test.each([
    ['a numeric string', '{"last_indexed_document_count":"7"}', '/last_indexed_document_count'],
    ['a fraction', '{"last_indexed_document_count":7.5}', '/last_indexed_document_count'],
  ])('%s is taken, and shows as leniency', (_, body, path) => {
    const { send } = createLogged()
    const { logged } = send('PUT', '/_connector/crm/_last_sync', body)
    expect(logged).toMatchObject({ status: 200, lenient: true })
    expect(logged?.violations).toContainEqual(expect.objectContaining({ in: 'body', path }))
  })

  test('comments in a body are leniency too', () => {
    const { send } = createLogged()
    const { logged } = send('PUT', '/_connector/crm/_error', '{"error":/* none */null}')
    expect(logged).toMatchObject({
      status: 200,
      lenient: true,
      violations: [{ in: 'body', path: '', message: 'is not standard JSON' }],
    })
  })

  test.each([
    ['PUT', '/_connector/crm/_error', '{}', { in: 'body', path: '' }],
    ['PUT', '/_connector/crm/_error', '', { in: 'body', path: '', message: 'is required' }],
    ['PUT', '/_connector/crm/_error', '{"error":7}', { in: 'body', path: '/error' }],
    ['PUT', '/_connector/crm/_status', '{"status":"gone"}', { in: 'body', path: '/status' }],
    ['PUT', '/_connector/crm/_check_in', '{}', { in: 'body', path: '', message: 'is not taken by this operation' }],
    ['GET', '/_connector/crm?refresh=true', '', { in: 'query', path: 'refresh' }],
    ['GET', '/_connector?%66oo', '', { in: 'query', path: 'foo' }],
  ])('%s %s %s is refused, so it is no leniency', (method, url, body, violation) => {
    const { send } = createLogged()
    const { logged } = send(method, url, body)
    expect(logged?.status).toBeGreaterThanOrEqual(400)
    expect(logged?.lenient).toBe(false)
    expect(logged?.violations).toContainEqual(expect.objectContaining(violation))
  })
})

describe('the ring', () => {
  test('keeps the last requests, the oldest first, with ids that rise', () => {
    const { mock, send } = createLogged(3)
    for (let i = 1; i <= 5; i++) send('GET', `/_connector/c${i}`)
    expect(mock.requests.map(({ id, url }) => [id, url])).toStrictEqual([
      [3, '/_connector/c3'],
      [4, '/_connector/c4'],
      [5, '/_connector/c5'],
    ])
  })

  test('keeps 1,000 by default', () => {
    const { mock, send } = createLogged()
    for (let i = 0; i < 2500; i++) mock.handle({ method: 'GET', url: `/${i}`, headers: {}, body: '' })
    expect(mock.requests).toHaveLength(1000)
    expect([mock.requests[0]?.id, mock.requests.at(-1)?.id]).toStrictEqual([1501, 2500])
    expect(send('GET', '/').logged?.id).toBe(2501)
  })

  test('may keep none', () => {
    const { mock, send } = createLogged(0)
    send('GET', '/_connector')
    expect(mock.requests).toStrictEqual([])
  })

  test('goes on counting after a reset', () => {
    const { mock, send } = createLogged()
    send('GET', '/a')
    send('GET', '/b')
    mock.reset()
    expect(mock.requests).toStrictEqual([])
    expect(send('GET', '/c').logged?.id).toBe(3)
  })

  test('keeps fewer when bodies are large', () => {
    const { mock, send } = createLogged()
    const large = `{"error":"${'x'.repeat(900_000)}"}`
    for (let i = 0; i < 30; i++)
      mock.handle({ method: 'PUT', url: '/_connector/crm/_error', headers: json, body: large })
    const characters = mock.requests.reduce((sum, { body, responseBody }) => sum + body.length + responseBody.length, 0)
    expect(mock.requests.length).toBeGreaterThan(0)
    expect(mock.requests.length).toBeLessThan(30)
    expect(characters).toBeLessThanOrEqual(16 * 1024 * 1024)
    expect(mock.requests.at(-1)?.id).toBe(30)
    expect(send('GET', '/_connector/crm').logged?.id).toBe(31)
  })

  test('a very long body is kept in part, and its request stays', () => {
    const { mock, send } = createLogged()
    send('GET', '/_connector/crm')
    const body = `{"error":"${'x'.repeat(17 * 1024 * 1024)}"}`
    mock.handle({ method: 'PUT', url: '/_connector/crm/_error', headers: json, body })
    expect(mock.requests).toHaveLength(2)
    const logged = mock.requests.at(-1)
    expect(logged).toMatchObject({ id: 2, error: 'value_too_long', violations: [] })
    expect(logged?.body.length).toBeLessThan(1.1 * 1024 * 1024)
    expect(logged?.body.endsWith(`… (${body.length} characters)`)).toBe(true)
  })

  test('says how many it has forgotten since the last reset', () => {
    const { mock, send } = createLogged(2)
    expect(mock.forgottenRequests).toBe(0)
    for (let i = 0; i < 5; i++) send('GET', '/a')
    expect(mock.forgottenRequests).toBe(3)
    mock.reset()
    expect(mock.forgottenRequests).toBe(0)
    send('GET', '/a')
    expect(mock.forgottenRequests).toBe(0)
  })

  test('without a limit it lets go of what a reset has cleared', async () => {
    const log = createRequestLog(Number.POSITIVE_INFINITY, createProfile())
    /** What the log alone holds of a request. */
    const cleared: WeakRef<object>[] = []
    const add = () => {
      const params = {}
      cleared.push(new WeakRef(params))
      const request = { method: 'GET', url: '/', headers: {}, body: '' }
      log.add({ time: 0, duration: 0, request, response: { status: 200, headers: {}, body: '' }, params } as never)
    }
    for (let i = 0; i < 40; i++) add()
    log.clear()
    expect([log.list(), log.forgotten()]).toEqual([[], 0])
    // Until then what a WeakRef was made of stays.
    await new Promise((resolve) => setTimeout(resolve))
    collectGarbage()
    expect(cleared.filter((one) => one.deref() !== undefined)).toHaveLength(0)
    add()
    expect(log.list()).toMatchObject([{ id: 41, url: '/' }])
  })

  test('hands out a list of its own', () => {
    const { mock, send } = createLogged()
    send('GET', '/a')
    const before = mock.requests
    send('GET', '/b')
    expect(before).toHaveLength(1)
  })
})

test('the time is the clock of the mock, faked timers included', () => {
  vi.useFakeTimers({ now: new Date('2030-06-01T00:00:00.000Z') })
  try {
    const mock = createConnectorMock()
    mock.handle({ method: 'GET', url: '/', headers: {}, body: '' })
    vi.advanceTimersByTime(1500)
    mock.handle({ method: 'GET', url: '/', headers: {}, body: '' })
    expect(mock.requests.map(({ time }) => time)).toStrictEqual([
      '2030-06-01T00:00:00.000Z',
      '2030-06-01T00:00:01.500Z',
    ])
  } finally {
    vi.useRealTimers()
  }
})

test('reading the log is no request', () => {
  const api = createApi()
  api.get('/_connector')
  expect(api.mock.requests).toHaveLength(1)
  expect(api.mock.requests).toHaveLength(1)
})
