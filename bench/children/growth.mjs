// A mock with so many connectors and sync jobs, and calls on a hundred of each.
import { loadKit } from '../kit.mjs'
import { median, timeCalls } from '../measure.mjs'
import {
  checkIn,
  claim,
  getConnector,
  getSyncJob,
  listConnectors,
  risingClock,
  sender,
  updateStatus,
} from '../requests.mjs'
import { growingState } from '../state.mjs'
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
/** @type {Record<string, () => number>} */
const calls = {
  get: () => time(spread().map((i) => getConnector(`c${i}`))),
  checkIn: () => time(spread().map((i) => checkIn(`c${i}`))),
  status: () => time(spread().map((i) => updateStatus(`c${i}`, round % 2 ? 'configured' : 'connected'))),
  firstPage: () => time([listConnectors('size=100')]),
  lastPage: () => time([listConnectors(`from=${Math.min(count, 10_000) - 100}&size=100`)]),
  filtered: () => time([listConnectors('service_type=type-5')]),
  /** Every job is claimed once, as it is when it is pending; a small mock runs out of jobs, and is made anew. */
  claim() {
    const claimable = count / touched
    if (round % claimable === 0) mock = create()
    const jobs = spread(round % claimable).map((i) => `j${i}`)
    time(jobs.map(getSyncJob))
    return time(jobs.map(claim))
  },
}

offer({
  start(/** @type {number} */ given) {
    count = given
    mock = create()
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
