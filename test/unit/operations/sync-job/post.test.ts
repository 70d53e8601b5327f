import { describe, expect, test } from 'vitest'
import type { Connector } from '../../../../src/domain/documents.ts'
import { beginning, createApi, expectError, unchanged } from '../../../support/api.ts'
import { fullConnector } from '../../../support/documents.ts'

const T = new Date(beginning).toISOString()
const parser = 'connector_sync_job_post_request'
const url = '/_connector/_sync_job'

const ready = { id: 'crm', index_name: 'search-crm', service_type: 'postgresql' }
const withConnector = (connector: Partial<Connector> & { id: string } = ready) =>
  createApi({ seed: { connectors: [connector] } })

const newJob = {
  id: 'generated-1',
  created_at: T,
  deleted_document_count: 0,
  indexed_document_count: 0,
  indexed_document_volume: 0,
  job_type: 'full',
  last_seen: T,
  metadata: {},
  status: 'pending',
  total_document_count: 0,
  trigger_method: 'on_demand',
}

describe('creates', () => {
  test('a pending job with a snapshot, and nothing beyond it', () => {
    const api = withConnector()
    const connectors = api.mock.state().connectors
    const answer = api.post(url, { id: 'crm' })
    expect(answer.status).toBe(201)
    expect(answer.body).toStrictEqual({ id: 'generated-1' })
    expect(Object.keys(answer.headers).map((name) => name.toLowerCase())).not.toContain('location')
    expect(api.get(`${url}/generated-1`).body).toStrictEqual({
      ...newJob,
      connector: {
        id: 'crm',
        configuration: {},
        filtering: connectors[0]?.filtering[0]?.active,
        index_name: 'search-crm',
        service_type: 'postgresql',
      },
    })
    expect(api.mock.state().connectors).toStrictEqual(connectors)
  })

  test('a snapshot of what the connector has, without cursor, draft, name and the like', () => {
    const api = withConnector(fullConnector)
    api.post(url, { id: 'full' })
    expect(api.syncJob('generated-1')?.connector).toStrictEqual({
      id: 'full',
      configuration: fullConnector.configuration,
      filtering: fullConnector.filtering[0]?.active,
      index_name: 'content-orders',
      language: 'de',
      pipeline: fullConnector.pipeline,
      service_type: 'postgresql',
    })
  })

  test('no filtering in the snapshot of a connector without an entry', () => {
    const api = withConnector({ ...ready, filtering: [] })
    api.post(url, { id: 'crm' })
    expect(api.syncJob('generated-1')?.connector).not.toHaveProperty('filtering')
  })

  test.each(['full', 'FULL', 'incremental', 'Incremental'])('job type %s', (job_type) => {
    const api = withConnector()
    expect(api.post(url, { id: 'crm', job_type }).status).toBe(201)
    expect(api.syncJob('generated-1')).toMatchObject({
      job_type: job_type.toLowerCase(),
      connector: { index_name: 'search-crm' },
    })
  })

  test.each(['on_demand', 'scheduled', 'SCHEDULED'])('trigger method %s', (trigger_method) => {
    const api = withConnector()
    expect(api.post(url, { id: 'crm', trigger_method }).status).toBe(201)
    expect(api.syncJob('generated-1')?.trigger_method).toBe(trigger_method.toLowerCase())
  })

  test('all three fields at once', () => {
    const api = withConnector()
    api.post(url, { trigger_method: 'Scheduled', id: 'crm', job_type: 'Access_Control' })
    expect(api.syncJob('generated-1')).toMatchObject({ job_type: 'access_control', trigger_method: 'scheduled' })
  })

  test.each([
    ['search-crm', '.search-acl-filter-search-crm'],
    [null, '.search-acl-filter-null'],
    [undefined, '.search-acl-filter-null'],
  ])('an access control job for index name %o', (index_name, expected) => {
    const api = withConnector({ id: 'crm', service_type: 'x', ...(index_name !== undefined && { index_name }) })
    expect(api.post(url, { id: 'crm', job_type: 'access_control' }).status).toBe(201)
    expect(api.syncJob('generated-1')?.connector.index_name).toBe(expected)
  })

  test('as many jobs as are asked for, each with an id of its own', () => {
    const api = withConnector()
    for (let i = 1; i <= 3; i++) expect(api.post(url, { id: 'crm' }).body.id).toBe(`generated-${i}`)
    expect(api.mock.state().sync_jobs).toHaveLength(3)
  })

  test('a job for a soft-deleted connector', () => {
    const api = withConnector({ ...ready, deleted: true })
    expect(api.post(url, { id: 'crm' }).status).toBe(201)
  })

  test.each(['created', 'needs_configuration', 'configured', 'connected', 'error'] as const)(
    'a job whatever the status of the connector (%s)',
    (status) => {
      expect(withConnector({ ...ready, status }).post(url, { id: 'crm' }).status).toBe(201)
    },
  )

  test('the snapshot does not follow the connector', () => {
    const api = withConnector()
    api.post(url, { id: 'crm' })
    const before = api.syncJob('generated-1')
    api.put('/_connector/crm', { index_name: 'elsewhere', service_type: 'mysql', language: 'en' })
    api.put('/_connector/crm/_last_sync', { sync_cursor: { a: 1 } })
    api.delete('/_connector/crm?hard=true')
    expect(api.syncJob('generated-1')).toStrictEqual(before)
  })

  test('created_at and last_seen are one instant', () => {
    let time = beginning
    const api = createApi({ seed: { connectors: [ready] }, clock: () => time++ })
    api.post(url, { id: 'crm' })
    const job = api.syncJob('generated-1')
    expect(job?.created_at).toBe(job?.last_seen)
  })
})

