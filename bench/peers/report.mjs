import { cpus, loadavg } from 'node:os'
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
 * @property {number} load how many processes wanted a processor in the minute before: more than a few tenths is a machine with other work
 * @property {number} connections how many requests were under way at the same time
 * @property {Measured[]} measured
 * @property {(Named & { absent: string })[]} absent what could not be measured, and why
 */

/**
 * Measures all contestants.
 * @param {{ smoke: boolean, failure?: string | undefined }} options `failure` tells why the peers could not be installed
 * @returns {Promise<PeersReport>}
 */
export async function measurePeers({ smoke, failure }) {
  const [load = 0] = loadavg()
  try {
    const { runners, absent } = await startContestants(failure)
    const get = await contest(runners, 'get', { smoke })
    const write = await contest(runners, 'write', { smoke })
    /** @type {Measured[]} */
    const measured = []
    for (const runner of runners) {
      const { name, kind, version } = runner
      const costs = { get: get.costs.get(runner), write: write.costs.get(runner) }
      if (costs.get && costs.write) measured.push({ name, kind, version, get: costs.get, write: costs.write })
      else absent.push({ name, kind, absent: get.failures.get(runner) ?? write.failures.get(runner) ?? 'unknown' })
    }
    return {
      date: new Date().toISOString(),
      smoke,
      node: process.version,
      cpus: cpus().length,
      model: cpus()[0]?.model ?? 'unknown',
      load: Number(load.toFixed(2)),
      connections,
      measured,
      absent,
    }
  } finally {
    await stopChildren()
  }
}
