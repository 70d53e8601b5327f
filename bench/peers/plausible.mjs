import { wire } from '../load.mjs'
import { fetchOnce } from '../loaded-server.mjs'
import { ids } from './setup.mjs'

/** @typedef {import('./contestants.mjs').Contestant} Contestant */
/** @typedef {import('../loaded-server.mjs').LoadedServer} LoadedServer */

/** Shorter than this, a connector is not the one of 2.5 kB. */
const leastLength = 2000

/**
 * Asks a contestant what it will be measured by, and fails when it does not answer with a connector of full size, or does not do what it
 * is asked to: what keeps state must show it. An answer other than 20x fails by itself.
 * @param {Contestant} contestant
 * @param {LoadedServer} server
 * @returns {Promise<{ get: string, write: string }>} the bodies
 */
export async function assertPlausible({ kind, get, write }, server) {
  const id = /** @type {string} */ (ids[1])
  const read = async () => (await fetchOnce(server, wire(get(id)))).body
  const before = await read()
  const connector = readObject(before)
  const asked = kind === 'stateless' ? connector['id'] : id
  if (before.length < leastLength || connector['id'] !== asked || typeof connector['configuration'] !== 'object')
    throw new Error(`it answers GET with ${before.slice(0, 200)}`)

  const written = (await fetchOnce(server, wire(write(id)))).body
  const { result, last_seen } = readObject(written)
  if (result !== 'updated' && typeof last_seen !== 'string')
    throw new Error(`it answers the write with ${written.slice(0, 200)}`)
  if (kind !== 'stateless' && readObject(await read())['last_seen'] === connector['last_seen'])
    throw new Error('it does not keep what was written')
  return { get: before, write: written }
}

/** @param {string} body @returns {Record<string, unknown>} */
function readObject(body) {
  try {
    const value = JSON.parse(body)
    if (typeof value === 'object' && value !== null) return value
  } catch {
    // Told below.
  }
  throw new Error(`it answers ${body.slice(0, 200)}`)
}
