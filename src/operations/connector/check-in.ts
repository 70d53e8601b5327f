import { defineOperation } from '../operation.ts'
import { updateBlindly } from './write-update.ts'

/**
 * Sets `last_seen` to now, and nothing else.
 * A soft-deleted connector is checked in as well. Errors: `document_missing`.
 * @see openapi/operations/connector/check-in.yaml
 */
export const checkIn = defineOperation({
  id: 'connector.check_in',
  method: 'put',
  path: '/_connector/{connector_id}/_check_in',
  resolve: ({ params }, { store, now }) => updateBlindly(store, params.connector_id, { last_seen: now() }),
})
