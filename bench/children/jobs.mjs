// A mock with so many sync jobs, a hundred for each connector, of which every tenth was claimed. Run with --max-old-space-size and --expose-gc.
import { loadKit } from '../kit.mjs'
import { median, timeCalls } from '../measure.mjs'
import { claim, putConnector, risingClock, sender } from '../requests.mjs'
import { collect } from './collect.mjs'
import { offer } from './offer.mjs'

/** @typedef {import('../../src/index.ts').MockRequest} MockRequest */

const { createConnectorMock } = await loadKit()
const mock = createConnectorMock({ clock: risingClock(), idSeed: 1, logCapacity: 0 })
let connectors = 0

/** @param {string} method @param {string} url @param {object} [body] @returns {MockRequest} */
const request = (method, url, body) => ({
  method,
  url,
  headers: body ? { 'content-type': 'application/json' } : {},
  body: body ? JSON.stringify(body) : '',
})

/** @param {MockRequest} one */
const send = (one) => JSON.parse(String(sender(mock, [one])(0).body))

/** @param {string} query */
const page = (query) => timeCalls(20, sender(mock, [request('GET', `/_connector/_sync_job?${query}`)]))

/** @param {string} id @param {number} jobs */
function addConnector(id, jobs) {
  send(putConnector(id, { index_name: `search-${id}`, service_type: 'mysql' }))
  for (let i = 0; i < jobs; i++) {
    const job = send(request('POST', '/_connector/_sync_job', { id }))
    if (i % 10 === 0) send(claim(job.id))
  }
}

let extra = 0

/** @type {Record<string, () => number>} */
const calls = {
  all: () => page('size=20'),
  status: () => page('status=in_progress&size=20'),
  connector: () => page(`connector_id=c${connectors >> 1}&size=20`),
  both: () => page(`connector_id=c${connectors >> 1}&status=pending&job_type=full&size=20`),
  /** A connector that goes with its hundred jobs, made before. */
  delete() {
    const id = `extra-${extra++}`
    addConnector(id, 100)
    return timeCalls(1, sender(mock, [request('DELETE', `/_connector/${id}?hard=true&delete_sync_jobs=true`)]))
  },
  snapshot: () => timeCalls(20, () => mock.snapshot()),
  fork: () => timeCalls(20, () => mock.fork()),
  restore() {
    const kept = mock.snapshot()
    return timeCalls(20, () => mock.restore(kept))
  },
  /** The first writes after a snapshot, each to another document. */
  write() {
    mock.snapshot()
    const ids = Array.from({ length: 10 }, (_, i) => `c${Math.floor((i * connectors) / 10)}`)
    return timeCalls(
      10,
      sender(
        mock,
        ids.map((id) => request('PUT', `/_connector/${id}/_check_in`)),
      ),
    )
  },
}

offer({
  start(/** @type {number} */ count) {
    connectors = count / 100
    for (let i = 0; i < connectors; i++) addConnector(`c${i}`, 100)
    // As in `growth.mjs`.
    collect()
  },
  time(/** @type {{ call: string, repeats: number }} */ { call, repeats }) {
    return median(Array.from({ length: repeats }, () => /** @type {() => number} */ (calls[call])()))
  },
})
