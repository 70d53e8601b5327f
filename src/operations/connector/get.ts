import type { ConnectorDocument } from '../../domain/documents.ts'
import { findView } from '../../store/find-view.ts'
import { documentText } from '../json-text.ts'
import { defineOperation, fail, reply } from '../operation.ts'
import { booleanParameter } from '../parameters.ts'

/**
 * Gives a connector exactly as it is stored, secrets in its configuration included. A soft-deleted one only with `include_deleted`.
 * Errors: `connector_not_found`.
 * @see openapi/operations/connector/get.yaml
 */
export const get = defineOperation({
  id: 'connector.get',
  method: 'get',
  path: '/_connector/{connector_id}',
  query: (query) => ({ includeDeleted: booleanParameter(query, 'include_deleted', false) }),
  resolve({ params, query }, { store }) {
    const id = params.connector_id
    const shown = findView(store.connectors, id, show)
    return shown && (query.includeDeleted || !shown.isDeleted)
      ? reply(200, shown.body)
      : fail({ code: 'connector_not_found', id })
  },
})

function show(id: string, connector: ConnectorDocument) {
  return { body: documentText(id, connector), isDeleted: Boolean(connector.deleted) }
}
