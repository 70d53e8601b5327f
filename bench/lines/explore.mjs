import { loadExplore } from '../kit.mjs'
import { defineLine } from '../line.mjs'
import { median } from '../measure.mjs'

/** Exploring a mock that is held against another one: making calls up, playing them on both sides, comparing, removing what was made. */
export const explore = defineLine({
  name: 'explore',
  async measure({ smoke }) {
    const kit = await loadExplore()
    const rounds = []
    let rate = 0
    for (let round = 0; round < (smoke ? 1 : 6); round++) {
      let time = Date.parse('2026-01-05T10:00:00.000Z')
      const target = kit.createMockModel({ version: undefined, clock: () => time++ })
      const [cpu, started] = [process.cpuUsage(), performance.now()]
      const options = { target: target.send, model: kit.createMockModel, seed: round * 1000, runs: smoke ? 5 : 200 }
      const { steps, differences } = await kit.explore({ ...options, resolution: 0 })
      if (differences.length > 0) throw new Error('Failed to measure: the mock differs from itself.')
      const { user, system } = process.cpuUsage(cpu)
      // The first round warms up.
      if (round > 0 || smoke) rounds.push((user + system) / steps)
      rate = Math.max(rate, steps / ((performance.now() - started) / 1000))
    }
    const detail = `${Math.round(rate)} steps a second in the best round`
    return [{ what: 'explore: one step on both sides, CPU', value: median(rounds), unit: 'µs', budget: 500, detail }]
  },
})
