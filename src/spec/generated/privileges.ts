// Generated from openapi/ by `npm run generate`. Do not edit.

import type { OperationId } from './operations.ts'

/** The server's name for what an operation does, and the cluster privileges of which one is enough. */
export interface Permission {
  readonly action: string
  readonly privileges: readonly string[]
}

export const permissions: { readonly [Id in OperationId]: Permission } = {
  'connector.put': { action: 'cluster:admin/xpack/connector/put', privileges: ['manage_connector', 'manage', 'all'] },
  'connector.post': { action: 'cluster:admin/xpack/connector/post', privileges: ['manage_connector', 'manage', 'all'] },
  'connector.get': {
    action: 'cluster:admin/xpack/connector/get',
    privileges: ['monitor_connector', 'manage_connector', 'manage', 'all'],
  },
  'connector.list': {
    action: 'cluster:admin/xpack/connector/list',
    privileges: ['monitor_connector', 'manage_connector', 'manage', 'all'],
  },
  'connector.delete': { action: 'cluster:admin/xpack/connector/delete', privileges: ['manage_connector', 'manage', 'all'] },
  'connector.check_in': { action: 'cluster:admin/xpack/connector/check_in', privileges: ['manage_connector', 'manage', 'all'] },
  'connector.update_status': { action: 'cluster:admin/xpack/connector/update_status', privileges: ['manage_connector', 'manage', 'all'] },
  'connector.last_sync': { action: 'cluster:admin/xpack/connector/last_sync', privileges: ['manage_connector', 'manage', 'all'] },
  'connector.update_error': { action: 'cluster:admin/xpack/connector/update_error', privileges: ['manage_connector', 'manage', 'all'] },
  'connector.update_api_key_id': {
    action: 'cluster:admin/xpack/connector/update_api_key_id',
    privileges: ['manage_connector', 'manage', 'all'],
  },
  'connector.update_configuration': {
    action: 'cluster:admin/xpack/connector/update_configuration',
    privileges: ['manage_connector', 'manage', 'all'],
  },
  'connector.update_features': {
    action: 'cluster:admin/xpack/connector/update_features',
    privileges: ['manage_connector', 'manage', 'all'],
  },
  'connector.update_filtering': {
    action: 'cluster:admin/xpack/connector/update_filtering',
    privileges: ['manage_connector', 'manage', 'all'],
  },
  'connector.update_active_filtering': {
    action: 'cluster:admin/xpack/connector/update_active_filtering',
    privileges: ['manage_connector', 'manage', 'all'],
  },
  'connector.update_filtering_validation': {
    action: 'cluster:admin/xpack/connector/update_filtering_validation',
    privileges: ['manage_connector', 'manage', 'all'],
  },
  'connector.update_index_name': {
    action: 'cluster:admin/xpack/connector/update_index_name',
    privileges: ['manage_connector', 'manage', 'all'],
  },
  'connector.update_name': { action: 'cluster:admin/xpack/connector/update_name', privileges: ['manage_connector', 'manage', 'all'] },
  'connector.update_native': { action: 'cluster:admin/xpack/connector/update_native', privileges: ['manage_connector', 'manage', 'all'] },
  'connector.update_pipeline': {
    action: 'cluster:admin/xpack/connector/update_pipeline',
    privileges: ['manage_connector', 'manage', 'all'],
  },
  'connector.update_scheduling': {
    action: 'cluster:admin/xpack/connector/update_scheduling',
    privileges: ['manage_connector', 'manage', 'all'],
  },
  'connector.update_service_type': {
    action: 'cluster:admin/xpack/connector/update_service_type',
    privileges: ['manage_connector', 'manage', 'all'],
  },
  'connector.sync_job_post': { action: 'cluster:admin/xpack/connector/sync_job/post', privileges: ['manage_connector', 'manage', 'all'] },
  'connector.sync_job_list': {
    action: 'cluster:admin/xpack/connector/sync_job/list',
    privileges: ['monitor_connector', 'manage_connector', 'manage', 'all'],
  },
  'connector.sync_job_get': {
    action: 'cluster:admin/xpack/connector/sync_job/get',
    privileges: ['monitor_connector', 'manage_connector', 'manage', 'all'],
  },
  'connector.sync_job_delete': {
    action: 'cluster:admin/xpack/connector/sync_job/delete',
    privileges: ['manage_connector', 'manage', 'all'],
  },
  'connector.sync_job_cancel': {
    action: 'cluster:admin/xpack/connector/sync_job/cancel',
    privileges: ['manage_connector', 'manage', 'all'],
  },
  'connector.sync_job_check_in': {
    action: 'cluster:admin/xpack/connector/sync_job/check_in',
    privileges: ['manage_connector', 'manage', 'all'],
  },
  'connector.sync_job_claim': {
    action: 'cluster:admin/xpack/connector/sync_job/claim',
    privileges: ['manage_connector', 'manage', 'all'],
  },
  'connector.sync_job_error': {
    action: 'cluster:admin/xpack/connector/sync_job/update_error',
    privileges: ['manage_connector', 'manage', 'all'],
  },
  'connector.sync_job_update_stats': {
    action: 'cluster:admin/xpack/connector/sync_job/update_stats',
    privileges: ['manage_connector', 'manage', 'all'],
  },
  'connector.secret_post': {
    action: 'cluster:admin/xpack/connector/secret/post',
    privileges: ['write_connector_secrets', 'manage', 'all'],
  },
  'connector.secret_get': {
    action: 'cluster:admin/xpack/connector/secret/get',
    privileges: ['read_connector_secrets', 'manage', 'all'],
  },
  'connector.secret_put': {
    action: 'cluster:admin/xpack/connector/secret/put',
    privileges: ['write_connector_secrets', 'manage', 'all'],
  },
  'connector.secret_delete': {
    action: 'cluster:admin/xpack/connector/secret/delete',
    privileges: ['write_connector_secrets', 'manage', 'all'],
  },
}
