import { defineOperation, reply } from '../operation.ts'
import { missingSecret } from './missing.ts'

/**
 * Removes a secret. Connectors that name it are neither asked nor told.
 * Errors: `secret_not_found`, and `index_not_found` before any secret was ever stored.
 * @see openapi/operations/secret/delete.yaml
 */
export const deleteSecret = defineOperation({
  id: 'connector.secret_delete',
  method: 'delete',
  path: '/_connector/_secret/{id}',
  resolve({ params: { id } }, { store }) {
    return store.secrets.delete(id) ? reply(200, { deleted: true } as const) : missingSecret(store, id)
  },
})
