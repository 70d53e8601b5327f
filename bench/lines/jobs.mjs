import { startSide } from '../child.mjs'
import { defineLine } from '../line.mjs'
import { compare } from '../measure.mjs'

/** @type {{ call: string, what: string, budget: number }[]} */
const calls = [
  { call: 'all', what: 'list, first page', budget: 2 },
  { call: 'status', what: 'list by status', budget: 2 },
  { call: 'connector', what: 'list by connector', budget: 2 },
  { call: 'both', what: 'list by connector, status and type', budget: 2 },
  { call: 'delete', what: 'delete a connector with its jobs', budget: 2 },
  { call: 'snapshot', what: 'snapshot', budget: 2 },
  { call: 'fork', what: 'fork', budget: 2 },
  { call: 'restore', what: 'restore', budget: 2 },
  { call: 'write', what: 'first writes after a snapshot', budget: 2 },
]

/** What lists, snapshots and forks cost with a million sync jobs, beside a thousand. */
export const jobs = defineLine({
  name: 'growth',
  async measure({ smoke }) {
    const [few, many] = smoke ? [100, 1000] : [1000, 1_000_000]
    const small = startSide('jobs', ['--expose-gc'])
    const large = startSide('jobs', ['--expose-gc', '--max-old-space-size=8192'])
    await Promise.all([small.ask('start', few), large.ask('start', many)])
    const figures = []
    for (const { call, what, budget } of calls) {
      const repeats = smoke ? 2 : 10
      const { ratio, subject, baseline } = await compare({
        subject: () => large.ask('time', { call, repeats }),
        baseline: () => small.ask('time', { call, repeats }),
        warmUp: smoke ? 0 : 5,
        rounds: smoke ? 2 : 21,
      })
      const detail = `${subject.toFixed(2)} µs, with ${few} ${baseline.toFixed(2)} µs`
      figures.push({
        what: `growth ${few} → ${many} jobs: ${what}`,
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
