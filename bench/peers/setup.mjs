import { readFile } from 'node:fs/promises'
import { wire } from '../load.mjs'
import { fetchOnce } from '../loaded-server.mjs'
import { getConnector } from '../requests.mjs'
import { connectorIds } from '../state.mjs'

/**
 * A connector as `GET` answers it.
 * @typedef {{ id: string, last_seen: string | null } & Record<string, unknown>} Document
 *
 * What peers begin with.
 * @typedef {object} Setup
 * @property {Document[]} connectors the same that our server has
 * @property {object} description of the API
 */

/** How many connectors are asked for, by turns. */
export const ids = connectorIds(100)

const descriptionFile = new URL('../../openapi/connector-api.bundled.json', import.meta.url)

/**
 * Makes what peers begin with, of what our server answers.
 * @param {import('../loaded-server.mjs').LoadedServer} kit
 * @returns {Promise<Setup>}
 */
export async function readSetup(kit) {
  const connectors = []
  for (const id of ids) connectors.push(JSON.parse((await fetchOnce(kit, wire(getConnector(id)))).body))
  const description = JSON.parse(await readFile(descriptionFile, 'utf8'))
  const { get } = description.paths['/_connector/{connector_id}']
  get.responses['200'].content['application/json'].examples = { configured: { value: connectors[0] } }
  return { connectors, description }
}

/**
 * The same, with operations that Scalar's mock server carries out on documents of its own.
 * @param {Setup} setup
 * @returns {Setup}
 */
export function withHandlers({ connectors, description }) {
  const handled = structuredClone(/** @type {any} */ (description))
  handled.components.schemas.Connector['x-seed'] =
    `for (const connector of ${JSON.stringify(connectors)}) store.create('Connector', connector)`
  handled.paths['/_connector/{connector_id}'].get['x-handler'] =
    `return store.get('Connector', req.params.connector_id)`
  handled.paths['/_connector/{connector_id}/_check_in'].put['x-handler'] =
    `store.update('Connector', req.params.connector_id, { last_seen: new Date().toISOString() }); return { result: 'updated' }`
  return { connectors, description: handled }
}
