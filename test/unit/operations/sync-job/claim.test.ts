import { describe, expect, test } from 'vitest'
import type { SyncJob } from '../../../../src/domain/documents.ts'
import { syncStatusMachine } from '../../../../src/index.ts'
import { beginning, createApi, expectError, unchanged } from '../../../support/api.ts'
import { fullConnector, fullSyncJob } from '../../../support/documents.ts'

const parser = 'claim_connector_sync_job'
const url = '/_connector/_sync_job/job/_claim'
const statuses = Object.keys(syncStatusMachine) as SyncJob['status'][]
const seed = { connectors: [fullConnector], sync_jobs: [fullSyncJob, { ...fullSyncJob, id: 'other' }] }

describe('takes the job whatever its status, and touches nothing it does not say:', () => {
  test.each(statuses)('%s', (status) => {
    const api = createApi({ seed: { ...seed, sync_jobs: [{ ...fullSyncJob, status }, seed.sync_jobs[1] as SyncJob] } })
    const before = api.mock.state()
    const now = api.tick()
    const answer = api.put(url, { worker_hostname: 'worker-7' })
    expect(answer.status).toBe(200)
    expect(answer.body).toStrictEqual({ result: 'updated' })
    const claimed = {
      ...fullSyncJob,
      status: 'in_progress',
      worker_hostname: 'worker-7',
      last_seen: now,
      started_at: now,
    }
    expect(api.mock.state()).toStrictEqual({ ...before, sync_jobs: [claimed, before.sync_jobs[1]] })
  })
})

test('a fresh job gains its start and its worker, and no other field', () => {
  const api = createApi({ seed: { connectors: [{ id: 'crm', index_name: 'i', service_type: 's' }] } })
  api.post('/_connector/_sync_job', { id: 'crm' })
  const before = api.syncJob('generated-1')
  const now = api.tick()
  api.put('/_connector/_sync_job/generated-1/_claim', { worker_hostname: 'w' })
  expect(api.syncJob('generated-1')).toStrictEqual({
    ...before,
    last_seen: now,
    started_at: now,
    status: 'in_progress',
    worker_hostname: 'w',
  })
})

test('claiming twice works, and the last worker has the job', () => {
  const api = createApi({ seed })
  api.put(url, { worker_hostname: 'first' })
  const again = api.put(url, { worker_hostname: 'second' })
  expect(again.body).toStrictEqual({ result: 'updated' })
  expect(api.syncJob('job')?.worker_hostname).toBe('second')
})

test('an empty host name is taken', () => {
  const api = createApi({ seed })
  expect(api.put(url, { worker_hostname: '' }).status).toBe(200)
  expect(api.syncJob('job')?.worker_hostname).toBe('')
})

test('both times are now, though the server may read its clock twice', () => {
  let time = beginning
  const api = createApi({ seed, clock: () => ++time })
  api.put(url, { worker_hostname: 'w' })
  const { last_seen = '', started_at = '' } = api.syncJob('job') ?? {}
  expect(Math.abs(Date.parse(last_seen) - Date.parse(started_at))).toBeLessThan(5)
})

