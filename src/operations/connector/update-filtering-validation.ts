import { reportValidation } from '../../domain/filtering.ts'
import { nested, required } from '../../xcontent/fields.ts'
import { objectParser } from '../../xcontent/object-parser.ts'
import { defineOperation } from '../operation.ts'
import { changeFirstEntry } from './change-first-entry.ts'
import { filteringValidation } from './filtering-body.ts'

/**
 * Records what checking the draft of the sync rules found. A valid draft is not made active by it.
 * Errors: `connector_not_found`; the server trips where there is no filtering entry.
 * @see openapi/operations/connector/update-filtering-validation.yaml
 */
export const updateFilteringValidation = defineOperation({
  id: 'connector.update_filtering_validation',
  method: 'put',
  path: '/_connector/{connector_id}/_filtering/_validation',
  body: objectParser('connector_update_filtering_validation', { validation: required(nested(filteringValidation)) }),
  resolve: ({ params, body: { validation } }, { store }) =>
    changeFirstEntry(store, params.connector_id, (entry) => reportValidation(entry, validation)),
})
