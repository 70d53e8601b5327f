import { describe, expect, test } from 'vitest'
import type { Connector } from '../../../../src/domain/documents.ts'
import { connectorStatusMachine } from '../../../../src/index.ts'
import { createApi, expectError, expectNotFound, unchanged } from '../../../support/api.ts'
import { fullConnector } from '../../../support/documents.ts'
import { replayExamples } from '../../../support/replay-examples.ts'

const parser = 'connector_update_service_type_request'
const url = '/_connector/full/_service_type'
const statuses = Object.keys(connectorStatusMachine) as Connector['status'][]

describe.each(statuses)('from %s', (status) => {
  const becomes = status === 'created' ? 'created' : 'needs_configuration'
  const connector = { ...fullConnector, status }

  test.each(['sharepoint_online', 'anything at all', ' ', '__proto__'])(
    '[%s] is stored, and nothing but the status moves',
    (service_type) => {
      const api = createApi({ seed: { connectors: [connector, { id: 'other' }] } })
      const before = api.mock.state()
      const answer = api.put(url, { service_type })
      expect(answer.status).toBe(200)
      expect(answer.body).toStrictEqual({ result: 'updated' })
      expect(api.mock.state()).toStrictEqual({
        ...before,
        connectors: [{ ...connector, service_type, status: becomes }, before.connectors[1]],
      })
    },
  )

  test('the same type is a noop, unless the status moves', () => {
    const api = createApi({ seed: { connectors: [connector] } })
    expect(api.put(url, { service_type: 'postgresql' }).body).toStrictEqual({
      result: status === becomes ? 'noop' : 'updated',
    })
    expect(api.connector('full')).toStrictEqual({ ...connector, status: becomes })
  })
})

test('an unknown or soft-deleted connector is not found', () => {
  const api = createApi({ seed: { connectors: [{ ...fullConnector, deleted: true }] } })
  for (const id of ['nope', 'full']) {
    expectNotFound(
      unchanged(api, () => api.put(`/_connector/${id}/_service_type`, { service_type: 'x' })),
      id,
    )
  }
})

describe('refuses, and changes nothing:', () => {
  const refuse = (body: unknown, type: string, reason: string, path = url) => {
    const api = createApi({ seed: { connectors: [fullConnector] } })
    expectError(
      unchanged(api, () => api.put(path, body)),
      400,
      type,
      reason,
    )
  }
  const invalid = 'action_request_validation_exception'
  const empty = '[service_type] cannot be [null] or [""].;'
  const noId = '[connector_id] cannot be [null] or [""].;'

  test('a missing key', () => refuse({}, 'illegal_argument_exception', 'Required [service_type]'))
  test('no body', () => refuse(undefined, 'parse_exception', 'request body is required'))
  test('the empty type', () => refuse({ service_type: '' }, invalid, `Validation Failed: 1: ${empty}`))
  test('the empty type, before it looks for the connector', () =>
    refuse({ service_type: '' }, invalid, `Validation Failed: 1: ${empty}`, '/_connector/nope/_service_type'))
  test('an empty id', () =>
    refuse({ service_type: 'x' }, invalid, `Validation Failed: 1: ${noId}`, '/_connector//_service_type'))
  test('both empty', () =>
    refuse({ service_type: '' }, invalid, `Validation Failed: 1: ${noId}2: ${empty}`, '/_connector//_service_type'))

  test.each([
    [{ service_type: null }, `[1:17] [${parser}] service_type doesn't support values of type: VALUE_NULL`],
    [{ service_type: 7 }, `[1:17] [${parser}] service_type doesn't support values of type: VALUE_NUMBER`],
    [{ service_type: [] }, `[1:17] [${parser}] service_type doesn't support values of type: START_ARRAY`],
    [{ type: 'x' }, `[1:2] [${parser}] unknown field [type]`],
    ['{"__proto__":"x"}', `[1:2] [${parser}] unknown field [__proto__]`],
    ['[]', `[1:1] [${parser}] Expected START_OBJECT but was: START_ARRAY`],
  ])('%o', (body, reason) => refuse(body, 'x_content_parse_exception', reason))

  test('a type too long for a keyword', () => {
    const api = createApi({ seed: { connectors: [fullConnector] } })
    expect(unchanged(api, () => api.put(url, { service_type: 'x'.repeat(32_767) })).status).toBe(400)
  })
})

const good = { state: { connectors: [{ id: 'my-connector' }] }, body: '{"service_type":"custom"}' }
replayExamples('connector.update_service_type', good, {
  'empty-id': { path: '/_connector//_service_type' },
  'no-body': { body: '', headers: {} },
  'unknown-connector': { state: { connectors: [] } },
})
