import { describe, expect, test } from 'vitest'
import { syncStatusMachine } from '../../../../src/index.ts'
import { createApi, expectDocumentMissing, expectError, unchanged } from '../../../support/api.ts'
import { fullConnector } from '../../../support/documents.ts'

const parser = 'connector_update_last_sync_stats_request'
const url = '/_connector/full/_last_sync'
const seed = { connectors: [fullConnector, { id: 'other' }] }

const texts = ['last_access_control_sync_error', 'last_sync_error']
const times = [
  'last_access_control_sync_scheduled_at',
  'last_incremental_sync_scheduled_at',
  'last_sync_scheduled_at',
  'last_synced',
]
const statuses = ['last_access_control_sync_status', 'last_sync_status']
const counts = ['last_deleted_document_count', 'last_indexed_document_count']

const values: Record<string, unknown> = {
  ...Object.fromEntries(texts.map((field) => [field, 'new text'])),
  ...Object.fromEntries(times.map((field) => [field, '2026-02-01T12:30:00.000Z'])),
  ...Object.fromEntries(statuses.map((field) => [field, 'suspended'])),
  ...Object.fromEntries(counts.map((field) => [field, 99])),
  sync_cursor: { fresh: true },
}

describe.each(Object.keys(values))('%s', (field) => {
  test('is added where it never was, and nothing else with it', () => {
    const api = createApi({ seed: { connectors: [{ id: 'crm' }] } })
    const before = api.connector('crm')
    expect(api.put('/_connector/crm/_last_sync', { [field]: values[field] }).body).toStrictEqual({ result: 'updated' })
    expect(api.connector('crm')).toStrictEqual({ ...before, [field]: values[field] })
  })

  test('is written alone', () => {
    const api = createApi({ seed })
    const before = api.mock.state()
    expect(api.put(url, { [field]: values[field] }).body).toStrictEqual({ result: 'updated' })
    const written = field === 'sync_cursor' ? { ...fullConnector.sync_cursor, fresh: true } : values[field]
    expect(api.mock.state()).toStrictEqual({
      ...before,
      connectors: [{ ...fullConnector, [field]: written }, before.connectors[1]],
    })
  })

  test('sent once more is a noop', () => {
    const api = createApi({ seed })
    api.put(url, { [field]: values[field] })
    expect(unchanged(api, () => api.put(url, { [field]: values[field] })).body).toStrictEqual({ result: 'noop' })
  })
})

test.each(Object.keys(values).filter((field) => !counts.includes(field)))('null for %s is ignored', (field) => {
  const api = createApi({ seed })
  expect(unchanged(api, () => api.put(url, { [field]: null })).body).toStrictEqual({ result: 'noop' })
  api.put('/_connector/other/_last_sync', { [field]: null })
  expect(api.connector('other')).not.toHaveProperty(field)
})

test.each(counts)('null for %s is refused', (field) => {
  const api = createApi({ seed })
  expectError(
    unchanged(api, () => api.put(url, { [field]: null })),
    400,
    'x_content_parse_exception',
    `[1:${field.length + 5}] [${parser}] ${field} doesn't support values of type: VALUE_NULL`,
  )
})

test('writes all fields at once', () => {
  const api = createApi({ seed: { connectors: [{ id: 'crm' }] } })
  const before = api.connector('crm')
  api.put('/_connector/crm/_last_sync', values)
  expect(api.connector('crm')).toStrictEqual({ ...before, ...values })
})

test('nothing given is a noop', () => {
  const api = createApi({ seed })
  expect(unchanged(api, () => api.put(url, {})).body).toStrictEqual({ result: 'noop' })
})

test('nulls beside values do not keep the values from being written', () => {
  const api = createApi({ seed })
  api.put(url, { last_sync_error: null, last_sync_status: 'error' })
  expect(api.connector('full')).toStrictEqual({ ...fullConnector, last_sync_status: 'error' })
})

test('neither the status nor the error of the connector moves with a failed sync', () => {
  const api = createApi({ seed: { connectors: [{ id: 'crm', status: 'connected' }] } })
  api.put('/_connector/crm/_last_sync', { last_sync_status: 'error', last_sync_error: 'boom' })
  expect(api.connector('crm')).toMatchObject({ status: 'connected' })
  expect(api.connector('crm')).not.toHaveProperty('error')
})

