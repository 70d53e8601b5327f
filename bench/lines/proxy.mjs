import { startChild, startSide } from '../child.mjs'
import { defineLine } from '../line.mjs'
import { wire } from '../load.mjs'
import { fetchOnce, load, openServer } from '../loaded-server.mjs'
import { compare } from '../measure.mjs'
import { checkIn, getConnector } from '../requests.mjs'
import { configuredConnectors, connectorIds } from '../state.mjs'

/**
 * The checking proxy against one that only passes on, both before one mock, in processes of their own: processor time for each request.
 * What stands behind them has to answer for what it is asked: the judge would find something in constant bytes, and tell of it each time.
 */
export const proxy = defineLine({
  name: 'proxy',
  async measure({ smoke }) {
    const ids = connectorIds(100)
    const upstream = await openServer(startChild('kit-server'), configuredConnectors(ids.length))
    const checking = await openServer(startSide('checking-proxy'), upstream.port)
    const plain = await openServer(startSide('plain-proxy'), upstream.port)
    const count = smoke ? 100 : 1000
    const figures = []
    for (const [what, make] of /** @type {const} */ ([
      ['GET', getConnector],
      ['check-in', checkIn],
    ])) {
      const requests = ids.map((id) => wire(make(id)))
      const answer = await fetchOnce(plain, /** @type {Buffer} */ (requests[0]))
      const { ratio, subject, baseline } = await compare({
        subject: async () => (await load(checking, requests, count)).cpu,
        baseline: async () => (await load(plain, requests, count)).cpu,
        warmUp: smoke ? 1 : 4,
        rounds: smoke ? 2 : 25,
      })
      const detail = `${subject.toFixed(0)} µs, plain ${baseline.toFixed(0)} µs, ${answer.body.length} bytes`
      figures.push({
        what: `proxy: ${what}, CPU against passing on alone`,
        value: ratio,
        unit: /** @type {const} */ ('x'),
        budget: 1.5,
        detail,
      })
    }
    const found = await checking.child.ask('found')
    if (found.length > 0)
      throw new Error(`Failed to measure: the proxy found ${found.join(', ')} in the mock's answers.`)
    for (const { child } of [checking, plain, upstream]) await child.stop()
    return figures
  },
})
