/** @typedef {import('./line.mjs').Figure} Figure */
/** @typedef {'ok' | 'over' | 'measured' | 'not built yet' | 'failed' | ''} Verdict */

/** @param {Figure} figure @returns {Verdict} */
export function judge({ value, budget }) {
  if (budget === undefined) return ''
  return value <= budget ? 'ok' : 'over'
}

/** @param {string} what @param {string} measured @param {string} budget @param {string} verdict @param {string} [detail] */
export const row = (what, measured, budget, verdict, detail = '') =>
  `${what.padEnd(50)} ${measured.padStart(10)}  ${budget.padStart(9)}  ${verdict.padEnd(13)} ${detail}`.trimEnd()

/** @param {Figure} figure @param {Verdict} verdict */
export function figureRow({ what, value, unit, budget, detail }, verdict) {
  const limit = budget === undefined ? '' : `≤ ${budget} ${unit}`
  return row(what, `${value.toFixed(2)} ${unit}`, limit, verdict, detail)
}
