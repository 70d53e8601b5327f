import { defineOperation, reply } from '../operation.ts'
import { missingSyncJob } from './missing.ts'

/**
 * Removes a sync job, whatever status it is in; its connector is not touched.
 * Errors: `sync_job_not_found`.
 * @see openapi/operations/sync-job/delete.yaml
 */
export const deleteSyncJob = defineOperation({
  id: 'connector.sync_job_delete',
  method: 'delete',
  path: '/_connector/_sync_job/{connector_sync_job_id}',
  resolve({ params }, { store }) {
    const id = params.connector_sync_job_id
    return store.syncJobs.delete(id) ? reply(200, { acknowledged: true } as const) : missingSyncJob(store, id)
  },
})
