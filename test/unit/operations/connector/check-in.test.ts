import { expect, test } from 'vitest'
import { createApi, expectDocumentMissing, expectError, unchanged } from '../../../support/api.ts'
import { fullConnector } from '../../../support/documents.ts'

test('sets last_seen to now, and nothing else', () => {
  const api = createApi({ seed: { connectors: [fullConnector, { id: 'other' }] } })
  const before = api.mock.state()
  const now = api.tick()
  const answer = api.put('/_connector/full/_check_in')
  expect(answer.status).toBe(200)
  expect(answer.body).toStrictEqual({ result: 'updated' })
  expect(api.mock.state()).toStrictEqual({
    ...before,
    connectors: [{ ...fullConnector, last_seen: now }, before.connectors[1]],
  })
})

test('adds last_seen to a connector that never had one', () => {
  const api = createApi()
  api.put('/_connector/crm')
  const before = api.connector('crm')
  expect(before).not.toHaveProperty('last_seen')
  api.put('/_connector/crm/_check_in')
  expect(api.connector('crm')).toStrictEqual({ ...before, last_seen: api.now() })
})

test('is a noop only while the clock stands still', () => {
  const api = createApi()
  api.put('/_connector/crm')
  const results = [0, 0, 1].map((pause) => {
    api.tick(pause)
    return api.put('/_connector/crm/_check_in').body.result
  })
  expect(results).toStrictEqual(['updated', 'noop', 'updated'])
})

test('a soft-deleted connector is checked in and stays deleted', () => {
  const api = createApi({ seed: { connectors: [{ ...fullConnector, deleted: true }] } })
  expect(api.put('/_connector/full/_check_in').body).toStrictEqual({ result: 'updated' })
  expect(api.connector('full')).toStrictEqual({ ...fullConnector, deleted: true, last_seen: api.now() })
})

test('an unknown connector is a missing document', () => {
  const api = createApi()
  expectDocumentMissing(
    unchanged(api, () => api.put('/_connector/nope/_check_in')),
    'nope',
  )
})

test('takes no body, not even an empty object', () => {
  const api = createApi({ seed: { connectors: [fullConnector] } })
  expectError(
    unchanged(api, () => api.put('/_connector/full/_check_in', {})),
    400,
    'illegal_argument_exception',
    'request [PUT /_connector/full/_check_in] does not support having a body',
  )
})

test('an empty id is found invalid', () => {
  const api = createApi()
  expectError(
    api.put('/_connector//_check_in'),
    400,
    'action_request_validation_exception',
    'Validation Failed: 1: [connector_id] cannot be [null] or [""].;',
  )
})

test.each(['_sync_job', '_secret'])('reaches a connector that is called %s', (id) => {
  const api = createApi({ seed: { connectors: [{ id }] } })
  expect(api.put(`/_connector/${id}/_check_in`).body).toStrictEqual({ result: 'updated' })
  expect(api.connector(id)?.last_seen).toBe(api.now())
})
