import {
  type ContractReport,
  type Painter,
  plainPainter,
  renderText,
  reportFormats,
  type Severity,
  verdictOf,
} from '../contract.ts'
import { misuse } from './misuse.ts'
import { say } from './say.ts'
import type { AskedReport } from './verify-options.ts'

/** Writes each report to where it was asked for, and says on standard error where that is, and what the run comes to if no text does. */
export function writeReports(report: ContractReport, asked: readonly AskedReport[], color: boolean): void {
  const { mkdirSync, writeFileSync } = process.getBuiltinModule('node:fs')
  const { dirname } = process.getBuiltinModule('node:path')
  const failures: string[] = []
  for (const { format, file: named } of asked) {
    const { render, file: usual } = reportFormats[format]
    const file = named ?? usual ?? '-'
    if (file === '-') {
      const text = format === 'text' ? renderText(report, painter(color)) : render(report)
      process.stdout.write(text.endsWith('\n') ? text : `${text}\n`)
    } else {
      try {
        mkdirSync(dirname(file), { recursive: true })
        writeFileSync(file, render(report))
        console.error(`Report: ${file}`)
      } catch (error) {
        // The other ones are wanted all the same: the run is over, and cannot be had again.
        failures.push(`Failed to write the report ${file}: ${(error as Error).message}`)
      }
    }
  }
  if (!asked.some(({ format, file = '-' }) => format === 'text' && file === '-')) say(verdictOf(report).sentence)
  if (failures.length > 0) throw misuse(failures.join(' '))
}

/** 0 when all was tried and nothing found, 1 when something was, from the severity on, and 2 when the run could not tell. */
export function exitCodeOf(report: ContractReport, failOn: Severity): 0 | 1 | 2 {
  const { errors, warnings, infos } = report.totals
  const counted = { error: errors, warning: errors + warnings, info: errors + warnings + infos }
  return counted[failOn] > 0 ? 1 : verdictOf(report).exitCode
}

function painter(color: boolean): Painter {
  if (!color || !process.stdout.isTTY || process.env['NO_COLOR']) return plainPainter
  const { styleText } = process.getBuiltinModule('node:util')
  const paint = (style: Parameters<typeof styleText>[0]) => (text: string) => styleText(style, text)
  return {
    bold: paint('bold'),
    dim: paint('dim'),
    red: paint('red'),
    yellow: paint('yellow'),
    green: paint('green'),
    cyan: paint('cyan'),
  }
}
