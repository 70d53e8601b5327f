import { defineOperation, reply } from '../operation.ts'
import { createBody, validateCreate } from './create-body.ts'
import { writeConnector } from './write-connector.ts'

/**
 * Creates a connector under an id that the server makes.
 * Errors: `index_name_taken`; an index name that cannot be one is a `validation_failed`, an empty one trips the server.
 * @see openapi/operations/connector/post.yaml
 */
export const post = defineOperation({
  id: 'connector.post',
  method: 'post',
  path: '/_connector',
  body: createBody,
  validate: validateCreate,
  resolve({ body }, context) {
    const id = context.newId(context.store.connectors)
    const written = writeConnector(id, body, context)
    return 'error' in written ? written : reply(201, { id, result: 'created' } as const)
  },
})
