import type { components } from '../spec/generated/types.ts'
import type { ConnectorDocument } from './documents.ts'
import { defaultRule } from './filtering.ts'

type FilteringRules = components['schemas']['FilteringRules']

const midnight = { enabled: false, interval: '0 0 0 * * ?' }
const defaultScheduling = { access_control: midnight, full: midnight, incremental: midnight }

/**
 * A connector as the server creates it at `now`: defaults, plus the fields given. A native connector starts in `needs_configuration`,
 * every other in `created`.
 */
export function createConnector(
  now: string,
  fields: components['schemas']['CreateConnectorRequest'] = {},
): ConnectorDocument {
  const { description, index_name, is_native = false, language, name = '', service_type } = fields
  const rules = defaultRules(now)
  return {
    ...(description !== undefined && { description }),
    ...(typeof index_name === 'string' && { index_name }),
    ...(language !== undefined && { language }),
    ...(service_type !== undefined && { service_type }),
    name,
    is_native,
    status: is_native ? 'needs_configuration' : 'created',
    configuration: {},
    custom_scheduling: {},
    filtering: [{ active: rules, domain: 'DEFAULT', draft: rules }],
    scheduling: defaultScheduling,
    sync_now: false,
    deleted: false,
  }
}

/** The rules of a connector that nobody has edited: everything is included, and the draft is already valid. */
function defaultRules(now: string): FilteringRules {
  return {
    advanced_snippet: { created_at: now, updated_at: now, value: {} },
    rules: [defaultRule(now, 0)],
    validation: { errors: [], state: 'valid' },
  }
}
