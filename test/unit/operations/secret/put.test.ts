import { expect, test } from 'vitest'
import { createApi, expectError, unchanged } from '../../../support/api.ts'
import { fullConnector } from '../../../support/documents.ts'
import { replayExamples } from '../../../support/replay-examples.ts'

const url = '/_connector/_secret/key'
const parser = 'connector_secret_put_request'

test('creates a secret with 201, then replaces it with 200, also by the same value', () => {
  const api = createApi({ seed: { connectors: [fullConnector] } })
  const before = api.mock.state()
  const created = api.put(url, { value: 'one' })
  expect(created.status).toBe(201)
  expect(created.body).toStrictEqual({ result: 'created' })
  expect(created.headers).not.toHaveProperty('location')
  for (const value of ['two', 'two']) {
    const replaced = api.put(url, { value })
    expect(replaced.status).toBe(200)
    expect(replaced.body).toStrictEqual({ result: 'updated' })
  }
  expect(api.mock.state()).toStrictEqual({
    ...before,
    indices: ['connectors', 'secrets'],
    secrets: [{ id: 'key', value: 'two' }],
  })
})

test('creates again what was deleted', () => {
  const api = createApi({ seed: { secrets: [{ id: 'key', value: 'one' }] } })
  api.delete(url)
  expect(api.put(url, { value: 'one' }).status).toBe(201)
})

test.each(['__proto__', 'constructor', 'a/b', 'ä ö'])('takes the id [%s]', (id) => {
  const api = createApi()
  expect(api.put(`/_connector/_secret/${encodeURIComponent(id)}`, { value: 'x' }).status).toBe(201)
  expect(api.get(`/_connector/_secret/${encodeURIComponent(id)}`).body).toStrictEqual(
    JSON.parse(`{"id":${JSON.stringify(id)},"value":"x"}`),
  )
})

test('cannot write an id that ends the path of a connector operation', () => {
  const api = createApi()
  api.put('/_connector/_secret/_error', { value: 'x' })
  expect(api.mock.requests.at(-1)?.operation).toBe('connector.update_error')
})

test('takes an id of 512 bytes and not one more, once the body is right', () => {
  const api = createApi()
  const id = 'ä'.repeat(256)
  expect(api.put(`/_connector/_secret/${encodeURIComponent(id)}`, { value: 'x' }).status).toBe(201)
  const long = `${id}x`
  expectError(
    unchanged(api, () => api.put(`/_connector/_secret/${encodeURIComponent(long)}`, { value: 'x' })),
    400,
    'action_request_validation_exception',
    `Validation Failed: 1: id [${long}] is too long, must be no longer than 512 bytes but was: 513;`,
  )
  expectError(
    api.put(`/_connector/_secret/${encodeURIComponent(long)}`, { value: '' }),
    400,
    'action_request_validation_exception',
    'Validation Failed: 1: [value] cannot be [null] or [""];',
  )
})

test.each([
  ['application/json', '1:0'],
  ['application/vnd.elasticsearch+json', '1:0'],
  ['application/yaml', '1:1'],
  ['application/cbor', '-1:0'],
  ['application/smile', '-1:0'],
])(
  'without a body but as %s, it complains of the object that is not there, before an unknown parameter',
  (type, place) => {
    const api = createApi()
    expectError(
      unchanged(api, () =>
        api.send('PUT', `${url}?nope`, undefined, { 'content-type': type, accept: 'application/json' }),
      ),
      400,
      'x_content_parse_exception',
      `[${place}] [${parser}] Expected START_OBJECT but was: null`,
    )
  },
)

test.each([{}, { 'content-type': 'text/plain' }, { 'content-type': 'application/xml' }])(
  'without a body, and with a content type that it cannot read (%j), the server trips',
  (headers) => {
    const api = createApi()
    expectError(
      unchanged(api, () => api.send('PUT', url, undefined, headers)),
      500,
      'null_pointer_exception',
      null,
    )
  },
)

test.each([
  ['null', 'VALUE_NULL'],
  ['1', 'VALUE_NUMBER'],
  ['true', 'VALUE_BOOLEAN'],
  ['{}', 'START_OBJECT'],
  ['["x"]', 'START_ARRAY'],
])('refuses the value %s for its type', (value, token) => {
  expectError(
    createApi().put(url, `{"value":${value}}`),
    400,
    'x_content_parse_exception',
    `[1:10] [${parser}] value doesn't support values of type: ${token}`,
  )
})

replayExamples(
  'connector.secret_put',
  { state: {}, body: '{"value":"abc"}' },
  {
    'no-body': { body: '' },
    'no-body-no-content-type': { body: '', headers: {} },
  },
)
