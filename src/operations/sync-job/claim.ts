import { mergeDocument } from '../../domain/merge.ts'
import { object, required, string } from '../../xcontent/fields.ts'
import { objectParser } from '../../xcontent/object-parser.ts'
import { defineOperation, reply } from '../operation.ts'
import { refuseUnindexable } from '../refuse-unindexable.ts'
import { missingSyncJob } from './missing.ts'

/**
 * Lets a worker take a sync job, whatever status the job is in: it becomes `in_progress`, `started_at` and `last_seen` become now.
 * A `sync_cursor` is merged into the job's own; what an earlier run left (`error`, `completed_at`, counters) stays, and so does the
 * connector's cursor.
 * Errors: `sync_job_not_found`; a host name beyond 32,766 bytes, which passes the request but not the index, is `value_too_long`.
 * @see openapi/operations/sync-job/claim.yaml
 */
export const claim = defineOperation({
  id: 'connector.sync_job_claim',
  method: 'put',
  path: '/_connector/_sync_job/{connector_sync_job_id}/_claim',
  body: objectParser('claim_connector_sync_job', { worker_hostname: required(string), sync_cursor: object }),
  resolve({ params, body: { worker_hostname, sync_cursor } }, { store, now }) {
    const id = params.connector_sync_job_id
    const job = store.syncJobs.get(id)
    if (!job) return missingSyncJob(store, id)
    const patch = {
      status: 'in_progress',
      worker_hostname,
      last_seen: now(),
      started_at: now(),
      ...(sync_cursor && { connector: { sync_cursor } }),
    }
    const unindexable = refuseUnindexable(id, patch)
    if (unindexable) return unindexable
    store.syncJobs.set(id, mergeDocument(job, patch))
    return reply(200, { result: 'updated' } as const)
  },
})
