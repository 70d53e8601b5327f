import { Session } from 'node:inspector'

/** @typedef {import('node:inspector').Profiler.ScriptCoverage} ScriptCoverage */

/** The code of Node, and what measures. */
const others = [/^node:/, /^$/, new RegExp(`^${new URL('..', import.meta.url).href}`)]

/**
 * Counts runs of functions and of blocks in them, as a report of coverage does, in all modules but those of Node and of the measurements.
 * It counts those that are loaded from now on.
 * @returns {import('../work.mjs').Counter}
 */
export function countSteps() {
  const session = new Session()
  session.connect()
  /** @type {ScriptCoverage[]} */
  let scripts = []
  /** What was counted since it was last taken. */
  const take = () => {
    // It answers at once.
    session.post('Profiler.takePreciseCoverage', (error, { result }) => {
      if (error) throw error
      scripts = result
    })
    return scripts
      .filter(({ url }) => !others.some((other) => other.test(url)))
      .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges.map(({ count }) => count)))
      .reduce((sum, count) => sum + count, 0)
  }
  session.post('Profiler.enable')
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  return { settle() {}, begin: take, read: take }
}
