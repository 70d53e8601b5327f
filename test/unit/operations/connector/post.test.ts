import { expect, test } from 'vitest'
import { createApi, expectError, unchanged } from '../../../support/api.ts'

test('creates the same document as PUT does, under an id that the server makes', () => {
  const api = createApi()
  const given = { description: 'd', index_name: 'search-crm', language: 'en', name: 'CRM', service_type: 'postgresql' }
  const answer = api.post('/_connector', given)
  expect(answer.status).toBe(201)
  expect(answer.body).toStrictEqual({ id: 'generated-1', result: 'created' })
  api.delete('/_connector/generated-1?hard')
  api.put('/_connector/by-put', given)
  const byPut = api.connector('by-put')
  api.delete('/_connector/by-put?hard')
  api.post('/_connector', given)
  expect(api.connector('generated-2')).toStrictEqual({ ...byPut, id: 'generated-2' })
})

test.each([
  ['no body', undefined],
  ['an empty object', {}],
])('takes %s', (_, body) => {
  const api = createApi()
  expect(api.post('/_connector/', body).status).toBe(201)
  expect(api.connector('generated-1')).toMatchObject({ name: '', status: 'created', is_native: false })
})

test('each call makes another connector', () => {
  const api = createApi()
  for (let i = 0; i < 3; i++) expect(api.post('/_connector', { name: 'same' }).body.result).toBe('created')
  expect(api.mock.state().connectors.map(({ id }) => id)).toStrictEqual(['generated-1', 'generated-2', 'generated-3'])
})

test('a native one needs to be configured', () => {
  const api = createApi()
  api.post('/_connector', { is_native: true })
  expect(api.connector('generated-1')).toMatchObject({ is_native: true, status: 'needs_configuration' })
})

test('errors name the parser that it shares with PUT', () => {
  const api = createApi()
  const answer = unchanged(api, () => api.post('/_connector', { name: 7 }))
  expectError(
    answer,
    400,
    'x_content_parse_exception',
    `[1:9] [connector_put_request] name doesn't support values of type: VALUE_NUMBER`,
  )
})

test('index names follow the rules of PUT', () => {
  const api = createApi()
  api.post('/_connector', { index_name: 'shared' })
  expectError(
    unchanged(api, () => api.post('/_connector', { index_name: 'shared' })),
    400,
    'status_exception',
    'Index name [shared] is used by another connector.',
  )
  expectError(
    unchanged(api, () => api.post('/_connector', { index_name: 'crm', is_native: true })),
    400,
    'action_request_validation_exception',
    'Validation Failed: 1: Index [crm] is invalid. Index attached to an Elastic-managed connector must start with the prefix: [content-];',
  )
  const stumbled = unchanged(api, () => api.post('/_connector', { index_name: '' }))
  expect(stumbled.status).toBe(500)
})

test('an id in the path is not for POST', () => {
  const api = createApi()
  const answer = unchanged(api, () => api.post('/_connector/crm', {}))
  expect(answer.status).toBe(405)
  expect(answer.headers['allow']?.split(',').sort()).toStrictEqual(['DELETE', 'GET', 'PUT'])
})
