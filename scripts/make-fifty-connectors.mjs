// Prints fixtures/states/fifty-connectors.json: node scripts/make-fifty-connectors.mjs > fixtures/states/fifty-connectors.json
// Always the same documents: what varies is taken from the connector's place in the list.

/** @typedef {import('../src/types.ts').components['schemas']} Schemas */
/** @typedef {Schemas['Connector']} Connector */
/** @typedef {Schemas['SyncJob']} SyncJob */

const names = {
  postgresql: ['Orders', 'Invoices', 'Product catalogue', 'Warehouse', 'Loyalty points', 'Returns', 'Price lists'],
  mysql: ['Shop backend', 'Newsletter', 'Vouchers', 'Old CRM', 'Call centre log'],
  mongodb: ['Reviews', 'Carts', 'Device telemetry', 'Chat transcripts'],
  mssql: ['Payroll', 'Fixed assets', 'Time sheets'],
  oracle: ['General ledger', 'Spare parts'],
  sharepoint_online: ['Intranet', 'Legal contracts', 'Works council', 'Board papers', 'Travel policy'],
  confluence: ['Engineering wiki', 'Support handbook', 'Design system', 'Runbooks'],
  jira: ['Issue tracker', 'Service desk', 'Change requests'],
  google_drive: ['Marketing drive', 'Sales decks', 'Press photos'],
  github: ['Source code', 'Open source'],
  s3: ['Scanned letters', 'Data exports', 'Audit archive'],
  salesforce: ['Accounts', 'Opportunities'],
  servicenow: ['Incidents', 'Knowledge base'],
  slack: ['Announcements'],
  gmail: ['Shared mailbox'],
  network_drive: ['Drawings', 'Old projects'],
  dropbox: ['Agency handover'],
}
const databases = ['postgresql', 'mysql', 'mongodb', 'mssql', 'oracle']

const statuses = /** @type {const} */ ([
  'connected',
  'configured',
  'error',
  'needs_configuration',
  'connected',
  'created',
])
const errors = [
  'Login refused for user [reader]',
  'Connection to db-7.internal:5432 timed out after 30 s',
  'The certificate of files.example expired on 2025-12-31',
  'Rate limit of the API exceeded, 429 five times in a row',
]
const syncStatuses = /** @type {const} */ ([
  'completed',
  'error',
  'in_progress',
  'pending',
  'canceling',
  'canceled',
  'suspended',
])

/** So many minutes before six o'clock on 5 January 2026. @param {number} minutes */
const ago = (minutes) => new Date(Date.UTC(2026, 0, 5, 6) - minutes * 60_000).toISOString()

/** @param {string} label @param {string | number | boolean | null} value @param {Partial<Schemas['ConfigurationEntry']>} [rest] */
const field = (label, value, rest = {}) => ({
  default_value: null,
  label,
  required: true,
  sensitive: false,
  value,
  ...rest,
})

/**
 * @param {string} type
 * @param {string} slug
 * @param {boolean} isFilledIn
 * @returns {Connector['configuration']}
 */
function configurationOf(type, slug, isFilledIn) {
  /** @param {string | number | boolean} value */
  const given = (value) => (isFilledIn ? value : null)
  if (databases.includes(type)) {
    return {
      host: field('Host', given(`${slug}.db.internal`), {
        display: 'textbox',
        order: 1,
        type: 'str',
        tooltip: 'Name or address',
      }),
      port: field('Port', given(5432), {
        display: 'numeric',
        order: 2,
        type: 'int',
        default_value: 5432,
        validations: [
          { type: 'greater_than', constraint: 0 },
          { type: 'less_than', constraint: 65_536 },
        ],
      }),
      username: field('User', given('reader'), { display: 'textbox', order: 3, type: 'str' }),
      password: field('Password', given('not-a-real-password'), {
        display: 'text',
        order: 4,
        type: 'str',
        sensitive: true,
      }),
      tables: field('Tables', given('*'), {
        display: 'textarea',
        order: 5,
        type: 'list',
        required: false,
        default_value: '*',
      }),
      ssl_enabled: field('Use TLS', given(true), { display: 'toggle', order: 6, type: 'bool', default_value: false }),
      ssl_ca: field('Certificate', null, {
        display: 'textarea',
        order: 7,
        type: 'str',
        required: false,
        depends_on: [{ field: 'ssl_enabled', value: true }],
        ui_restrictions: ['advanced'],
      }),
    }
  }
  return {
    url: field('URL', given(`https://${slug}.example`), {
      display: 'textbox',
      order: 1,
      type: 'str',
      placeholder: 'https://…',
    }),
    token: field('Token', given('not-a-real-token'), { display: 'text', order: 2, type: 'str', sensitive: true }),
    edition: field('Edition', given('cloud'), {
      display: 'dropdown',
      order: 3,
      type: 'str',
      options: [
        { label: 'Cloud', value: 'cloud' },
        { label: 'Data centre', value: 'data_center' },
      ],
    }),
  }
}

