import { nullable, string } from '../../xcontent/fields.ts'
import { objectParser } from '../../xcontent/object-parser.ts'
import { defineOperation } from '../operation.ts'
import { withoutNulls } from './without-nulls.ts'
import { updateBlindly } from './write-update.ts'

/**
 * Sets the name, the description, or both; null keeps what is stored. Empty texts pass, and two connectors may share a name.
 * A soft-deleted connector is changed as well. Errors: `document_missing`; without either field `validation_failed`.
 * @see openapi/operations/connector/update-name.yaml
 */
export const updateName = defineOperation({
  id: 'connector.update_name',
  method: 'put',
  path: '/_connector/{connector_id}/_name',
  body: objectParser('connector_update_name_request', { name: nullable(string), description: nullable(string) }),
  validate: ({ body }) =>
    body.name == null && body.description == null
      ? ['[name] and [description] cannot both be [null]. Please provide a value for at least one of them.']
      : [],
  resolve: ({ params, body }, { store }) => updateBlindly(store, params.connector_id, withoutNulls(body)),
})
