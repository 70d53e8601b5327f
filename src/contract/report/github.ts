import type { Severity, Violation } from '../violation.ts'
import { checkHelp } from './check-help.ts'
import { inOrder, operationOf, placeOf, severities, specFile } from './findings.ts'
import { firstOf, leftOut, shorten } from './limits.ts'
import { printable } from './printable.ts'
import type { ContractReport } from './report.ts'
import { verdictOf } from './verdict.ts'

/** GitHub shows ten annotations of each level a step; the tenth is kept for saying how many there are beside. */
const limit = 10

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const satisfies Record<Severity, string>

/** Workflow commands for the log of a GitHub action: an annotation for each finding at its line of `openapi.yaml`, and the verdict. */
export function renderGithub(report: ContractReport): string {
  const { holds, sentence } = verdictOf(report)
  const violations = inOrder(report.violations)
  const lines = severities.flatMap((severity) => {
    const some = violations.filter((violation) => violation.severity === severity)
    // The verdict is a notice too, so there is a place less for those.
    const room = severity === 'info' ? limit - 1 : limit
    const { shown, left } = firstOf(some, some.length > room ? room - 1 : room)
    return [
      ...shown.map((violation) => annotation(violation)),
      ...(left > 0 ? [command(commands[severity], { title: 'Left out' }, leftOut(left, severity))] : []),
    ]
  })
  // A broken contract has its errors above; an undecided one has nothing else that would be seen.
  const verdict = command(holds === 'undecided' ? 'error' : 'notice', { title: 'Contract' }, sentence)
  return `${[...lines, verdict].join('\n')}\n`
}

function annotation(violation: Violation): string {
  const { check, severity, expected, received, spec, exchange } = violation
  const place = spec ? { file: specFile, line: String(spec.line) } : { file: specFile }
  const title = `${operationOf(violation)}: ${checkHelp[check].title}`
  const message = [
    placeOf(violation),
    `expected ${shorten(expected, 500)}`,
    `received ${shorten(received, 500)}`,
    ...(spec ? [`spec ${spec.pointer}`] : []),
    shorten(exchange.curl, 2000),
  ]
    // Each by itself: a line end that is part of a value is none of ours.
    .map(printable)
    .join('\n')
  return command(commands[severity], { ...place, title }, message)
}

/** @see https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts, whose escaping this is */
function command(name: string, properties: Readonly<Record<string, string>>, message: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(printable(value))}`)
  return `::${name} ${list.join(',')}::${escapeData(printable(message))}`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
