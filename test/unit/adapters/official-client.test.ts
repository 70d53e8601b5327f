import { Client, errors, HttpConnection } from '@elastic/elasticsearch'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { setupConnectorMock } from '../../../src/node.ts'

const node = 'http://es.example:9200'
const now = '2026-03-01T12:00:00.000Z'
const mock = setupConnectorMock({ node, clock: () => Date.parse(now), ids: () => 'made-up' })
let client: Client

beforeAll(() => mock.listen())
beforeEach(() => {
  mock.load({
    connectors: [{ id: 'crm', name: 'CRM', index_name: 'crm', service_type: 'postgresql', status: 'configured' }],
  })
  client = new Client({ node, Connection: HttpConnection })
})
afterEach(async () => {
  await client.close()
  mock.reset()
})
afterAll(() => mock.close())

const crm = () => mock.state().connectors.find(({ id }) => id === 'crm')

describe('the official client reads the answer of', () => {
  test('info and ping', async () => {
    expect(await client.info()).toMatchObject({ tagline: 'You Know, for Search', version: { build_flavor: 'default' } })
    expect(await client.ping()).toBe(true)
  })

  test('connector.put', async () => {
    const created = await client.connector.put({ connector_id: 'erp', name: 'ERP', service_type: 'mysql' })
    expect(created).toEqual({ result: 'created', id: 'erp' })
    const replaced = await client.connector.put({ connector_id: 'erp', name: 'ERP 2' })
    expect(replaced).toEqual({ result: 'updated', id: 'erp' })
    expect(mock.state().connectors[1]).toMatchObject({ id: 'erp', name: 'ERP 2', status: 'created' })
    // A client that sends no id takes the path without one.
    expect(await client.connector.put({ name: 'unnamed' })).toEqual({ result: 'created', id: 'made-up' })
  })

  test('connector.post and connector.list', async () => {
    expect(await client.connector.post({ name: 'new' })).toEqual({ result: 'created', id: 'made-up' })
    expect(await client.connector.list({ size: 1 })).toMatchObject({ count: 2, results: [{ name: 'CRM' }] })
  })

  test('connector.get', async () => {
    expect(await client.connector.get({ connector_id: 'crm' })).toEqual(crm())
  })

  test('connector.get with an id that has to be escaped', async () => {
    await client.connector.put({ connector_id: 'a/b c%€' })
    expect(await client.connector.get({ connector_id: 'a/b c%€' })).toMatchObject({ id: 'a/b c%€' })
  })

  test('connector.check_in', async () => {
    expect(await client.connector.checkIn({ connector_id: 'crm' })).toEqual({ result: 'updated' })
    expect(crm()?.last_seen).toBe(now)
  })

  test('connector.update_status', async () => {
    const answer = await client.connector.updateStatus({ connector_id: 'crm', status: 'connected' })
    expect(answer).toEqual({ result: 'updated' })
    expect(crm()?.status).toBe('connected')
  })

  test('connector.update_error', async () => {
    expect(await client.connector.updateError({ connector_id: 'crm', error: 'disk full' })).toEqual({
      result: 'updated',
    })
    expect(crm()).toMatchObject({ error: 'disk full', status: 'error' })
    expect(await client.connector.updateError({ connector_id: 'crm', error: null })).toEqual({ result: 'updated' })
    expect(crm()).toMatchObject({ error: null, status: 'connected' })
  })

  test('connector.last_sync', async () => {
    const last = { last_sync_status: 'completed', last_synced: now, last_indexed_document_count: 42 } as const
    expect(await client.connector.lastSync({ connector_id: 'crm', ...last })).toEqual({ result: 'updated' })
    expect(crm()).toMatchObject(last)
  })

  test('connector.sync_job_post', async () => {
    const answer = await client.connector.syncJobPost({ id: 'crm', job_type: 'full', trigger_method: 'on_demand' })
    expect(answer).toEqual({ id: 'made-up' })
    expect(mock.state().sync_jobs).toMatchObject([
      { id: 'made-up', status: 'pending', job_type: 'full', trigger_method: 'on_demand', connector: { id: 'crm' } },
    ])
  })

  test('connector.sync_job_get', async () => {
    await client.connector.syncJobPost({ id: 'crm' })
    const job = await client.connector.syncJobGet({ connector_sync_job_id: 'made-up' })
    expect(job).toEqual(mock.state().sync_jobs[0])
  })

  test('connector.sync_job_claim', async () => {
    await client.connector.syncJobPost({ id: 'crm' })
    const answer = await client.connector.syncJobClaim({
      connector_sync_job_id: 'made-up',
      worker_hostname: 'worker-1',
      sync_cursor: { page: 3 },
    })
    expect(answer).toEqual({ result: 'updated' })
    expect(mock.state().sync_jobs[0]).toMatchObject({
      status: 'in_progress',
      worker_hostname: 'worker-1',
      started_at: now,
      connector: { sync_cursor: { page: 3 } },
    })
  })

  test('connector.delete', async () => {
    expect(await client.connector.delete({ connector_id: 'crm' })).toEqual({ acknowledged: true })
    expect(crm()).toMatchObject({ deleted: true })
    expect(await client.connector.list()).toEqual({ count: 0, results: [] })
  })
})

describe('errors reach the caller as ResponseError', () => {
  test.each([
    [
      'a connector that is not there',
      () => client.connector.get({ connector_id: 'nope' }),
      404,
      'resource_not_found_exception',
      'connector [nope] not found',
    ],
    [
      'a connector that is not there to be changed',
      () => client.connector.checkIn({ connector_id: 'nope' }),
      404,
      'document_missing_exception',
      '[nope]: document missing',
    ],
    [
      'a job that is not there',
      () => client.connector.syncJobClaim({ connector_sync_job_id: 'nope', worker_hostname: 'w' }),
      404,
      'resource_not_found_exception',
      'connector sync job [nope] not found',
    ],
    [
      'a transition that is not allowed',
      () => client.connector.updateStatus({ connector_id: 'crm', status: 'created' }),
      400,
      'status_exception',
      'Invalid transition attempt from [configured] to [created]',
    ],
    [
      'a body without what it needs',
      () => client.connector.updateStatus({ connector_id: 'crm' } as never),
      400,
      'parse_exception',
      'request body is required',
    ],
    [
      'a parameter that nobody knows',
      () => client.connector.get({ connector_id: 'crm', querystring: { nmae: 'x' } }),
      400,
      'illegal_argument_exception',
      'request [/_connector/crm] contains unrecognized parameter: [nmae]',
    ],
  ])('%s', async (_, ask, status, type, reason) => {
    const error = await ask().catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(errors.ResponseError)
    const { statusCode, body } = error as errors.ResponseError
    expect(statusCode).toBe(status)
    expect(body.error).toMatchObject({ type, reason: expect.stringContaining(reason), root_cause: [{ type }] })
  })
})

describe('a client for another cluster', () => {
  test('fails with the reason, and the test after it too', async () => {
    vi.spyOn(console, 'error').mockReturnValue()
    const other = new Client({ node: 'http://other:9200', Connection: HttpConnection, maxRetries: 1 })
    const error = await other.connector.checkIn({ connector_id: 'crm' }).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(errors.ConnectionError)
    expect(String(error)).toContain(
      'Failed to answer PUT http://other:9200/_connector/crm/_check_in: no mock stands in for http://other:9200. Did you forget',
    )
    expect(console.error).toHaveBeenCalledOnce()
    expect(() => mock.reset()).toThrow('no mock stands in for http://other:9200')
    await other.close()
  })
})
