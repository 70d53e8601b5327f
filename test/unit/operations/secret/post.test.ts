import { expect, test } from 'vitest'
import { createApi, expectError, unchanged } from '../../../support/api.ts'
import { fullConnector } from '../../../support/documents.ts'
import { replayExamples } from '../../../support/replay-examples.ts'

const url = '/_connector/_secret'

test('stores a value under a new id, with status 200', () => {
  const api = createApi({ seed: { connectors: [fullConnector] } })
  const before = api.mock.state()
  const answer = api.post(url, { value: 's3cr3t' })
  expect(answer.status).toBe(200)
  expect(answer.body).toStrictEqual({ id: 'generated-1' })
  expect(answer.headers).not.toHaveProperty('location')
  expect(api.mock.state()).toStrictEqual({
    ...before,
    indices: ['connectors', 'secrets'],
    secrets: [{ id: 'generated-1', value: 's3cr3t' }],
  })
})

test('makes another id each time', () => {
  const api = createApi({ seed: {} })
  const first = api.post(url, { value: 'x' }).body.id
  expect(api.post(url, { value: 'x' }).body.id).not.toBe(first)
})

test.each(['{}', '{"value":""}'])('refuses %s by its own validation', (body) => {
  const api = createApi()
  expectError(
    unchanged(api, () => api.post(url, body)),
    400,
    'action_request_validation_exception',
    'Validation Failed: 1: [value] of the connector secret cannot be [null] or [""];',
  )
})

test.each([
  ['null', 'VALUE_NULL'],
  ['1', 'VALUE_NUMBER'],
  ['true', 'VALUE_BOOLEAN'],
  ['{}', 'START_OBJECT'],
  ['["x"]', 'START_ARRAY'],
])('refuses the value %s for its type', (value, token) => {
  expectError(
    createApi().post(url, `{"value":${value}}`),
    400,
    'x_content_parse_exception',
    `[1:10] [post_secret_request] value doesn't support values of type: ${token}`,
  )
})

replayExamples('connector.secret_post', { state: {}, body: '{"value":"abc"}' }, { 'no-body': { body: '' } })
