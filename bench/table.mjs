/** @typedef {import('./line.mjs').Figure} Figure */
/** @typedef {'ok' | 'over' | 'not built yet' | 'failed' | ''} Verdict */

/** @param {Figure} figure @returns {Verdict} */
export function judge({ value, budget }) {
  if (budget === undefined) return ''
  return value <= budget ? 'ok' : 'over'
}

/** @param {string} what @param {string} measured @param {string} budget @param {string} verdict @param {string} [detail] */
export const row = (what, measured, budget, verdict, detail = '') =>
  `${what.padEnd(46)} ${measured.padStart(10)}  ${budget.padStart(9)}  ${verdict.padEnd(13)} ${detail}`.trimEnd()

/** @param {Figure} figure */
export function figureRow(figure) {
  const { what, value, unit, budget, detail } = figure
  const limit = budget === undefined ? '' : `≤ ${budget} ${unit}`
  return row(what, `${value.toFixed(2)} ${unit}`, limit, judge(figure), detail)
}
