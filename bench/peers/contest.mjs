import { wire } from '../load.mjs'
import { load } from '../loaded-server.mjs'
import { median, percentile } from '../measure.mjs'
import { ids } from './setup.mjs'
import { prepareFloor } from './start.mjs'

/** @typedef {import('./start.mjs').Runner} Runner */

/**
 * What a request cost on one contestant: medians of the rounds, and of the rounds' ratios.
 *
 * @typedef {object} Cost
 * @property {number} cpu microseconds of processor time for each request
 * @property {number} toFloor how many times the cost of the bare server
 * @property {number} toOurs how many times our cost
 * @property {number} p50 how long answers took, in microseconds
 * @property {number} p99
 * @property {number} bytes of the body
 * @property {string} asked the request
 */

/** How much processor time each is given in a round, in microseconds: dear ones answer fewer requests in it, and no round takes long. */
const share = 200_000

/**
 * Measures one kind of request on all contestants side by side: in every round each has its turn, in changing order.
 * @param {readonly Runner[]} runners
 * @param {'get' | 'write'} call
 * @param {{ smoke: boolean }} options
 * @returns {Promise<Map<Runner, Cost>>}
 */
export async function contest(runners, call, { smoke }) {
  await prepareFloor(runners, call)
  const entrants = runners.map((runner) => ({
    runner,
    requests: ids.map((id) => wire(runner[call](id))),
    count: smoke ? 20 : 500,
    /** @type {import('../loaded-server.mjs').Load[]} */
    rounds: [],
  }))
  for (let round = 0; round < (smoke ? 0 : 4); round++) {
    for (const entrant of entrants) {
      const { cpu } = await load(entrant.runner.runs, entrant.requests, entrant.count)
      entrant.count = Math.min(4000, Math.max(100, Math.round(share / cpu)))
    }
  }
  for (let round = 0; round < (smoke ? 2 : 21); round++) {
    for (const { runner, requests, count, rounds } of round % 2 === 0 ? entrants : entrants.toReversed())
      rounds.push(await load(runner.runs, requests, count))
  }

  /** @param {import('./contestants.mjs').Kind} kind */
  const costsOf = (kind) => entrants.find(({ runner }) => runner.kind === kind)?.rounds.map(({ cpu }) => cpu) ?? []
  const [floor, ours] = [costsOf('floor'), costsOf('ours')]
  return new Map(
    entrants.map(({ runner, rounds }) => {
      const costs = rounds.map(({ cpu }) => cpu)
      /** @param {readonly number[]} others */
      const ratioTo = (others) => median(costs.map((cost, i) => cost / /** @type {number} */ (others[i])))
      const { method, url } = runner[call]('{id}')
      const cost = {
        cpu: median(costs),
        toFloor: ratioTo(floor),
        toOurs: ratioTo(ours),
        p50: median(rounds.map(({ times }) => percentile(times, 50))),
        p99: median(rounds.map(({ times }) => percentile(times, 99))),
        bytes: runner.bytes[call],
        asked: `${method} ${url}`,
      }
      return [runner, cost]
    }),
  )
}
