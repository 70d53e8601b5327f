import { expect, it } from 'vitest'
import { createConnectorMock, type LoggedRequest } from '../../../src/index.ts'
import { expectDescribed } from '../../support/described.ts'

const limit = 100 * 1024 * 1024
const url = '/_connector/crm/_error'
const headers = { 'content-type': 'application/json', 'x-opaque-id': 'me' }

it.each<[string, string | Uint8Array]>([
  ['a text', ' '.repeat(limit + 1)],
  ['a text of characters of several bytes', '€'.repeat(limit / 3 + 1)],
  ['bytes', new Uint8Array(limit + 1)],
])('%s beyond 100 MiB is refused before it is looked at, with no body', (_, body) => {
  const mock = createConnectorMock({ seed: { connectors: [{ id: 'crm' }] } })
  const before = mock.state()
  const response = mock.handle({ method: 'PUT', url: `${url}?%zz`, headers, body })
  expect(response).toStrictEqual({
    status: 413,
    headers: { 'X-elastic-product': 'Elasticsearch', 'X-Opaque-Id': 'me' },
    body: '',
  })
  const [logged] = mock.requests
  expect(logged).toMatchObject({ status: 413, error: 'body_too_long', operation: undefined, responseBody: '' })
  expect(logged?.body.length).toBeLessThan(1024 * 1024 + 100)
  expectDescribed(logged as LoggedRequest, response)
  expect(mock.state()).toStrictEqual(before)
})

it('a body of just 100 MiB is read', () => {
  const mock = createConnectorMock({ seed: { connectors: [{ id: 'crm' }] } })
  const body = '{"error":null}'.padEnd(limit)
  expect(mock.handle({ method: 'PUT', url, headers, body }).status).toBe(200)
})

it('a body that was not kept is refused by its length, which the log tells', () => {
  const mock = createConnectorMock()
  const send = (bodyLength: number) => mock.handle({ method: 'PUT', url, headers, body: '', bodyLength }).status
  expect(send(limit + 1)).toBe(413)
  expect(mock.requests[0]).toMatchObject({ body: `… (${limit + 1} bytes)`, violations: [] })
})

it('is refused by the standard request too', async () => {
  const mock = createConnectorMock()
  const response = await mock.fetch(`http://cluster${url}`, { method: 'PUT', headers, body: new Uint8Array(limit + 1) })
  expect(response.status).toBe(413)
  expect(await response.text()).toBe('')
  expect(Object.fromEntries(response.headers)).toStrictEqual({
    'content-length': '0',
    'x-elastic-product': 'Elasticsearch',
    'x-opaque-id': 'me',
  })
  expect(mock.requests).toMatchObject([{ status: 413 }])
})

it('is refused before anybody asks who sent it', () => {
  const mock = createConnectorMock({ security: { users: {} } })
  expect(mock.handle({ method: 'PUT', url, headers, body: '', bodyLength: limit + 1 })).toMatchObject({
    status: 413,
    body: '',
  })
  expect(mock.handle({ method: 'PUT', url, headers, body: '', bodyLength: limit })).toMatchObject({ status: 401 })
})
