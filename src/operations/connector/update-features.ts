import { boolean, nested } from '../../xcontent/fields.ts'
import { objectParser } from '../../xcontent/object-parser.ts'
import { BodyRefused } from '../../xcontent/token-reader.ts'
import { defineOperation, fail } from '../operation.ts'
import { slip } from '../slip.ts'
import { updateBlindly } from './write-update.ts'

// The server declares the flag as optional, and then stumbles over it when it is not there.
const featureEnabled = objectParser(
  'connector_feature_enabled',
  { enabled: boolean },
  {
    lenient: true,
    build({ enabled }) {
      if (enabled === undefined) throw new BodyRefused({ code: 'null_pointer' })
      return { enabled }
    },
  },
)

const syncRules = objectParser(
  'sync_rules_features',
  { advanced: nested(featureEnabled), basic: nested(featureEnabled) },
  { lenient: true },
)

const features = objectParser(
  'connector_features',
  {
    document_level_security: nested(featureEnabled),
    incremental_sync: nested(featureEnabled),
    native_connector_api_keys: nested(featureEnabled),
    sync_rules: nested(syncRules),
  },
  { lenient: true },
)

/**
 * Merges features into the stored ones; what is left out is kept, and nothing can be removed again. Features that the server does not
 * know are dropped, and the empty object that may be left is stored like any other.
 * A soft-deleted connector is changed as well. Errors: `document_missing`; a body without `features` trips the server.
 * @see openapi/operations/connector/update-features.yaml
 */
export const updateFeatures = defineOperation({
  id: 'connector.update_features',
  method: 'put',
  path: '/_connector/{connector_id}/_features',
  body: objectParser('connector_update_features_request', { features: nested(features) }),
  resolve: ({ params, body }, { store }) =>
    body.features
      ? updateBlindly(store, params.connector_id, { features: body.features })
      : fail(slip('missing-features')),
})
