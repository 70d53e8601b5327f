import { defineOperation, reply } from '../operation.ts'
import { createBody, validateCreate } from './create-body.ts'
import { writeConnector } from './write-connector.ts'

/**
 * Creates a connector, or resets the one that has the id to a fresh state. Without an id in the path the server makes one.
 * Errors: `index_name_taken`; an index name that cannot be one is a `validation_failed`, an empty one trips the server.
 * @see openapi/operations/connector/put.yaml
 */
export const put = defineOperation({
  id: 'connector.put',
  method: 'put',
  path: ['/_connector/{connector_id}', '/_connector'],
  body: createBody,
  validate: validateCreate,
  resolve({ params, body }, context) {
    const id = params.connector_id ?? context.newId(context.store.connectors)
    const written = writeConnector(id, body, context)
    if ('error' in written) return written
    return written.replaced
      ? reply(200, { id, result: 'updated' } as const)
      : reply(201, { id, result: 'created' } as const)
  },
})
