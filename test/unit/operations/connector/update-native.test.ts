import { describe, expect, test } from 'vitest'
import type { Connector } from '../../../../src/domain/documents.ts'
import { connectorStatusMachine } from '../../../../src/index.ts'
import { createApi, expectError, expectNotFound, unchanged } from '../../../support/api.ts'
import { fullConnector } from '../../../support/documents.ts'
import { replayExamples } from '../../../support/replay-examples.ts'

const parser = 'connector_update_native_request'
const url = '/_connector/full/_native'
const statuses = Object.keys(connectorStatusMachine) as Connector['status'][]

describe.each(statuses)('from %s', (status) => {
  const becomes = status === 'connected' ? 'configured' : status

  test.each([true, false, 'true', 'false', ''])('%o is stored, and nothing but the status moves', (is_native) => {
    const flag = String(is_native) === 'true'
    const connector = { ...fullConnector, status, is_native: !flag }
    const api = createApi({ seed: { connectors: [connector, { id: 'other' }] } })
    const before = api.mock.state()
    const answer = api.put(url, { is_native })
    expect(answer.status).toBe(200)
    expect(answer.body).toStrictEqual({ result: 'updated' })
    expect(api.mock.state()).toStrictEqual({
      ...before,
      connectors: [{ ...connector, is_native: flag, status: becomes }, before.connectors[1]],
    })
  })

  test.each([true, false])('the same flag (%o) is a noop, unless the status moves', (is_native) => {
    const connector = { ...fullConnector, status, is_native }
    const api = createApi({ seed: { connectors: [connector] } })
    expect(api.put(url, { is_native }).body).toStrictEqual({ result: status === becomes ? 'noop' : 'updated' })
    expect(api.connector('full')).toStrictEqual({ ...connector, status: becomes })
  })
})

test.each([{ index_name: null }, {}])('a connector without an index (%o) can be made native', (index) => {
  const api = createApi({ seed: { connectors: [{ id: 'crm', ...index }] } })
  expect(api.put('/_connector/crm/_native', { is_native: true }).body).toStrictEqual({ result: 'updated' })
  expect(api.connector('crm')).toMatchObject({ is_native: true, status: 'created' })
})

test('any index will do for a self-managed connector', () => {
  const api = createApi({ seed: { connectors: [{ id: 'crm', index_name: 'search-crm', is_native: true }] } })
  expect(api.put('/_connector/crm/_native', { is_native: false }).body).toStrictEqual({ result: 'updated' })
})

test('an unknown or soft-deleted connector is not found', () => {
  const api = createApi({ seed: { connectors: [{ ...fullConnector, deleted: true, index_name: 'search-x' }] } })
  for (const id of ['nope', 'full']) {
    expectNotFound(
      unchanged(api, () => api.put(`/_connector/${id}/_native`, { is_native: true })),
      id,
    )
  }
})

describe('refuses, and changes nothing:', () => {
  const seed = {
    connectors: [{ ...fullConnector, is_native: false, index_name: 'search-orders', status: 'connected' as const }],
  }
  const refuse = (body: unknown, type: string, reason: string, path = url, cause?: object) => {
    const api = createApi({ seed })
    expectError(
      unchanged(api, () => api.put(path, body)),
      400,
      type,
      reason,
      cause && { cause },
    )
  }

  test('an attached index without the prefix', () => {
    refuse(
      { is_native: true },
      'status_exception',
      'The index name [search-orders] attached to the connector [full] must start with the required prefix: [content-] to be Elastic-managed. Please update the attached index first to comply with this requirement.',
    )
  })

  test('a missing key', () => refuse({}, 'illegal_argument_exception', 'Required [is_native]'))
  test('no body', () => refuse(undefined, 'parse_exception', 'request body is required'))

  test('an empty id', () => {
    refuse(
      { is_native: true },
      'action_request_validation_exception',
      'Validation Failed: 1: [connector_id] cannot be [null] or [""].;',
      '/_connector//_native',
    )
  })

  test('another word than true and false', () => {
    refuse(
      { is_native: 'yes' },
      'x_content_parse_exception',
      `[1:14] [${parser}] failed to parse field [is_native]`,
      url,
      {
        type: 'illegal_argument_exception',
        reason: 'Failed to parse value [yes] as only [true] or [false] are allowed.',
      },
    )
  })

  test.each([
    [{ is_native: null }, `[1:14] [${parser}] is_native doesn't support values of type: VALUE_NULL`],
    [{ is_native: 1 }, `[1:14] [${parser}] is_native doesn't support values of type: VALUE_NUMBER`],
    [{ is_native: {} }, `[1:14] [${parser}] is_native doesn't support values of type: START_OBJECT`],
    [{ native: true }, `[1:2] [${parser}] unknown field [native] did you mean [is_native]?`],
    ['{"__proto__":true}', `[1:2] [${parser}] unknown field [__proto__]`],
    ['[]', `[1:1] [${parser}] Expected START_OBJECT but was: START_ARRAY`],
  ])('%o', (body, reason) => refuse(body, 'x_content_parse_exception', reason))
})

const good = { state: { connectors: [{ id: 'my-connector' }] }, body: '{"is_native":true}' }
replayExamples('connector.update_native', good, {
  'empty-id': { path: '/_connector//_native' },
  'no-body': { body: '', headers: {} },
  'unknown-connector': { state: { connectors: [] } },
  'native-prefix': { state: { connectors: [{ id: 'my-connector', index_name: 'search-google-drive' }] } },
})
