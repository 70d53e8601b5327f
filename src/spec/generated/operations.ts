// Generated from openapi/ by `npm run generate`. Do not edit.

export interface OperationDescription {
  readonly method: 'get' | 'put' | 'post' | 'delete'
  /** Every route of the operation, the main one first. */
  readonly paths: readonly [string, ...string[]]
  readonly tag: string
  /** Names of the query parameters the operation knows. */
  readonly query: readonly string[]
  readonly hasBody: 'none' | 'optional' | 'required'
  readonly availability: {
    readonly since: string
    readonly stability: string
    readonly visibility: string
    readonly serverless: boolean
    readonly [detail: string]: unknown
  }
  /** Fields the operation may write, by document; `*` is the whole document. */
  readonly effects: { readonly [document: string]: unknown; readonly noop?: 'possible' | 'never' }
  readonly statusWrites: readonly StatusWrites[]
}

export interface StatusWrites {
  readonly machine: string
  /** Whether the server asks the machine before it writes. */
  readonly consultsTransitions: boolean
  readonly to: readonly { readonly status: string; readonly [detail: string]: unknown }[]
}

export const operationTable = {
  'connector.list': {
    method: 'get',
    paths: ['/_connector'],
    tag: 'connector',
    query: [
      'from',
      'size',
      'index_name',
      'connector_name',
      'service_type',
      'query',
      'include_deleted',
      'pretty',
      'human',
      'filter_path',
      'error_trace',
      'format',
    ],
    hasBody: 'none',
    availability: {
      since: '8.12',
      stability: 'beta',
      visibility: 'public',
      serverless: true,
      note: 'The parameter include_deleted came with soft deletion, in 8.18 and 9.0.',
    },
    effects: { connector: [], noop: 'never' },
    statusWrites: [],
  },
  'connector.post': {
    method: 'post',
    paths: ['/_connector'],
    tag: 'connector',
    query: ['pretty', 'human', 'filter_path', 'error_trace', 'format'],
    hasBody: 'optional',
    availability: { since: '8.12', stability: 'beta', visibility: 'public', serverless: true },
    effects: { connector: ['*'], noop: 'never' },
    statusWrites: [
      {
        machine: 'ConnectorStatus',
        consultsTransitions: false,
        to: [
          { status: 'created', when: 'The flag is_native is absent or false.' },
          { status: 'needs_configuration', when: 'The flag is_native is true.' },
        ],
      },
    ],
  },
  'connector.secret_post': {
    method: 'post',
    paths: ['/_connector/_secret'],
    tag: 'secret',
    query: ['pretty', 'human', 'filter_path', 'error_trace', 'format'],
    hasBody: 'required',
    availability: {
      since: '8.13',
      stability: 'experimental',
      visibility: 'private',
      serverless: false,
      note: 'On serverless the route is kept for the platform itself.',
    },
    effects: { secret: ['*'], noop: 'never' },
    statusWrites: [],
  },
  'connector.secret_get': {
    method: 'get',
    paths: ['/_connector/_secret/{id}'],
    tag: 'secret',
    query: ['pretty', 'human', 'filter_path', 'error_trace', 'format'],
    hasBody: 'none',
    availability: {
      since: '8.13',
      stability: 'experimental',
      visibility: 'private',
      serverless: false,
      note: 'On serverless the route is kept for the platform itself.',
    },
    effects: { secret: [], noop: 'never' },
    statusWrites: [],
  },
  'connector.secret_put': {
    method: 'put',
    paths: ['/_connector/_secret/{id}'],
    tag: 'secret',
    query: ['pretty', 'human', 'filter_path', 'error_trace', 'format'],
    hasBody: 'required',
    availability: {
      since: '8.13',
      stability: 'experimental',
      visibility: 'private',
      serverless: false,
      note: 'On serverless the route is kept for the platform itself. The version it first appeared in is not confirmed.',
    },
    effects: { secret: ['*'], noop: 'never' },
    statusWrites: [],
  },
  'connector.secret_delete': {
    method: 'delete',
    paths: ['/_connector/_secret/{id}'],
    tag: 'secret',
    query: ['pretty', 'human', 'filter_path', 'error_trace', 'format'],
    hasBody: 'none',
    availability: {
      since: '8.13',
      stability: 'experimental',
      visibility: 'private',
      serverless: false,
      note: 'On serverless the route is kept for the platform itself.',
    },
    effects: { secret: ['*'], noop: 'never' },
    statusWrites: [],
  },
  'connector.sync_job_list': {
    method: 'get',
    paths: ['/_connector/_sync_job'],
    tag: 'sync job',
    query: [
      'from',
      'size',
      'connector_id',
      'status',
      'job_type',
      'pretty',
      'human',
      'filter_path',
      'error_trace',
      'format',
    ],
    hasBody: 'none',
    availability: {
      since: '8.12',
      stability: 'beta',
      visibility: 'public',
      serverless: true,
      note: 'A technical preview in early versions.',
    },
    effects: { sync_job: [], noop: 'never' },
    statusWrites: [],
  },
  'connector.sync_job_post': {
    method: 'post',
    paths: ['/_connector/_sync_job'],
    tag: 'sync job',
    query: ['pretty', 'human', 'filter_path', 'error_trace', 'format'],
    hasBody: 'required',
    availability: {
      since: '8.12',
      stability: 'beta',
      visibility: 'public',
      serverless: true,
      note: 'A technical preview in early versions.',
    },
    effects: { sync_job: ['*'], noop: 'never' },
    statusWrites: [
      {
        machine: 'SyncStatus',
        consultsTransitions: false,
        to: [{ status: 'pending', when: 'always, for the new job' }],
      },
    ],
  },
  'connector.sync_job_get': {
    method: 'get',
    paths: ['/_connector/_sync_job/{connector_sync_job_id}'],
    tag: 'sync job',
    query: ['pretty', 'human', 'filter_path', 'error_trace', 'format'],
    hasBody: 'none',
    availability: {
      since: '8.12',
      stability: 'beta',
      visibility: 'public',
      serverless: true,
      note: 'A technical preview in early versions.',
    },
    effects: { sync_job: [], noop: 'never' },
    statusWrites: [],
  },
  'connector.sync_job_delete': {
    method: 'delete',
    paths: ['/_connector/_sync_job/{connector_sync_job_id}'],
    tag: 'sync job',
    query: ['pretty', 'human', 'filter_path', 'error_trace', 'format'],
    hasBody: 'none',
    availability: {
      since: '8.12',
      stability: 'beta',
      visibility: 'public',
      serverless: true,
      note: 'A technical preview in early versions.',
    },
    effects: { sync_job: ['*'], noop: 'never' },
    statusWrites: [],
  },
  'connector.sync_job_cancel': {
    method: 'put',
    paths: ['/_connector/_sync_job/{connector_sync_job_id}/_cancel'],
    tag: 'sync job',
    query: ['pretty', 'human', 'filter_path', 'error_trace', 'format'],
    hasBody: 'none',
    availability: {
      since: '8.12',
      stability: 'beta',
      visibility: 'public',
      serverless: true,
      note: 'A technical preview in early versions.',
    },
    effects: { sync_job: ['status', 'cancelation_requested_at', 'canceled_at', 'completed_at'], noop: 'never' },
    statusWrites: [
      {
        machine: 'SyncStatus',
        consultsTransitions: true,
        to: [
          {
            status: 'canceled',
            from: ['pending', 'suspended'],
            when: 'the job is not running; canceled_at and completed_at are written too',
          },
          {
            status: 'canceling',
            from: ['in_progress', 'canceling', 'canceled', 'completed', 'error'],
            when: 'the job is in any other status; the table allows it for in_progress only',
          },
        ],
      },
    ],
  },
  'connector.sync_job_check_in': {
    method: 'put',
    paths: ['/_connector/_sync_job/{connector_sync_job_id}/_check_in'],
    tag: 'sync job',
    query: ['pretty', 'human', 'filter_path', 'error_trace', 'format'],
    hasBody: 'none',
    availability: {
      since: '8.12',
      stability: 'experimental',
      visibility: 'public',
      serverless: true,
      note: 'The published specification names the stack only; the server opens the route on serverless too.',
    },
    effects: { sync_job: ['last_seen'], noop: 'never' },
    statusWrites: [],
  },
  'connector.sync_job_claim': {
    method: 'put',
    paths: ['/_connector/_sync_job/{connector_sync_job_id}/_claim'],
    tag: 'sync job',
    query: ['pretty', 'human', 'filter_path', 'error_trace', 'format'],
    hasBody: 'required',
    availability: {
      since: '8.15',
      stability: 'experimental',
      visibility: 'public',
      serverless: true,
      note: 'The published specification names the stack only; the server opens the route on serverless too.',
    },
    effects: {
      sync_job: ['status', 'worker_hostname', 'started_at', 'last_seen', 'connector.sync_cursor'],
      noop: 'never',
    },
    statusWrites: [
      {
        machine: 'SyncStatus',
        consultsTransitions: false,
        to: [{ status: 'in_progress', when: 'always, from any status' }],
      },
    ],
  },
  'connector.sync_job_error': {
    method: 'put',
    paths: ['/_connector/_sync_job/{connector_sync_job_id}/_error'],
    tag: 'sync job',
    query: ['pretty', 'human', 'filter_path', 'error_trace', 'format'],
    hasBody: 'required',
    availability: {
      since: '8.12',
      stability: 'experimental',
      visibility: 'public',
      serverless: true,
      note: 'The published specification names the stack only; the server opens the route on serverless too.',
    },
    effects: { sync_job: ['status', 'error'], noop: 'never' },
    statusWrites: [
      {
        machine: 'SyncStatus',
        consultsTransitions: true,
        to: [{ status: 'error', when: 'always; the table allows it for in_progress and canceling only' }],
      },
    ],
  },
  'connector.sync_job_update_stats': {
    method: 'put',
    paths: ['/_connector/_sync_job/{connector_sync_job_id}/_stats'],
    tag: 'sync job',
    query: ['pretty', 'human', 'filter_path', 'error_trace', 'format'],
    hasBody: 'required',
    availability: {
      since: '8.12',
      stability: 'experimental',
      visibility: 'public',
      serverless: true,
      note: 'The published specification names the stack only; the server opens the route on serverless too.',
    },
    effects: {
      sync_job: [
        'deleted_document_count',
        'indexed_document_count',
        'indexed_document_volume',
        'total_document_count',
        'last_seen',
        'metadata',
      ],
      noop: 'possible',
    },
    statusWrites: [],
  },
  'connector.get': {
    method: 'get',
    paths: ['/_connector/{connector_id}'],
    tag: 'connector',
    query: ['include_deleted', 'pretty', 'human', 'filter_path', 'error_trace', 'format'],
    hasBody: 'none',
    availability: {
      since: '8.12',
      stability: 'beta',
      visibility: 'public',
      serverless: true,
      note: 'The parameter include_deleted came with soft deletion, in 8.18 and 9.0.',
    },
    effects: { connector: [], noop: 'never' },
    statusWrites: [],
  },
  'connector.put': {
    method: 'put',
    paths: ['/_connector/{connector_id}', '/_connector'],
    tag: 'connector',
    query: ['pretty', 'human', 'filter_path', 'error_trace', 'format'],
    hasBody: 'optional',
    availability: { since: '8.12', stability: 'beta', visibility: 'public', serverless: true },
    effects: { connector: ['*'], noop: 'never' },
    statusWrites: [
      {
        machine: 'ConnectorStatus',
        consultsTransitions: false,
        to: [
          { status: 'created', when: 'The flag is_native is absent or false.' },
          { status: 'needs_configuration', when: 'The flag is_native is true.' },
        ],
      },
    ],
  },
  'connector.delete': {
    method: 'delete',
    paths: ['/_connector/{connector_id}'],
    tag: 'connector',
    query: ['hard', 'delete_sync_jobs', 'pretty', 'human', 'filter_path', 'error_trace', 'format'],
    hasBody: 'none',
    availability: {
      since: '8.12',
      stability: 'beta',
      visibility: 'public',
      serverless: true,
      note: 'Soft deletion and the parameter hard came in 8.18 and 9.0; before, every deletion removed the document.',
    },
    effects: {
      connector: ['deleted'],
      noop: 'never',
      variants: [
        { when: 'hard=true', query: { hard: 'true' }, connector: ['*'] },
        { when: 'delete_sync_jobs=true', query: { delete_sync_jobs: 'true' }, sync_job: ['*'] },
      ],
    },
    statusWrites: [],
  },
  'connector.update_api_key_id': {
    method: 'put',
    paths: ['/_connector/{connector_id}/_api_key_id'],
    tag: 'connector',
    query: ['pretty', 'human', 'filter_path', 'error_trace', 'format'],
    hasBody: 'required',
    availability: {
      since: '8.12',
      stability: 'beta',
      visibility: 'public',
      serverless: true,
      note: 'The published specification says 8.12; the tests of Elasticsearch begin at 8.13.',
    },
    effects: { connector: ['api_key_id', 'api_key_secret_id'], noop: 'possible' },
    statusWrites: [],
  },
  'connector.check_in': {
    method: 'put',
    paths: ['/_connector/{connector_id}/_check_in'],
    tag: 'connector',
    query: ['pretty', 'human', 'filter_path', 'error_trace', 'format'],
    hasBody: 'none',
    availability: { since: '8.12', stability: 'experimental', visibility: 'public', serverless: true },
    effects: { connector: ['last_seen'], noop: 'possible' },
    statusWrites: [],
  },
  'connector.update_configuration': {
    method: 'put',
    paths: ['/_connector/{connector_id}/_configuration'],
    tag: 'connector',
    query: ['pretty', 'human', 'filter_path', 'error_trace', 'format'],
    hasBody: 'required',
    availability: { since: '8.12', stability: 'beta', visibility: 'public', serverless: true },
    effects: {
      connector: ['configuration', 'status'],
      noop: 'possible',
      variants: [
        {
          when: 'The body has configuration.',
          body: '/configuration',
          connector: ['configuration', 'status'],
          noop: 'never',
        },
      ],
    },
    statusWrites: [
      {
        machine: 'ConnectorStatus',
        consultsTransitions: false,
        to: [{ status: 'configured', when: 'Always.' }],
      },
    ],
  },
  'connector.update_error': {
    method: 'put',
    paths: ['/_connector/{connector_id}/_error'],
    tag: 'connector',
    query: ['pretty', 'human', 'filter_path', 'error_trace', 'format'],
    hasBody: 'required',
    availability: { since: '8.12', stability: 'experimental', visibility: 'public', serverless: true },
    effects: { connector: ['error', 'status'], noop: 'possible' },
    statusWrites: [
      {
        machine: 'ConnectorStatus',
        consultsTransitions: false,
        to: [
          { status: 'error', when: 'The error is a text that is not empty.' },
          { status: 'connected', when: 'The error is null or an empty text.' },
        ],
      },
    ],
  },
  'connector.update_features': {
    method: 'put',
    paths: ['/_connector/{connector_id}/_features'],
    tag: 'connector',
    query: ['pretty', 'human', 'filter_path', 'error_trace', 'format'],
    hasBody: 'required',
    availability: {
      since: '8.15',
      stability: 'experimental',
      visibility: 'public',
      serverless: true,
      note: 'The docs call it beta. The published specification gives no version and does not list serverless; the server opens it there.',
    },
    effects: { connector: ['features'], noop: 'possible' },
    statusWrites: [],
  },
  'connector.update_filtering': {
    method: 'put',
    paths: ['/_connector/{connector_id}/_filtering'],
    tag: 'connector',
    query: ['pretty', 'human', 'filter_path', 'error_trace', 'format'],
    hasBody: 'required',
    availability: { since: '8.12', stability: 'beta', visibility: 'public', serverless: true },
    effects: { connector: ['filtering'], noop: 'possible' },
    statusWrites: [],
  },
  'connector.update_active_filtering': {
    method: 'put',
    paths: ['/_connector/{connector_id}/_filtering/_activate'],
    tag: 'connector',
    query: ['pretty', 'human', 'filter_path', 'error_trace', 'format'],
    hasBody: 'none',
    availability: {
      since: '8.12',
      stability: 'experimental',
      visibility: 'public',
      serverless: true,
      note: 'The published specification says 8.12; the release that brought it is unconfirmed.',
    },
    effects: { connector: ['filtering'], noop: 'possible' },
    statusWrites: [],
  },
  'connector.update_filtering_validation': {
    method: 'put',
    paths: ['/_connector/{connector_id}/_filtering/_validation'],
    tag: 'connector',
    query: ['pretty', 'human', 'filter_path', 'error_trace', 'format'],
    hasBody: 'required',
    availability: {
      since: '8.12',
      stability: 'experimental',
      visibility: 'public',
      serverless: true,
      note: 'The published specification says 8.12; the release that brought it is unconfirmed.',
    },
    effects: { connector: ['filtering'], noop: 'possible' },
    statusWrites: [],
  },
  'connector.update_index_name': {
    method: 'put',
    paths: ['/_connector/{connector_id}/_index_name'],
    tag: 'connector',
    query: ['pretty', 'human', 'filter_path', 'error_trace', 'format'],
    hasBody: 'required',
    availability: {
      since: '8.12',
      stability: 'beta',
      visibility: 'public',
      serverless: true,
      note: 'The published specification says 8.12; the tests of Elasticsearch begin at 8.13.',
    },
    effects: { connector: ['index_name'], noop: 'possible' },
    statusWrites: [],
  },
  'connector.last_sync': {
    method: 'put',
    paths: ['/_connector/{connector_id}/_last_sync'],
    tag: 'connector',
    query: ['pretty', 'human', 'filter_path', 'error_trace', 'format'],
    hasBody: 'required',
    availability: {
      since: '8.12',
      stability: 'experimental',
      visibility: 'private',
      serverless: true,
      note: 'The docs have a page for it although the published specification calls it private.',
    },
    effects: {
      connector: [
        'last_access_control_sync_error',
        'last_access_control_sync_scheduled_at',
        'last_access_control_sync_status',
        'last_deleted_document_count',
        'last_incremental_sync_scheduled_at',
        'last_indexed_document_count',
        'last_sync_error',
        'last_sync_scheduled_at',
        'last_sync_status',
        'last_synced',
        'sync_cursor',
      ],
      noop: 'possible',
    },
    statusWrites: [],
  },
  'connector.update_name': {
    method: 'put',
    paths: ['/_connector/{connector_id}/_name'],
    tag: 'connector',
    query: ['pretty', 'human', 'filter_path', 'error_trace', 'format'],
    hasBody: 'required',
    availability: { since: '8.12', stability: 'beta', visibility: 'public', serverless: true },
    effects: { connector: ['name', 'description'], noop: 'possible' },
    statusWrites: [],
  },
  'connector.update_native': {
    method: 'put',
    paths: ['/_connector/{connector_id}/_native'],
    tag: 'connector',
    query: ['pretty', 'human', 'filter_path', 'error_trace', 'format'],
    hasBody: 'required',
    availability: {
      since: '8.12',
      stability: 'beta',
      visibility: 'public',
      serverless: true,
      note: 'The published specification says 8.12; the tests of Elasticsearch begin at 8.13.',
    },
    effects: { connector: ['is_native', 'status'], noop: 'possible' },
    statusWrites: [
      {
        machine: 'ConnectorStatus',
        consultsTransitions: false,
        to: [
          {
            status: 'configured',
            from: ['connected'],
            when: 'The connector is connected; any other status stays.',
          },
        ],
      },
    ],
  },
  'connector.update_pipeline': {
    method: 'put',
    paths: ['/_connector/{connector_id}/_pipeline'],
    tag: 'connector',
    query: ['pretty', 'human', 'filter_path', 'error_trace', 'format'],
    hasBody: 'required',
    availability: { since: '8.12', stability: 'beta', visibility: 'public', serverless: true },
    effects: { connector: ['pipeline'], noop: 'possible' },
    statusWrites: [],
  },
  'connector.update_scheduling': {
    method: 'put',
    paths: ['/_connector/{connector_id}/_scheduling'],
    tag: 'connector',
    query: ['pretty', 'human', 'filter_path', 'error_trace', 'format'],
    hasBody: 'required',
    availability: { since: '8.12', stability: 'beta', visibility: 'public', serverless: true },
    effects: { connector: ['scheduling'], noop: 'possible' },
    statusWrites: [],
  },
  'connector.update_service_type': {
    method: 'put',
    paths: ['/_connector/{connector_id}/_service_type'],
    tag: 'connector',
    query: ['pretty', 'human', 'filter_path', 'error_trace', 'format'],
    hasBody: 'required',
    availability: {
      since: '8.12',
      stability: 'beta',
      visibility: 'public',
      serverless: true,
      note: 'The published specification says 8.12; the tests of Elasticsearch begin at 8.13.',
    },
    effects: { connector: ['service_type', 'status'], noop: 'possible' },
    statusWrites: [
      {
        machine: 'ConnectorStatus',
        consultsTransitions: false,
        to: [
          { status: 'created', from: ['created'], when: 'The connector was never configured.' },
          {
            status: 'needs_configuration',
            from: ['needs_configuration', 'configured', 'connected', 'error'],
            when: 'The connector has any other status.',
          },
        ],
      },
    ],
  },
  'connector.update_status': {
    method: 'put',
    paths: ['/_connector/{connector_id}/_status'],
    tag: 'connector',
    query: ['pretty', 'human', 'filter_path', 'error_trace', 'format'],
    hasBody: 'required',
    availability: {
      since: '8.12',
      stability: 'experimental',
      visibility: 'public',
      serverless: true,
      note: 'The published specification says 8.12; the tests of Elasticsearch begin at 8.13.',
    },
    effects: { connector: ['status'], noop: 'possible' },
    statusWrites: [
      {
        machine: 'ConnectorStatus',
        consultsTransitions: true,
        to: [
          { status: 'needs_configuration', when: 'The body asks for it and the table allows it.' },
          { status: 'configured', when: 'The body asks for it and the table allows it.' },
          { status: 'connected', when: 'The body asks for it and the table allows it.' },
          { status: 'error', when: 'The body asks for it and the table allows it.' },
        ],
      },
    ],
  },
} as const satisfies Record<string, OperationDescription>

/** The query parameters that are lists, with commas in between. */
export const listParameters: readonly string[] = ['connector_name', 'filter_path', 'index_name', 'job_type', 'service_type']

/** The id of an operation, as in the description. */
export type OperationId = keyof typeof operationTable
