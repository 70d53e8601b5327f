/** @typedef {import('./line.mjs').Figure} Figure */
/** @typedef {'ok' | 'over' | 'under' | 'measured' | 'not measured' | 'failed' | ''} Verdict */

/** @param {Figure} figure @returns {Verdict} */
export function judge(figure) {
  if ('absent' in figure) return 'not measured'
  const { value, budget, least } = figure
  if (budget !== undefined && value > budget) return 'over'
  if (least !== undefined && value < least) return 'under'
  return budget === undefined && least === undefined ? '' : 'ok'
}

/** @param {string} what @param {string} measured @param {string} budget @param {string} verdict @param {string} [detail] */
export const row = (what, measured, budget, verdict, detail = '') =>
  `${what.padEnd(50)} ${measured.padStart(15)}  ${budget.padStart(15)}  ${verdict.padEnd(12)} ${detail}`.trimEnd()

/** @param {Figure} figure @param {Verdict} verdict */
export function figureRow(figure, verdict) {
  if ('absent' in figure) return row(figure.what, '', '', 'not measured', figure.absent)
  const { what, value, unit, budget, least, detail } = figure
  const limits = [
    ...(budget === undefined ? [] : [`≤ ${budget} ${unit}`]),
    ...(least === undefined ? [] : [`≥ ${least} ${unit}`]),
  ]
  return row(what, `${value.toFixed(2)} ${unit}`, limits.join(', '), verdict, detail)
}
