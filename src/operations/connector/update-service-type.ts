import { required, string } from '../../xcontent/fields.ts'
import { objectParser } from '../../xcontent/object-parser.ts'
import { defineOperation, fail } from '../operation.ts'
import { findConnector } from './find-connector.ts'
import { updateFound } from './write-update.ts'

/**
 * Sets the kind of data source. `created` stays, every other status becomes `needs_configuration` without asking the machine; the
 * configuration stays as it is. Errors: `connector_not_found`; an empty type is a `validation_failed`.
 * @see openapi/operations/connector/update-service-type.yaml
 */
export const updateServiceType = defineOperation({
  id: 'connector.update_service_type',
  method: 'put',
  path: '/_connector/{connector_id}/_service_type',
  body: objectParser('connector_update_service_type_request', { service_type: required(string) }),
  validate: ({ body }) => (body.service_type === '' ? ['[service_type] cannot be [null] or [""].'] : []),
  resolve({ params, body: { service_type } }, { store }) {
    const id = params.connector_id
    const connector = findConnector(store, id)
    if (!connector) return fail({ code: 'connector_not_found', id })
    return updateFound(store, id, connector, {
      service_type,
      status: connector.status === 'created' ? 'created' : 'needs_configuration',
    })
  },
})
