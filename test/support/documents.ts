import type { Connector, SyncJob } from '../../src/domain/documents.ts'

/** A connector in which every field that the API can store has a value, none of them a default. */
export const fullConnector: Connector = {
  id: 'full',
  api_key_id: 'key',
  api_key_secret_id: 'key-secret',
  configuration: {
    host: { label: 'Host', value: 'db.example', default_value: null, required: true, sensitive: false, order: 1 },
  },
  custom_scheduling: {},
  deleted: false,
  description: 'All orders',
  error: 'disk full',
  features: { document_level_security: { enabled: true }, sync_rules: { basic: { enabled: false } } },
  filtering: [
    {
      domain: 'DEFAULT',
      active: {
        advanced_snippet: {
          created_at: '2025-01-01T00:00:00.000Z',
          updated_at: '2025-01-02T00:00:00.000Z',
          value: { tables: ['orders'] },
        },
        rules: [
          {
            created_at: '2025-01-01T00:00:00.000Z',
            field: 'state',
            id: 'open-only',
            order: 0,
            policy: 'exclude',
            rule: 'equals',
            updated_at: '2025-01-03T00:00:00.000Z',
            value: 'closed',
          },
        ],
        validation: { errors: [], state: 'valid' },
      },
      draft: {
        advanced_snippet: {
          created_at: '2025-01-01T00:00:00.000Z',
          updated_at: '2025-01-02T00:00:00.000Z',
          value: {},
        },
        rules: [],
        validation: { errors: [{ ids: ['x'], messages: ['no'] }], state: 'invalid' },
      },
    },
  ],
  index_name: 'content-orders',
  is_native: true,
  language: 'de',
  last_access_control_sync_error: 'no access',
  last_access_control_sync_scheduled_at: '2025-02-01T00:00:00.000Z',
  last_access_control_sync_status: 'error',
  last_deleted_document_count: 3,
  last_incremental_sync_scheduled_at: '2025-02-02T00:00:00.000Z',
  last_indexed_document_count: 5,
  last_seen: '2025-02-03T00:00:00.000Z',
  last_sync_error: 'gone',
  last_sync_scheduled_at: '2025-02-04T00:00:00.000Z',
  last_sync_status: 'completed',
  last_synced: '2025-02-05T00:00:00.123456Z',
  name: 'Orders',
  pipeline: {
    extract_binary_content: false,
    name: 'my-pipeline',
    reduce_whitespace: false,
    run_ml_inference: true,
  },
  scheduling: {
    access_control: { enabled: true, interval: '0 0 1 * * ?' },
    full: { enabled: true, interval: '0 0 2 * * ?' },
    incremental: { enabled: true, interval: '0 0 3 * * ?' },
  },
  service_type: 'postgresql',
  status: 'error',
  sync_cursor: { page: { number: 4, token: 'abc' }, ids: [1, 2] },
  sync_now: true,
}

const { pipeline } = fullConnector
const active = fullConnector.filtering[0]?.active

/** A sync job in which every field that the API can store has a value. */
export const fullSyncJob: SyncJob = {
  id: 'job',
  cancelation_requested_at: '2025-03-01T00:00:00.000Z',
  canceled_at: '2025-03-02T00:00:00.000Z',
  completed_at: '2025-03-03T00:00:00.000Z',
  connector: {
    id: 'full',
    configuration: fullConnector.configuration,
    ...(active && { filtering: active }),
    index_name: 'content-orders',
    language: 'de',
    ...(pipeline && { pipeline }),
    service_type: 'postgresql',
    sync_cursor: { page: { number: 1, token: 'xyz' }, ids: [1, 2] },
  },
  created_at: '2025-03-04T00:00:00.000Z',
  deleted_document_count: 1,
  error: 'killed',
  indexed_document_count: 2,
  indexed_document_volume: 3,
  job_type: 'incremental',
  last_seen: '2025-03-05T00:00:00.000Z',
  metadata: { a: { b: 1 } },
  started_at: '2025-03-06T00:00:00.000Z',
  status: 'error',
  total_document_count: 4,
  trigger_method: 'scheduled',
  worker_hostname: 'old-host',
}
