import { openClient } from './load.mjs'

/** How many requests are under way at the same time. */
export const connections = 8

/**
 * A server in a process of its own that listens.
 *
 * @typedef {object} LoadedServer
 * @property {import('./child.mjs').Child} child
 * @property {number} port
 *
 * @typedef {object} Load
 * @property {number} cpu microseconds of processor time for each request
 * @property {Float64Array} times how long each answer took, in microseconds
 */

/**
 * @param {import('./child.mjs').Child} child offers `start`, which gives the port, and `processorTime`
 * @param {unknown} [argument] for `start`
 * @returns {Promise<LoadedServer>}
 */
export const openServer = async (child, argument) => ({ child, port: await child.ask('start', argument) })

/**
 * Loads a server with `count` requests. The connections are new: a server may have given up those that were idle while others had their
 * turn. Their first exchanges, in which they are taken up, do not count.
 * @param {LoadedServer} server
 * @param {readonly Buffer[]} requests
 * @param {number} count
 * @returns {Promise<Load>}
 */
export async function load({ child, port }, requests, count) {
  const client = await openClient(port, connections)
  try {
    await client.send(requests, connections)
    const before = await child.ask('processorTime')
    const times = await client.send(requests, count)
    return { cpu: ((await child.ask('processorTime')) - before) / count, times }
  } finally {
    client.close()
  }
}

/**
 * The answer to one request.
 * @param {Pick<LoadedServer, 'port'>} server
 * @param {Buffer} request
 */
export async function fetchOnce({ port }, request) {
  const client = await openClient(port, 1)
  try {
    return await client.fetch(request)
  } finally {
    client.close()
  }
}
