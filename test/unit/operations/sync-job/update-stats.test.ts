import { describe, expect, test } from 'vitest'
import { createApi, expectError, unchanged } from '../../../support/api.ts'
import { fullConnector, fullSyncJob } from '../../../support/documents.ts'
import { replayExamples } from '../../../support/replay-examples.ts'
import { syncStatuses } from './statuses.ts'

const parser = 'connector_sync_job_update_ingestion_stats'
const url = '/_connector/_sync_job/job/_stats'
const counts = { deleted_document_count: 10, indexed_document_count: 20, indexed_document_volume: 30 }
const withJob = () => createApi({ seed: { connectors: [fullConnector], sync_jobs: [fullSyncJob] } })

test('writes the counts and the time; the total and the metadata stay', () => {
  const api = withJob()
  const before = api.mock.state()
  const time = api.tick()
  const answer = api.put(url, counts)
  expect(answer.status).toBe(200)
  expect(answer.body).toStrictEqual({ result: 'updated' })
  expect(api.mock.state()).toStrictEqual({ ...before, sync_jobs: [{ ...fullSyncJob, ...counts, last_seen: time }] })
})

test('writes everything that is given', () => {
  const api = withJob()
  const body = { ...counts, total_document_count: 7, last_seen: '2026-02-01T00:00:00.000Z', metadata: { c: 1 } }
  api.put(url, body)
  expect(api.syncJob('job')).toStrictEqual({ ...fullSyncJob, ...body, metadata: { a: { b: 1 }, c: 1 } })
})

test.each(syncStatuses)('does not ask whether the job is %s, nor whether numbers go down', (status) => {
  const api = createApi({ seed: { sync_jobs: [{ ...fullSyncJob, status }] } })
  const zero = { deleted_document_count: 0, indexed_document_count: 0, indexed_document_volume: 0 }
  expect(api.put(url, zero).status).toBe(200)
  expect(api.syncJob('job')).toMatchObject({ ...zero, status })
})

describe('metadata', () => {
  test.each([
    [{}, { a: { b: 1 } }],
    [{ a: { c: [1] } }, { a: { b: 1, c: [1] } }],
    [{ a: { b: null } }, { a: { b: null } }],
    [{ a: 1 }, { a: 1 }],
    [{ a: [{ x: 1 }] }, { a: [{ x: 1 }] }],
    [{ a: {} }, { a: { b: 1 } }],
  ])('%j is merged in', (metadata, expected) => {
    const api = withJob()
    api.put(url, { ...counts, metadata })
    expect(api.syncJob('job')?.metadata).toStrictEqual(expected)
  })

  test('keeps odd keys', () => {
    const api = withJob()
    const odd = '{"__proto__":{"x":1},"constructor":null,"":2}'
    api.put(
      url,
      `{"deleted_document_count":0,"indexed_document_count":0,"indexed_document_volume":0,"metadata":${odd}}`,
    )
    expect(JSON.stringify(api.syncJob('job')?.metadata)).toBe(`{"a":{"b":1},${odd.slice(1)}`)
  })

  test.each([
    ['null', 'VALUE_NULL'],
    ['[]', 'START_ARRAY'],
    ['true', 'VALUE_BOOLEAN'],
  ])('that is %s is refused', (metadata, token) => {
    const api = withJob()
    expectError(
      unchanged(api, () => api.put(url, `{"metadata":${metadata}}`)),
      400,
      'x_content_parse_exception',
      `[1:13] [${parser}] metadata doesn't support values of type: ${token}`,
    )
  })
})

describe('noop', () => {
  const same = {
    deleted_document_count: 1,
    indexed_document_count: 2,
    indexed_document_volume: 3,
    last_seen: '2025-03-05T00:00:00.000Z',
  }
  test.each([{}, { total_document_count: 4 }, { metadata: {} }, { metadata: { a: { b: 1 } } }])(
    'when a time is given and nothing differs (%j)',
    (more) => {
      const api = withJob()
      const answer = unchanged(api, () => api.put(url, { ...same, ...more }))
      expect(answer.body).toStrictEqual({ result: 'noop' })
    },
  )

  test.each([{ total_document_count: 5 }, { metadata: { x: null } }, { last_seen: '2025-03-05T00:00:00.001Z' }])(
    'not when something does (%j)',
    (more) => {
      expect(withJob().put(url, { ...same, ...more }).body).toStrictEqual({ result: 'updated' })
    },
  )

  test('not without a time, since that becomes now, also within one millisecond', () => {
    const { last_seen, ...rest } = same
    const api = withJob()
    expect(api.put(url, rest).body).toStrictEqual({ result: 'updated' })
    expect(api.put(url, rest).body).toStrictEqual({ result: 'updated' })
  })
})

