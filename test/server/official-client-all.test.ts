import * as client9 from '@elastic/elasticsearch'
import * as client8 from '@elastic/elasticsearch-8'
import { HttpResponse, http } from 'msw'
import { describe, expect, test } from 'vitest'
import type { Connector, SyncJob } from '../../src/domain/documents.ts'
import { createConnection } from '../../src/elasticsearch.ts'
import { type ConnectorMock, type ConnectorMockOptions, createConnectorMock, type MockDump } from '../../src/index.ts'
import { setupConnectorMock } from '../../src/node.ts'
import { operations } from '../../src/operations/index.ts'
import { errorBody } from '../support/api.ts'
import { fullConnector, fullSyncJob } from '../support/documents.ts'
import { serve, stopAfterwards } from './serve.ts'

const now = '2026-03-01T12:00:00.000Z'
const job: SyncJob = { ...fullSyncJob, status: 'in_progress' }
const secret = { id: 'my-secret', value: 'hush' }
const seed = { connectors: [fullConnector], sync_jobs: [job], secrets: [secret] } satisfies Partial<MockDump>

type Client = client9.Client
type ClientOptions = ConstructorParameters<typeof client9.Client>[0]
type Connect = (options?: ClientOptions) => Client
type Reach = (options?: ConnectorMockOptions) => Promise<{ mock: ConnectorMock; connect: Connect }>

/** A way from a client to a mock. */
interface Way {
  readonly reach: Reach
  /** The package of the client, whose own the errors must be. */
  readonly errors: typeof client9.errors
  /** What the client sends bodies as, and what it is answered with for `get` and for those. */
  readonly mediaType: { readonly sent: string; readonly got: string; readonly put: string }
}

function createConnect(fixed: ClientOptions, Client = client9.Client): Connect {
  return (options) => {
    const client = new Client({ ...fixed, ...options, maxRetries: 0 })
    stopAfterwards(() => client.close())
    return client
  }
}

const defaults = (): ConnectorMockOptions => ({ seed, clock: () => Date.parse(now), ids: () => 'made-up' })
const node = 'http://es.example:9200'

const reachServer: Reach = async (options) => {
  const server = await serve({ ...defaults(), ...options })
  return { mock: server.mock, connect: createConnect({ node: server.url }) }
}

const reachInProcess = async (options?: ConnectorMockOptions) => {
  const mock = setupConnectorMock({ node, ...defaults(), ...options })
  mock.listen()
  stopAfterwards(async () => mock.close())
  return { mock, connect: createConnect({ node, Connection: client9.HttpConnection }) }
}

/** The types of the two clients differ in what is not used here. */
const older = client8 as unknown as typeof client9

const reachByConnection =
  ({ Client, UndiciConnection }: typeof client9): Reach =>
  async (options) => {
    const mock = createConnectorMock({ ...defaults(), ...options })
    return { mock, connect: createConnect({ node, Connection: createConnection(mock, UndiciConnection) }, Client) }
  }

const vendorType9 = 'application/vnd.elasticsearch+json;compatible-with=9'
const mediaType9 = { sent: 'application/vnd.elasticsearch+json; compatible-with=9', got: vendorType9, put: vendorType9 }
/** Where it sends no body this client accepts text as well, and names no type of what it sends. */
const mediaType8 = {
  sent: 'application/vnd.elasticsearch+json; compatible-with=8',
  got: 'application/json',
  put: 'application/vnd.elasticsearch+json;compatible-with=8',
}

const ways: [name: string, way: Way][] = [
  ['a server, with the default connection', { reach: reachServer, errors: client9.errors, mediaType: mediaType9 }],
  [
    'MSW in this process, with HttpConnection',
    { reach: reachInProcess, errors: client9.errors, mediaType: mediaType9 },
  ],
  ['the Connection of the mock', { reach: reachByConnection(client9), errors: client9.errors, mediaType: mediaType9 }],
  [
    'the Connection of the mock, client 8',
    { reach: reachByConnection(older), errors: older.errors, mediaType: mediaType8 },
  ],
]

