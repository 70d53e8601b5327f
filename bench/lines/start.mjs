import { entry } from '../kit.mjs'
import { defineLine } from '../line.mjs'
import { compare } from '../measure.mjs'
import { childPath, runUntilLine } from '../run-script.mjs'

/** From the start of a process to its first answer. */
export const start = defineLine({
  name: 'start',
  async measure({ smoke }) {
    const { ratio, subject, baseline } = await compare({
      subject: () => timeStart('kit-start', entry('server')),
      baseline: () => timeStart('bare-start'),
      warmUp: 1,
      rounds: smoke ? 1 : 31,
    })
    const detail = `${subject.toFixed(0)} ms, bare ${baseline.toFixed(0)} ms`
    return [{ what: 'start: first answer against bare', value: ratio, unit: 'x', budget: 1.5, detail }]
  },
})

/** @param {string} script @param {string[]} args */
function timeStart(script, ...args) {
  const started = performance.now()
  return runUntilLine([childPath(script), ...args], async (url) => {
    const response = await fetch(url)
    await response.text()
    return performance.now() - started
  })
}
