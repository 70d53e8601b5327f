import { cpus } from 'node:os'
import { stopChildren } from '../child.mjs'
import { connections } from '../loaded-server.mjs'
import { contest } from './contest.mjs'
import { startContestants } from './start.mjs'

/**
 * @typedef {import('./contest.mjs').Cost} Cost
 * @typedef {{ name: string, kind: import('./contestants.mjs').Kind }} Named
 * @typedef {Named & { version: string, get: Cost, write: Cost }} Measured
 *
 * What `npm run bench:peers` writes with `--json`.
 * @typedef {object} PeersReport
 * @property {string} date
 * @property {boolean} smoke the figures mean nothing
 * @property {string} node
 * @property {number} cpus
 * @property {string} model
 * @property {number} connections how many requests were under way at the same time
 * @property {Measured[]} measured
 * @property {(Named & { absent: string })[]} absent what could not be measured, and why
 */

/**
 * Measures all contestants.
 * @param {{ smoke: boolean }} options
 * @returns {Promise<PeersReport>}
 */
export async function measurePeers({ smoke }) {
  try {
    const { runners, absent } = await startContestants()
    const get = await contest(runners, 'get', { smoke })
    const write = await contest(runners, 'write', { smoke })
    return {
      date: new Date().toISOString(),
      smoke,
      node: process.version,
      cpus: cpus().length,
      model: cpus()[0]?.model ?? 'unknown',
      connections,
      measured: runners.map((runner) => ({
        name: runner.name,
        kind: runner.kind,
        version: runner.version,
        get: /** @type {Cost} */ (get.get(runner)),
        write: /** @type {Cost} */ (write.get(runner)),
      })),
      absent,
    }
  } finally {
    await stopChildren()
  }
}
