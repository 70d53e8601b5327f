import { firstOf, leftOut, shorten } from './limits.ts'
import type { Painter } from './painter.ts'
import { printable } from './printable.ts'
import { count } from './quantities.ts'
import type { ContractReport } from './report.ts'
import { wrap } from './text-table.ts'
import { unplayed } from './unplayed.ts'

const limits = { reasons: 30, operations: 6, reason: 400 }

/** What was not played to its end, and why. */
export function unplayedLines(report: ContractReport, paint: Painter): string[] {
  const { shown, left } = firstOf(unplayed(report), limits.reasons)
  if (shown.length === 0) return []
  return [
    paint.bold('Not played to the end'),
    ...shown.flatMap(({ outcome, reason, operations, cases }) => {
      const named = firstOf(operations, limits.operations)
      const more = named.left > 0 ? ` and ${count(named.left, 'more operation')}` : ''
      return [
        '',
        `  ${paint.yellow(outcome)}  ${count(cases.length, 'case')}`,
        ...wrap(printable(shorten(reason, limits.reason)), 92).map((line) => `      ${line}`),
        ...wrap(`${named.shown.join(', ')}${more}`, 92).map((line) => `      ${paint.dim(line)}`),
      ]
    }),
    ...(left > 0 ? ['', `  … ${leftOut(left, 'reason')}`] : []),
  ]
}
