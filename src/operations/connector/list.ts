import { listText } from '../json-text.ts'
import { defineOperation, fail, reply } from '../operation.ts'
import { checkPage, pageParameters, resultWindow } from '../paging.ts'
import { booleanParameter, listParameter } from '../parameters.ts'
import { indexNameMessages } from './index-name-messages.ts'
import { wildcardQuery } from './wildcard.ts'

/**
 * Lists connectors by index name, those without one last. Filters must all hold, of the values inside one any; `count` is how many
 * match in all, 10,000 at the most.
 * Errors: `parameter_not_an_int`, `parameter_negative`, `result_window_too_large`; a faulty index name is a `validation_failed`, and the
 * first empty one on the way trips the server.
 * @see openapi/operations/connector/list.yaml
 */
export const list = defineOperation({
  id: 'connector.list',
  method: 'get',
  path: '/_connector',
  query(query) {
    const page = pageParameters(query)
    const indexNames = listParameter(query, 'index_name')
    const names = listParameter(query, 'connector_name')
    const serviceTypes = listParameter(query, 'service_type')
    const pattern = query.get('query')
    const includeDeleted = booleanParameter(query, 'include_deleted', false)
    checkPage(page)
    return {
      page,
      filter: {
        ...(indexNames && { indexNames }),
        ...(names && { names }),
        ...(serviceTypes && { serviceTypes }),
        ...(pattern && { matches: wildcardQuery(pattern) }),
        includeDeleted,
      },
    }
  },
  validate: ({ query }) => query.filter.indexNames?.flatMap(indexNameMessages) ?? [],
  resolve({ query: { page, filter } }, { store }) {
    const requested = page.from + page.size
    if (requested > resultWindow && store.indices.has('connectors')) {
      return fail({ code: 'result_window_too_large', requested })
    }
    const { total, rows } = store.connectors.find(filter, page)
    return reply(200, listText(Math.min(total, resultWindow), rows))
  },
})