type Api = Client['connector']
type Method = Extract<Exclude<keyof Api, 'transport'>, string>

interface Call {
  readonly ask: (api: Api) => Promise<unknown>
  /** The whole of what the client makes of the answer. */
  readonly answer: unknown
  /** How the only connector and the only job differ afterwards; nothing else does, except as `leaves` says. */
  readonly connector?: Partial<Connector>
  readonly syncJob?: Partial<SyncJob>
  readonly leaves?: Partial<MockDump>
}

const connector_id = 'full'
const connector_sync_job_id = 'job'
const updated = { result: 'updated' } as const
const draft = fullConnector.filtering[0]?.draft as Connector['filtering'][0]['draft']
const active = fullConnector.filtering[0]?.active as Connector['filtering'][0]['active']

const freshRules = {
  advanced_snippet: { created_at: now, updated_at: now, value: {} },
  rules: [
    {
      created_at: now,
      field: '_',
      id: 'DEFAULT',
      order: 0,
      policy: 'include',
      rule: 'regex',
      updated_at: now,
      value: '.*',
    },
  ],
  validation: { errors: [], state: 'valid' },
} satisfies Connector['filtering'][0]['active']
const midnight = { enabled: false, interval: '0 0 0 * * ?' }

/** A connector of which a client gave no more than an id. */
const freshConnector: Connector = {
  id: 'made-up',
  configuration: {},
  custom_scheduling: {},
  deleted: false,
  filtering: [{ active: freshRules, domain: 'DEFAULT', draft: freshRules }],
  is_native: false,
  name: '',
  scheduling: { access_control: midnight, full: midnight, incremental: midnight },
  status: 'created',
  sync_now: false,
}

const host = {
  default_value: null,
  depends_on: [],
  display: 'textbox' as const,
  label: 'Host',
  options: [],
  order: 1,
  required: true,
  sensitive: false,
  type: 'str' as const,
  ui_restrictions: [],
  validations: [],
  value: 'db.example',
}
const invalid = { errors: [{ ids: ['open-only'], messages: ['no such field'] }], state: 'invalid' as const }
const open = { field: 'state', id: 'open-only', order: 1, policy: 'include', rule: 'equals', value: 'open' } as const

