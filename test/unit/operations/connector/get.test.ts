import { expect, test } from 'vitest'
import { createApi, expectError, expectNotFound, unchanged } from '../../../support/api.ts'
import { fullConnector } from '../../../support/documents.ts'

test('gives the document as it is stored, configuration in clear text', () => {
  const api = createApi({ seed: { connectors: [fullConnector] } })
  const answer = unchanged(api, () => api.get('/_connector/full'))
  expect(answer.status).toBe(200)
  expect(answer.body).toStrictEqual(fullConnector)
})

test('a null that was stored is shown, what was never stored is absent', () => {
  const api = createApi({ seed: { connectors: [{ id: 'crm', error: null, index_name: null }] } })
  const { body } = api.get('/_connector/crm')
  expect(body).toMatchObject({ error: null, index_name: null })
  for (const field of ['pipeline', 'features', 'last_seen', 'description', 'service_type', 'sync_cursor']) {
    expect(body).not.toHaveProperty(field)
  }
})

test('an unknown id is not found, with include_deleted either', () => {
  const api = createApi()
  expectNotFound(api.get('/_connector/nope'), 'nope')
  expectNotFound(api.get('/_connector/nope?include_deleted=true'), 'nope')
  expectNotFound(api.get('/_connector/a%2Fb'), 'a/b')
})

test('a soft-deleted connector shows only with include_deleted, unchanged apart from the flag', () => {
  const api = createApi({ seed: { connectors: [fullConnector] } })
  api.delete('/_connector/full')
  expectNotFound(api.get('/_connector/full'), 'full')
  expectNotFound(api.get('/_connector/full?include_deleted=false'), 'full')
  for (const query of ['include_deleted=true', 'include_deleted', 'include_deleted=']) {
    expect(api.get(`/_connector/full?${query}`).body).toStrictEqual({ ...fullConnector, deleted: true })
  }
})

test('a live connector shows with include_deleted as well', () => {
  const api = createApi({ seed: { connectors: [fullConnector] } })
  expect(api.get('/_connector/full?include_deleted=true').body).toStrictEqual(fullConnector)
})

test('refuses a bad flag, an unknown parameter and a body', () => {
  const api = createApi({ seed: { connectors: [fullConnector] } })
  const type = 'illegal_argument_exception'
  expectError(
    api.get('/_connector/full?include_deleted=yes'),
    400,
    type,
    'Failed to parse value [yes] as only [true] or [false] are allowed.',
  )
  expectError(
    api.get('/_connector/full?include_delete=true'),
    400,
    type,
    'request [/_connector/full] contains unrecognized parameter: [include_delete] -> did you mean [include_deleted]?',
  )
  expectError(
    api.send('GET', '/_connector/full', {}),
    400,
    type,
    'request [GET /_connector/full] does not support having a body',
  )
})

test('sees every write at once', () => {
  const api = createApi()
  api.put('/_connector/crm', { name: 'a' })
  expect(api.get('/_connector/crm').body.name).toBe('a')
  api.put('/_connector/crm', { name: 'b' })
  expect(api.get('/_connector/crm').body.name).toBe('b')
})
