import { string } from '../../xcontent/fields.ts'
import { objectParser } from '../../xcontent/object-parser.ts'
import { defineOperation, reply } from '../operation.ts'

/**
 * Stores a secret under an id that the server makes. The status is 200, not 201.
 * Errors: a missing or empty value is a `validation_failed`.
 * @see openapi/operations/secret/post.yaml
 */
export const post = defineOperation({
  id: 'connector.secret_post',
  method: 'post',
  path: '/_connector/_secret',
  body: objectParser('post_secret_request', { value: string }),
  validate: ({ body }) => (body.value ? [] : ['[value] of the connector secret cannot be [null] or [""]']),
  resolve({ body }, { store, newId }) {
    const id = newId(store.secrets)
    // A body without a value has not passed the validation.
    store.secrets.set(id, { value: body.value as string })
    store.indices.add('secrets')
    return reply(200, { id })
  },
})
