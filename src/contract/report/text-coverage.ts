import { operationSentence, statusesBySight } from './operation-coverage.ts'
import type { Painter } from './painter.ts'
import { thousands } from './quantities.ts'
import type { ContractReport } from './report.ts'
import { type Cell, textTable, wrap } from './text-table.ts'
import {
  type EdgeCoverage,
  type EdgeState,
  edgesOf,
  machineNames,
  machineTitles,
  statusesOf,
  transitionSentence,
} from './transition-coverage.ts'

/** How far each operation was tried: a line for each that the target's version has. */
export function operationLines(report: ContractReport, paint: Painter): string[] {
  const applicable = report.operations.filter((one) => one.applicable)
  const rows = applicable.map((one): Cell[] => {
    const { seen, unseen, undocumented } = statusesBySight(one)
    return [
      one.operation,
      one.requests === 0 ? { text: 'none', paint: paint.yellow } : thousands(one.requests),
      one.violations === 0 ? '–' : { text: thousands(one.violations), paint: paint.red },
      seen.map(({ status }) => status).join(' ') || '–',
      { text: unseen.map(({ status }) => status).join(' ') || '–', paint: paint.dim },
      undocumented.length === 0
        ? ''
        : { text: `undescribed: ${undocumented.map(({ status }) => status).join(' ')}`, paint: paint.red },
    ]
  })
  return [
    paint.bold('Operations'),
    ...wrap(`${operationSentence(report)}.`, 98).map((line) => `  ${line}`),
    '',
    ...(rows.length === 0
      ? []
      : textTable([['operation', 'requests', 'findings', 'seen', 'not seen', ''], ...rows], [1, 2]).map((line) =>
          `  ${line}`.trimEnd(),
        )),
  ]
}

/** What each change of status came to, as a table from status to status for each machine. */
export function transitionLines(report: ContractReport, paint: Painter): string[] {
  return machineNames.flatMap((machine, index) => {
    const edges = edgesOf(report, machine)
    const statuses = statusesOf(report, machine)
    const cell = (from: string, to: string) => {
      const edge = edges.find((one) => one.from === from && one.to === to)
      return edge ? { text: mark(edge), paint: paints(paint)[edge.state] } : ''
    }
    return [
      ...(index > 0 ? [''] : []),
      paint.bold(machineTitles[machine]),
      ...wrap(`${transitionSentence(edges)}.`, 98).map((line) => `  ${line}`),
      '',
      ...textTable([
        ['from ↓ to →', ...statuses],
        ...statuses.map((from): Cell[] => [from, ...statuses.map((to) => cell(from, to))]),
      ]).map((line) => `  ${line}`.trimEnd()),
      ...(index === machineNames.length - 1 ? ['', ...wrap(legend, 98).map((line) => `  ${paint.dim(line)}`)] : []),
    ]
  })
}

const legend =
  '✗ violated, ✓ accepted as described, ⊘ refused as described, · not tried, ~ out of reach of the API alone, blank: no operation asks for it; with how often'

/** Short enough for the narrowest column. */
function mark({ state, accepted, refused, violated }: EdgeCoverage): string {
  const marks: Readonly<Record<EdgeState, string>> = {
    violated: `✗ ${violated}`,
    accepted: `✓ ${accepted}`,
    refused: `⊘ ${refused}`,
    'not tried': '·',
    'out of reach': '~',
  }
  return marks[state]
}

function paints(paint: Painter): Readonly<Record<EdgeState, (text: string) => string>> {
  return {
    violated: paint.red,
    accepted: paint.green,
    refused: paint.dim,
    'not tried': paint.yellow,
    'out of reach': paint.dim,
  }
}
