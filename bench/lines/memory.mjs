import { startChild } from '../child.mjs'
import { defineLine } from '../line.mjs'

/** What a connector takes up when there are many. */
export const memory = defineLine({
  name: 'memory',
  async measure({ smoke }) {
    const count = smoke ? 1000 : 100_000
    const child = startChild('memory', ['--expose-gc', '--max-old-space-size=4096'])
    const { created, read } = await child.ask('measure', count)
    await child.stop()
    return [
      { what: `memory: a connector of ${count}`, value: created / 1000, unit: 'kB', budget: 6 },
      { what: 'memory: the same once it was read', value: read / 1000, unit: 'kB', budget: 6 },
    ]
  },
})
