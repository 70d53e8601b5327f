/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle]
  const lower = sorted[sorted.length % 2 === 0 ? middle - 1 : middle]
  if (upper === undefined || lower === undefined) throw new Error('Failed to take a median: nothing was measured.')
  return (lower + upper) / 2
}

/**
 * What so many per cent of the values do not exceed.
 * @param {Iterable<number>} values
 * @param {number} share
 */
export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b)
  const value = sorted[Math.ceil((sorted.length * share) / 100) - 1]
  if (value === undefined) throw new Error('Failed to take a percentile: nothing was measured.')
  return value
}

/**
 * Measures two things side by side: in every round both are run, one right after the other and in changing order, and what counts is
 * the median of the rounds' ratios. Whatever slows the machine down for a while slows both.
 *
 * @param {object} options
 * @param {() => number | Promise<number>} options.subject runs once and gives its cost
 * @param {() => number | Promise<number>} options.baseline
 * @param {number} options.rounds
 * @param {number} [options.warmUp] rounds before those that count
 * @returns {Promise<{ ratio: number, subject: number, baseline: number }>} medians
 */
export async function compare({ subject, baseline, rounds, warmUp = 1 }) {
  /** @type {{ ratio: number, subject: number, baseline: number }[]} */
  const measured = []
  for (let round = 0; round < warmUp + rounds; round++) {
    /** @type {number} */
    let cost
    /** @type {number} */
    let baselineCost
    if (round % 2 === 0) {
      baselineCost = await baseline()
      cost = await subject()
    } else {
      cost = await subject()
      baselineCost = await baseline()
    }
    if (round >= warmUp) measured.push({ ratio: cost / baselineCost, subject: cost, baseline: baselineCost })
  }
  return {
    ratio: median(measured.map(({ ratio }) => ratio)),
    subject: median(measured.map(({ subject }) => subject)),
    baseline: median(measured.map(({ baseline }) => baseline)),
  }
}

/**
 * Runs something `count` times, at once and in one go.
 * @param {number} count
 * @param {(i: number) => void} call
 * @returns {number} microseconds per call
 */
export function timeCalls(count, call) {
  const started = performance.now()
  for (let i = 0; i < count; i++) call(i)
  return ((performance.now() - started) * 1000) / count
}

/**
 * Times every call for itself.
 * @param {number} count
 * @param {(i: number) => void} call
 * @returns {number} the median, in microseconds
 */
export function timeEachCall(count, call) {
  const times = new Float64Array(count)
  for (let i = 0; i < count; i++) {
    const started = performance.now()
    call(i)
    times[i] = (performance.now() - started) * 1000
  }
  return median([...times])
}
