import { Client, errors } from '@elastic/elasticsearch'
import { expect, test } from 'vitest'
import type { MockState } from '../../src/index.ts'
import { serve, stopAfterwards } from './serve.ts'

/** The official client with its own connection, as users make it, in front of a server. */
async function connectClient(seed: MockState = {}) {
  const server = await serve({ seed })
  const client = new Client({ node: server.url, maxRetries: 0 })
  stopAfterwards(() => client.close())
  return { client, mock: server.mock }
}

test('takes the server for an Elasticsearch', async () => {
  const { client } = await connectClient()
  const info = await client.info()
  expect(info.tagline).toBe('You Know, for Search')
  expect(await client.ping()).toBe(true)
})

test('creates, reads, lists and deletes connectors', async () => {
  const { client } = await connectClient()
  const put = await client.connector.put({ connector_id: 'my crm/1', name: 'CRM', index_name: 'search-crm' })
  expect(put).toMatchObject({ id: 'my crm/1', result: 'created' })
  const posted = await client.connector.post({ service_type: 'postgresql' })
  expect(posted.result).toBe('created')
  expect(await client.connector.get({ connector_id: 'my crm/1' })).toMatchObject({
    id: 'my crm/1',
    name: 'CRM',
    status: 'created',
  })
  expect(await client.connector.list({ index_name: ['search-crm'] })).toMatchObject({ count: 1 })
  expect(await client.connector.list()).toMatchObject({ count: 2, results: [{ name: 'CRM' }, { id: posted.id }] })
  expect(await client.connector.delete({ connector_id: 'my crm/1' })).toStrictEqual({ acknowledged: true })
  expect(await client.connector.list()).toMatchObject({ count: 1 })
})

test('runs a connector through its day', async () => {
  const { client, mock } = await connectClient({
    connectors: [{ id: 'crm', index_name: 'search-crm', service_type: 'postgresql', status: 'configured' }],
  })
  const connector_id = 'crm'
  expect(await client.connector.checkIn({ connector_id })).toStrictEqual({ result: 'updated' })
  expect(await client.connector.updateStatus({ connector_id, status: 'connected' })).toStrictEqual({
    result: 'updated',
  })
  expect(await client.connector.updateStatus({ connector_id, status: 'connected' })).toStrictEqual({ result: 'noop' })
  expect(await client.connector.updateError({ connector_id, error: 'disk full' })).toStrictEqual({ result: 'updated' })
  expect(mock.connectors.get('crm')).toMatchObject({ status: 'error', error: 'disk full' })
  expect(await client.connector.updateError({ connector_id, error: null })).toStrictEqual({ result: 'updated' })
  expect(mock.connectors.get('crm')).toMatchObject({ status: 'connected', error: null })
  await client.connector.lastSync({
    connector_id,
    last_sync_status: 'completed',
    last_indexed_document_count: 42,
    last_synced: '2026-01-05T11:00:00+01:00',
    sync_cursor: { page: 3 },
  })
  expect(mock.connectors.get('crm')).toMatchObject({
    last_sync_status: 'completed',
    last_indexed_document_count: 42,
    last_synced: '2026-01-05T10:00:00.000Z',
    sync_cursor: { page: 3 },
  })

  const { id: connector_sync_job_id } = await client.connector.syncJobPost({ id: 'crm', job_type: 'incremental' })
  expect(await client.connector.syncJobGet({ connector_sync_job_id })).toMatchObject({
    status: 'pending',
    job_type: 'incremental',
    connector: { id: 'crm', index_name: 'search-crm' },
  })
  await client.connector.syncJobClaim({ connector_sync_job_id, worker_hostname: 'worker-7', sync_cursor: { page: 4 } })
  expect(mock.syncJobs.get(connector_sync_job_id)).toMatchObject({
    status: 'in_progress',
    worker_hostname: 'worker-7',
    connector: { sync_cursor: { page: 4 } },
  })
})

test('throws its own errors for refusals', async () => {
  const { client } = await connectClient({ connectors: [{ id: 'crm' }] })
  const refused = client.connector.updateStatus({ connector_id: 'crm', status: 'connected' })
  await expect(refused).rejects.toThrow(errors.ResponseError)
  await expect(refused).rejects.toMatchObject({
    statusCode: 400,
    body: { error: { type: 'status_exception', caused_by: { type: 'connector_invalid_status_transition_exception' } } },
  })
  await expect(client.connector.get({ connector_id: 'nope' })).rejects.toMatchObject({
    statusCode: 404,
    body: { error: { type: 'resource_not_found_exception', reason: 'connector [nope] not found' } },
  })
  expect(await client.connector.get({ connector_id: 'nope' }, { ignore: [404] })).toMatchObject({ status: 404 })
})
