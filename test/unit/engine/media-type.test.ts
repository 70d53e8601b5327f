import { describe, expect, it } from 'vitest'
import { errorBody, unchanged } from '../../support/api.ts'
import { createSeededApi, type Raw, sendRaw } from './wire.ts'

const vendor = (version: number) => `application/vnd.elasticsearch+json; compatible-with=${version}`
const vendorAnswer = (version: number) => `application/vnd.elasticsearch+json;compatible-with=${version}`

interface Headers {
  readonly accept?: string
  readonly 'content-type'?: string
}

const get = (headers: Headers): Raw =>
  sendRaw(createSeededApi(), { method: 'GET', url: '/_connector/my-connector', headers: { ...headers } })

/** Sends a body that sets the error of the connector. */
function put(headers: Headers, body = '{"error":"é"}'): Raw {
  const api = createSeededApi()
  const request = { method: 'PUT', url: '/_connector/my-connector/_error', headers: { ...headers }, body }
  const before = api.mock.state()
  const answer = sendRaw(api, request)
  if (answer.status >= 400) expect(api.mock.state()).toStrictEqual(before)
  return answer
}

/** The error that a header without meaning gets, or one that asks for the wrong version. */
function mediaTypeError(names: string, type: 'status_exception' | 'illegal_argument_exception', reason: string) {
  return errorBody(400, 'media_type_header_exception', `Invalid media-type value on headers [${names}]`, {
    cause: { type, reason },
  })
}

/** Which of the two headers is named first varies. */
function expectVersionError({ status, body }: Raw, reason: string): void {
  const names = body.error?.reason?.includes('[Content-Type,') ? 'Content-Type, Accept' : 'Accept, Content-Type'
  expect(body).toStrictEqual(mediaTypeError(names, 'status_exception', reason))
  expect(status).toBe(400)
}

describe('Content-Type of a body', () => {
  it.each([
    'application/json',
    'application/json; charset=UTF-8',
    'application/json;charset=utf-8',
    'APPLICATION/JSON',
    ' application/json ',
  ])('%j is read as JSON', (type) => {
    expect(put({ 'content-type': type })).toMatchObject({ status: 200, body: { result: 'updated' } })
  })

  it.each([
    'text/plain',
    'text/plain; charset=UTF-8',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=something',
    'application/xml',
    'text/json',
    'application/jsonp',
    'application/vnd.api+json',
    'application/__proto__',
    'application/constructor',
  ])('%s is not supported, which is a 406 and not a 415', (type) => {
    const answer = put({ 'content-type': type })
    expect(answer.body).toStrictEqual({ error: `Content-Type header [${type}] is not supported`, status: 406 })
    expect(answer.status).toBe(406)
  })

  it('is needed', () => {
    const answer = put({})
    expect(answer.body).toStrictEqual({ error: 'Content-Type header is missing', status: 406 })
    expect(answer.status).toBe(406)
  })

  it.each(['json', 'application', 'application/', '/json', 'application json', 'a/b/c'])(
    '%j is no media type',
    (type) => {
      const answer = put({ 'content-type': type })
      expect(answer.body).toStrictEqual(
        mediaTypeError('Content-Type', 'illegal_argument_exception', `invalid media-type [${type}]`),
      )
      expect(answer.status).toBe(400)
    },
  )

  it('cannot be empty', () => {
    expect(put({ 'content-type': '' }).body).toStrictEqual(
      mediaTypeError('Content-Type', 'illegal_argument_exception', 'Header [Content-Type] cannot be empty.'),
    )
  })

  it('cannot be sent twice, which is how HTTP reads a list', async () => {
    const { mock } = createSeededApi()
    const headers = new Headers({ 'content-type': 'application/json' })
    headers.append('content-type', 'application/json')
    const url = 'http://cluster:9200/_connector/my-connector/_error'
    const response = await mock.fetch(new Request(url, { method: 'PUT', headers, body: '{"error":null}' }))
    expect(await response.json()).toStrictEqual(
      mediaTypeError(
        'Content-Type',
        'illegal_argument_exception',
        'Incorrect header [Content-Type]. Only one value should be provided',
      ),
    )
  })

  it('does not matter where there is no body', () => {
    for (const type of ['text/plain', 'application/xml', 'application/json']) {
      expect(get({ 'content-type': type }).status).toBe(200)
    }
  })

  it('must be a media type even then', () => {
    expect(get({ 'content-type': 'json' }).body).toStrictEqual(
      mediaTypeError('Content-Type', 'illegal_argument_exception', 'invalid media-type [json]'),
    )
  })

  it('is looked at after the route', () => {
    const api = createSeededApi()
    const send = (method: string, url: string) =>
      unchanged(api, () => sendRaw(api, { method, url, headers: { 'content-type': 'text/plain' }, body: '{}' }))
    expect(send('GET', '/_connector/a/b').status).toBe(400)
    expect(send('POST', '/_connector/a').status).toBe(405)
    expect(send('GET', '/_connector/a').status).toBe(406)
  })

  it('of a wrong syntax is refused before the route is looked for', () => {
    const api = createSeededApi()
    const answer = sendRaw(api, { method: 'GET', url: '/_connector/a/b', headers: { 'content-type': 'json' } })
    expect(answer.body.error.type).toBe('media_type_header_exception')
  })
})

