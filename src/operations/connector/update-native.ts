import { managedIndexPrefix } from '../../domain/index-name.ts'
import { boolean, required } from '../../xcontent/fields.ts'
import { objectParser } from '../../xcontent/object-parser.ts'
import { defineOperation, fail } from '../operation.ts'
import { findConnector } from './find-connector.ts'
import { updateFound } from './write-update.ts'

/**
 * Sets who runs the connector, Elastic or its owner. `connected` becomes `configured`, also when the flag stays; every other status
 * is kept. Errors: `connector_not_found`, `attached_index_not_managed`.
 * @see openapi/operations/connector/update-native.yaml
 */
export const updateNative = defineOperation({
  id: 'connector.update_native',
  method: 'put',
  path: '/_connector/{connector_id}/_native',
  body: objectParser('connector_update_native_request', { is_native: required(boolean) }),
  resolve({ params, body: { is_native } }, { store }) {
    const id = params.connector_id
    const connector = findConnector(store, id)
    if (!connector) return fail({ code: 'connector_not_found', id })
    const { index_name, status } = connector
    if (is_native && index_name != null && !index_name.startsWith(managedIndexPrefix)) {
      return fail({ code: 'attached_index_not_managed', id, name: index_name, prefix: managedIndexPrefix })
    }
    return updateFound(store, id, connector, {
      is_native,
      status: status === 'connected' ? 'configured' : status,
    })
  },
})
