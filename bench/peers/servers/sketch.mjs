/** @typedef {import('../setup.mjs').Document} Document */

/**
 * As much of the API as is asked for here: no headers, no refusals, no rules.
 * @param {readonly Document[]} connectors
 */
export function createSketch(connectors) {
  const byId = new Map(connectors.map((connector) => [connector.id, connector]))
  /** @param {string} id */
  const get = (id) => {
    const connector = byId.get(id)
    if (!connector) throw new Error(`There is no connector ${id}.`)
    return connector
  }
  return {
    get,
    /** @param {string} id */
    checkIn(id) {
      byId.set(id, { ...get(id), last_seen: new Date().toISOString() })
      return { result: 'updated' }
    },
  }
}
