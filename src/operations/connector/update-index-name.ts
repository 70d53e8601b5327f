import { managedIndexPrefix } from '../../domain/index-name.ts'
import { nullable, required, string } from '../../xcontent/fields.ts'
import { objectParser } from '../../xcontent/object-parser.ts'
import { defineOperation, fail } from '../operation.ts'
import { findConnector } from './find-connector.ts'
import { indexNameMessages } from './index-name-messages.ts'
import { isIndexNameTaken } from './index-name-taken.ts'
import { updateFound } from './write-update.ts'

/**
 * Attaches the connector to another index, or to none with null, which is stored as null. `status` stays, and the index need not exist.
 * Errors: `index_name_taken`, which comes before `connector_not_found`, then `index_name_not_managed`; a name that no index can have is
 * a `validation_failed`, an empty one trips the server.
 * @see openapi/operations/connector/update-index-name.yaml
 */
export const updateIndexName = defineOperation({
  id: 'connector.update_index_name',
  method: 'put',
  path: '/_connector/{connector_id}/_index_name',
  body: objectParser('connector_update_index_name_request', { index_name: required(nullable(string)) }),
  validate: ({ body: { index_name } }) => (index_name === null ? [] : indexNameMessages(index_name)),
  resolve({ params, body: { index_name } }, { store }) {
    const id = params.connector_id
    if (index_name !== null && isIndexNameTaken(store, index_name, id)) {
      return fail({ code: 'index_name_taken', name: index_name })
    }
    const connector = findConnector(store, id)
    if (!connector) return fail({ code: 'connector_not_found', id })
    if (connector.is_native && index_name !== null && !index_name.startsWith(managedIndexPrefix)) {
      return fail({ code: 'index_name_not_managed', name: index_name, prefix: managedIndexPrefix })
    }
    return updateFound(store, id, connector, { index_name })
  },
})
