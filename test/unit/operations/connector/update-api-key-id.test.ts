import { describe, expect, test } from 'vitest'
import { createApi, expectDocumentMissing, expectError, unchanged } from '../../../support/api.ts'
import { fullConnector } from '../../../support/documents.ts'
import { replayExamples } from '../../../support/replay-examples.ts'

const parser = 'connector_update_api_key_id_request'
const url = '/_connector/full/_api_key_id'

test.each([
  [{ api_key_id: 'new', api_key_secret_id: 'new-secret' }],
  [{ api_key_id: 'new' }],
  [{ api_key_secret_id: 'new-secret' }],
  [{ api_key_id: '', api_key_secret_id: '' }],
])('%o is stored, the other is kept, and nothing else moves', (body) => {
  const api = createApi({ seed: { connectors: [fullConnector, { id: 'other' }] } })
  const before = api.mock.state()
  const answer = api.put(url, body)
  expect(answer.status).toBe(200)
  expect(answer.body).toStrictEqual({ result: 'updated' })
  expect(api.mock.state()).toStrictEqual({
    ...before,
    connectors: [{ ...fullConnector, ...body }, before.connectors[1]],
  })
})

test('null keeps what is stored', () => {
  const api = createApi({ seed: { connectors: [fullConnector] } })
  expect(api.put(url, { api_key_id: null, api_key_secret_id: 'new' }).body.result).toBe('updated')
  expect(api.put(url, { api_key_id: 'new', api_key_secret_id: null }).body.result).toBe('updated')
  expect(api.connector('full')).toStrictEqual({ ...fullConnector, api_key_id: 'new', api_key_secret_id: 'new' })
})

test('null does not make up a field that was never stored', () => {
  const api = createApi({ seed: { connectors: [{ id: 'crm' }] } })
  api.put('/_connector/crm/_api_key_id', { api_key_id: 'key', api_key_secret_id: null })
  expect(api.connector('crm')).toHaveProperty('api_key_id', 'key')
  expect(api.connector('crm')).not.toHaveProperty('api_key_secret_id')
})

test.each([{ api_key_id: 'key' }, { api_key_id: 'key', api_key_secret_id: null }])(
  'the same (%o) is a noop',
  (body) => {
    const api = createApi({ seed: { connectors: [fullConnector] } })
    const again = unchanged(api, () => api.put(url, body))
    expect(again.status).toBe(200)
    expect(again.body).toStrictEqual({ result: 'noop' })
  },
)

test('a soft-deleted connector is changed and stays deleted', () => {
  const api = createApi({ seed: { connectors: [{ ...fullConnector, deleted: true }] } })
  expect(api.put(url, { api_key_id: 'new' }).body).toStrictEqual({ result: 'updated' })
  expect(api.connector('full')).toStrictEqual({ ...fullConnector, deleted: true, api_key_id: 'new' })
})

test('an unknown connector is a missing document', () => {
  const api = createApi()
  expectDocumentMissing(
    unchanged(api, () => api.put('/_connector/nope/_api_key_id', { api_key_id: 'x' })),
    'nope',
  )
})

describe('refuses, and changes nothing:', () => {
  const seed = { connectors: [fullConnector] }
  const both =
    '[api_key_id] and [api_key_secret_id] cannot both be [null]. Please provide a value for at least one of them.'

  test.each([
    [{}],
    [{ api_key_id: null }],
    [{ api_key_secret_id: null }],
    [{ api_key_id: null, api_key_secret_id: null }],
  ])('%o, which has neither', (body) => {
    const api = createApi({ seed })
    expectError(
      unchanged(api, () => api.put(url, body)),
      400,
      'action_request_validation_exception',
      `Validation Failed: 1: ${both};`,
    )
  })

  test('neither and an empty id, both at once', () => {
    const api = createApi({ seed })
    expectError(
      unchanged(api, () => api.put('/_connector//_api_key_id', {})),
      400,
      'action_request_validation_exception',
      `Validation Failed: 1: [connector_id] cannot be [null] or [""].;2: ${both};`,
    )
  })

  test.each([
    [{ api_key_id: 7 }, `[1:15] [${parser}] api_key_id doesn't support values of type: VALUE_NUMBER`],
    [{ api_key_id: true }, `[1:15] [${parser}] api_key_id doesn't support values of type: VALUE_BOOLEAN`],
    [{ api_key_secret_id: {} }, `[1:22] [${parser}] api_key_secret_id doesn't support values of type: START_OBJECT`],
    [{ api_key_secret_id: [] }, `[1:22] [${parser}] api_key_secret_id doesn't support values of type: START_ARRAY`],
    [{ api_key: 'x' }, `[1:2] [${parser}] unknown field [api_key] did you mean [api_key_id]?`],
    ['{"__proto__":"x"}', `[1:2] [${parser}] unknown field [__proto__]`],
    ['[]', `[1:1] [${parser}] Expected START_OBJECT but was: START_ARRAY`],
  ])('%o', (body, reason) => {
    const api = createApi({ seed })
    expectError(
      unchanged(api, () => api.put(url, body)),
      400,
      'x_content_parse_exception',
      reason,
    )
  })

  test('no body', () => {
    const api = createApi({ seed })
    expectError(
      unchanged(api, () => api.put(url)),
      400,
      'parse_exception',
      'request body is required',
    )
  })

  test('an id too long for a keyword', () => {
    const api = createApi({ seed })
    expect(unchanged(api, () => api.put(url, { api_key_id: 'x'.repeat(32_767) })).status).toBe(400)
  })
})

const good = { state: { connectors: [{ id: 'my-connector' }] }, body: '{"api_key_id":"key"}' }
replayExamples('connector.update_api_key_id', good, {
  'empty-id': { path: '/_connector//_api_key_id' },
  'no-body': { body: '', headers: {} },
  'unknown-connector': { state: { connectors: [] } },
})
