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
    const secret = store.secrets.get(id)
    return secret ? reply(200, documentText(id, secret)) : missingSecret(store, id)
  },
})