describe('refuses, and creates nothing:', () => {
  test('anything before the first connector was ever created', () => {
    const api = createApi()
    const { status, body } = unchanged(api, () => api.post(url, { id: 'crm' }))
    expect(status).toBe(404)
    expect(body.error).toMatchObject({
      type: 'index_not_found_exception',
      reason: 'no such index [.elastic-connectors-v1]',
      index: '.elastic-connectors-v1',
    })
  })

  test('an unknown connector, also when the last one is gone', () => {
    const api = withConnector()
    const reason = `Connector with id 'nope' does not exist.`
    const post = () => unchanged(api, () => api.post(url, { id: 'nope' }))
    expectError(post(), 404, 'resource_not_found_exception', reason)
    api.delete('/_connector/crm?hard=true')
    expectError(post(), 404, 'resource_not_found_exception', reason)
  })

  test.each([
    ['full', undefined],
    ['incremental', undefined],
    ['full', null],
    ['full', ''],
  ])('a %s job for a connector with index name %o', (job_type, index_name) => {
    const api = withConnector({ id: 'crm', service_type: 'x', ...(index_name !== undefined && { index_name }) })
    expectError(
      unchanged(api, () => api.post(url, { id: 'crm', job_type })),
      400,
      'status_exception',
      'Cannot start a sync for connector [crm] with no index attached. Set the [index_name] property for the connector to enable syncing data.',
    )
  })

  test.each([
    ['full', undefined],
    ['incremental', ''],
    ['access_control', undefined],
  ])('a %s job for a connector with service type %o', (job_type, service_type) => {
    const api = withConnector({ id: 'crm', index_name: 'i', ...(service_type !== undefined && { service_type }) })
    expectError(
      unchanged(api, () => api.post(url, { id: 'crm', job_type })),
      400,
      'status_exception',
      'Cannot start a sync for connector [crm] with [service_type] not defined. Set the service type of your connector before starting the sync.',
    )
  })

  test('a connector without either, for its index', () => {
    const answer = withConnector({ id: 'crm' }).post(url, { id: 'crm' })
    expect(answer.body.error.reason).toContain('with no index attached')
  })

  test('no body', () => {
    const api = withConnector()
    expectError(
      unchanged(api, () => api.post(url)),
      400,
      'parse_exception',
      'request body is required',
    )
  })

  test('a missing id, before a bad enum', () => {
    const api = withConnector()
    for (const body of [{}, { job_type: 'nope' }]) {
      expectError(
        unchanged(api, () => api.post(url, body)),
        400,
        'illegal_argument_exception',
        'Required [id]',
      )
    }
  })

  test('an empty id', () => {
    const api = withConnector()
    expectError(
      unchanged(api, () => api.post(url, { id: '' })),
      400,
      'action_request_validation_exception',
      'Validation Failed: 1: [id] of the connector cannot be null or empty;',
    )
  })

  test.each([
    ['id', null, 'VALUE_NULL'],
    ['id', 1, 'VALUE_NUMBER'],
    ['job_type', null, 'VALUE_NULL'],
    ['job_type', 1, 'VALUE_NUMBER'],
    ['trigger_method', null, 'VALUE_NULL'],
    ['trigger_method', true, 'VALUE_BOOLEAN'],
    ['trigger_method', {}, 'START_OBJECT'],
    ['id', ['crm'], 'START_ARRAY'],
  ])('%s: %o', (field, value, token) => {
    const api = withConnector()
    expectError(
      unchanged(api, () => api.post(url, { [field]: value })),
      400,
      'x_content_parse_exception',
      `[1:${field.length + 5}] [${parser}] ${field} doesn't support values of type: ${token}`,
    )
  })

  test('an unknown field', () => {
    const api = withConnector()
    const answer = unchanged(api, () => api.post(url, { id: 'crm', connector_id: 'crm' }))
    expect(answer.body.error.reason).toContain(`[1:13] [${parser}] unknown field [connector_id]`)
  })

  const built = {
    type: 'x_content_parse_exception',
    reason: `Failed to build [${parser}] after last required field arrived`,
  }
  const unknownType = { type: 'illegal_argument_exception', reason: 'Unknown ConnectorSyncJobType [nope].' }
  const unknownTrigger = { type: 'illegal_argument_exception', reason: 'Unknown ConnectorSyncJobTriggerMethod [Nope].' }

  test.each([
    [{ id: 'crm', job_type: 'nope' }, unknownType],
    [{ job_type: 'nope', id: 'crm' }, unknownType],
    [{ id: 'crm', trigger_method: 'Nope' }, unknownTrigger],
  ])('a bad enum among two fields: %o', (body, cause) => {
    const api = withConnector()
    expectError(
      unchanged(api, () => api.post(url, body)),
      400,
      built.type,
      built.reason,
      { cause },
    )
  })

  test.each([
    ['{"id":"c1","job_type":"nope","trigger_method":"on_demand"}', 'trigger_method', 47, unknownType],
    ['{"job_type":"nope","trigger_method":"on_demand","id":"c1"}', 'id', 54, unknownType],
    ['{"id":"c1","trigger_method":"Nope","job_type":"full"}', 'job_type', 47, unknownTrigger],
    ['{"id":"c1","trigger_method":"Nope","job_type":"nope"}', 'job_type', 47, unknownType],
  ])('a bad enum among all three, blamed on the last: %s', (body, field, column, cause) => {
    const api = withConnector()
    expectError(
      unchanged(api, () => api.post(url, body)),
      400,
      'x_content_parse_exception',
      `[1:${column}] [${parser}] failed to parse field [${field}]`,
      { cause: { ...built, caused_by: cause }, rootCause: built },
    )
  })

  test('a bad body before an unknown parameter, and that before an empty id', () => {
    const api = withConnector()
    expect(api.post(`${url}?x`, { id: 1 }).body.error.type).toBe('x_content_parse_exception')
    expect(api.post(`${url}?x`, { id: '' }).body.error.type).toBe('illegal_argument_exception')
  })
})