const calls: Record<Method, Call> = {
  put: {
    ask: (api) =>
      api.put({ connector_id: 'erp', name: 'ERP', description: 'Stock', index_name: 'search-erp', language: 'de' }),
    answer: { result: 'created', id: 'erp' },
    leaves: {
      connectors: [
        fullConnector,
        {
          ...freshConnector,
          id: 'erp',
          name: 'ERP',
          description: 'Stock',
          index_name: 'search-erp',
          language: 'de',
        },
      ],
    },
  },
  post: {
    ask: (api) => api.post({ service_type: 'mysql', is_native: true }),
    answer: { result: 'created', id: 'made-up' },
    leaves: {
      connectors: [
        fullConnector,
        { ...freshConnector, service_type: 'mysql', is_native: true, status: 'needs_configuration' },
      ],
    },
  },
  get: { ask: (api) => api.get({ connector_id, include_deleted: true }), answer: fullConnector },
  list: {
    ask: (api) =>
      api.list({
        connector_name: ['Orders', 'nobody'],
        index_name: 'content-orders',
        service_type: ['postgresql'],
        query: 'ord*',
        include_deleted: false,
        from: 0,
        size: 5,
      }),
    answer: { count: 1, results: [fullConnector] },
  },
  delete: {
    ask: (api) => api.delete({ connector_id, hard: true, delete_sync_jobs: true }),
    answer: { acknowledged: true },
    leaves: { connectors: [], sync_jobs: [] },
  },
  checkIn: { ask: (api) => api.checkIn({ connector_id }), answer: updated, connector: { last_seen: now } },
  lastSync: {
    ask: (api) =>
      api.lastSync({
        connector_id,
        last_access_control_sync_error: 'none',
        last_access_control_sync_scheduled_at: now,
        last_access_control_sync_status: 'completed',
        last_deleted_document_count: 30,
        last_incremental_sync_scheduled_at: now,
        last_indexed_document_count: 50,
        last_sync_error: 'slow',
        last_sync_scheduled_at: now,
        last_sync_status: 'suspended',
        last_synced: '2026-03-01T13:00:00+01:00',
        sync_cursor: { page: { number: 5 } },
      }),
    answer: updated,
    connector: {
      last_access_control_sync_error: 'none',
      last_access_control_sync_scheduled_at: now,
      last_access_control_sync_status: 'completed',
      last_deleted_document_count: 30,
      last_incremental_sync_scheduled_at: now,
      last_indexed_document_count: 50,
      last_sync_error: 'slow',
      last_sync_scheduled_at: now,
      last_sync_status: 'suspended',
      last_synced: now,
      sync_cursor: { page: { number: 5, token: 'abc' }, ids: [1, 2] },
    },
  },
  updateActiveFiltering: {
    ask: async (api) => {
      await api.updateFilteringValidation({ connector_id, validation: { errors: [], state: 'valid' } })
      return api.updateActiveFiltering({ connector_id })
    },
    answer: updated,
    connector: {
      filtering: [
        {
          domain: 'DEFAULT',
          active: { ...draft, validation: { errors: [], state: 'valid' } },
          draft: { ...draft, validation: { errors: [], state: 'valid' } },
        },
      ],
    },
  },
  updateApiKeyId: {
    ask: (api) => api.updateApiKeyId({ connector_id, api_key_id: 'k2', api_key_secret_id: 's2' }),
    answer: updated,
    connector: { api_key_id: 'k2', api_key_secret_id: 's2' },
  },
  updateConfiguration: {
    ask: (api) => api.updateConfiguration({ connector_id, configuration: { host: { ...host, tooltip: null } } }),
    answer: updated,
    connector: { configuration: { host }, status: 'configured' },
  },
  updateError: {
    ask: (api) => api.updateError({ connector_id, error: null }),
    answer: updated,
    connector: { error: null, status: 'connected' },
  },
  updateFeatures: {
    ask: (api) => api.updateFeatures({ connector_id, features: { incremental_sync: { enabled: true } } }),
    answer: updated,
    connector: { features: { ...fullConnector.features, incremental_sync: { enabled: true } } },
  },
  updateFiltering: {
    ask: (api) => api.updateFiltering({ connector_id, rules: [open], advanced_snippet: { value: { tables: ['x'] } } }),
    answer: updated,
    connector: {
      filtering: [
        {
          domain: 'DEFAULT',
          active,
          draft: {
            advanced_snippet: { created_at: now, updated_at: now, value: { tables: ['x'] } },
            rules: [
              { ...open, created_at: now, updated_at: now },
              { ...(freshRules.rules[0] as (typeof freshRules.rules)[0]), order: 2 },
            ],
            validation: { errors: [], state: 'edited' },
          },
        },
      ],
    },
  },
  updateFilteringValidation: {
    ask: (api) => api.updateFilteringValidation({ connector_id, validation: invalid }),
    answer: updated,
    connector: {
      filtering: [
        {
          domain: 'DEFAULT',
          active,
          draft: {
            ...draft,
            validation: invalid,
          },
        },
      ],
    },
  },
  updateIndexName: {
    ask: (api) => api.updateIndexName({ connector_id, index_name: null }),
    answer: updated,
    connector: { index_name: null },
  },
  updateName: {
    ask: (api) => api.updateName({ connector_id, name: 'All orders', description: 'Since 2020' }),
    answer: updated,
    connector: { name: 'All orders', description: 'Since 2020' },
  },
  updateNative: {
    ask: (api) => api.updateNative({ connector_id, is_native: false }),
    answer: updated,
    connector: { is_native: false },
  },
  updatePipeline: {
    ask: (api) =>
      api.updatePipeline({
        connector_id,
        pipeline: { extract_binary_content: true, name: 'p', reduce_whitespace: true, run_ml_inference: false },
      }),
    answer: updated,
    connector: {
      pipeline: { extract_binary_content: true, name: 'p', reduce_whitespace: true, run_ml_inference: false },
    },
  },
  updateScheduling: {
    ask: (api) =>
      api.updateScheduling({ connector_id, scheduling: { full: { enabled: false, interval: '0 30 4 * * ?' } } }),
    answer: updated,
    connector: { scheduling: { ...fullConnector.scheduling, full: { enabled: false, interval: '0 30 4 * * ?' } } },
  },
  updateServiceType: {
    ask: (api) => api.updateServiceType({ connector_id, service_type: 'mysql' }),
    answer: updated,
    connector: { service_type: 'mysql', status: 'needs_configuration' },
  },
  updateStatus: {
    ask: (api) => api.updateStatus({ connector_id, status: 'connected' }),
    answer: updated,
    connector: { status: 'connected' },
  },
  syncJobPost: {
    ask: (api) => api.syncJobPost({ id: connector_id, job_type: 'access_control', trigger_method: 'scheduled' }),
    answer: { id: 'made-up' },
    leaves: {
      sync_jobs: [
        job,
        {
          id: 'made-up',
          connector: {
            id: 'full',
            configuration: fullConnector.configuration,
            filtering: active,
            index_name: '.search-acl-filter-content-orders',
            language: 'de',
            ...(fullConnector.pipeline && { pipeline: fullConnector.pipeline }),
            service_type: 'postgresql',
          },
          created_at: now,
          deleted_document_count: 0,
          indexed_document_count: 0,
          indexed_document_volume: 0,
          job_type: 'access_control',
          last_seen: now,
          metadata: {},
          status: 'pending',
          total_document_count: 0,
          trigger_method: 'scheduled',
        },
      ],
    },
  },
  syncJobGet: { ask: (api) => api.syncJobGet({ connector_sync_job_id }), answer: job },
  syncJobList: {
    ask: (api) =>
      api.syncJobList({
        connector_id,
        job_type: ['full', 'incremental'],
        status: 'in_progress',
        from: 0,
        size: 5,
      }),
    answer: { count: 1, results: [job] },
  },
  syncJobDelete: {
    ask: (api) => api.syncJobDelete({ connector_sync_job_id }),
    answer: { acknowledged: true },
    leaves: { sync_jobs: [] },
  },
  syncJobClaim: {
    ask: (api) =>
      api.syncJobClaim({ connector_sync_job_id, worker_hostname: 'worker-7', sync_cursor: { page: { number: 2 } } }),
    answer: updated,
    syncJob: {
      status: 'in_progress',
      worker_hostname: 'worker-7',
      last_seen: now,
      started_at: now,
      connector: { ...job.connector, sync_cursor: { page: { number: 2, token: 'xyz' }, ids: [1, 2] } },
    },
  },
  syncJobCancel: {
    ask: (api) => api.syncJobCancel({ connector_sync_job_id }),
    answer: updated,
    syncJob: { status: 'canceling', cancelation_requested_at: now },
  },
  syncJobCheckIn: {
    ask: (api) => api.syncJobCheckIn({ connector_sync_job_id }),
    answer: updated,
    syncJob: { last_seen: now },
  },
  syncJobError: {
    ask: (api) => api.syncJobError({ connector_sync_job_id, error: 'disk full' }),
    answer: updated,
    syncJob: { status: 'error', error: 'disk full' },
  },
  syncJobUpdateStats: {
    ask: (api) =>
      api.syncJobUpdateStats({
        connector_sync_job_id,
        deleted_document_count: 10,
        indexed_document_count: 20,
        indexed_document_volume: 30,
        total_document_count: 40,
        metadata: { a: { c: 2 } },
      }),
    answer: updated,
    syncJob: {
      deleted_document_count: 10,
      indexed_document_count: 20,
      indexed_document_volume: 30,
      total_document_count: 40,
      last_seen: now,
      metadata: { a: { b: 1, c: 2 } },
    },
  },
  secretPost: {
    ask: (api) => api.secretPost({ value: 's3cret' }),
    answer: { id: 'made-up' },
    leaves: { secrets: [secret, { id: 'made-up', value: 's3cret' }] },
  },
  secretGet: { ask: (api) => api.secretGet({ id: secret.id }), answer: secret },
  secretPut: {
    ask: (api) => api.secretPut({ id: secret.id, value: 'new' }),
    answer: updated,
    leaves: { secrets: [{ id: secret.id, value: 'new' }] },
  },
  secretDelete: {
    ask: (api) => api.secretDelete({ id: secret.id }),
    answer: { deleted: true },
    leaves: { secrets: [] },
  },
}

