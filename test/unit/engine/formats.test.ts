import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createConnectorMock, type MockRequest } from '../../../src/index.ts'
import type { JsonValue } from '../../../src/json/value.ts'
import { type Body, createReader, type Format, formats, writeValue } from '../../../src/xcontent/formats.ts'
import { decode } from '../../support/decode.ts'
import { anyRequest, beginnings } from './random-walk/requests.ts'
import { createSeededApi, sendRaw } from './wire.ts'

const others = ['yaml', 'cbor', 'smile'] as const

const write = (format: Format, value: JsonValue): Body =>
  format === 'json' ? JSON.stringify(value) : writeValue(format, value)

const url = '/_connector/my-connector/_error'
const vendor = (format: string) => `application/vnd.elasticsearch+${format};compatible-with=9`

describe.each(others)('a body in %s', (format) => {
  it.each([`application/${format}`, `application/${format}; charset=utf-8`, `APPLICATION/${format.toUpperCase()}`])(
    'is read, and answered in it: %s',
    (type) => {
      const api = createSeededApi()
      const body = write(format, { error: 'Grüße 😀' })
      const answer = sendRaw(api, { method: 'PUT', url, headers: { 'content-type': type }, body })
      expect(answer).toMatchObject({ status: 200, body: { result: 'updated' } })
      expect(answer.headers['content-type']).toBe(`application/${format}`)
      expect(answer.text).toBe(textOf(write(format, { result: 'updated' })))
      expect(api.connector('my-connector')?.error).toBe('Grüße 😀')
    },
  )

  it('is read by its versioned type as well', () => {
    const headers = { 'content-type': vendor(format), accept: vendor(format) }
    const answer = sendRaw(createSeededApi(), { method: 'PUT', url, headers, body: write(format, { error: 'x' }) })
    expect(answer).toMatchObject({ status: 200, headers: { 'content-type': vendor(format) } })
  })

  it('can be given as text or as bytes where it is UTF-8', () => {
    const bytes = Uint8Array.from(Buffer.from(write(format, { error: 'x' }) as string))
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
    const isText = Buffer.from(text).equals(bytes)
    for (const body of isText ? [bytes, text] : [bytes]) {
      const answer = sendRaw(createSeededApi(), {
        method: 'PUT',
        url,
        headers: { 'content-type': `application/${format}` },
        body,
      })
      expect(answer.status).toBe(200)
    }
  })

  it('must have the version on both headers', () => {
    const headers = { 'content-type': vendor(format), accept: `application/${format}` }
    const { body } = sendRaw(createSeededApi(), { method: 'PUT', url, headers, body: write(format, {}) })
    expect(body.error.type).toBe('media_type_header_exception')
  })

  it.each([
    ['an unknown field', { errror: 'x' }, /unknown field \[errror\] did you mean \[error\]\?$/],
    ['a wrong type', { error: 5 }, /error doesn't support values of type: VALUE_NUMBER$/],
    ['a list', ['x'], /Expected START_OBJECT but was: START_ARRAY$/],
    ['nothing required', {}, /^Required \[error\]$/],
  ])('is refused for %s as JSON is, with a place of its own', (_, value, reason) => {
    const send = (kind: Format) =>
      sendRaw(createSeededApi(), {
        method: 'PUT',
        url,
        headers: { 'content-type': `application/${kind}` },
        body: write(kind, value),
      })
    const withoutPlace = (body: unknown) => JSON.stringify(body).replaceAll(/\[-?\d+:\d+\] /g, '')
    const answer = send(format)
    expect(answer.body.error.reason).toMatch(reason)
    expect(answer.status).toBe(400)
    expect(withoutPlace(answer.body)).toBe(withoutPlace(send('json').body))
    expect(answer.headers['content-type']).toBe(`application/${format}`)
  })
})

function textOf(body: Body): string {
  return typeof body === 'string' ? body : Buffer.from(body).toString('hex')
}

/** One request for each way in which an answer can look. */
const answers: readonly (readonly [string, MockRequest])[] = [
  ['a document', { method: 'GET', url: '/_connector/my-connector', headers: {}, body: '' }],
  ['a list', { method: 'GET', url: '/_connector', headers: {}, body: '' }],
  ['the root', { method: 'GET', url: '/', headers: {}, body: '' }],
  ['the full shape of an error', { method: 'GET', url: '/_connector/none', headers: {}, body: '' }],
  ['the short shape', { method: 'POST', url: '/_connector/my-connector', headers: {}, body: '' }],
  ['the short shape for a content type', { method: 'PUT', url, headers: { 'content-type': 'text/plain' }, body: 'x' }],
  ['the bare shape', { method: 'GET', url: '/_connector/a/b', headers: {}, body: '' }],
  ['a refused parameter', { method: 'GET', url: '/_connector?size=x', headers: {}, body: '' }],
  ['a refused error_trace', { method: 'GET', url: '/_connector?error_trace=x', headers: {}, body: '' }],
  ['a bad escape in the query', { method: 'GET', url: '/_connector?x=%zz', headers: {}, body: '' }],
  ['a refused pretty', { method: 'GET', url: '/_connector?pretty=x', headers: {}, body: '' }],
  ['a filtered list', { method: 'GET', url: '/_connector?filter_path=results.id,count', headers: {}, body: '' }],
]

describe.each(others)('an answer in %s', (format) => {
  it.each(answers)('says what JSON says, by Accept: %s', (_, request) => {
    const send = (accept: string) =>
      createSeededApi().mock.handle({ ...request, headers: { ...request.headers, accept } })
    const [json, other] = [send('application/json'), send(`application/${format}`)]
    expect(other.status).toBe(json.status)
    expect(decode(other)).toStrictEqual(decode(json))
    expect(other).toStrictEqual({
      ...json,
      headers: { ...json.headers, 'content-type': `application/${format}` },
      body: writeValue(format, decode(json)),
    })
  })

  it.each(answers.filter(([, one]) => !/%zz|pretty=x/.test(one.url)))('and by format: %s', (_, request) => {
    const joint = request.url.includes('?') ? '&' : '?'
    const send = (kind: string) =>
      createSeededApi().mock.handle({ ...request, url: `${request.url}${joint}format=${kind}` })
    const other = send(format)
    expect(other.headers['content-type']).toBe(`application/${format}`)
    const plain = (value: unknown) => JSON.stringify(value).replaceAll(/format=\w+/g, 'format')
    expect(plain(decode(other))).toBe(plain(decode(send('json'))))
  })

  it('is not indented', () => {
    const send = (pretty: string) =>
      createSeededApi().mock.handle({ method: 'GET', url: `/?format=${format}${pretty}`, headers: {}, body: '' })
    expect(send('&pretty').body).toStrictEqual(send('').body)
  })

  it('refuses strangers in it too', () => {
    const mock = createConnectorMock({ security: { users: {} } })
    const answer = mock.handle({
      method: 'GET',
      url: '/_connector',
      headers: { accept: `application/${format}` },
      body: '',
    })
    expect(answer.status).toBe(401)
    expect(answer.headers['content-type']).toBe(`application/${format}`)
    expect(decode(answer).error.type).toBe('security_exception')
  })

  it('comes in a standard response too', async () => {
    const api = createSeededApi()
    const body = write(format, { error: 'Grüße' })
    const headers = { 'content-type': `application/${format}` }
    const response = await api.mock.fetch(`http://cluster${url}`, { method: 'PUT', headers, body: body as string })
    const bytes = new Uint8Array(await response.arrayBuffer())
    expect(response.headers.get('content-length')).toBe(String(bytes.length))
    expect(Buffer.from(bytes)).toStrictEqual(Buffer.from(write(format, { result: 'updated' }) as string))
    expect(api.connector('my-connector')?.error).toBe('Grüße')
  })
})

it('the format of the request counts where Accept names none', () => {
  for (const accept of ['*/*', 'text/html', 'application/cbor, application/json', undefined]) {
    const headers = { 'content-type': 'application/yaml', ...(accept && { accept }) }
    const answer = sendRaw(createSeededApi(), { method: 'GET', url: '/_connector/my-connector', headers })
    expect(answer.headers['content-type']).toBe('application/yaml')
  }
})

it('the same request does the same in every format', () => {
  let compared = 0
  fc.assert(
    fc.property(beginnings, fc.array(anyRequest, { maxLength: 12 }), (seed, requests) => {
      const mocks = formats.map((format) => {
        let ids = 0
        return { format, mock: createConnectorMock({ seed, clock: () => 1e12, ids: () => `new-${++ids}` }) }
      })
      for (const request of requests) {
        const value = commonValue(request)
        // Only what every format can say: a body of JSON, in an object, that nobody could object to.
        if (value === undefined || /format=|error_trace|pretty/.test(request.url)) continue
        const results = mocks.map(({ format, mock }) => {
          const headers = {
            ...request.headers,
            'content-type': `application/${format}`,
            accept: `application/${format}`,
          }
          const answer = mock.handle({ ...request, headers, body: value === null ? '' : write(format, value.json) })
          const said = answer.body.length === 0 ? '' : JSON.stringify(decode(answer))
          return {
            status: answer.status,
            said: said.replaceAll(/\[-?\d+:\d+\] |\d+:\d+ but/g, ''),
            state: mock.state(),
          }
        })
        for (const result of results.slice(1)) expect(result).toStrictEqual(results[0])
        compared++
      }
    }),
    { numRuns: 60, seed: 20_260_105 },
  )
  expect(compared).toBeGreaterThan(100)
})

/** What the body of a request says; null when it has none, nothing when it is not what formats have in common. */
function commonValue({ body }: MockRequest): { json: JsonValue } | null | undefined {
  if (body.length === 0) return null
  try {
    const json: JsonValue = JSON.parse(body as string)
    const text = JSON.stringify(json)
    const reader = createReader('json', body)
    reader.next()
    // Halves of surrogates have no UTF-8, and numbers without a finite double no digits.
    return JSON.stringify(reader.value()) === text && !/\\ud[89a-f]/i.test(text) ? { json } : undefined
  } catch {
    return undefined
  }
}
