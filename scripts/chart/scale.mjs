/** Where lines of a logarithmic axis are drawn. */
const steps = [1, 2, 5]

/**
 * A logarithmic axis from 1 to beyond the largest value.
 * @param {readonly number[]} values none below 1 is shown as such: it stands at the edge
 * @param {{ from: number, to: number }} place pixels
 */
export function logScale(values, { from, to }) {
  const ticks = ticksTo(Math.max(2, ...values))
  const end = Math.log(/** @type {number} */ (ticks.at(-1)))
  return {
    ticks,
    /** @param {number} value */
    place: (value) => Number((from + ((to - from) * Math.log(Math.max(1, value))) / end).toFixed(1)),
  }
}

/** 1, 2, 5, 10 … up to the first that is not less. @param {number} most */
function ticksTo(most) {
  const ticks = []
  for (let i = 0; ; i++) {
    const tick = /** @type {number} */ (steps[i % steps.length]) * 10 ** Math.floor(i / steps.length)
    ticks.push(tick)
    if (tick >= most) return ticks
  }
}
