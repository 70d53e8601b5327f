import { nullable, required, string } from '../../xcontent/fields.ts'
import { objectParser } from '../../xcontent/object-parser.ts'
import { defineOperation } from '../operation.ts'
import { updateBlindly } from './write-update.ts'

/**
 * Stores what went wrong last, and sets the status along with it without asking the machine: `error` for a text, `connected` for
 * `null` and for the empty text, each of which is stored as sent.
 * A soft-deleted connector is changed as well. Errors: `document_missing`.
 * @see openapi/operations/connector/update-error.yaml
 */
export const updateError = defineOperation({
  id: 'connector.update_error',
  method: 'put',
  path: '/_connector/{connector_id}/_error',
  body: objectParser('connector_update_error_request', { error: required(nullable(string)) }),
  resolve({ params, body: { error } }, { store, profile }) {
    const status = error ? 'error' : 'connected'
    return updateBlindly(
      store,
      params.connector_id,
      profile.behaves('error-sets-status') ? { error, status } : { error },
    )
  },
})
