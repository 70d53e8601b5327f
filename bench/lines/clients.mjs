import { startSide } from '../child.mjs'
import { defineLine } from '../line.mjs'
import { compare } from '../measure.mjs'
import { checkIn, getConnector } from '../requests.mjs'
import { configuredConnectors, connectorIds } from '../state.mjs'

/**
 * The mock behind clients that MSW does not see, against undici's MockAgent with one static reply. Each side of each way is a process of its
 * own: in one that has served another client before, V8 has compiled for both what they share, and that is slower in most processes.
 */
export const clients = defineLine({
  name: 'clients',
  async measure({ smoke }) {
    const ids = connectorIds(100)
    const figures = []
    for (const [way, by] of /** @type {const} */ ([
      ['undici dispatcher', 'undici'],
      ['client Connection', 'client'],
    ])) {
      const kit = startSide('clients')
      const bare = startSide('clients')
      await kit.ask('start', configuredConnectors(ids.length))
      for (const [what, make] of /** @type {const} */ ([
        ['GET', getConnector],
        ['check-in', checkIn],
      ])) {
        const { method } = make('')
        const urls = ids.map((id) => make(id).url)
        const answer = await kit.ask('ask', { by, url: urls[0], method })
        await bare.ask('answer', answer)
        const calls = { by, urls, method, count: smoke ? 20 : 4000 }
        const { ratio, subject, baseline } = await compare({
          subject: () => kit.ask('processorTime', calls),
          baseline: () => bare.ask('processorTime', calls),
          warmUp: smoke ? 1 : 4,
          rounds: smoke ? 2 : 25,
        })
        const detail = `${subject.toFixed(0)} µs, MockAgent ${baseline.toFixed(0)} µs, ${answer.body.length} bytes`
        const unit = /** @type {const} */ ('x')
        figures.push({ what: `${way}: ${what}, CPU against MockAgent`, value: ratio, unit, budget: 1.5, detail })
      }
      await Promise.all([kit.stop(), bare.stop()])
    }
    return figures
  },
})
