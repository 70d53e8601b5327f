// Generated from openapi/ by `npm run generate`. Do not edit.

import type { components } from './types.ts'

/** All fields that a document may have. */
export const documentFields = {
  "Connector": [
    "id",
    "api_key_id",
    "api_key_secret_id",
    "configuration",
    "custom_scheduling",
    "deleted",
    "description",
    "error",
    "features",
    "filtering",
    "index_name",
    "is_native",
    "language",
    "last_access_control_sync_error",
    "last_access_control_sync_scheduled_at",
    "last_access_control_sync_status",
    "last_deleted_document_count",
    "last_incremental_sync_scheduled_at",
    "last_indexed_document_count",
    "last_seen",
    "last_sync_error",
    "last_sync_scheduled_at",
    "last_sync_status",
    "last_synced",
    "name",
    "pipeline",
    "scheduling",
    "service_type",
    "status",
    "sync_cursor",
    "sync_now"
  ],
  "SyncJob": [
    "id",
    "cancelation_requested_at",
    "canceled_at",
    "completed_at",
    "connector",
    "created_at",
    "deleted_document_count",
    "error",
    "indexed_document_count",
    "indexed_document_volume",
    "job_type",
    "last_seen",
    "metadata",
    "started_at",
    "status",
    "total_document_count",
    "trigger_method",
    "worker_hostname",
    "connector.sync_cursor"
  ],
  "Secret": [
    "id",
    "value"
  ]
} as const

/** Where documents that were written straight to the index may have null, and instants that end in +00:00. */
export const directWrites = {
  "Connector": {
    "nullable": [
      "api_key_id",
      "api_key_secret_id",
      "configuration",
      "description",
      "error",
      "features",
      "index_name",
      "language",
      "last_access_control_sync_error",
      "last_access_control_sync_scheduled_at",
      "last_access_control_sync_status",
      "last_deleted_document_count",
      "last_incremental_sync_scheduled_at",
      "last_indexed_document_count",
      "last_seen",
      "last_sync_error",
      "last_sync_scheduled_at",
      "last_sync_status",
      "last_synced",
      "name",
      "pipeline",
      "service_type",
      "sync_cursor"
    ],
    "utcAsOffset": [
      "last_access_control_sync_scheduled_at",
      "last_incremental_sync_scheduled_at",
      "last_seen",
      "last_sync_scheduled_at",
      "last_synced"
    ]
  },
  "SyncJob": {
    "nullable": [
      "canceled_at",
      "cancelation_requested_at",
      "completed_at",
      "error",
      "started_at",
      "total_document_count",
      "worker_hostname"
    ],
    "utcAsOffset": [
      "canceled_at",
      "cancelation_requested_at",
      "completed_at",
      "created_at",
      "last_seen",
      "started_at"
    ]
  }
} as const

type OrNull<Document, Field extends keyof Document> = {
  [Name in keyof Document]: Name extends Field ? Document[Name] | null : Document[Name]
}

/** As it can be met in the index. Some fields are written there directly, by Kibana and Elastic's connector service, which write part of their state straight to the index. */
export type WrittenConnector = OrNull<
  components['schemas']['Connector'],
  | 'api_key_id'
  | 'api_key_secret_id'
  | 'configuration'
  | 'description'
  | 'error'
  | 'features'
  | 'index_name'
  | 'language'
  | 'last_access_control_sync_error'
  | 'last_access_control_sync_scheduled_at'
  | 'last_access_control_sync_status'
  | 'last_deleted_document_count'
  | 'last_incremental_sync_scheduled_at'
  | 'last_indexed_document_count'
  | 'last_seen'
  | 'last_sync_error'
  | 'last_sync_scheduled_at'
  | 'last_sync_status'
  | 'last_synced'
  | 'name'
  | 'pipeline'
  | 'service_type'
  | 'sync_cursor'
>

/** As it can be met in the index. Some fields are written there directly, by Elastic's connector service, which ends jobs straight in the index, and its command line, which also makes and cancels them there. */
export type WrittenSyncJob = OrNull<
  components['schemas']['SyncJob'],
  | 'canceled_at'
  | 'cancelation_requested_at'
  | 'completed_at'
  | 'error'
  | 'started_at'
  | 'total_document_count'
  | 'worker_hostname'
> & { readonly 'connector.sync_cursor'?: unknown }

export type WrittenSecret = components['schemas']['Secret']
