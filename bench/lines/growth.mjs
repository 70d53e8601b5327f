import { startSide } from '../child.mjs'
import { defineLine } from '../line.mjs'
import { compare } from '../measure.mjs'

/** @type {{ call: string, what: string, budget: number }[]} */
const calls = [
  { call: 'get', what: 'GET', budget: 1.2 },
  { call: 'checkIn', what: 'check-in', budget: 1.2 },
  { call: 'status', what: 'status', budget: 1.2 },
  { call: 'claim', what: 'claim', budget: 1.2 },
  { call: 'firstPage', what: 'list, first page', budget: 2 },
  { call: 'lastPage', what: 'list, last page within reach', budget: 2 },
  { call: 'filtered', what: 'list of one service type', budget: 2 },
]

/** The same call on few and on many connectors and sync jobs, in processes of their own. */
export const growth = defineLine({
  name: 'growth',
  async measure({ smoke }) {
    const [few, many] = smoke ? [100, 1000] : [100, 100_000]
    const small = startSide('growth', ['--expose-gc'])
    const large = startSide('growth', ['--expose-gc', '--max-old-space-size=4096'])
    await Promise.all([small.ask('start', few), large.ask('start', many)])
    const figures = []
    for (const { call, what, budget } of calls) {
      // A single go takes a tenth of a millisecond, too short to be trusted; before each claim a job must be put back.
      const repeats = smoke ? 2 : call === 'claim' ? 10 : 25
      const { ratio, subject, baseline } = await compare({
        subject: () => large.ask('time', { call, repeats }),
        baseline: () => small.ask('time', { call, repeats }),
        warmUp: smoke ? 0 : 10,
        rounds: smoke ? 2 : 41,
      })
      const detail = `${subject.toFixed(2)} µs, at ${few} ${baseline.toFixed(2)} µs`
      figures.push({
        what: `growth ${few} → ${many}: ${what}`,
        value: ratio,
        unit: /** @type {const} */ ('x'),
        budget,
        detail,
      })
    }
    await Promise.all([small.stop(), large.stop()])
    return figures
  },
})
