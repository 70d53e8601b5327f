import { startChild } from '../child.mjs'
import { defineLine } from '../line.mjs'
import { openClient, wire } from '../load.mjs'
import { median } from '../measure.mjs'
import { workCalls, workLimits, workOptions } from '../work.mjs'

/** How many calls are counted at once, and how often; the median counts. */
const calls = 50
const rounds = 5

/**
 * Work that can be counted, and so is the same on a busy machine: bytes allocated, and steps, which are runs of functions and of blocks.
 * It is counted in the smoke form too, and more than the limits allow is a failure.
 */
export const work = defineLine({
  name: 'work',
  async measure() {
    /** @type {import('../line.mjs').Figure[]} */
    const figures = []
    for (const count of /** @type {const} */ (['bytes', 'steps'])) {
      const child = startChild('work', workOptions)
      const port = await child.ask('start', { count, records: 5000 })
      for (const { on, call, ...limits } of workLimits) {
        const round =
          on === 'engine' ? () => child.ask('engine', { call, calls }) : () => onServer({ child, port }, call)
        await round()
        const values = []
        while (values.length < rounds) values.push((await counted(child, round)) / calls)
        figures.push({
          what: `work: ${count} of ${call}, ${on}`,
          value: median(values),
          unit: count,
          budget: limits[count],
          counted: true,
        })
      }
      await child.stop()
    }
    return figures
  },
})

/**
 * What was counted in a round, which may need room made for it.
 * @param {import('../child.mjs').Child} child
 * @param {() => Promise<number | null>} round
 */
async function counted(child, round) {
  const first = await round()
  if (first !== null) return first
  await child.ask('settle')
  const second = await round()
  if (second !== null) return second
  throw new Error('Failed to count bytes: there were so many that some had to be collected meanwhile.')
}

/**
 * Calls over one connection, one after the other: with several of them, it is chance what meets.
 * @param {import('../loaded-server.mjs').LoadedServer} server
 * @param {keyof typeof workCalls} call
 * @returns {Promise<number | null>}
 */
async function onServer({ child, port }, call) {
  const requests = Array.from({ length: calls }, (_, i) => workCalls[call](i)).flatMap((made) => made.map(wire))
  const client = await openClient(port, 1)
  try {
    await client.send(requests, 1)
    await child.ask('begin')
    await client.send(requests, requests.length)
    return await child.ask('read')
  } finally {
    client.close()
  }
}