/** @param {string} time @param {Partial<Schemas['FilteringRule']>[]} rules @param {object} snippet @param {Schemas['FilteringValidationInfo']} validation */
function rulesOf(time, rules, snippet, validation) {
  const last = { field: '_', id: 'DEFAULT', policy: 'include', rule: 'regex', value: '.*' }
  return /** @type {Schemas['FilteringRules']} */ ({
    advanced_snippet: { created_at: time, updated_at: time, value: snippet },
    rules: [...rules, last].map((rule, order) => ({ created_at: time, ...rule, order, updated_at: time })),
    validation,
  })
}

/** @param {number} i @param {string} time @param {string} edited @returns {Connector['filtering']} */
function filteringOf(i, time, edited) {
  /** @type {Schemas['FilteringValidationInfo']} */
  const valid = { errors: [], state: 'valid' }
  const fresh = rulesOf(time, [], {}, valid)
  const closed = /** @type {const} */ ({
    field: 'state',
    id: 'closed',
    policy: 'exclude',
    rule: 'equals',
    value: 'closed',
  })
  const old = /** @type {const} */ ({ field: 'updated', id: 'old', policy: 'exclude', rule: '<', value: '2020-01-01' })
  if (i % 5 === 1) {
    const draft = rulesOf(edited, [closed, old], {}, { errors: [], state: 'edited' })
    return [{ active: fresh, domain: 'DEFAULT', draft }]
  }
  if (i % 5 === 3) {
    /** @type {Schemas['FilteringValidationInfo']} */
    const validation = { errors: [{ ids: ['closed'], messages: ['There is no field state.'] }], state: 'invalid' }
    return [{ active: fresh, domain: 'DEFAULT', draft: rulesOf(edited, [closed], {}, validation) }]
  }
  if (i % 5 === 4) {
    const active = rulesOf(edited, [closed], { tables: ['orders', 'items'] }, valid)
    return [{ active, domain: 'DEFAULT', draft: active }]
  }
  return [{ active: fresh, domain: 'DEFAULT', draft: fresh }]
}

/** @param {number} i @returns {Connector['scheduling']} */
function schedulingOf(i) {
  const off = { enabled: false, interval: '0 0 0 * * ?' }
  return {
    access_control: i % 7 === 0 ? { enabled: true, interval: '0 30 4 * * ?' } : off,
    full: i % 3 === 0 ? off : { enabled: true, interval: `0 ${i} 2 ? * ${i % 2 === 0 ? 'MON-FRI' : '*'}` },
    incremental: i % 4 === 0 ? { enabled: true, interval: '0 0/15 * * * ?' } : off,
  }
}

/** @param {string} name @param {string} type @param {number} i @returns {Connector} */
function connectorOf(name, type, i) {
  const status = statuses[i % statuses.length] ?? 'created'
  const slug = name.toLowerCase().replaceAll(' ', '-')
  const isNative = i % 3 === 0 && status !== 'created'
  const created = ago(60 * 24 * (200 - i))
  const edited = ago(60 * 24 * (100 - i))
  const isConfigured = status !== 'created' && status !== 'needs_configuration'
  const hasRun = status === 'connected' || status === 'error'
  const isBroken = status === 'error'
  return {
    id: `${type.replaceAll('_', '-')}-${slug}`,
    ...(i % 4 !== 1 && { description: `${name} for the search on the intranet.` }),
    ...(i % 9 !== 5 && { index_name: `${isNative ? 'content' : 'search'}-${slug}` }),
    ...(i % 2 === 0 && { language: i % 4 === 0 ? 'en' : 'de' }),
    ...(!(status === 'created' && i % 4 === 1) && { service_type: type }),
    name,
    is_native: isNative,
    status,
    configuration: status === 'created' ? {} : configurationOf(type, slug, isConfigured),
    custom_scheduling: {},
    filtering: filteringOf(i, created, edited),
    scheduling: schedulingOf(i),
    sync_now: false,
    deleted: i % 12 === 7,
    ...(isConfigured && {
      api_key_id: `key-${slug}`,
      ...(isNative && { api_key_secret_id: `secret-${slug}` }),
      features: {
        document_level_security: { enabled: i % 7 === 0 },
        incremental_sync: { enabled: i % 4 === 0 },
        native_connector_api_keys: { enabled: isNative },
        sync_rules: { advanced: { enabled: databases.includes(type) }, basic: { enabled: true } },
      },
      pipeline: {
        extract_binary_content: !databases.includes(type),
        name: i % 5 === 0 ? `${slug}-cleanup` : 'search-default-ingestion',
        reduce_whitespace: true,
        run_ml_inference: i % 10 === 0,
      },
      last_seen: ago(isBroken ? 60 * 24 : i),
    }),
    ...(hasRun && {
      error: isBroken ? (errors[i % errors.length] ?? '') : null,
      last_deleted_document_count: i % 6,
      last_indexed_document_count: 1000 + 37 * i,
      last_sync_scheduled_at: ago(180 + i),
      last_sync_status: isBroken ? 'error' : 'completed',
      last_synced: ago(150 + i),
      ...(isBroken && { last_sync_error: errors[i % errors.length] ?? '' }),
      ...(i % 4 === 0 && {
        last_incremental_sync_scheduled_at: ago(15 + i),
        sync_cursor: { page: { number: i, token: `t${1000 + i}` }, tables: { orders: ago(20 + i) } },
      }),
      ...(i % 7 === 0 && {
        last_access_control_sync_scheduled_at: ago(90 + i),
        last_access_control_sync_status: 'completed',
      }),
    }),
  }
}