describe('Accept', () => {
  it.each([undefined, '*/*', 'text/html, application/json', 'application/json;q=0.9, */*;q=0.1'])(
    '%s leaves the choice to the server',
    (accept) => {
      const headers = accept === undefined ? {} : { accept }
      expect(get(headers).headers['content-type']).toBe('application/json')
      expect(put({ ...headers, 'content-type': 'application/json; charset=UTF-8' })).toMatchObject({
        status: 200,
        headers: { 'content-type': 'application/json' },
      })
      expect(get({ ...headers, 'content-type': vendor(9) }).headers['content-type']).toBe(vendorAnswer(9))
    },
  )

  it('that asks for JSON gets it', () => {
    expect(get({ accept: 'application/json' }).headers['content-type']).toBe('application/json')
  })

  it.each([8, 9])('that asks for version %i is answered in it, written without a space', (version) => {
    const answer = get({ accept: vendor(version) })
    expect(answer.status).toBe(200)
    expect(answer.headers['content-type']).toBe(vendorAnswer(version))
    expect(answer.body.id).toBe('my-connector')
  })

  it('that asks for a version is answered in it also when the answer is an error', () => {
    const api = createSeededApi()
    const send = (method: string, url: string) => sendRaw(api, { method, url, headers: { accept: vendor(9) } })
    expect(send('GET', '/_connector/none').headers['content-type']).toBe(vendorAnswer(9))
    expect(send('GET', '/_connector/a/b').headers['content-type']).toBe(vendorAnswer(9))
    expect(send('POST', '/_connector/a').headers['content-type']).toBe(vendorAnswer(9))
  })

  it.each(['text/html', 'application/xml', 'image/png'])('of another type (%s) falls back, it is no 406', (accept) => {
    expect(get({ accept })).toMatchObject({ status: 200, headers: { 'content-type': 'application/json' } })
    expect(get({ accept, 'content-type': vendor(9) }).headers['content-type']).toBe(vendorAnswer(9))
  })

  it.each(['json', 'application/', 'a b'])('%j is no media type', (accept) => {
    expect(get({ accept }).body).toStrictEqual(
      mediaTypeError('Accept', 'illegal_argument_exception', `invalid media-type [${accept}]`),
    )
  })

  it.each(['yaml', 'cbor', 'smile'])('of %s is answered in it, the version included', (format) => {
    const accept = `application/vnd.elasticsearch+${format}; compatible-with=9`
    expect(get({ accept: `application/${format}` }).headers['content-type']).toBe(`application/${format}`)
    expect(get({ accept }).headers['content-type']).toBe(`application/vnd.elasticsearch+${format};compatible-with=9`)
    expect(get({ accept }).body).toStrictEqual(get({}).body)
  })
})

describe('versions', () => {
  it.each([8, 9])('%i on both headers is what the official clients send', (version) => {
    const answer = put({ accept: vendor(version), 'content-type': vendor(version) })
    expect(answer).toMatchObject({ status: 200, headers: { 'content-type': vendorAnswer(version) } })
  })

  it.each([7, 10, 0])('%i is out of range', (version) => {
    expectVersionError(
      get({ accept: vendor(version) }),
      `Accept version must be either version 9 or 8, but found ${version}. Accept=${vendor(version)}`,
    )
    expectVersionError(
      put({ accept: vendor(9), 'content-type': vendor(version) }),
      `Content-Type version must be either version 9 or 8, but found ${version}. Content-Type=${vendor(version)}`,
    )
  })

  const rule =
    'A compatible version is required on both Content-Type and Accept headers if either one has requested a compatible version'

  it('out of range on Content-Type is refused without a body as well', () => {
    expectVersionError(
      get({ 'content-type': vendor(7) }),
      `Content-Type version must be either version 9 or 8, but found 7. Content-Type=${vendor(7)}`,
    )
  })

  it.each(['abc', '', '9.0', '-9'])('[%s] is no version, and so the media type is none', (version) => {
    const type = `application/vnd.elasticsearch+json; compatible-with=${version}`
    expect(get({ accept: type }).body.error).toMatchObject({
      type: 'media_type_header_exception',
      caused_by: { type: 'illegal_argument_exception', reason: `invalid media-type [${type}]` },
    })
  })

  it('must be the same on both headers', () => {
    for (const [accept, type] of [
      [8, 9],
      [9, 8],
    ] as const) {
      expectVersionError(
        put({ accept: vendor(accept), 'content-type': vendor(type) }),
        `${rule} and the compatible versions must match. Accept=${vendor(accept)}, Content-Type=${vendor(type)}`,
      )
    }
  })

  // With version 9, the server's own: for version 8 alone its newest sources may word it as a mismatch.
  it.each([
    [{ 'content-type': vendor(9) }, 'null', vendor(9)],
    [{ accept: '*/*', 'content-type': vendor(9) }, 'null', vendor(9)],
    [{ accept: 'application/json', 'content-type': vendor(9) }, 'application/json', vendor(9)],
    [{ accept: vendor(9), 'content-type': 'application/json' }, vendor(9), 'application/json'],
  ])('must be on both headers when there is a body: %j', (headers, accept, type) => {
    expectVersionError(put(headers), `${rule}. Accept=${accept}, Content-Type=${type}`)
  })

  it('may be on one header alone when there is no body', () => {
    expect(get({ accept: vendor(9) }).status).toBe(200)
    expect(get({ 'content-type': vendor(9) }).status).toBe(200)
    expect(get({ accept: vendor(8), 'content-type': vendor(9) }).status).toBe(200)
  })

  it('are looked at before the route is', () => {
    const answer = sendRaw(createSeededApi(), {
      method: 'GET',
      url: '/_connector/a/b',
      headers: { accept: vendor(7) },
    })
    expect(answer.body.error.type).toBe('media_type_header_exception')
  })
})

it('does not remember more headers than it must', () => {
  for (let i = 0; i < 1000; i++) {
    expect(get({ accept: `application/json; x=${i}` }).headers['content-type']).toBe('application/json')
    expect(put({ 'content-type': `text/x-${i}` }).body.error).toBe(`Content-Type header [text/x-${i}] is not supported`)
  }
})
