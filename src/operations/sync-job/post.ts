import { createSyncJob, syncJobIndexName } from '../../domain/sync-job.ts'
import { enums } from '../../spec/generated/enums.ts'
import { readEnum, required, string } from '../../xcontent/fields.ts'
import { objectParser } from '../../xcontent/object-parser.ts'
import { defineOperation, fail, reply } from '../operation.ts'

/**
 * Creates a pending sync job with a snapshot of its connector; the connector itself is not touched, and may be soft-deleted.
 * Errors: `index_not_found` before the first connector was ever created, `sync_job_connector_not_found`, `sync_job_without_index`
 * (not for access control), `sync_job_without_service_type`.
 * @see openapi/operations/sync-job/post.yaml
 */
export const post = defineOperation({
  id: 'connector.sync_job_post',
  method: 'post',
  path: '/_connector/_sync_job',
  body: objectParser(
    'connector_sync_job_post_request',
    { id: required(string), job_type: string, trigger_method: string },
    {
      build: ({ id, job_type = 'full', trigger_method = 'on_demand' }) => ({
        id,
        jobType: readEnum('ConnectorSyncJobType', enums.SyncJobType, job_type),
        triggerMethod: readEnum('ConnectorSyncJobTriggerMethod', enums.SyncJobTriggerMethod, trigger_method),
      }),
    },
  ),
  validate: ({ body }) => (body.id === '' ? ['[id] of the connector cannot be null or empty'] : []),
  resolve({ body: { id, jobType, triggerMethod } }, { store, now, newId }) {
    if (!store.indices.has('connectors')) return fail({ code: 'index_not_found', index: '.elastic-connectors-v1' })
    const connector = store.connectors.get(id)
    if (!connector) return fail({ code: 'sync_job_connector_not_found', id })
    if (!syncJobIndexName(connector, jobType)) return fail({ code: 'sync_job_without_index', id })
    if (!connector.service_type) return fail({ code: 'sync_job_without_service_type', id })
    const jobId = newId(store.syncJobs)
    store.syncJobs.set(jobId, createSyncJob(now(), { connectorId: id, connector, jobType, triggerMethod }))
    store.indices.add('sync_jobs')
    return reply(201, { id: jobId })
  },
})
