import { describe, expect, test } from 'vitest'
import { createApi, expectError, expectNotFound, unchanged } from '../../../support/api.ts'
import { fullConnector } from '../../../support/documents.ts'

// Which status may become which is in status-transitions.test.ts.
const parser = 'connector_update_status_request'

test('moves the status and nothing else; the error stays', () => {
  const api = createApi({ seed: { connectors: [fullConnector, { id: 'other' }] } })
  const before = api.mock.state()
  const answer = api.put('/_connector/full/_status', { status: 'connected' })
  expect(answer.status).toBe(200)
  expect(answer.body).toStrictEqual({ result: 'updated' })
  expect(api.mock.state()).toStrictEqual({
    ...before,
    connectors: [{ ...fullConnector, status: 'connected' }, before.connectors[1]],
  })
})

test.each(['CONNECTED', 'Connected', 'cOnNeCtEd'])('reads %s in any letter case', (status) => {
  const api = createApi({ seed: { connectors: [fullConnector] } })
  expect(api.put('/_connector/full/_status', { status }).status).toBe(200)
  expect(api.connector('full')?.status).toBe('connected')
})

test('an error text is not made up for the status error', () => {
  const api = createApi({ seed: { connectors: [{ id: 'crm' }] } })
  api.put('/_connector/crm/_status', { status: 'error' })
  expect(api.connector('crm')).toMatchObject({ status: 'error' })
  expect(api.connector('crm')).not.toHaveProperty('error')
})

test('an unknown or soft-deleted connector is not found', () => {
  const api = createApi({ seed: { connectors: [{ ...fullConnector, deleted: true }] } })
  for (const id of ['nope', 'full']) {
    expectNotFound(
      unchanged(api, () => api.put(`/_connector/${id}/_status`, { status: 'connected' })),
      id,
    )
  }
})

describe('refuses, and changes nothing:', () => {
  const seed = { connectors: [fullConnector] }

  test('a missing key, by its validation', () => {
    const api = createApi({ seed })
    expectError(
      unchanged(api, () => api.put('/_connector/full/_status', {})),
      400,
      'action_request_validation_exception',
      'Validation Failed: 1: [status] cannot be [null].;',
    )
  })

  test.each([
    [null, 'VALUE_NULL'],
    [1, 'VALUE_NUMBER'],
    [false, 'VALUE_BOOLEAN'],
    [{}, 'START_OBJECT'],
    [['connected'], 'START_ARRAY'],
  ])('%o', (status, token) => {
    const api = createApi({ seed })
    expectError(
      unchanged(api, () => api.put('/_connector/full/_status', { status })),
      400,
      'x_content_parse_exception',
      `[1:11] [${parser}] status doesn't support values of type: ${token}`,
    )
  })

  test.each(['', 'running', 'needs-configuration', ' connected', '__proto__', 'completed'])(
    'the unknown status [%s]',
    (status) => {
      const api = createApi({ seed })
      const answer = unchanged(api, () => api.put('/_connector/full/_status', { status }))
      expect(answer.status).toBe(400)
      expect(answer.body.error.type).toBe('x_content_parse_exception')
      expect(answer.body.error.reason).toBe(`[1:11] [${parser}] failed to parse field [status]`)
      // Of the cause only the type is established.
      expect(answer.body.error.caused_by.type).toBe('illegal_argument_exception')
      expect(answer.body.error.caused_by.reason).toContain(status)
    },
  )

  test('no body', () => {
    const api = createApi({ seed })
    expectError(
      unchanged(api, () => api.put('/_connector/full/_status')),
      400,
      'parse_exception',
      'request body is required',
    )
  })

  test('an unknown key', () => {
    const api = createApi({ seed })
    expectError(
      unchanged(api, () => api.put('/_connector/full/_status', { status: 'connected', error: null })),
      400,
      'x_content_parse_exception',
      `[1:23] [${parser}] unknown field [error]`,
    )
  })

  test('an empty id together with a missing status', () => {
    const api = createApi({ seed })
    expect(api.put('/_connector//_status', {}).body.error.reason).toBe(
      'Validation Failed: 1: [connector_id] cannot be [null] or [""].;2: [status] cannot be [null].;',
    )
  })

  test('a missing status before it looks for the connector', () => {
    const api = createApi()
    expect(api.put('/_connector/nope/_status', {}).status).toBe(400)
  })
})
