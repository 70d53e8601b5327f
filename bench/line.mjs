/**
 * A budget, and how it is measured.
 *
 * @typedef {object} Line
 * @property {string} name what `--only` selects it by
 * @property {(options: MeasureOptions) => Promise<Figure[]>} [measure] missing as long as there is nothing to measure
 * @property {string} [what] what will be measured, as long as nothing is
 * @property {string} [budget] the budget it will have
 *
 * @typedef {object} MeasureOptions
 * @property {boolean} smoke only to see that it can be measured: counts are tiny and the figures mean nothing
 *
 * @typedef {'x' | 'µs' | 'ms' | 'kB'} Unit
 *
 * @typedef {object} Figure one measured thing
 * @property {string} what
 * @property {number} value
 * @property {Unit} unit
 * @property {number} [budget] the most it may be; a figure without a budget is there to explain another one
 * @property {string} [detail] the figures behind it
 */

/**
 * Types a line.
 * @param {Line} line
 * @returns {Line}
 */
export const defineLine = (line) => line

/**
 * A budget whose feature does not exist yet.
 * @param {string} name
 * @param {string} what
 * @param {string} budget
 */
export const notBuilt = (name, what, budget) => defineLine({ name, what, budget })
