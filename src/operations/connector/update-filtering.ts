import { completeFilteringEntry, editDraft } from '../../domain/filtering.ts'
import { listOf, nested } from '../../xcontent/fields.ts'
import { objectParser } from '../../xcontent/object-parser.ts'
import { defineOperation } from '../operation.ts'
import { changeFirstEntry } from './change-first-entry.ts'
import { advancedSnippet, filteringEntry, filteringRule } from './filtering-body.ts'
import { updateBlindly } from './write-update.ts'

/**
 * Changes the draft of the sync rules, or with `filtering` replaces them as a whole.
 * Errors: for the draft `connector_not_found`, and the server trips where there is no entry; for the whole, which also reaches a
 * soft-deleted connector, `document_missing`. An `order` beyond 16 bits is `integer_out_of_range`, a rule's text beyond 32,766 bytes
 * `value_too_long`.
 * @see openapi/operations/connector/update-filtering.yaml
 */
export const updateFiltering = defineOperation({
  id: 'connector.update_filtering',
  method: 'put',
  path: '/_connector/{connector_id}/_filtering',
  body: objectParser('connector_update_filtering_request', {
    advanced_snippet: nested(advancedSnippet),
    filtering: listOf(filteringEntry),
    rules: listOf(filteringRule),
  }),
  validate({ body: { advanced_snippet, filtering, rules } }) {
    const isDraft = advanced_snippet !== undefined || rules !== undefined
    if (filtering === undefined) return isDraft ? [] : ['[advanced_snippet] and [rules] cannot be both [null].']
    return isDraft
      ? ['If [filtering] is specified, [rules] and [advanced_snippet] should not be present in the request body.']
      : []
  },
  resolve({ params, body: { filtering, ...draft } }, { store, now }) {
    const id = params.connector_id
    const time = now()
    if (!filtering) return changeFirstEntry(store, id, (entry) => editDraft(time, entry, draft))
    return updateBlindly(store, id, { filtering: filtering.map((entry) => completeFilteringEntry(time, entry)) })
  },
})
