import { describe, expect, test } from 'vitest'
import { readHar, targetOf } from '../../../../src/contract/watch/har.ts'

interface Entry {
  readonly method?: string
  readonly url: string
  readonly at?: string
  readonly time?: number
  readonly status?: number
  readonly content?: object
  readonly body?: string
  readonly bodySize?: number
}

function har(entries: readonly Entry[]): string {
  return JSON.stringify({
    log: {
      version: '1.2',
      entries: entries.map(
        ({ method = 'GET', url, at, time, status = 200, content = { text: '{}' }, body, bodySize }) => ({
          ...(at && { startedDateTime: at }),
          ...(time !== undefined && { time }),
          request: {
            method,
            url,
            bodySize,
            headers: [{ name: 'Content-Type', value: 'application/json' }],
            ...(body !== undefined && { postData: { mimeType: 'application/json', text: body } }),
          },
          response: { status, headers: [{ name: 'X-Elastic-Product', value: 'Elasticsearch' }], content },
        }),
      ),
    },
  })
}

describe('a recording', () => {
  test('gives the exchanges with a Connector API in the order of their answers', () => {
    const found = readHar(
      har([
        { url: 'https://es/base/_connector/a', at: '2026-01-01T00:00:01.000Z', time: 10 },
        { url: 'https://es/_search', at: '2026-01-01T00:00:00.500Z', time: 1 },
        { url: 'https://es/_connector/b?pretty', at: '2026-01-01T00:00:00.000+00:00', time: 10 },
      ]),
    )
    expect(found.map(({ exchange }) => exchange.request.url)).toEqual(['/_connector/b?pretty', '/_connector/a'])
    expect(found.map(({ url }) => url)).toEqual(['https://es', 'https://es/base'])
    expect(found[0]?.exchange).toMatchObject({ operation: 'connector.get', params: { connector_id: 'b' } })
    expect(found[0]?.exchange.response.headers).toEqual({ 'x-elastic-product': 'Elasticsearch' })
  })

  test('tells which of them overlapped on one document', () => {
    const found = readHar(
      har([
        { method: 'PUT', url: 'http://es/_connector/a/_check_in', at: '2026-01-01T00:00:00.000Z', time: 100 },
        { url: 'http://es/_connector/a', at: '2026-01-01T00:00:00.050Z', time: 10 },
        { url: 'http://es/_connector/b', at: '2026-01-01T00:00:00.050Z', time: 10 },
      ]),
    )
    expect(found.map(({ exchange, overlapped }) => [exchange.request.url, overlapped])).toEqual([
      ['/_connector/a', true],
      ['/_connector/b', false],
      ['/_connector/a/_check_in', true],
    ])
  })

  test('without times is taken in its own order', () => {
    const found = readHar(har([{ url: 'http://es/_connector/a' }, { url: 'http://es/_connector/b' }]))
    expect(found.map(({ exchange }) => exchange.params)).toEqual([{ connector_id: 'a' }, { connector_id: 'b' }])
    expect(found.every(({ overlapped }) => !overlapped)).toBe(true)
  })

  test('may have bodies in base64', () => {
    const text = Buffer.from('{"name":"Bücher"}').toString('base64')
    const found = readHar(
      har([
        { url: 'http://es/_connector/a', content: { text, encoding: 'base64' } },
        { method: 'put', url: 'http://es/_connector/a/_name', body: '{"name":"x"}' },
      ]),
    )
    expect(found.map(({ exchange }) => [exchange.received, exchange.sent])).toEqual([
      [{ name: 'Bücher' }, undefined],
      [{}, { name: 'x' }],
    ])
  })

  test('is read whatever stands where a text should', () => {
    const odd = { toString: 1 }
    const entry = {
      startedDateTime: odd,
      time: odd,
      request: {
        method: odd,
        url: 'http://es/_connector',
        headers: [{ name: odd, value: odd }],
        postData: { text: odd },
      },
      response: {
        status: 200,
        headers: [
          { name: 'constructor', value: 'a' },
          { name: '__proto__', value: 'b' },
        ],
        content: { text: '{}' },
      },
    }
    const [found] = readHar(JSON.stringify({ log: { entries: [entry, { request: { url: odd } }] } }))
    expect(found?.exchange.request).toMatchObject({ method: 'GET', url: '/_connector', body: '' })
    expect(Object.entries(found?.exchange.response.headers ?? {})).toEqual([
      ['constructor', 'a'],
      ['__proto__', 'b'],
    ])
  })

  test('has no preflights of browsers in it', () => {
    const { log } = JSON.parse(har([{ method: 'OPTIONS', url: 'http://es/_connector/a' }]))
    expect(readHar(JSON.stringify({ log }))).toHaveLength(1)
    log.entries[0].request.headers.push({ name: 'Access-Control-Request-Method', value: 'PUT' })
    expect(readHar(JSON.stringify({ log }))).toEqual([])
  })

  test('tells what of answers is not in it', () => {
    const found = readHar(
      har([
        { url: 'http://es/_connector/a', status: 0 },
        { url: 'http://es/_connector/b', content: { size: 12 } },
        { url: 'http://es/_connector/c', content: {} },
        { url: 'http://es/_connector/d', content: { size: 0 } },
        { url: 'http://es/_connector/e', status: 204, content: {} },
        { url: 'http://es/_connector/f', method: 'HEAD', content: { size: 12 } },
        { url: 'http://es/_connector/g', content: { size: 2, text: '{}' } },
        { url: 'http://es/_connector/h/_name', method: 'PUT', bodySize: 12 },
        { url: 'http://es/_connector/i/_name', method: 'PUT', bodySize: 12, body: '' },
        { url: 'http://es/_connector/j', content: { size: 12, text: '' } },
      ]),
    )
    expect(found.map(({ exchange, missed }) => [exchange.request.url.split('/')[2], missed])).toEqual([
      ['a', 'answer'],
      ['b', 'body'],
      ['c', 'body'],
      ['d', undefined],
      ['e', undefined],
      ['f', undefined],
      ['g', undefined],
      ['h', 'body'],
      ['i', 'body'],
      ['j', 'body'],
    ])
  })

  test.each([
    ['<html>', 'it is no JSON'],
    ['{}', 'no list log.entries'],
    ['[]', 'no list log.entries'],
    ['{"log":{"entries":{}}}', 'no list log.entries'],
  ])('that is none is refused: %s', (text, why) => {
    expect(() => readHar(text)).toThrow(why)
  })

  test('with entries of any kind does not break', () => {
    const text = JSON.stringify({ log: { entries: [null, 1, {}, { request: { url: 'http://es/_connector' } }] } })
    expect(readHar(text)).toMatchObject([{ missed: 'answer', exchange: { request: { url: '/_connector' } } }])
  })
})

test.each([
  ['http://es:9200/_connector', '/_connector'],
  ['https://u:p@es/base/_connector/a%2Fb?x=1#f', '/_connector/a%2Fb?x=1'],
  ['/_connector?size=1', '/_connector?size=1'],
  ['/_connectors', undefined],
  ['http://es/_search?q=/_connector', undefined],
  ['http://_connector/', undefined],
])('the target of %s is %s', (url, target) => {
  expect(targetOf(url)).toBe(target)
})
