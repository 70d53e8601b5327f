import { startSide } from '../child.mjs'
import { defineLine } from '../line.mjs'
import { compare } from '../measure.mjs'
import { checkIn, getConnector } from '../requests.mjs'
import { configuredConnectors, connectorIds } from '../state.mjs'

const origin = 'http://elasticsearch.test:9200'

/** `fetch` through MSW: the mock behind its catch-all against one static handler, in processes of their own. */
export const msw = defineLine({
  name: 'msw',
  async measure({ smoke }) {
    const ids = connectorIds(100)
    const kit = startSide('msw')
    const bare = startSide('msw')
    await Promise.all([kit.ask('start', configuredConnectors(ids.length)), bare.ask('start')])
    const figures = []
    for (const [what, make] of /** @type {const} */ ([
      ['GET', getConnector],
      ['check-in', checkIn],
    ])) {
      const { method } = make('')
      const urls = ids.map((id) => origin + make(id).url)
      const answer = await kit.ask('fetch', { url: urls[0], method })
      await bare.ask('answer', answer)
      const calls = { urls, method, count: smoke ? 20 : 500 }
      const { ratio, subject, baseline } = await compare({
        subject: () => kit.ask('processorTime', calls),
        baseline: () => bare.ask('processorTime', calls),
        warmUp: smoke ? 1 : 4,
        rounds: smoke ? 2 : 25,
      })
      const detail = `${subject.toFixed(0)} µs, static ${baseline.toFixed(0)} µs, ${answer.body.length} bytes`
      figures.push({
        what: `msw: ${what}, CPU against static`,
        value: ratio,
        unit: /** @type {const} */ ('x'),
        budget: 1.15,
        detail,
      })
    }
    await Promise.all([kit.stop(), bare.stop()])
    return figures
  },
})
