import { defineOperation, fail, reply } from '../operation.ts'
import { booleanParameter } from '../parameters.ts'
import { findConnector } from './find-connector.ts'

/**
 * Marks a connector as deleted, or with `hard` removes it; with `delete_sync_jobs` its sync jobs go as well. A soft-deleted connector
 * frees its index name, and can only be deleted again the hard way.
 * Errors: `connector_not_found`, and then no job is touched.
 * @see openapi/operations/connector/delete.yaml
 */
export const deleteConnector = defineOperation({
  id: 'connector.delete',
  method: 'delete',
  path: '/_connector/{connector_id}',
  query: (query) => ({
    hard: booleanParameter(query, 'hard', false),
    deleteSyncJobs: booleanParameter(query, 'delete_sync_jobs', false),
  }),
  resolve({ params, query }, { store, profile }) {
    const id = params.connector_id
    const connector = query.hard ? store.connectors.get(id) : findConnector(store, id)
    if (!connector) return fail({ code: 'connector_not_found', id })
    store.atomically(() => {
      if (query.hard || !profile.behaves('soft-deletion')) store.connectors.delete(id)
      else store.connectors.set(id, { ...connector, deleted: true })
      if (!query.deleteSyncJobs) return
      const { rows } = store.syncJobs.find({ connectorIds: [id] }, { from: 0, size: Number.POSITIVE_INFINITY })
      for (const [jobId] of rows) store.syncJobs.delete(jobId)
    })
    return reply(200, { acknowledged: true } as const)
  },
})
