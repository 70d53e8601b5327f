import { describe, expect, test } from 'vitest'
import type { Connector } from '../../../../src/domain/documents.ts'
import { connectorStatusMachine } from '../../../../src/index.ts'
import { createApi, expectDocumentMissing, expectError, unchanged } from '../../../support/api.ts'
import { fullConnector } from '../../../support/documents.ts'

const parser = 'connector_update_error_request'
const statuses = Object.keys(connectorStatusMachine) as Connector['status'][]

/** A connector that has everything but an error, in a status. */
function withoutError(status: Connector['status']): Connector {
  const { error: _, ...rest } = fullConnector
  return { ...rest, status }
}

describe.each(statuses)('from %s', (status) => {
  test.each([
    ['out of memory', 'error'],
    [' ', 'error'],
    [null, 'connected'],
    ['', 'connected'],
  ] as const)('%o is stored as sent and makes the status %s', (error, becomes) => {
    const api = createApi({ seed: { connectors: [withoutError(status), { id: 'other' }] } })
    const before = api.mock.state()
    const answer = api.put('/_connector/full/_error', { error })
    expect(answer.status).toBe(200)
    expect(answer.body).toStrictEqual({ result: 'updated' })
    expect(api.mock.state()).toStrictEqual({
      ...before,
      connectors: [{ ...withoutError(status), error, status: becomes }, before.connectors[1]],
    })
  })
})

test.each(['disk full', '', null])('the same once more (%o) is a noop', (error) => {
  const api = createApi({ seed: { connectors: [{ id: 'crm' }] } })
  expect(api.put('/_connector/crm/_error', { error }).body.result).toBe('updated')
  const again = unchanged(api, () => api.put('/_connector/crm/_error', { error }))
  expect(again.status).toBe(200)
  expect(again.body).toStrictEqual({ result: 'noop' })
})

test('the same text is no noop while the status differs', () => {
  const api = createApi({ seed: { connectors: [{ ...fullConnector, status: 'connected' }] } })
  expect(api.put('/_connector/full/_error', { error: 'disk full' }).body.result).toBe('updated')
  expect(api.connector('full')?.status).toBe('error')
})

test('null differs from the empty text', () => {
  const api = createApi({ seed: { connectors: [{ id: 'crm', error: null, status: 'connected' }] } })
  expect(api.put('/_connector/crm/_error', { error: '' }).body.result).toBe('updated')
  expect(api.connector('crm')?.error).toBe('')
})

test('a soft-deleted connector is changed and stays deleted', () => {
  const api = createApi({ seed: { connectors: [{ ...fullConnector, deleted: true }] } })
  expect(api.put('/_connector/full/_error', { error: null }).body).toStrictEqual({ result: 'updated' })
  expect(api.connector('full')).toStrictEqual({ ...fullConnector, deleted: true, error: null, status: 'connected' })
})

test('an unknown connector is a missing document', () => {
  const api = createApi()
  expectDocumentMissing(
    unchanged(api, () => api.put('/_connector/nope/_error', { error: 'x' })),
    'nope',
  )
})

describe('refuses, and changes nothing:', () => {
  const seed = { connectors: [fullConnector] }

  test.each([
    [7, 'VALUE_NUMBER'],
    [true, 'VALUE_BOOLEAN'],
    [{}, 'START_OBJECT'],
    [['x'], 'START_ARRAY'],
  ])('%o', (error, token) => {
    const api = createApi({ seed })
    expectError(
      unchanged(api, () => api.put('/_connector/full/_error', { error })),
      400,
      'x_content_parse_exception',
      `[1:10] [${parser}] error doesn't support values of type: ${token}`,
    )
  })

  test('a missing key', () => {
    const api = createApi({ seed })
    expectError(
      unchanged(api, () => api.put('/_connector/full/_error', {})),
      400,
      'illegal_argument_exception',
      'Required [error]',
    )
  })

  test('an unknown key, with a suggestion', () => {
    const api = createApi({ seed })
    expectError(
      unchanged(api, () => api.put('/_connector/full/_error', { errors: 'x' })),
      400,
      'x_content_parse_exception',
      `[1:2] [${parser}] unknown field [errors] did you mean [error]?`,
    )
  })

  test('no body', () => {
    const api = createApi({ seed })
    expectError(
      unchanged(api, () => api.put('/_connector/full/_error')),
      400,
      'parse_exception',
      'request body is required',
    )
  })

  test('an empty id', () => {
    const api = createApi({ seed })
    expectError(
      unchanged(api, () => api.put('/_connector//_error', { error: 'x' })),
      400,
      'action_request_validation_exception',
      'Validation Failed: 1: [connector_id] cannot be [null] or [""].;',
    )
  })

  test('a text too long for a keyword', () => {
    const api = createApi({ seed })
    expect(unchanged(api, () => api.put('/_connector/full/_error', { error: 'x'.repeat(32_767) })).status).toBe(400)
    expect(api.put('/_connector/full/_error', { error: 'x'.repeat(32_766) }).status).toBe(200)
  })

  test('a bad body, even when the connector is unknown', () => {
    const api = createApi()
    expect(api.put('/_connector/nope/_error', {}).status).toBe(400)
  })
})
