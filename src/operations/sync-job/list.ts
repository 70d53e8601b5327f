import { enums } from '../../spec/generated/enums.ts'
import { listText } from '../json-text.ts'
import { defineOperation, fail, reply } from '../operation.ts'
import { checkPage, pageParameters, resultWindow } from '../paging.ts'
import { enumParameter, listParameter } from '../parameters.ts'

/**
 * Lists sync jobs, the newest first. Filters must all hold; `count` is how many match in all, 10,000 at the most.
 * Errors: `parameter_not_an_int`, `parameter_not_in_enum`, `parameter_negative`, `result_window_too_large`.
 * @see openapi/operations/sync-job/list.yaml
 */
export const list = defineOperation({
  id: 'connector.sync_job_list',
  method: 'get',
  path: '/_connector/_sync_job',
  query(query) {
    const page = pageParameters(query)
    const connectorId = query.get('connector_id')
    const status = query.get('status')
    const statuses = status === undefined ? undefined : [enumParameter('ConnectorSyncStatus', enums.SyncStatus, status)]
    const jobTypes = listParameter(query, 'job_type')?.map((type) =>
      enumParameter('ConnectorSyncJobType', enums.SyncJobType, type),
    )
    checkPage(page)
    return {
      page,
      filter: {
        ...(connectorId && { connectorIds: [connectorId] }),
        ...(statuses && { statuses }),
        ...(jobTypes?.length && { jobTypes }),
      },
    }
  },
  resolve({ query: { page, filter } }, { store }) {
    const requested = page.from + page.size
    if (requested > resultWindow && store.indices.has('sync_jobs')) {
      return fail({ code: 'result_window_too_large', requested })
    }
    const { total, rows } = store.syncJobs.find(filter, page)
    return reply(200, listText(Math.min(total, resultWindow), rows))
  },
})
