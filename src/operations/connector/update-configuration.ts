import { type JsonObject, type JsonValue, setOwn } from '../../json/value.ts'
import { mapOf } from '../../xcontent/fields.ts'
import { objectParser } from '../../xcontent/object-parser.ts'
import { defineOperation, fail, reply } from '../operation.ts'
import { slip } from '../slip.ts'
import { configurationEntry, configurationValues } from './configuration-body.ts'
import { findConnector } from './find-connector.ts'
import { updateFound } from './write-update.ts'

/**
 * Replaces the whole configuration, or sets the values of fields that are registered; an object among them is merged into a stored one.
 * Either way the status becomes `configured` without asking the machine. Only values can be a `noop`.
 * Errors: `connector_not_found`; `configuration_fields_unknown`, and then no value is set. A null among the values trips the server.
 * @see openapi/operations/connector/update-configuration.yaml
 */
export const updateConfiguration = defineOperation({
  id: 'connector.update_configuration',
  method: 'put',
  path: '/_connector/{connector_id}/_configuration',
  body: objectParser('connector_update_configuration_request', {
    configuration: mapOf(configurationEntry),
    values: configurationValues,
  }),
  validate({ body: { configuration, values } }) {
    if (configuration && values) return ['[configuration] and [values] cannot both be provided in the same request.']
    return configuration || values ? [] : ['[configuration] and [values] cannot both be null.']
  },
  resolve({ params, body: { configuration, values = {} } }, { store }) {
    const id = params.connector_id
    const connector = findConnector(store, id)
    if (!connector) return fail({ code: 'connector_not_found', id })
    if (configuration) {
      store.connectors.set(id, { ...connector, configuration, status: 'configured' })
      return reply(200, { result: 'updated' } as const)
    }
    // The connector service can leave a null there.
    const known = connector.configuration ?? {}
    const unknown = Object.keys(values).filter((name) => !Object.hasOwn(known, name))
    if (unknown.length > 0) return fail({ code: 'configuration_fields_unknown', fields: unknown })
    if (Object.values(values).includes(null)) return fail(slip('null-configuration-value'))
    return updateFound(store, id, connector, { configuration: valuesOnly(values), status: 'configured' })
  },
})

/** A patch that touches nothing of the fields but their values. */
function valuesOnly(values: JsonObject): { [name: string]: { value: JsonValue } } {
  const patch = {}
  for (const [name, value] of Object.entries(values)) setOwn(patch, name, { value })
  return patch
}
