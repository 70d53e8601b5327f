import fc from 'fast-check'
import type { OperationId } from '../../spec/generated/operations.ts'
import { connectorStatus, count, cursor, flag, json, optional, syncStatus, text, time } from './values.ts'

const schedule = fc.constantFrom(
  { enabled: true, interval: '0 0 1 ? * mon' },
  { enabled: false, interval: '* * * * *' },
  { enabled: false, interval: '0 0 0 * * ?' },
)
const enabled = fc.constantFrom({ enabled: true }, { enabled: 'false' }, {})
const rule = fc.record({
  id: fc.constantFrom('r', 'DEFAULT'),
  field: fc.constantFrom('_', 'f'),
  order: fc.constantFrom<unknown>(0, 3, '4', 40_000),
  policy: fc.constantFrom('include', 'EXCLUDE'),
  rule: fc.constantFrom('regex', 'equals', '>'),
  value: fc.constantFrom('.*', 'v'),
})
const validation = fc.constantFrom<unknown>(
  { errors: [], state: 'valid' },
  { errors: [{ ids: ['r'], messages: 'no' }], state: 'INVALID' },
)
const snippet = fc.constantFrom(
  { value: {} },
  { value: [{ a: 1 }] },
  { value: {}, created_at: '2026-01-05T10:00:00.000Z' },
)
const rules = fc.record({ advanced_snippet: snippet, rules: fc.array(rule, { maxLength: 3 }), validation })
const entry = fc.constantFrom<object>(
  { label: 'L' },
  { label: 'L', value: 'v', type: 'str', display: 'TEXTBOX', required: 'true', order: '1', unknown: 1 },
  { label: 'L', value: { a: 1 }, depends_on: { field: 'f', value: 1 }, options: [{ label: 'o', value: 1 }] },
  { value: 1 },
)

/** What differs from one use to the other: which connectors there are, and which names indices can have. */
export interface BodyOptions {
  readonly connectorId: fc.Arbitrary<string>
  readonly indexName: fc.Arbitrary<string | null>
}

/** Bodies that an operation mostly takes; those that are not listed take none. */
export function createBodies({
  connectorId,
  indexName,
}: BodyOptions): Partial<Record<OperationId, fc.Arbitrary<unknown>>> {
  return {
    'connector.put': optional({
      description: text,
      index_name: indexName,
      is_native: flag,
      language: text,
      name: text,
      service_type: text,
    }),
    'connector.post': optional({ index_name: indexName, is_native: flag, name: text, service_type: text }),
    'connector.update_status': fc.record({ status: connectorStatus }),
    'connector.update_error': fc.record({ error: fc.option(text) }),
    'connector.last_sync': optional({
      last_access_control_sync_error: fc.option(text),
      last_access_control_sync_scheduled_at: fc.option(time),
      last_access_control_sync_status: fc.option(syncStatus),
      last_deleted_document_count: count,
      last_incremental_sync_scheduled_at: time,
      last_indexed_document_count: count,
      last_sync_error: text,
      last_sync_scheduled_at: time,
      last_sync_status: syncStatus,
      last_synced: fc.option(time),
      sync_cursor: fc.option(cursor),
    }),
    'connector.update_api_key_id': optional({ api_key_id: fc.option(text), api_key_secret_id: fc.option(text) }),
    'connector.update_configuration': fc.oneof(
      fc.record({ configuration: fc.dictionary(fc.constantFrom('host', 'port', '__proto__'), entry, { maxKeys: 2 }) }),
      fc.record({ values: fc.dictionary(fc.constantFrom('host', 'port', '__proto__'), json, { maxKeys: 2 }) }),
    ),
    'connector.update_features': fc.record({
      features: optional({
        document_level_security: enabled,
        sync_rules: optional({ basic: enabled, advanced: enabled }),
        unknown: enabled,
      }),
    }),
    'connector.update_filtering': fc.oneof(
      optional({ rules: fc.array(rule, { maxLength: 3 }), advanced_snippet: snippet }),
      fc.record({ filtering: fc.array(fc.record({ active: rules, draft: rules }), { maxLength: 2 }) }),
    ),
    'connector.update_filtering_validation': fc.record({ validation }),
    'connector.update_index_name': fc.record({ index_name: indexName }),
    'connector.update_name': optional({ name: fc.option(text), description: fc.option(text) }),
    'connector.update_native': fc.record({ is_native: flag }),
    'connector.update_pipeline': fc.record({
      pipeline: fc.record({
        extract_binary_content: flag,
        name: text,
        reduce_whitespace: flag,
        run_ml_inference: flag,
      }),
    }),
    'connector.update_scheduling': fc.record({
      scheduling: optional({ full: schedule, incremental: schedule, access_control: schedule }),
    }),
    'connector.update_service_type': fc.record({ service_type: text }),
    'connector.sync_job_post': fc.record(
      {
        id: connectorId,
        job_type: fc.constantFrom('full', 'INCREMENTAL', 'access_control', 'none'),
        trigger_method: fc.constantFrom('on_demand', 'Scheduled', 'none'),
      },
      { requiredKeys: ['id'] },
    ),
    'connector.sync_job_claim': fc.record(
      { worker_hostname: text, sync_cursor: cursor },
      { requiredKeys: ['worker_hostname'] },
    ),
    'connector.sync_job_error': fc.record({ error: text }),
    'connector.sync_job_update_stats': fc.record(
      {
        deleted_document_count: count,
        indexed_document_count: count,
        indexed_document_volume: count,
        total_document_count: count,
        last_seen: time,
        metadata: cursor,
      },
      { requiredKeys: ['deleted_document_count', 'indexed_document_count', 'indexed_document_volume'] },
    ),
    'connector.secret_post': fc.record({ value: text }),
    'connector.secret_put': fc.record({ value: text }),
  }
}
