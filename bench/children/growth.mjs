// A mock with so many connectors and sync jobs, and calls on a hundred of each. Run with --expose-gc.
import { loadKit } from '../kit.mjs'
import { median, timeCalls } from '../measure.mjs'
import { checkIn, claim, getConnector, listConnectors, risingClock, sender, updateStatus } from '../requests.mjs'
import { growingState } from '../state.mjs'
import { collect } from './collect.mjs'
import { offer } from './offer.mjs'

/** @typedef {import('../../src/index.ts').MockRequest} MockRequest */

/** How many documents are called on, however many there are: else the processor's cache would be measured. */
const touched = 100

const { createConnectorMock } = await loadKit()
let count = touched
let mock = createConnectorMock()

const create = () => createConnectorMock({ clock: risingClock(), seed: growingState(count) })

/** So many numbers, evenly spread over all documents. @param {number} [shift] */
const spread = (shift = 0) => Array.from({ length: touched }, (_, i) => Math.floor((i * count) / touched) + shift)

/** @param {readonly MockRequest[]} requests */
const time = (requests) => timeCalls(touched, sender(mock, requests))

let round = 0
/** @type {Map<string, import('../../src/index.ts').SyncJobSeed>} */
const pendingJobs = new Map()

/** @param {string} id */
function pendingJob(id) {
  const job = pendingJobs.get(id) ?? mock.syncJobs.get(id)
  if (!job) throw new Error(`Failed to find the job ${id}`)
  pendingJobs.set(id, job)
  return job
}

/** @type {Record<string, () => number>} */
const calls = {
  get: () => time(spread().map((i) => getConnector(`c${i}`))),
  checkIn: () => time(spread().map((i) => checkIn(`c${i}`))),
  status: () => time(spread().map((i) => updateStatus(`c${i}`, round % 2 ? 'configured' : 'connected'))),
  firstPage: () => time([listConnectors('size=100')]),
  lastPage: () => time([listConnectors(`from=${Math.min(count, 10_000) - 100}&size=100`)]),
  filtered: () => time([listConnectors('service_type=type-5')]),
  /** The same jobs each time, put back to pending before: a mock made anew would be cheaper to write to than one that has grown old. */
  claim() {
    const ids = spread().map((i) => `j${i}`)
    for (const id of ids) mock.syncJobs.create({ ...pendingJob(id), id })
    return time(ids.map(claim))
  },
}

offer({
  start(/** @type {number} */ given) {
    count = given
    mock = create()
    // While V8 still collects what this has left behind, it takes new objects for lasting, and makes their like in the old heap from then on.
    collect()
  },
  time(/** @type {{ call: string, repeats: number }} */ { call, repeats }) {
    return median(
      Array.from({ length: repeats }, () => {
        round++
        return /** @type {() => number} */ (calls[call])()
      }),
    )
  },
})
