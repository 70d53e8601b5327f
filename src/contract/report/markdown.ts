import type { Violation } from '../violation.ts'
import { checkHelp } from './check-help.ts'
import { grouped, placeOf, specFile } from './findings.ts'
import { firstOf, leftOut, shorten } from './limits.ts'
import { codeBlock, inlineCode, markdownTable, plainText } from './markdown-parts.ts'
import { mermaidDiagram } from './mermaid.ts'
import { operationSentence, statusesBySight } from './operation-coverage.ts'
import { count, span, thousands } from './quantities.ts'
import type { ContractReport } from './report.ts'
import { edgesOf, machineNames, machineTitles, transitionSentence } from './transition-coverage.ts'
import { unplayed } from './unplayed.ts'
import { verdictOf } from './verdict.ts'

/** GitHub takes a summary of 1 MiB; so many groups, findings of a group and characters stay well below. */
const limits = { groups: 60, ofGroup: 5, value: 400, curl: 1500, reasons: 50 }

/** A summary in Markdown as GitHub reads it, for `GITHUB_STEP_SUMMARY` or a comment: totals, findings, coverage, the state machines. */
export function renderMarkdown(report: ContractReport): string {
  const { holds, sentence } = verdictOf(report)
  const mark = { yes: '✅', no: '❌', undecided: '⚠️' }[holds]
  const { target, profile, run, duration, totals, tool } = report
  const told = [target.version, target.flavor].filter((part) => part !== undefined).join(', ')
  return `${[
    `## ${mark} ${plainText(sentence)}`,
    `${inlineCode(target.url)}${told && ` (${plainText(told)})`} held to ${plainText(profile)} by ${plainText(`${tool.name} ${tool.version}`)} in ${span(duration)}, run ${inlineCode(run)}.`,
    markdownTable(
      [
        'cases',
        'passed',
        'violated',
        'not applicable',
        'not permitted',
        'unfinished',
        'requests',
        'errors',
        'warnings',
        'infos',
      ],
      [
        [
          totals.cases,
          totals.passed,
          totals.violated,
          totals.notApplicable,
          totals.notPermitted,
          totals.unfinished,
          totals.requests,
          totals.errors,
          totals.warnings,
          totals.infos,
        ].map(thousands),
      ],
    ),
    ...violationParts(report),
    '### Changes of status',
    ...machineNames.flatMap((machine) => [
      `**${machineTitles[machine]}:** ${transitionSentence(edgesOf(report, machine))}`,
      mermaidDiagram(report, machine),
    ]),
    '### Operations',
    operationSentence(report),
    operationTable(report),
    ...unplayedParts(report),
  ].join('\n\n')}\n`
}

function violationParts(report: ContractReport): string[] {
  const { shown, left } = firstOf(grouped(report.violations), limits.groups)
  if (shown.length === 0) return []
  return [
    '### Findings',
    markdownTable(
      ['operation', 'check', 'findings', 'worst'],
      shown.map(({ operation, check, violations }) => [
        inlineCode(operation),
        plainText(checkHelp[check].title),
        thousands(violations.length),
        violations[0]?.severity ?? '',
      ]),
    ),
    ...(left > 0 ? [leftOut(left, 'group of findings', 'groups of findings')] : []),
    ...shown.map(({ operation, check, violations }) => {
      const some = firstOf(violations, limits.ofGroup)
      return [
        `<details><summary>${inlineCode(operation)} · ${plainText(checkHelp[check].title)} (${thousands(violations.length)})</summary>`,
        ...some.shown.map(oneViolation),
        ...(some.left > 0 ? [leftOut(some.left, 'finding')] : []),
        '</details>',
      ].join('\n\n')
    }),
  ]
}

function oneViolation(violation: Violation & { readonly count: number }): string {
  const { severity, expected, received, spec, exchange } = violation
  const rows = [
    ['expected', inlineCode(shorten(expected, limits.value))],
    ['received', inlineCode(shorten(received, limits.value))],
    ...(spec ? [['spec', inlineCode(`${specFile}:${spec.line} ${spec.pointer}`)]] : []),
    ['answered', inlineCode(`${exchange.response.status} to ${exchange.request.method} ${exchange.request.url}`)],
    ['seen', `${count(violation.count, 'time')}${violation.case ? ` in ${inlineCode(violation.case)}` : ''}`],
  ]
  return [
    `**${severity}** ${inlineCode(placeOf(violation))}`,
    markdownTable(['', ''], rows),
    codeBlock(shorten(exchange.curl, limits.curl), 'sh'),
  ].join('\n\n')
}

function operationTable({ operations }: ContractReport): string {
  const list = (statuses: readonly { readonly status: number }[]) => statuses.map(({ status }) => status).join(' ')
  return markdownTable(
    ['operation', 'requests', 'findings', 'seen', 'not seen', 'undescribed'],
    operations
      .filter(({ applicable }) => applicable)
      .map((one) => {
        const { seen, unseen, undocumented } = statusesBySight(one)
        return [
          inlineCode(one.operation),
          thousands(one.requests),
          thousands(one.violations),
          list(seen),
          list(unseen),
          list(undocumented),
        ]
      }),
  )
}

function unplayedParts(report: ContractReport): string[] {
  const { shown, left } = firstOf(unplayed(report), limits.reasons)
  if (shown.length === 0) return []
  return [
    '### Not played to the end',
    markdownTable(
      ['outcome', 'cases', 'why', 'operations'],
      shown.map(({ outcome, cases, reason, operations }) => [
        outcome,
        thousands(cases.length),
        plainText(shorten(reason, limits.value)),
        firstOf(operations, 5).shown.map(inlineCode).join(' ') +
          (operations.length > 5 ? ` and ${operations.length - 5} more` : ''),
      ]),
    ),
    ...(left > 0 ? [leftOut(left, 'reason')] : []),
  ]
}