describe('last_seen', () => {
  test.each([
    ['2023-12-04T08:45:50.567149Z', '2023-12-04T08:45:50.567149Z'],
    ['1701679550567', '2023-12-04T08:45:50.567Z'],
    ['2023-12-04T09:45:50+01:00', '2023-12-04T08:45:50.000Z'],
  ])('%s is stored as %s', (last_seen, stored) => {
    const api = withJob()
    api.put(url, { ...counts, last_seen })
    expect(api.syncJob('job')?.last_seen).toBe(stored)
  })

  test.each([
    [null, 'VALUE_NULL'],
    [1701679550567, 'VALUE_NUMBER'],
    [true, 'VALUE_BOOLEAN'],
    [['2023-12-04T08:45:50Z'], 'START_ARRAY'],
  ])('%j is refused for its type', (last_seen, token) => {
    expectError(
      withJob().put(url, { last_seen }),
      400,
      'x_content_parse_exception',
      `[1:14] [${parser}] last_seen doesn't support values of type: ${token}`,
    )
  })

  test.each(['2023-12-04T08:45:50', 'yesterday', ''])('[%s] names no instant', (last_seen) => {
    const answer = withJob().put(url, { last_seen })
    expect(answer.status).toBe(400)
    expect(answer.body.error.reason).toBe(`[1:14] [${parser}] failed to parse field [last_seen]`)
  })

  test('an object passes the type check and then fails', () => {
    expectError(
      withJob().put(url, '{"last_seen":{"a":1}}'),
      400,
      'x_content_parse_exception',
      `[1:14] [${parser}] failed to parse field [last_seen]`,
      { cause: { type: 'illegal_argument_exception', reason: 'unexpected token [START_OBJECT] for [last_seen]' } },
    )
  })
})

describe('counts', () => {
  test.each([
    ['10.9', 10],
    ['"10.9"', 10],
    ['-0.5', 0],
    ['"7"', 7],
    ['2147483647', 2147483647],
    ['2147483647.9', 2147483647],
    ['1e3', 1000],
  ])('%s is stored as %d', (text, stored) => {
    const api = withJob()
    api.put(url, `{"deleted_document_count":${text},"indexed_document_count":0,"indexed_document_volume":0}`)
    expect(api.syncJob('job')?.deleted_document_count).toBe(stored)
    expect(Object.is(api.syncJob('job')?.deleted_document_count, -0)).toBe(false)
  })

  test.each(['deleted_document_count', 'indexed_document_count', 'indexed_document_volume', 'total_document_count'])(
    '%s beyond 32 bits is refused by the index',
    (field) => {
      const api = withJob()
      const answer = unchanged(api, () => api.put(url, { ...counts, [field]: 2147483648 }))
      expect(answer.status).toBe(400)
      expect(answer.body.error).toMatchObject({
        type: 'document_parsing_exception',
        reason: expect.stringMatching(
          new RegExp(
            `^\\[\\d+:\\d+\\] failed to parse field \\[${field}\\] of type \\[integer\\] in document with id 'job'\\. Preview of field's value: '2147483648'$`,
          ),
        ),
      })
    },
  )

  test('beyond 32 bits are no fault of the request: an unknown job comes first', () => {
    expect(createApi().put(url, { ...counts, indexed_document_count: 2147483648 }).status).toBe(404)
  })

  test('that are negative are numbered', () => {
    expectError(
      withJob().put(url, { ...counts, total_document_count: -1, indexed_document_count: -2 }),
      400,
      'action_request_validation_exception',
      'Validation Failed: 1: [indexed_document_count] cannot be negative.;2: [total_document_count] cannot be negative.;',
    )
  })

  test('that are missing are named', () => {
    expectError(
      withJob().put(url, { indexed_document_count: 1 }),
      400,
      'illegal_argument_exception',
      'Required [deleted_document_count, indexed_document_volume]',
    )
  })
})

test('names an unknown job in a sentence, whether or not there was ever one', () => {
  for (const api of [createApi(), createApi({ seed: { sync_jobs: [{ ...fullSyncJob, id: 'other' }] } })]) {
    const answer = unchanged(api, () => api.put(url, counts))
    expectError(answer, 404, 'resource_not_found_exception', 'connector sync job [job] not found')
  }
})

replayExamples(
  'connector.sync_job_update_stats',
  { state: { sync_jobs: [{ ...fullSyncJob, id: 'my-connector-sync-job-id' }] }, body: JSON.stringify(counts) },
  {
    'no-body': { body: '' },
    'empty-id': { path: '/_connector/_sync_job//_stats' },
    'unknown-job': { state: { sync_jobs: [fullSyncJob] } },
  },
)
