import { describe, expect, it } from 'vitest'
import { createConnectorMock } from '../../../src/index.ts'
import { createApi, errorBody, unchanged } from '../../support/api.ts'

const tooLong = errorBody(400, 'too_long_http_line_exception', 'An HTTP line is larger than 4096 bytes.')

describe('a request line', () => {
  const line = (method: string, length: number) => {
    const url = '/_connector/'
    return url + 'a'.repeat(length - `${method} ${url} HTTP/1.1`.length)
  }

  it.each(['GET', 'DELETE'])('of 4,096 bytes is taken, and of one more refused: %s', (method) => {
    const api = createApi()
    expect(api.send(method, line(method, 4096)).status).toBe(404)
    const { status, body, headers } = unchanged(api, () => api.send(method, line(method, 4097)))
    expect([status, body]).toEqual([400, tooLong])
    expect(headers['X-elastic-product']).toBe('Elasticsearch')
    expect(api.mock.requests.map(({ error }) => error)).toEqual(['connector_not_found', 'http_line_too_long'])
  })

  it('is refused before anybody asks who calls', () => {
    const api = createApi({ security: {} })
    expect(api.get(line('GET', 4096)).status).toBe(401)
    expect(api.get(line('GET', 4097)).body).toEqual(tooLong)
  })
})

it('what a receiver finds wrong with a request is all that is said of it', () => {
  const mock = createConnectorMock()
  const fault = { code: 'http_malformed', detail: 'Nonsense' } as const
  const request = { method: 'PUT', url: '/_connector/a', headers: { 'x-opaque-id': 'q' }, body: '' }
  const { status, headers, body } = mock.handle({ ...request, fault })
  expect([status, JSON.parse(String(body))]).toEqual([400, errorBody(400, 'illegal_argument_exception', 'Nonsense')])
  expect(headers).toMatchObject({ 'X-elastic-product': 'Elasticsearch', 'X-Opaque-Id': 'q' })
  expect(mock.state().connectors).toEqual([])
  expect(mock.requests).toMatchObject([{ method: 'PUT', url: '/_connector/a', status: 400, error: 'http_malformed' }])
})

it('what is so broken that nobody can tell what it asks for is answered, but not in the log', () => {
  const mock = createConnectorMock()
  const fault = { code: 'http_version_invalid', version: '' } as const
  expect(mock.handle({ method: '', url: '', headers: {}, body: '', fault }).status).toBe(400)
  expect(mock.requests).toEqual([])
})

it('fetch gives one WWW-Authenticate for each scheme', async () => {
  const { status, headers } = await createConnectorMock({ security: {} }).fetch('http://es/_connector')
  expect(status).toBe(401)
  const given = [...headers].filter(([name]) => name === 'www-authenticate').map(([, value]) => value)
  expect(given).toEqual(['Basic realm="security" charset="UTF-8", ApiKey'])
  expect(headers.get('content-type')).toBe('application/json')
  expect(headers.has('x-elastic-product')).toBe(false)
})
