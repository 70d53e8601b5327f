import { isTransition } from '../../domain/machine.ts'
import { syncStatusMachine } from '../../spec/generated/machines.ts'
import { defineOperation, fail, reply } from '../operation.ts'
import { missingSyncJob } from './missing.ts'

/**
 * Cancels a sync job, or asks its worker to stop when it already runs. `pending` and `suspended` become `canceled`, with three times of
 * one instant; any other status aims at `canceling`, which the machine allows for `in_progress` only.
 * Errors: `sync_job_not_found`, `sync_job_transition_not_allowed`.
 * @see openapi/operations/sync-job/cancel.yaml
 */
export const cancel = defineOperation({
  id: 'connector.sync_job_cancel',
  method: 'put',
  path: '/_connector/_sync_job/{connector_sync_job_id}/_cancel',
  resolve({ params }, { store, now }) {
    const id = params.connector_sync_job_id
    const job = store.syncJobs.get(id)
    if (!job) return missingSyncJob(store, id)
    const from = job.status
    const to = from === 'pending' || from === 'suspended' ? 'canceled' : 'canceling'
    if (!isTransition(syncStatusMachine, from, to)) return fail({ code: 'sync_job_transition_not_allowed', from, to })
    const time = now()
    store.syncJobs.set(id, {
      ...job,
      status: to,
      cancelation_requested_at: time,
      ...(to === 'canceled' && { canceled_at: time, completed_at: time }),
    })
    return reply(200, { result: 'updated' } as const)
  },
})