describe('the cursor', () => {
  test.each([
    ['keeps what is not mentioned', { page: { number: 5 } }, { page: { number: 5, token: 'abc' }, ids: [1, 2] }],
    ['replaces lists', { ids: [3] }, { page: { number: 4, token: 'abc' }, ids: [3] }],
    ['stores nulls inside', { page: { token: null } }, { page: { number: 4, token: null }, ids: [1, 2] }],
    ['lets a scalar take the place of an object', { page: 7 }, { page: 7, ids: [1, 2] }],
    [
      'lets an object take the place of a list',
      { ids: { a: 1 } },
      { page: { number: 4, token: 'abc' }, ids: { a: 1 } },
    ],
    ['takes any key', JSON.parse('{"__proto__":{"a":1},"constructor":2}'), null],
  ])('%s', (_, sync_cursor, expected) => {
    const api = createApi({ seed })
    expect(api.put(url, { sync_cursor }).body.result).toBe('updated')
    expect(JSON.stringify(api.connector('full')?.sync_cursor)).toBe(
      JSON.stringify(
        expected ?? JSON.parse('{"page":{"number":4,"token":"abc"},"ids":[1,2],"__proto__":{"a":1},"constructor":2}'),
      ),
    )
    expect(unchanged(api, () => api.put(url, { sync_cursor })).body.result).toBe('noop')
  })

  test('an empty one is a noop, also where there was a full one', () => {
    const api = createApi({ seed })
    expect(unchanged(api, () => api.put(url, { sync_cursor: {} })).body.result).toBe('noop')
    expect(api.put('/_connector/other/_last_sync', { sync_cursor: {} }).body.result).toBe('updated')
    expect(api.connector('other')?.sync_cursor).toStrictEqual({})
  })

  test.each([
    [[], 'START_ARRAY'],
    ['x', 'VALUE_STRING'],
    [1, 'VALUE_NUMBER'],
    [true, 'VALUE_BOOLEAN'],
  ])('cannot be %o', (sync_cursor, token) => {
    const api = createApi({ seed })
    expectError(
      unchanged(api, () => api.put(url, { sync_cursor })),
      400,
      'x_content_parse_exception',
      `[1:16] [${parser}] sync_cursor doesn't support values of type: ${token}`,
    )
  })
})

describe('times', () => {
  test.each([
    ['2023-05-25T12:30:00.000Z', '2023-05-25T12:30:00.000Z'],
    ['2023-05-25T12:30:00Z', '2023-05-25T12:30:00.000Z'],
    ['2023-12-04T08:45:50.567149Z', '2023-12-04T08:45:50.567149Z'],
    ['2023-12-04T08:45:50.567100Z', '2023-12-04T08:45:50.5671Z'],
    ['2023-12-04T08:45:50.123456789Z', '2023-12-04T08:45:50.123456789Z'],
    ['2023-05-25T14:30:00.000+02:00', '2023-05-25T12:30:00.000Z'],
    ['1701679550567', '2023-12-04T08:45:50.567Z'],
  ])('%s is stored as %s', (sent, stored) => {
    const api = createApi({ seed })
    api.put(url, { last_synced: sent })
    expect(api.connector('full')).toStrictEqual({ ...fullConnector, last_synced: stored })
  })

  test('another spelling of the stored instant is a noop', () => {
    const api = createApi({ seed })
    const again = unchanged(api, () => api.put(url, { last_synced: '2025-02-05T01:00:00.123456+01:00' }))
    expect(again.body.result).toBe('noop')
  })

  test('text that is no time is refused', () => {
    const api = createApi({ seed })
    const reason = `[1:16] [${parser}] failed to parse field [last_synced]`
    expectError(
      unchanged(api, () => api.put(url, { last_synced: 'yesterday' })),
      400,
      'x_content_parse_exception',
      reason,
      {
        cause: {
          type: 'illegal_argument_exception',
          reason: 'failed to parse date field [yesterday] with format [strict_date_optional_time||epoch_millis]',
        },
      },
    )
  })

  test('a number is refused', () => {
    const api = createApi({ seed })
    expectError(
      unchanged(api, () => api.put(url, { last_synced: 1701679550567 })),
      400,
      'x_content_parse_exception',
      `[1:16] [${parser}] last_synced doesn't support values of type: VALUE_NUMBER`,
    )
  })
})

