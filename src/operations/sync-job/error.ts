import { isTransition } from '../../domain/machine.ts'
import { syncStatusMachine } from '../../spec/generated/machines.ts'
import { required, string } from '../../xcontent/fields.ts'
import { objectParser } from '../../xcontent/object-parser.ts'
import { defineOperation, fail, reply } from '../operation.ts'
import { refuseUnindexable } from '../refuse-unindexable.ts'
import { missingSyncJob } from './missing.ts'

/**
 * Ends a sync job in failure: stores the text and sets the status to `error`, if the machine lets it. Neither `completed_at` nor
 * `last_seen` is written.
 * Errors: an empty text is a `validation_failed`; `sync_job_not_found`, `sync_job_transition_not_allowed`; a text beyond 32,766 bytes is
 * `value_too_long`.
 * @see openapi/operations/sync-job/error.yaml
 */
export const error = defineOperation({
  id: 'connector.sync_job_error',
  method: 'put',
  path: '/_connector/_sync_job/{connector_sync_job_id}/_error',
  body: objectParser('connector_sync_job_error_request', { error: required(string) }),
  validate: ({ body }) => (body.error === '' ? ['[error] of the connector sync job cannot be null or empty'] : []),
  resolve({ params, body }, { store }) {
    const id = params.connector_sync_job_id
    const job = store.syncJobs.get(id)
    if (!job) return missingSyncJob(store, id)
    const from = job.status
    const to = 'error'
    if (!isTransition(syncStatusMachine, from, to)) return fail({ code: 'sync_job_transition_not_allowed', from, to })
    const patch = { status: to, error: body.error } as const
    const unindexable = refuseUnindexable(id, patch)
    if (unindexable) return unindexable
    store.syncJobs.set(id, { ...job, ...patch })
    return reply(200, { result: 'updated' } as const)
  },
})
