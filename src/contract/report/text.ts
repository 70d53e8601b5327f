import { type Painter, plainPainter } from './painter.ts'
import { disarm, printableLine } from './printable.ts'
import { span, thousands } from './quantities.ts'
import type { ContractReport } from './report.ts'
import { operationLines, transitionLines } from './text-coverage.ts'
import { unplayedLines } from './text-unplayed.ts'
import { violationLines } from './text-violations.ts'
import { outcomes, verdictOf } from './verdict.ts'

/**
 * What a terminal shows at the end of a run: what was tried against what, every finding with what it takes to see it again, how far
 * operations and changes of status were tried, what was not and why, and on the last line the verdict. Prose and
 * tables fit 100 columns. What a server sent gives no orders to the terminal, nor to GitHub's runner.
 */
export function renderText(report: ContractReport, paint: Painter = plainPainter): string {
  const { holds, sentence } = verdictOf(report)
  const verdict = {
    yes: () => paint.green(`✓ ${sentence}`),
    no: () => paint.red(`✗ ${sentence}`),
    undecided: () => paint.yellow(`? ${sentence}`),
  }[holds]
  const sections = [
    summaryLines(report, paint),
    violationLines(report, paint),
    operationLines(report, paint),
    transitionLines(report, paint),
    unplayedLines(report, paint),
    [outcomes(report), paint.bold(verdict())],
  ]
  const text = sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')
  return `${disarm(text)}\n`
}

function summaryLines({ tool, target, profile, run, startedAt, duration, totals }: ContractReport, paint: Painter) {
  const told = [target.version, target.flavor].filter((part) => part !== undefined).join(', ')
  return [
    paint.bold(`${tool.name} ${tool.version}: contract report`),
    `Target    ${printableLine(target.url)}${told && ` (${printableLine(told)})`}`,
    `Held to   ${printableLine(profile)}`,
    `Run       ${printableLine(run)}, ${startedAt}, ${span(duration)}, ${thousands(totals.requests)} requests`,
  ]
}
