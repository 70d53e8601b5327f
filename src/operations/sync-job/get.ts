import { findView } from '../../store/find-view.ts'
import { documentText } from '../json-text.ts'
import { defineOperation, reply } from '../operation.ts'
import { missingSyncJob } from './missing.ts'

/**
 * Gives a sync job exactly as it is stored: what was never written is absent.
 * Errors: `sync_job_not_found`.
 * @see openapi/operations/sync-job/get.yaml
 */
export const get = defineOperation({
  id: 'connector.sync_job_get',
  method: 'get',
  path: '/_connector/_sync_job/{connector_sync_job_id}',
  resolve({ params }, { store }) {
    const id = params.connector_sync_job_id
    const shown = findView(store.syncJobs, id, documentText)
    return shown ? reply(200, shown) : missingSyncJob(store, id)
  },
})
