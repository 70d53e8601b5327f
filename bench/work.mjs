import { checkIn, claim, getConnector, listConnectors } from './requests.mjs'
import { configuredConnectors, growingState } from './state.mjs'

/**
 * Counts work of some kind.
 * @typedef {object} Counter
 * @property {() => void} settle makes room, when it needs some
 * @property {() => void} begin
 * @property {() => number | null} read how much there was since it began; null when that cannot be told, and more room would help
 */

/** How many connectors of 2.5 kB there are among the others; these are called on. */
const configured = 100

/**
 * Options of Node under which the same calls take the same work each time: nothing is optimised, and nothing is collected before it is
 * asked for.
 */
export const workOptions = [
  '--no-opt',
  '--no-flush-bytecode',
  '--expose-gc',
  '--min-semi-space-size=128',
  '--max-semi-space-size=128',
]

/** Many connectors and as many sync jobs: who looks at all of them is found out. @param {number} records */
export function workState(records) {
  const { connectors = [], sync_jobs = [] } = growingState(records)
  const { connectors: large = [] } = configuredConnectors(configured)
  return { connectors: [...large, ...connectors.slice(configured)], sync_jobs }
}

/** The requests of one call, the `i`th of its kind. */
export const workCalls = {
  GET: (/** @type {number} */ i) => [getConnector(`c${i % configured}`)],
  'check-in': (/** @type {number} */ i) => [checkIn(`c${i % configured}`)],
  'check-in, then GET': (/** @type {number} */ i) => [
    checkIn(`c${i % configured}`),
    getConnector(`c${i % configured}`),
  ],
  claim: (/** @type {number} */ i) => [claim(`j${i}`)],
  'list of 100': () => [listConnectors('size=100')],
}

/**
 * The most that one call may take, about twice what it took when this was written, on Node 20. Newer ones take as much or less.
 * @type {readonly { on: 'engine' | 'server', call: keyof typeof workCalls, bytes: number, steps: number }[]}
 */
export const workLimits = [
  { on: 'engine', call: 'GET', bytes: 6_000, steps: 150 },
  { on: 'engine', call: 'check-in', bytes: 9_000, steps: 260 },
  { on: 'engine', call: 'check-in, then GET', bytes: 24_000, steps: 410 },
  { on: 'engine', call: 'claim', bytes: 12_000, steps: 700 },
  { on: 'engine', call: 'list of 100', bytes: 520_000, steps: 5000 },
  { on: 'server', call: 'GET', bytes: 40_000, steps: 220 },
  { on: 'server', call: 'check-in', bytes: 40_000, steps: 330 },
]
