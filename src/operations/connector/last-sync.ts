import { enums } from '../../spec/generated/enums.ts'
import { enumeration, long, nullable, object, string, timestamp } from '../../xcontent/fields.ts'
import { objectParser } from '../../xcontent/object-parser.ts'
import { defineOperation } from '../operation.ts'
import { withoutNulls } from './without-nulls.ts'
import { updateBlindly } from './write-update.ts'

const syncStatus = enumeration('ConnectorSyncStatus', enums.SyncStatus)

/**
 * Records what the last sync did. Only fields that are given and not null are written, so nothing is ever cleared; `sync_cursor` is
 * merged into the stored one. Neither `status` nor `error` of the connector moves.
 * A soft-deleted connector is changed as well. Errors: `document_missing`.
 * @see openapi/operations/connector/last-sync.yaml
 */
export const lastSync = defineOperation({
  id: 'connector.last_sync',
  method: 'put',
  path: '/_connector/{connector_id}/_last_sync',
  body: objectParser('connector_update_last_sync_stats_request', {
    last_access_control_sync_error: nullable(string),
    last_access_control_sync_scheduled_at: nullable(timestamp),
    last_access_control_sync_status: nullable(syncStatus),
    last_deleted_document_count: long,
    last_incremental_sync_scheduled_at: nullable(timestamp),
    last_indexed_document_count: long,
    last_sync_error: nullable(string),
    last_sync_scheduled_at: nullable(timestamp),
    last_sync_status: nullable(syncStatus),
    last_synced: nullable(timestamp),
    sync_cursor: nullable(object),
  }),
  resolve: ({ params, body }, { store }) => updateBlindly(store, params.connector_id, withoutNulls(body)),
})