const idOf = (method: string) => `connector.${method.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`

test('every method that the client has is called here, and there is one for each operation', () => {
  for (const { Client } of [client9, older]) {
    const methods = Object.getOwnPropertyNames(Object.getPrototypeOf(new Client({ node }).connector))
    expect(methods.filter((name) => name !== 'constructor').sort()).toEqual(Object.keys(calls).sort())
  }
  expect(Object.keys(calls).map(idOf).sort()).toEqual([...operations.keys()].sort())
})

describe.each(ways)('through %s', (_, { reach, errors, mediaType }) => {
  async function catchResponseError(asked: Promise<unknown>): Promise<client9.errors.ResponseError> {
    const error = await asked.catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(errors.ResponseError)
    return error as client9.errors.ResponseError
  }

  test.each(Object.entries(calls))('the client reads the answer of %s', async (method, call) => {
    const { mock, connect } = await reach()
    expect(await call.ask(connect().connector)).toStrictEqual(call.answer)
    expect(mock.state()).toEqual({
      connectors: [{ ...fullConnector, ...call.connector }],
      sync_jobs: [{ ...job, ...call.syncJob }],
      secrets: [secret],
      indices: ['connectors', 'sync_jobs', 'secrets'],
      ...call.leaves,
    })
    expect(mock.requests.at(-1)).toMatchObject({ operation: idOf(method), violations: [], lenient: false })
  })

  test('creating twice, and updating without a change', async () => {
    const { connector } = (await reach()).connect()
    expect(await connector.put({ connector_id })).toStrictEqual({ result: 'updated', id: 'full' })
    expect(await connector.put({})).toStrictEqual({ result: 'created', id: 'made-up' })
    expect(await connector.secretPut({ id: 'other', value: 'x' })).toStrictEqual({ result: 'created' })
    expect(await connector.updateName({ connector_id, name: '' })).toStrictEqual({ result: 'noop' })
    expect(await connector.get({ connector_id })).toStrictEqual({ ...freshConnector, id: 'full' })
  })

  test('the client takes it for an Elasticsearch, and speaks its version', async () => {
    const client = (await reach()).connect()
    const { body: info, statusCode, headers } = await client.info({}, { meta: true })
    expect(statusCode).toBe(200)
    expect(info).toStrictEqual({
      name: 'es-connector-kit',
      cluster_name: 'es-connector-kit',
      cluster_uuid: expect.any(String),
      version: {
        number: expect.stringMatching(/^9\.\d+\.\d+$/),
        build_flavor: 'default',
        build_type: 'docker',
        build_hash: expect.any(String),
        build_date: expect.any(String),
        build_snapshot: false,
        lucene_version: expect.any(String),
        minimum_wire_compatibility_version: expect.any(String),
        minimum_index_compatibility_version: expect.any(String),
      },
      tagline: 'You Know, for Search',
    })
    expect(headers).toMatchObject({ 'x-elastic-product': 'Elasticsearch', 'content-type': mediaType.got })
    expect(await client.ping()).toBe(true)
  })

  test('answers, refusals too, come in the media type that the client asked for', async () => {
    const { mock, connect } = await reach()
    const { connector } = connect()
    const expected = { 'x-elastic-product': 'Elasticsearch', 'content-type': mediaType.got }
    const got = await connector.get({ connector_id }, { meta: true })
    const put = await connector.updateName({ connector_id, name: 'x' }, { meta: true, opaqueId: 'me' })
    const refused = await catchResponseError(connector.get({ connector_id: 'nope' }))
    expect(got.headers).toMatchObject(expected)
    expect(put.headers).toMatchObject({ ...expected, 'content-type': mediaType.put, 'x-opaque-id': 'me' })
    expect(refused.headers).toMatchObject(expected)
    expect(mock.requests[1]?.headers).toMatchObject({
      accept: mediaType.sent,
      'content-type': mediaType.sent,
    })
  })

  const notFound = (reason: string) => errorBody(404, 'resource_not_found_exception', reason)
  const refusal = (reason: string, causeType: string) =>
    errorBody(400, 'status_exception', reason, { cause: { type: causeType, reason } })

  test.each<[name: string, ask: (client: Client) => Promise<unknown>, body: object]>([
    [
      'a connector that is not there',
      ({ connector }) => connector.get({ connector_id: 'nope' }),
      notFound('connector [nope] not found'),
    ],
    [
      'a connector that is not there to be written',
      ({ connector }) => connector.checkIn({ connector_id: 'nope' }),
      errorBody(404, 'document_missing_exception', '[nope]: document missing', {
        members: { index_uuid: expect.any(String), shard: '0', index: '.elastic-connectors-v1' },
      }),
    ],
    [
      'a job that is not there',
      ({ connector }) => connector.syncJobGet({ connector_sync_job_id: 'nope' }),
      notFound('nope'),
    ],
    [
      'a job that is not there to be written',
      ({ connector }) => connector.syncJobCheckIn({ connector_sync_job_id: 'nope' }),
      notFound('connector sync job [nope] not found'),
    ],
    [
      'a secret that is not there',
      ({ connector }) => connector.secretGet({ id: 'nope' }),
      notFound('No secret with id [nope]'),
    ],
    [
      'a transition of a connector that is not allowed',
      ({ connector }) => connector.updateStatus({ connector_id, status: 'created' }),
      refusal(
        'Invalid transition attempt from [error] to [created]. Such a status transition is not supported by the Connector Protocol.',
        'connector_invalid_status_transition_exception',
      ),
    ],
    [
      'a transition of a job that is not allowed',
      async ({ connector }) => {
        await connector.syncJobError({ connector_sync_job_id, error: 'disk full' })
        return connector.syncJobCancel({ connector_sync_job_id })
      },
      refusal(
        'Invalid transition attempt from [error] to [canceling]. Such a ConnectorSyncStatus transition is not supported by the Connector Protocol.',
        'connector_sync_job_invalid_status_transition_exception',
      ),
    ],
    [
      'a body that fails validation',
      ({ connector }) => connector.secretPost({ value: '' }),
      errorBody(
        400,
        'action_request_validation_exception',
        'Validation Failed: 1: [value] of the connector secret cannot be [null] or [""];',
      ),
    ],
    [
      'a missing body',
      ({ connector }) => connector.updateName({ connector_id }),
      errorBody(400, 'parse_exception', 'request body is required'),
    ],
    [
      'a parameter that nobody knows',
      ({ transport }) => transport.request({ method: 'GET', path: '/_connector/full', querystring: { nmae: 'x' } }),
      errorBody(
        400,
        'illegal_argument_exception',
        'request [/_connector/full] contains unrecognized parameter: [nmae]',
      ),
    ],
    [
      'a method that the path does not take',
      ({ transport }) => transport.request({ method: 'POST', path: '/_connector/full/_check_in' }),
      {
        error: 'Incorrect HTTP method for uri [/_connector/full/_check_in] and method [POST], allowed: [PUT]',
        status: 405,
      },
    ],
  ])('the client throws a ResponseError for %s', async (_name, ask, body) => {
    const { statusCode, body: received } = await catchResponseError(ask((await reach()).connect()))
    expect(received).toStrictEqual(body)
    expect(statusCode).toBe((body as { status: number }).status)
  })

  test('a path that there is not is refused without a status in the body', async () => {
    const { transport } = (await reach()).connect()
    const error = await catchResponseError(transport.request({ method: 'GET', path: '/_connector/a/b/c' }))
    expect(error.statusCode).toBe(400)
    expect(error.body).toStrictEqual({ error: 'no handler found for uri [/_connector/a/b/c] and method [GET]' })
  })

  test('a status that the client was told to ignore is an answer', async () => {
    const { connector } = (await reach()).connect()
    expect(await connector.get({ connector_id: 'nope' }, { ignore: [404] })).toStrictEqual(
      notFound('connector [nope] not found'),
    )
  })

  describe('with security', () => {
    const security = {
      roles: { operator: { cluster: ['manage_connector', 'monitor'] }, viewer: { cluster: ['monitor_connector'] } },
      users: { olga: { password: 'pass:word', roles: ['operator'] }, vera: { password: 'v', roles: ['viewer'] } },
      apiKeys: { sync: { key: 'k3y', user: 'olga', roles: ['operator'] } },
    } as const
    const securityError = (status: number, reason: string, members: object) =>
      errorBody(status, 'security_exception', reason, { members })
    const challenge = { header: { 'WWW-Authenticate': ['Basic realm="security" charset="UTF-8"', 'ApiKey'] } }
    const apiKey = { id: 'sync', api_key: 'k3y' }

    test.each<[name: string, auth: ClientOptions['auth']]>([
      ['a name and a password', { username: 'olga', password: 'pass:word' }],
      ['the parts of an API key', { apiKey }],
      ['an encoded API key', { apiKey: Buffer.from('sync:k3y').toString('base64') }],
    ])('the client gets in with %s', async (_name, auth) => {
      const client = (await reach({ security })).connect({ auth } as ClientOptions)
      expect((await client.info()).tagline).toBe('You Know, for Search')
      expect(await client.connector.checkIn({ connector_id })).toStrictEqual(updated)
    })

    test.each<[name: string, auth: ClientOptions['auth'], reason: string]>([
      ['no credentials', undefined, 'missing authentication credentials for REST request [/_connector/full]'],
      [
        'a wrong password',
        { username: 'olga', password: 'no' },
        'unable to authenticate user [olga] for REST request [/_connector/full]',
      ],
      [
        'a wrong API key',
        { apiKey: { ...apiKey, api_key: 'no' } },
        'unable to authenticate with provided credentials and anonymous access is not allowed for this request',
      ],
    ])('the client throws a ResponseError for %s', async (_name, auth, reason) => {
      const { connector } = (await reach({ security })).connect({ ...(auth && { auth }) })
      const { statusCode, body, headers } = await catchResponseError(connector.get({ connector_id }))
      expect(body).toStrictEqual(securityError(401, reason, challenge))
      expect(statusCode).toBe(401)
      // One connection of the client joins the lines of a header, the other lists them.
      expect([headers?.['www-authenticate']].flat().join(', ')).toBe('Basic realm="security" charset="UTF-8", ApiKey')
    })

    test('the client throws a ResponseError for a missing privilege', async () => {
      const { mock, connect } = await reach({ security })
      const { connector } = connect({ auth: { username: 'vera', password: 'v' } })
      expect(await connector.get({ connector_id })).toStrictEqual(fullConnector)
      const { statusCode, body } = await catchResponseError(connector.checkIn({ connector_id }))
      const reason =
        'action [cluster:admin/xpack/connector/check_in] is unauthorized for user [vera] with effective roles [viewer], this action is granted by the cluster privileges [manage_connector,manage,all]'
      expect(body).toStrictEqual(securityError(403, reason, {}))
      expect(statusCode).toBe(403)
      const secretRefused = await catchResponseError(connector.secretGet({ id: secret.id }))
      expect(secretRefused.statusCode).toBe(403)
      expect(mock.state().connectors).toStrictEqual([fullConnector])
    })
  })
})

test('the client does check what it speaks to', async () => {
  const { mock, connect } = await reachInProcess()
  mock.server.use(http.get('*/_connector', () => HttpResponse.json({ count: 0, results: [] })))
  await expect(connect().connector.list()).rejects.toThrow(client9.errors.ProductNotSupportedError)
})
