/**
 * A budget, and how it is measured.
 *
 * @typedef {object} Line
 * @property {string} name what `--only` selects it by
 * @property {(options: MeasureOptions) => Promise<Figure[]>} measure
 *
 * @typedef {object} MeasureOptions
 * @property {boolean} smoke only to see that it can be measured: counts are tiny, and figures of time mean nothing
 *
 * @typedef {'x' | 'µs' | 'ms' | 'kB' | 'bytes' | 'steps'} Unit
 *
 * @typedef {object} MeasuredFigure one measured thing
 * @property {string} what
 * @property {number} value
 * @property {Unit} unit
 * @property {number} [budget] the most it may be
 * @property {number} [least] the least it may be; a figure with neither is there to explain another one
 * @property {true} [counted] not timed: it means something in the smoke form too, and beyond its budget it is a failure
 * @property {string} [detail] the figures behind it
 *
 * @typedef {object} AbsentFigure
 * @property {string} what
 * @property {string} absent why it could not be measured
 *
 * @typedef {MeasuredFigure | AbsentFigure} Figure
 */

/**
 * Types a line.
 * @param {Line} line
 * @returns {Line}
 */
export const defineLine = (line) => line
