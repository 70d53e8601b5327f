import { defineOperation, reply } from '../operation.ts'
import { missingSyncJobOnBlindWrite } from './missing.ts'

/**
 * Sets `last_seen` of a sync job to now, and nothing else. The status is not looked at.
 * Errors: `sync_job_not_found`.
 * @see openapi/operations/sync-job/check-in.yaml
 */
export const checkIn = defineOperation({
  id: 'connector.sync_job_check_in',
  method: 'put',
  path: '/_connector/_sync_job/{connector_sync_job_id}/_check_in',
  resolve({ params }, { store, now }) {
    const id = params.connector_sync_job_id
    const job = store.syncJobs.get(id)
    if (!job) return missingSyncJobOnBlindWrite(id)
    store.syncJobs.set(id, { ...job, last_seen: now() })
    return reply(200, { result: 'updated' } as const)
  },
})
