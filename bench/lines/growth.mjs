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

/**
 * The same call on few and on many connectors and sync jobs, in processes of their own. What V8 makes of the code differs by a tenth from process
 * to process, whatever they hold, so that there are several pairs of them; the pair in the middle counts.
 */
export const growth = defineLine({
  name: 'growth',
  async measure({ smoke }) {
    const [few, many] = smoke ? [100, 1000] : [100, 100_000]
    /** @type {Measured[][]} */
    const pairs = []
    for (let i = 0; i < (smoke ? 1 : 3); i++) pairs.push(await measurePair(few, many, smoke))
    return calls.map(({ what, budget }, i) => {
      const measured = pairs.map((pair) => /** @type {Measured} */ (pair[i])).sort((a, b) => a.ratio - b.ratio)
      const { ratio, subject, baseline } = /** @type {Measured} */ (measured[(measured.length - 1) / 2])
      return {
        what: `growth ${few} → ${many}: ${what}`,
        value: ratio,
        unit: /** @type {const} */ ('x'),
        budget,
        detail: `${subject.toFixed(2)} µs, at ${few} ${baseline.toFixed(2)} µs`,
      }
    })
  },
})

/** @typedef {Awaited<ReturnType<typeof compare>>} Measured */

/**
 * Every call in two new processes.
 * @param {number} few
 * @param {number} many
 * @param {boolean} smoke
 */
async function measurePair(few, many, smoke) {
  const small = startSide('growth', ['--expose-gc'])
  const large = startSide('growth', ['--expose-gc', '--max-old-space-size=4096'])
  await Promise.all([small.ask('start', few), large.ask('start', many)])
  const measured = []
  for (const { call } of calls) {
    // A single go takes a tenth of a millisecond, too short to be trusted; before each claim a job must be put back.
    const repeats = smoke ? 2 : call === 'claim' ? 10 : 25
    measured.push(
      await compare({
        subject: () => large.ask('time', { call, repeats }),
        baseline: () => small.ask('time', { call, repeats }),
        warmUp: smoke ? 0 : 10,
        rounds: smoke ? 2 : 41,
      }),
    )
  }
  await Promise.all([small.stop(), large.stop()])
  return measured
}
