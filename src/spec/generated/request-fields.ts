// Generated from openapi/ by `npm run generate`. Do not edit.

import type { OperationId } from './operations.ts'

/** The fields that the body of a request may have, at its top level. */
export const requestFields: { readonly [Id in OperationId]?: readonly string[] } = {
  'connector.post': ['description', 'index_name', 'is_native', 'language', 'name', 'service_type'],
  'connector.secret_post': ['value'],
  'connector.secret_put': ['value'],
  'connector.sync_job_post': ['id', 'job_type', 'trigger_method'],
  'connector.sync_job_claim': ['worker_hostname', 'sync_cursor'],
  'connector.sync_job_error': ['error'],
  'connector.sync_job_update_stats': [
    'deleted_document_count',
    'indexed_document_count',
    'indexed_document_volume',
    'total_document_count',
    'last_seen',
    'metadata',
  ],
  'connector.put': ['description', 'index_name', 'is_native', 'language', 'name', 'service_type'],
  'connector.update_api_key_id': ['api_key_id', 'api_key_secret_id'],
  'connector.update_configuration': ['configuration', 'values'],
  'connector.update_error': ['error'],
  'connector.update_features': ['features'],
  'connector.update_filtering': ['advanced_snippet', 'rules', 'filtering'],
  'connector.update_filtering_validation': ['validation'],
  'connector.update_index_name': ['index_name'],
  'connector.last_sync': [
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
  'connector.update_name': ['description', 'name'],
  'connector.update_native': ['is_native'],
  'connector.update_pipeline': ['pipeline'],
  'connector.update_scheduling': ['scheduling'],
  'connector.update_service_type': ['service_type'],
  'connector.update_status': ['status'],
}
