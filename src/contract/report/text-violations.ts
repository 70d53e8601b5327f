import type { Violation } from '../violation.ts'
import { checkHelp } from './check-help.ts'
import { grouped, placeOf, specOf } from './findings.ts'
import { firstOf, leftOut, shorten } from './limits.ts'
import type { Painter } from './painter.ts'
import { printable, printableLine } from './printable.ts'
import { count, thousands } from './quantities.ts'
import type { ContractReport } from './report.ts'
import { wrap } from './text-table.ts'

/** So many groups, findings of each group and requests before a finding are shown: a screen is no place for thousands. */
const limits = { groups: 40, ofGroup: 5, before: 10, value: 600 }
const indent = '      '
const label = 10

/** Findings by check and operation, each with what it takes to see it again. */
export function violationLines(report: ContractReport, paint: Painter): string[] {
  const groups = firstOf(grouped(report.violations), limits.groups)
  const lines = groups.shown.flatMap(({ check, operation, violations }) => {
    const { shown, left } = firstOf(violations, limits.ofGroup)
    return [
      '',
      `${paint.bold(`${operation} · ${check}`)}  ${paint.dim(`${checkHelp[check].title} (${thousands(violations.length)})`)}`,
      ...shown.flatMap((violation) => oneViolation(violation, paint)),
      ...(left > 0 ? [`  … ${leftOut(left, 'finding')}`] : []),
    ]
  })
  if (lines.length === 0) return []
  return [
    paint.bold('Findings'),
    ...lines,
    ...(groups.left > 0 ? ['', `… ${leftOut(groups.left, 'group of findings', 'groups of findings')}`] : []),
  ]
}

function oneViolation(violation: Violation & { readonly count: number }, paint: Painter): string[] {
  const { request, response, curl } = violation.exchange
  const before = firstOf(violation.before.toReversed(), limits.before)
  const spec = specOf(violation)
  return [
    `  ${marks[violation.severity](paint)}  ${printableLine(placeOf(violation))}`,
    ...field('expected', violation.expected, paint),
    ...field('received', violation.received, paint),
    ...(spec ? [`${indent}${paint.dim('spec'.padEnd(label))}${printableLine(spec)}`] : []),
    ...field('answered', `${response.status} to ${request.method} ${request.url}`, paint),
    ...field('seen', `${count(violation.count, 'time')}${violation.case ? `, in ${violation.case}` : ''}`, paint),
    ...(before.shown.length > 0
      ? [
          `${indent}${paint.dim('after')}`,
          ...(before.left > 0 ? [`${indent}  … ${leftOut(before.left, 'earlier request')}`] : []),
          ...before.shown.toReversed().flatMap((command) => commandLines(command)),
        ]
      : []),
    `${indent}${paint.dim('reproduce')}`,
    ...commandLines(curl).map((line) => paint.cyan(line)),
  ]
}

const marks = {
  error: (paint: Painter) => paint.red('✗ error'),
  warning: (paint: Painter) => paint.yellow('! warning'),
  info: (paint: Painter) => paint.dim('i info'),
}

function field(name: string, value: string, paint: Painter): string[] {
  const [first = '', ...more] = wrap(printable(shorten(value, limits.value)), 100 - indent.length - label).flatMap(cut)
  const blank = ' '.repeat(indent.length + label)
  return [`${indent}${paint.dim(name.padEnd(label))}${first}`, ...more.map((line) => `${blank}${line}`)]
}

/** Words longer than a line, such as JSON without blanks, are cut: they are there to be read, not to be copied. */
function cut(line: string): string[] {
  return line.match(/.{1,84}/gsu) ?? ['']
}

/** A command as it can be copied; nothing is broken or cut. */
function commandLines(command: string): string[] {
  return printable(command)
    .split('\n')
    .map((line) => `${indent}  ${line}`)
}
