import { startChild } from '../child.mjs'
import { defineLine } from '../line.mjs'
import { openClient, wire } from '../load.mjs'
import { compare } from '../measure.mjs'
import { checkIn, getConnector } from '../requests.mjs'
import { configuredConnectors, connectorIds } from '../state.mjs'

const connections = 8

/** The standalone server against one that answers constant bytes: processor time for each request, in processes of their own. */
export const server = defineLine({
  name: 'server',
  async measure({ smoke }) {
    const ids = connectorIds(100)
    const kit = await openServer('kit-server', configuredConnectors(ids.length))
    const bare = await openServer('bare-server')
    const count = smoke ? 100 : 4000
    const figures = []
    for (const [what, make] of /** @type {const} */ ([
      ['GET', getConnector],
      ['check-in', checkIn],
    ])) {
      const requests = ids.map((id) => wire(make(id)))
      const answer = await kit.client.fetch(/** @type {Buffer} */ (requests[0]))
      await bare.child.ask('answer', answer)
      const { ratio, subject, baseline } = await compare({
        subject: () => processorTime(kit, requests, count),
        baseline: () => processorTime(bare, requests, count),
        warmUp: smoke ? 1 : 4,
        rounds: smoke ? 2 : 25,
      })
      const detail = `${subject.toFixed(1)} µs, bare ${baseline.toFixed(1)} µs, ${answer.body.length} bytes`
      figures.push({
        what: `server: ${what}, CPU against bare`,
        value: ratio,
        unit: /** @type {const} */ ('x'),
        budget: 1.4,
        detail,
      })
    }
    for (const { client, child } of [kit, bare]) {
      client.close()
      await child.stop()
    }
    return figures
  },
})

/** @param {string} name @param {unknown} [argument] */
async function openServer(name, argument) {
  const child = startChild(name)
  return { child, client: await openClient(await child.ask('start', argument), connections) }
}

/**
 * @param {Awaited<ReturnType<typeof openServer>>} server
 * @param {readonly Buffer[]} requests
 * @param {number} count
 * @returns {Promise<number>} microseconds for each request
 */
async function processorTime({ child, client }, requests, count) {
  const before = await child.ask('processorTime')
  await client.send(requests, count)
  return ((await child.ask('processorTime')) - before) / count
}
