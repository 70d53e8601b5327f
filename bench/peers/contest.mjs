import { wire } from '../load.mjs'
import { load } from '../loaded-server.mjs'
import { median, percentile } from '../measure.mjs'
import { ids } from './setup.mjs'
import { prepareFloor, reasonOf } from './start.mjs'

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
 * Measures one kind of request on all contestants side by side: in every round each has its turn, in changing order. One that fails has
 * no more turns.
 * @param {readonly Runner[]} runners
 * @param {'get' | 'write'} call
 * @param {{ smoke: boolean }} options
 * @returns {Promise<{ costs: Map<Runner, Cost>, failures: Map<Runner, string> }>}
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
  /** @type {Map<Runner, string>} */
  const failures = new Map()

  /** @param {typeof entrants[number]} entrant */
  async function takeTurn(entrant) {
    const { runner, requests, count } = entrant
    if (failures.has(runner)) return
    try {
      entrant.rounds.push(await load(runner.runs, requests, count))
    } catch (error) {
      if (runner.kind === 'floor' || runner.kind === 'ours') throw error
      failures.set(runner, reasonOf(error))
    }
  }

  for (let round = 0; round < (smoke ? 0 : 4); round++) {
    for (const entrant of entrants) {
      await takeTurn(entrant)
      const { cpu } = entrant.rounds.pop() ?? { cpu: share }
      entrant.count = Math.min(4000, Math.max(100, Math.round(share / cpu)))
    }
  }
  for (let round = 0; round < (smoke ? 2 : 21); round++) {
    for (const entrant of round % 2 === 0 ? entrants : entrants.toReversed()) await takeTurn(entrant)
  }

  /** @param {import('./contestants.mjs').Kind} kind */
  const costsOf = (kind) => entrants.find(({ runner }) => runner.kind === kind)?.rounds.map(({ cpu }) => cpu) ?? []
  const [floor, ours] = [costsOf('floor'), costsOf('ours')]
  /** @type {Map<Runner, Cost>} */
  const costs = new Map()
  for (const { runner, rounds } of entrants) {
    if (failures.has(runner)) continue
    const each = rounds.map(({ cpu }) => cpu)
    /** @param {readonly number[]} others */
    const ratioTo = (others) => median(each.map((cost, i) => cost / /** @type {number} */ (others[i])))
    const { method, url } = runner[call]('{id}')
    costs.set(runner, {
      cpu: rounded(median(each)),
      toFloor: rounded(ratioTo(floor)),
      toOurs: rounded(ratioTo(ours)),
      p50: rounded(median(rounds.map(({ times }) => percentile(times, 50)))),
      p99: rounded(median(rounds.map(({ times }) => percentile(times, 99)))),
      bytes: runner.bytes[call],
      asked: `${method} ${url}`,
    })
  }
  return { costs, failures }
}

/** No more digits than mean something. @param {number} value */
const rounded = (value) => Number(value.toFixed(2))
