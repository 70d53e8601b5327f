import { describe, expect, test } from 'vitest'
import { createApi, expectDocumentMissing, expectError, unchanged } from '../../../support/api.ts'
import { fullConnector } from '../../../support/documents.ts'
import { replayExamples } from '../../../support/replay-examples.ts'

const parser = 'connector_update_name_request'
const url = '/_connector/full/_name'

test.each([
  [{ name: 'Invoices', description: 'All invoices' }],
  [{ name: 'Invoices' }],
  [{ description: 'All invoices' }],
  [{ name: '' }],
  [{ description: '' }],
  [{ name: '', description: '' }],
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

test.each([
  [{ name: null, description: 'new' }, { description: 'new' }],
  [{ name: 'new', description: null }, { name: 'new' }],
])('%o keeps what is null', (body, changes) => {
  const api = createApi({ seed: { connectors: [fullConnector] } })
  expect(api.put(url, body).body.result).toBe('updated')
  expect(api.connector('full')).toStrictEqual({ ...fullConnector, ...changes })
})

test('a null description is not made up', () => {
  const api = createApi({ seed: { connectors: [{ id: 'crm' }] } })
  api.put('/_connector/crm/_name', { name: 'CRM', description: null })
  expect(api.connector('crm')).not.toHaveProperty('description')
})

test('two connectors may have one name', () => {
  const api = createApi({ seed: { connectors: [{ id: 'a', name: 'CRM' }, { id: 'b' }] } })
  expect(api.put('/_connector/b/_name', { name: 'CRM' }).body.result).toBe('updated')
})

test.each([{ name: 'Orders' }, { name: 'Orders', description: null }, { name: 'Orders', description: 'All orders' }])(
  'the same (%o) is a noop',
  (body) => {
    const api = createApi({ seed: { connectors: [fullConnector] } })
    expect(unchanged(api, () => api.put(url, body)).body).toStrictEqual({ result: 'noop' })
  },
)

test('a soft-deleted connector is changed and stays deleted', () => {
  const api = createApi({ seed: { connectors: [{ ...fullConnector, deleted: true }] } })
  expect(api.put(url, { name: 'new' }).body).toStrictEqual({ result: 'updated' })
  expect(api.connector('full')).toStrictEqual({ ...fullConnector, deleted: true, name: 'new' })
})

test('an unknown connector is a missing document', () => {
  const api = createApi()
  expectDocumentMissing(
    unchanged(api, () => api.put('/_connector/nope/_name', { name: 'x' })),
    'nope',
  )
})

test('a description may be longer than a keyword, a name may not', () => {
  const api = createApi({ seed: { connectors: [fullConnector] } })
  const long = 'x'.repeat(32_767)
  expect(unchanged(api, () => api.put(url, { name: long })).status).toBe(400)
  expect(api.put(url, { description: long }).status).toBe(200)
})

describe('refuses, and changes nothing:', () => {
  const seed = { connectors: [fullConnector] }
  const both = '[name] and [description] cannot both be [null]. Please provide a value for at least one of them.'

  test.each([[{}], [{ name: null }], [{ description: null }], [{ name: null, description: null }]])(
    '%o, which has neither',
    (body) => {
      const api = createApi({ seed })
      expectError(
        unchanged(api, () => api.put(url, body)),
        400,
        'action_request_validation_exception',
        `Validation Failed: 1: ${both};`,
      )
    },
  )

  test('neither and an empty id, both at once', () => {
    const api = createApi({ seed })
    expectError(
      unchanged(api, () => api.put('/_connector//_name', {})),
      400,
      'action_request_validation_exception',
      `Validation Failed: 1: [connector_id] cannot be [null] or [""].;2: ${both};`,
    )
  })

  test.each([
    [{ name: 7 }, `[1:9] [${parser}] name doesn't support values of type: VALUE_NUMBER`],
    [{ name: 'x', description: [] }, `[1:27] [${parser}] description doesn't support values of type: START_ARRAY`],
    [{ names: 'x' }, `[1:2] [${parser}] unknown field [names] did you mean [name]?`],
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
})

const good = { state: { connectors: [{ id: 'my-connector' }] }, body: '{"name":"Orders"}' }
replayExamples('connector.update_name', good, {
  'empty-id': { path: '/_connector//_name' },
  'no-body': { body: '', headers: {} },
  'unknown-connector': { state: { connectors: [] } },
})