describe('statuses', () => {
  test.each(Object.keys(syncStatusMachine))('%s is read in capitals and stored in small letters', (status) => {
    const api = createApi({ seed: { connectors: [{ id: 'crm' }] } })
    api.put('/_connector/crm/_last_sync', { last_sync_status: status.toUpperCase() })
    expect(api.connector('crm')?.last_sync_status).toBe(status)
  })

  test('are not held to any order: a sync may be completed and then pending', () => {
    const api = createApi({ seed })
    for (const status of ['completed', 'pending', 'canceled']) {
      expect(api.put(url, { last_sync_status: status }).status).toBe(200)
    }
  })

  test('an unknown one is refused', () => {
    const api = createApi({ seed })
    const answer = unchanged(api, () => api.put(url, { last_sync_status: 'done' }))
    expect(answer.body.error).toMatchObject({
      type: 'x_content_parse_exception',
      caused_by: { type: 'illegal_argument_exception', reason: 'Unknown ConnectorSyncStatus [done].' },
    })
  })
})

describe('counts', () => {
  test.each([
    [12, 12],
    ['12', 12],
    [12.9, 12],
    ['12.9', 12],
    [-3, -3],
    [-0.5, 0],
    [4294967296, 4294967296],
  ])('%o is stored as %o', (sent, stored) => {
    const api = createApi({ seed })
    expect(api.put(url, { last_indexed_document_count: sent }).body.result).toBe('updated')
    expect(api.connector('full')).toStrictEqual({ ...fullConnector, last_indexed_document_count: stored })
  })

  test('text that is no number is refused', () => {
    const api = createApi({ seed })
    const answer = unchanged(api, () => api.put(url, { last_indexed_document_count: 'many' }))
    expect(answer.body.error).toMatchObject({
      type: 'x_content_parse_exception',
      reason: expect.stringContaining(`[${parser}] failed to parse field [last_indexed_document_count]`),
      caused_by: { type: 'illegal_argument_exception' },
    })
  })

  test.each([true, {}, []])('%o is refused', (sent) => {
    const api = createApi({ seed })
    const answer = unchanged(api, () => api.put(url, { last_indexed_document_count: sent }))
    expect(answer.body.error.reason).toMatch(/last_indexed_document_count doesn't support values of type: /)
  })
})

test('last_seen is not taken, whatever the published schema says', () => {
  const api = createApi({ seed })
  const answer = unchanged(api, () => api.put(url, { last_seen: '2026-02-01T12:30:00.000Z' }))
  expect(answer.status).toBe(400)
  expect(answer.body.error.reason).toContain(`[1:2] [${parser}] unknown field [last_seen]`)
})

test('one bad field keeps all others from being written', () => {
  const api = createApi({ seed })
  expect(unchanged(api, () => api.put(url, { last_sync_error: 'x', last_synced: 'never' })).status).toBe(400)
})

test.each(texts)('%s may not be too long for a keyword', (field) => {
  const api = createApi({ seed })
  expect(unchanged(api, () => api.put(url, { [field]: 'x'.repeat(32_767) })).status).toBe(400)
  expect(api.put(url, { [field]: 'x'.repeat(32_766) }).status).toBe(200)
})

test('a soft-deleted connector is changed and stays deleted', () => {
  const api = createApi({ seed: { connectors: [{ ...fullConnector, deleted: true }] } })
  expect(api.put(url, { last_sync_error: 'late' }).body).toStrictEqual({ result: 'updated' })
  expect(api.connector('full')).toStrictEqual({ ...fullConnector, deleted: true, last_sync_error: 'late' })
})

test('an unknown connector is a missing document, also for an empty update', () => {
  const api = createApi()
  for (const body of [{}, { last_sync_error: 'x' }]) {
    expectDocumentMissing(
      unchanged(api, () => api.put('/_connector/nope/_last_sync', body)),
      'nope',
    )
  }
})

test('a body is required, an id too', () => {
  const api = createApi({ seed })
  expectError(api.put(url), 400, 'parse_exception', 'request body is required')
  expectError(
    api.put('/_connector//_last_sync', {}),
    400,
    'action_request_validation_exception',
    'Validation Failed: 1: [connector_id] cannot be [null] or [""].;',
  )
})
