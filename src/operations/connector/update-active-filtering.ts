import { activateDraft } from '../../domain/filtering.ts'
import { defineOperation, fail } from '../operation.ts'
import { changeFirstEntry } from './change-first-entry.ts'

/**
 * Makes the draft of the sync rules the active ones, if a check found it valid. The draft stays.
 * Errors: `connector_not_found`, `filtering_draft_not_valid`; the server trips where there is no filtering entry.
 * @see openapi/operations/connector/update-active-filtering.yaml
 */
export const updateActiveFiltering = defineOperation({
  id: 'connector.update_active_filtering',
  method: 'put',
  path: '/_connector/{connector_id}/_filtering/_activate',
  resolve: ({ params }, { store }) =>
    changeFirstEntry(store, params.connector_id, (entry) => {
      const { state } = entry.draft.validation
      return state === 'valid' ? activateDraft(entry) : fail({ code: 'filtering_draft_not_valid', state })
    }),
})
