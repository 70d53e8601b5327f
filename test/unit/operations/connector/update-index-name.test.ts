import { describe, expect, test } from 'vitest'
import type { MockState } from '../../../../src/index.ts'
import { createApi, expectError, expectNotFound, unchanged } from '../../../support/api.ts'
import { fullConnector } from '../../../support/documents.ts'
import { replayExamples } from '../../../support/replay-examples.ts'

const parser = 'connector_update_index_name_request'
const url = '/_connector/full/_index_name'
const selfManaged = { ...fullConnector, is_native: false }

test.each(['search-orders', 'Orders', 'content-orders-2', 'órdenes', 'a'.repeat(255), '.hidden', '...', "o'brien"])(
  '[%s] is stored, and nothing else moves',
  (index_name) => {
    const api = createApi({ seed: { connectors: [selfManaged, { id: 'other' }] } })
    const before = api.mock.state()
    const answer = api.put(url, { index_name })
    expect(answer.status).toBe(200)
    expect(answer.body).toStrictEqual({ result: 'updated' })
    expect(api.mock.state()).toStrictEqual({
      ...before,
      connectors: [{ ...selfManaged, index_name }, before.connectors[1]],
    })
  },
)

test.each([selfManaged, fullConnector])('null detaches the index and is stored', (connector) => {
  const api = createApi({ seed: { connectors: [connector] } })
  expect(api.put(url, { index_name: null }).body).toStrictEqual({ result: 'updated' })
  expect(api.connector('full')).toStrictEqual({ ...connector, index_name: null })
  expect(unchanged(api, () => api.put(url, { index_name: null })).body).toStrictEqual({ result: 'noop' })
})

test('null where nothing was stored is a change', () => {
  const api = createApi({ seed: { connectors: [{ id: 'crm' }] } })
  expect(api.connector('crm')).not.toHaveProperty('index_name')
  expect(api.put('/_connector/crm/_index_name', { index_name: null }).body.result).toBe('updated')
  expect(api.connector('crm')).toHaveProperty('index_name', null)
})

test('nulls do not collide', () => {
  const api = createApi({ seed: { connectors: [{ id: 'a', index_name: null }, { id: 'b' }] } })
  expect(api.put('/_connector/b/_index_name', { index_name: null }).status).toBe(200)
})

test('the same name is a noop', () => {
  const api = createApi({ seed: { connectors: [fullConnector] } })
  const again = unchanged(api, () => api.put(url, { index_name: 'content-orders' }))
  expect(again.status).toBe(200)
  expect(again.body).toStrictEqual({ result: 'noop' })
})

test('the name of a soft-deleted connector is free', () => {
  const gone = { id: 'gone', index_name: 'content-free', deleted: true }
  const api = createApi({ seed: { connectors: [fullConnector, gone] } })
  expect(api.put(url, { index_name: 'content-free' }).body.result).toBe('updated')
})

test.each([null, 'content-x'])('an unknown or soft-deleted connector is not found (%o)', (index_name) => {
  const api = createApi({ seed: { connectors: [{ ...fullConnector, deleted: true }] } })
  for (const id of ['nope', 'full']) {
    expectNotFound(
      unchanged(api, () => api.put(`/_connector/${id}/_index_name`, { index_name })),
      id,
    )
  }
})

describe('refuses, and changes nothing:', () => {
  const seed = { connectors: [fullConnector] }
  const refuse = (body: unknown, type: string, reason: string, state: MockState = seed, id = 'full') => {
    const api = createApi({ seed: state })
    expectError(
      unchanged(api, () => api.put(`/_connector/${id}/_index_name`, body)),
      400,
      type,
      reason,
    )
  }

  test('a missing key', () => refuse({}, 'illegal_argument_exception', 'Required [index_name]'))

  test.each([
    ['a b', `must not contain the following characters [' ','"','*',',','/','<','>','?','\\','|']`],
    ['a#b', `must not contain '#'`],
    ['a:b', `must not contain ':'`],
    ['_a', `must not start with '_', '-', or '+'`],
    ['x'.repeat(256), 'index name is too long, (256 > 255)'],
    ['..', `must not be '.' or '..'`],
  ])('the name [%s]', (name, why) => {
    const message = `[${name}] org.elasticsearch.indices.InvalidIndexNameException: Invalid index name [${name}], ${why};`
    refuse({ index_name: name }, 'action_request_validation_exception', `Validation Failed: 1: ${message}`)
    refuse(
      { index_name: name },
      'action_request_validation_exception',
      `Validation Failed: 1: [connector_id] cannot be [null] or [""].;2: ${message}`,
      seed,
      '',
    )
  })

  describe('a name that is taken', () => {
    const taken = 'Index name [search-taken] is used by another connector.'
    const other = { id: 'other', index_name: 'search-taken' }
    test.each([
      ['by a live connector', [selfManaged, other], 'full'],
      ['before it sees that the prefix is missing', [fullConnector, other], 'full'],
      ['before it looks for an unknown connector', [other], 'nope'],
      ['before it looks for a soft-deleted connector', [{ ...fullConnector, deleted: true }, other], 'full'],
    ])('%s', (_, connectors, id) => {
      refuse({ index_name: 'search-taken' }, 'status_exception', taken, { connectors }, id)
    })
  })

  test('a name without the prefix on a native connector', () => {
    refuse(
      { index_name: 'search-orders' },
      'status_exception',
      `Index attached to an Elastic-managed connector must start with the prefix: [content-]. The index name in the payload [search-orders] doesn't comply with this requirement.`,
    )
  })

  test('the empty name, over which the server stumbles', () => {
    const api = createApi({ seed })
    expectError(
      unchanged(api, () => api.put(url, { index_name: '' })),
      500,
      'string_index_out_of_bounds_exception',
      'Index 0 out of bounds for length 0',
    )
  })

  test.each([
    [{ index_name: 7 }, `[1:15] [${parser}] index_name doesn't support values of type: VALUE_NUMBER`],
    [{ index_name: ['x'] }, `[1:15] [${parser}] index_name doesn't support values of type: START_ARRAY`],
    [{ index_names: 'x' }, `[1:2] [${parser}] unknown field [index_names] did you mean [index_name]?`],
    ['{"__proto__":"x"}', `[1:2] [${parser}] unknown field [__proto__]`],
    ['[]', `[1:1] [${parser}] Expected START_OBJECT but was: START_ARRAY`],
  ])('%o', (body, reason) => refuse(body, 'x_content_parse_exception', reason))

  test('no body', () => refuse(undefined, 'parse_exception', 'request body is required'))
})

const good = { state: { connectors: [{ id: 'my-connector' }] }, body: '{"index_name":"data-from-my-google-drive"}' }
replayExamples('connector.update_index_name', good, {
  'empty-id': { path: '/_connector//_index_name' },
  'no-body': { body: '', headers: {} },
  'unknown-connector': { state: { connectors: [] } },
  'index-name-taken': {
    state: { connectors: [{ id: 'my-connector' }, { id: 'other', index_name: 'data-from-my-google-drive' }] },
  },
  'native-prefix': { state: { connectors: [{ id: 'my-connector', is_native: true }] } },
  'index-name-characters': { body: '{"index_name":"search google drive"}' },
  'index-name-hash': { body: '{"index_name":"search#1"}' },
  'index-name-colon': { body: '{"index_name":"search:drive"}' },
  'index-name-start': { body: '{"index_name":"_search"}' },
  'index-name-too-long': { body: JSON.stringify({ index_name: 'search-'.padEnd(256, 'x') }) },
  'index-name-dots': { body: '{"index_name":".."}' },
})
