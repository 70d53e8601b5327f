import { findView } from '../../store/find-view.ts'
import { documentText } from '../json-text.ts'
import { defineOperation, reply } from '../operation.ts'
import { missingSecret } from './missing.ts'

/**
 * Gives a secret in plain text.
 * Errors: `secret_not_found`, and `index_not_found` before any secret was ever stored.
 * @see openapi/operations/secret/get.yaml
 */
export const get = defineOperation({
  id: 'connector.secret_get',
  method: 'get',
  path: '/_connector/_secret/{id}',
  resolve({ params: { id } }, { store }) {
    const shown = findView(store.secrets, id, documentText)
    return shown ? reply(200, shown) : missingSecret(store, id)
  },
})
