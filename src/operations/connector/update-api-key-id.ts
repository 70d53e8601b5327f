import { nullable, string } from '../../xcontent/fields.ts'
import { objectParser } from '../../xcontent/object-parser.ts'
import { defineOperation } from '../operation.ts'
import { withoutNulls } from './without-nulls.ts'
import { updateBlindly } from './write-update.ts'

/**
 * Stores which API key the connector writes with and which secret holds it, without looking either up. Null keeps what is stored, so
 * nothing can be cleared, only set to the empty text.
 * A soft-deleted connector is changed as well. Errors: `document_missing`; without either id `validation_failed`.
 * @see openapi/operations/connector/update-api-key-id.yaml
 */
export const updateApiKeyId = defineOperation({
  id: 'connector.update_api_key_id',
  method: 'put',
  path: '/_connector/{connector_id}/_api_key_id',
  body: objectParser('connector_update_api_key_id_request', {
    api_key_id: nullable(string),
    api_key_secret_id: nullable(string),
  }),
  validate: ({ body }) =>
    body.api_key_id == null && body.api_key_secret_id == null
      ? ['[api_key_id] and [api_key_secret_id] cannot both be [null]. Please provide a value for at least one of them.']
      : [],
  resolve: ({ params, body }, { store }) => updateBlindly(store, params.connector_id, withoutNulls(body)),
})
