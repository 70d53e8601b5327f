import { isTransition } from '../../domain/machine.ts'
import { enums } from '../../spec/generated/enums.ts'
import { type ConnectorStatus, connectorStatusMachine } from '../../spec/generated/machines.ts'
import { enumeration } from '../../xcontent/fields.ts'
import { objectParser } from '../../xcontent/object-parser.ts'
import { defineOperation, fail } from '../operation.ts'
import { findConnector } from './find-connector.ts'
import { updateFound } from './write-update.ts'

/**
 * Moves a connector to another status, if the machine lets it. The only operation that asks.
 * `error` is neither set nor cleared; a move to the same status, where it is legal, is a `noop`.
 * Errors: `connector_not_found`, `connector_transition_not_allowed`.
 * @see openapi/operations/connector/update-status.yaml
 */
export const updateStatus = defineOperation({
  id: 'connector.update_status',
  method: 'put',
  path: '/_connector/{connector_id}/_status',
  body: objectParser('connector_update_status_request', {
    status: enumeration('ConnectorStatus', enums.ConnectorStatus),
  }),
  validate: ({ body }) => (body.status === undefined ? ['[status] cannot be [null].'] : []),
  resolve({ params, body }, { store, profile }) {
    const id = params.connector_id
    const connector = findConnector(store, id)
    if (!connector) return fail({ code: 'connector_not_found', id })
    const { status: from } = connector
    // A body without one has not passed the validation.
    const to = body.status as ConnectorStatus
    if (!isTransition(profile.table('ConnectorStatus') ?? connectorStatusMachine, from, to)) {
      return fail({ code: 'connector_transition_not_allowed', from, to })
    }
    return updateFound(store, id, connector, { status: to })
  },
})
