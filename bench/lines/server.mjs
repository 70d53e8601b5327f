import { startSide } from '../child.mjs'
import { defineLine } from '../line.mjs'
import { wire } from '../load.mjs'
import { connections, fetchOnce, load, openServer } from '../loaded-server.mjs'
import { compare, median, percentile } from '../measure.mjs'
import { checkIn, getConnector } from '../requests.mjs'
import { configuredConnectors, connectorIds } from '../state.mjs'

/**
 * The standalone server against one that answers constant bytes, in processes of their own: processor time for each request, and how long
 * its answers take.
 */
export const server = defineLine({
  name: 'server',
  async measure({ smoke }) {
    const ids = connectorIds(100)
    const kit = await openServer(startSide('kit-server'), configuredConnectors(ids.length))
    const bare = await openServer(startSide('bare-server'))
    const count = smoke ? 100 : 4000
    const costs = []
    const latencies = []
    for (const [what, make] of /** @type {const} */ ([
      ['GET', getConnector],
      ['check-in', checkIn],
    ])) {
      const requests = ids.map((id) => wire(make(id)))
      const answer = await fetchOnce(kit, /** @type {Buffer} */ (requests[0]))
      await bare.child.ask('answer', answer)
      const waits = { kit: createWaits(), bare: createWaits() }
      const { ratio, subject, baseline } = await compare({
        subject: async () => waits.kit.add(await load(kit, requests, count)),
        baseline: async () => waits.bare.add(await load(bare, requests, count)),
        warmUp: smoke ? 1 : 4,
        rounds: smoke ? 2 : 25,
      })
      const detail = `${subject.toFixed(1)} µs, bare ${baseline.toFixed(1)} µs, ${answer.body.length} bytes`
      costs.push({
        what: `server: ${what}, CPU against bare`,
        value: ratio,
        unit: /** @type {const} */ ('x'),
        budget: 1.4,
        detail,
      })
      for (const share of [50, 99]) {
        latencies.push({
          what: `server: ${what}, p${share} of ${connections} connections`,
          value: waits.kit.percentile(share),
          unit: /** @type {const} */ ('µs'),
          detail: `bare ${waits.bare.percentile(share).toFixed(0)} µs`,
        })
      }
    }
    for (const { child } of [kit, bare]) await child.stop()
    return [...costs, ...latencies]
  },
})

/** Gathers how long answers took, and passes on what they cost. */
function createWaits() {
  /** @type {Float64Array[]} */
  const rounds = []
  return {
    /** @param {import('../loaded-server.mjs').Load} load */
    add({ cpu, times }) {
      rounds.push(times)
      return cpu
    },
    /** The median of the rounds. @param {number} share */
    percentile: (share) => median(rounds.map((times) => percentile(times, share))),
  }
}