describe('the cursor', () => {
  test.each([
    ['keeps what is not mentioned', { page: { number: 2 } }, { page: { number: 2, token: 'xyz' }, ids: [1, 2] }],
    ['replaces lists', { ids: [] }, { page: { number: 1, token: 'xyz' }, ids: [] }],
    ['stores nulls inside', { page: { token: null } }, { page: { number: 1, token: null }, ids: [1, 2] }],
    ['adds keys', { more: { a: [{}] } }, { page: { number: 1, token: 'xyz' }, ids: [1, 2], more: { a: [{}] } }],
    ['may be empty', {}, { page: { number: 1, token: 'xyz' }, ids: [1, 2] }],
  ])('%s', (_, sync_cursor, expected) => {
    const api = createApi({ seed })
    expect(api.put(url, { worker_hostname: 'w', sync_cursor }).status).toBe(200)
    expect(api.syncJob('job')?.connector).toStrictEqual({ ...fullSyncJob.connector, sync_cursor: expected })
  })

  test('is put into a snapshot that had none; the connector keeps its own', () => {
    const { sync_cursor: _, ...connector } = fullSyncJob.connector
    const api = createApi({ seed: { connectors: [fullConnector], sync_jobs: [{ ...fullSyncJob, connector }] } })
    const sync_cursor = JSON.parse('{"__proto__":{"polluted":true},"a":1}')
    api.put(url, { worker_hostname: 'w', sync_cursor })
    expect(JSON.stringify(api.syncJob('job')?.connector.sync_cursor)).toBe(JSON.stringify(sync_cursor))
    expect(api.connector('full')).toStrictEqual(fullConnector)
    expect({}).not.toHaveProperty('polluted')
  })

  test.each([
    [null, 'VALUE_NULL'],
    [[], 'START_ARRAY'],
    ['x', 'VALUE_STRING'],
    [1, 'VALUE_NUMBER'],
    [false, 'VALUE_BOOLEAN'],
  ])('cannot be %o', (sync_cursor, token) => {
    const api = createApi({ seed })
    expectError(
      unchanged(api, () => api.put(url, { sync_cursor, worker_hostname: 'w' })),
      400,
      'x_content_parse_exception',
      `[1:16] [${parser}] sync_cursor doesn't support values of type: ${token}`,
    )
  })
})

describe('refuses, and changes nothing:', () => {
  test.each([
    [null, 'VALUE_NULL'],
    [7, 'VALUE_NUMBER'],
    [true, 'VALUE_BOOLEAN'],
    [{}, 'START_OBJECT'],
    [['w'], 'START_ARRAY'],
  ])('the host name %o', (worker_hostname, token) => {
    const api = createApi({ seed })
    expectError(
      unchanged(api, () => api.put(url, { worker_hostname })),
      400,
      'x_content_parse_exception',
      `[1:20] [${parser}] worker_hostname doesn't support values of type: ${token}`,
    )
  })

  test('a missing host name, also on an unknown job', () => {
    const api = createApi({ seed })
    for (const id of ['job', 'nope']) {
      expectError(
        unchanged(api, () => api.put(`/_connector/_sync_job/${id}/_claim`, { sync_cursor: {} })),
        400,
        'illegal_argument_exception',
        'Required [worker_hostname]',
      )
    }
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

  test('an unknown field', () => {
    const api = createApi({ seed })
    expectError(
      unchanged(api, () => api.put(url, { hostname: 'w' })),
      400,
      'x_content_parse_exception',
      `[1:2] [${parser}] unknown field [hostname] did you mean [worker_hostname]?`,
    )
  })

  test('an unknown job, with another text before the first job was ever created', () => {
    const claim = (api: ReturnType<typeof createApi>) =>
      unchanged(api, () => api.put('/_connector/_sync_job/nope/_claim', { worker_hostname: 'w' }))
    const type = 'resource_not_found_exception'
    expectError(claim(createApi()), 404, type, 'connector sync job [nope] not found')
    expectError(claim(createApi({ seed })), 404, type, 'nope')
    expectError(claim(createApi({ seed: { indices: ['sync_jobs'] } })), 404, type, 'nope')
  })

  test('an empty id', () => {
    const api = createApi({ seed })
    expectError(
      unchanged(api, () => api.put('/_connector/_sync_job//_claim', { worker_hostname: 'w' })),
      400,
      'action_request_validation_exception',
      'Validation Failed: 1: [connector_sync_job_id] of the connector sync job cannot be null or empty.;',
    )
  })

  test('a host name too long for a keyword', () => {
    const api = createApi({ seed })
    expect(unchanged(api, () => api.put(url, { worker_hostname: 'x'.repeat(32_767) })).status).toBe(400)
    expect(api.put(url, { worker_hostname: 'x'.repeat(32_766) }).status).toBe(200)
  })

  test('a job that is called like an operation of connectors', () => {
    const api = createApi({ seed })
    expect(unchanged(api, () => api.put('/_connector/_sync_job/_claim', { worker_hostname: 'w' })).status).toBe(405)
  })
})
