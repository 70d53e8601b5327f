/** @typedef {import('../src/index.ts').MockState} MockState */
/** @typedef {NonNullable<import('../src/types.ts').components['schemas']['Connector']['configuration'][string]>} Entry */

/** The ids `c0`, `c1` … of so many connectors. @param {number} count */
export const connectorIds = (count) => Array.from({ length: count }, (_, i) => `c${i}`)

/** The ids `j0`, `j1` … of so many sync jobs. @param {number} count */
export const syncJobIds = (count) => Array.from({ length: count }, (_, i) => `j${i}`)

/**
 * Connectors that `GET` answers with about 2.5 kB each: what a configured database connector weighs.
 * @param {number} count
 * @returns {MockState}
 */
export function configuredConnectors(count) {
  const configuration = Object.fromEntries(['host', 'port', 'username', 'password', 'database', 'tables'].map(field))
  return {
    connectors: connectorIds(count).map((id) => ({
      id,
      name: `Connector ${id}`,
      description: 'Copies the tables of a database into an index, every night.',
      index_name: `search-${id}`,
      service_type: 'postgresql',
      language: 'en',
      status: 'connected',
      configuration,
    })),
  }
}

/** @param {string} name @param {number} order @returns {[string, Entry]} */
function field(name, order) {
  /** @type {Entry} */
  const value = {
    default_value: null,
    depends_on: [],
    display: 'textbox',
    label: `The ${name}`,
    options: [],
    order,
    required: true,
    sensitive: name === 'password',
    tooltip: '',
    type: 'str',
    ui_restrictions: [],
    validations: [],
    value: name,
  }
  return [name, value]
}

/**
 * Connectors as they are created, in status `connected`, and as many pending sync jobs.
 * @param {number} count
 * @returns {MockState}
 */
export function growingState(count) {
  return {
    connectors: connectorIds(count).map((id, i) => ({
      id,
      index_name: `search-${id}`,
      // Ten connectors share a type, so a page of one type is as large in either state.
      service_type: `type-${Math.floor(i / 10)}`,
      status: 'connected',
    })),
    sync_jobs: syncJobIds(count).map((id, i) => ({ id, connector: { id: `c${i}` } })),
  }
}