/** @param {Connector} connector @param {number} i @param {SyncJob['status']} status @returns {SyncJob} */
function syncJobOf(connector, i, status) {
  const jobType = /** @type {const} */ (['full', 'incremental', 'access_control'])[i % 3] ?? 'full'
  const { index_name, language, pipeline, sync_cursor, configuration, filtering } = connector
  const active = filtering[0]?.active
  const wasClaimed = !['pending', 'canceled'].includes(status)
  const isOver = ['completed', 'error', 'canceled'].includes(status)
  const wasCanceled = ['canceling', 'canceled'].includes(status)
  const counts = wasClaimed ? 1 : 0
  return {
    id: `job-${String(i + 1).padStart(2, '0')}-${connector.id}`,
    connector: {
      id: connector.id,
      ...(active && { filtering: active }),
      index_name: jobType === 'access_control' ? `.search-acl-filter-${index_name}` : String(index_name),
      ...(language && { language }),
      ...(pipeline && { pipeline }),
      service_type: connector.service_type ?? '',
      configuration,
      ...(wasClaimed && jobType === 'incremental' && sync_cursor && { sync_cursor }),
    },
    created_at: ago(200 - i),
    last_seen: ago(wasClaimed ? 150 - i : 200 - i),
    status,
    job_type: jobType,
    trigger_method: i % 2 === 0 ? 'scheduled' : 'on_demand',
    metadata: wasClaimed ? { pages: { read: 12 + i, skipped: i % 3 } } : {},
    deleted_document_count: counts * (i % 5),
    indexed_document_count: counts * (100 + 11 * i),
    indexed_document_volume: counts * (2 + (i % 9)),
    total_document_count: counts * (1000 + 100 * i),
    ...(wasClaimed && { started_at: ago(195 - i), worker_hostname: `worker-${1 + (i % 4)}.internal` }),
    ...(wasCanceled && { cancelation_requested_at: ago(160 - i) }),
    ...(status === 'canceled' && { canceled_at: ago(160 - i) }),
    ...(isOver && { completed_at: ago(140 - i) }),
    ...(status === 'error' && { error: errors[i % errors.length] ?? '' }),
  }
}

/** JSON with everything on one line that fits there, as the formatter leaves it. @param {unknown} value @param {number} [taken] @param {string} [indent] @returns {string} */
function print(value, taken = 0, indent = '') {
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  const items = Object.entries(value).map(([key, item]) => [
    Array.isArray(value) ? '' : `${JSON.stringify(key)}: `,
    item,
  ])
  if (items.length === 0) return open + close
  const space = Array.isArray(value) ? '' : ' '
  const flat = `${open}${space}${items.map(([key, item]) => key + print(item, -1e9)).join(', ')}${space}${close}`
  if (indent.length + taken + flat.length < 120) return flat
  const inner = `${indent}  `
  return `${open}\n${items.map(([key, item]) => inner + key + print(item, key.length, inner)).join(',\n')}\n${indent}${close}`
}

// One of each type in turn, so that neighbours differ.
const rows = Object.entries(names).flatMap(([type, list]) => list.map((name, turn) => ({ type, name, turn })))
rows.sort((a, b) => a.turn - b.turn)
const connectors = rows.map(({ type, name }, i) => connectorOf(name, type, i))
const runnable = connectors.filter(
  ({ status, index_name }) => index_name && ['connected', 'error', 'configured'].includes(status),
)
const syncJobs = Array.from({ length: 21 }, (_, i) => {
  const connector = /** @type {Connector} */ (runnable[i % runnable.length])
  return syncJobOf(connector, i, syncStatuses[(i + Math.floor(i / 7)) % syncStatuses.length] ?? 'pending')
})
const secrets = connectors.flatMap(({ api_key_secret_id: id }) =>
  id ? [{ id, value: `not-a-real-key-${id.length}` }] : [],
)

const state = { connectors, sync_jobs: syncJobs, secrets, indices: ['connectors', 'sync_jobs', 'secrets'] }
console.log(print(state))
