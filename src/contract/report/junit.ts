import type { Violation } from '../violation.ts'
import { noOperation, placeOf, specOf } from './findings.ts'
import { firstOf, leftOut, shorten } from './limits.ts'
import { escapeAttribute, escapeMarkup } from './markup.ts'
import { count } from './quantities.ts'
import type { CaseResult, ContractReport } from './report.ts'
import { edgeState } from './transition-coverage.ts'

/** So many findings of a case and requests before each are told, and so many characters of each value. */
const limits = { ofCase: 20, before: 20, value: 2000 }

/**
 * JUnit XML as Jenkins, GitLab and others read it: a suite for each operation, a test case for each case. Violated is a failure, unfinished
 * an error, not applicable and not permitted are skipped; findings that break nothing and all curl lines stand in `system-out`. Coverage
 * is told in the properties of the suites.
 */
export function renderJunit(report: ContractReport): string {
  const suites = suitesOf(report)
  const all = suites.flatMap(({ cases }) => cases)
  const head = attributes({
    name: `${report.tool.name} ${report.target.url}`,
    tests: all.length,
    failures: all.filter(({ outcome }) => outcome === 'violated').length,
    errors: all.filter(({ outcome }) => outcome === 'unfinished').length,
    time: seconds(report.duration),
  })
  const body = suites.map((suite) => renderSuite(suite, report)).join('')
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${head}>\n${body}</testsuites>\n`
}

interface Suite {
  readonly name: string
  readonly cases: readonly CaseResult[]
  readonly properties: readonly (readonly [name: string, value: string])[]
}

/** One for each operation, tried or not, and one for watched traffic, whose findings belong to no case. */
function suitesOf(report: ContractReport): Suite[] {
  const names = new Set([
    ...report.operations.map(({ operation }) => operation),
    ...report.cases.map(({ operation }) => operation),
  ])
  const suites: Suite[] = [...names].map((name) => ({
    name,
    cases: report.cases.filter(({ operation }) => operation === name),
    properties: [...operationProperties(report, name), ...transitionProperties(report, name)],
  }))
  const watched = report.violations.filter((violation) => violation.case === undefined)
  const cases = [...watched.map(asCase), ...unjudged(report)]
  if (cases.length > 0) suites.push({ name: 'watched traffic', cases, properties: [] })
  return suites
}

function unjudged({ totals }: ContractReport): CaseResult[] {
  if (totals.unjudged === 0) return []
  const reason = `${count(totals.unjudged, 'exchange')} could not be judged.`
  return [{ ...noCase, id: 'unjudged', title: 'unjudged', outcome: 'unfinished', reason }]
}

const noCase = { operation: '' as CaseResult['operation'], violations: [], requests: 0, duration: 0 }

function asCase(violation: Violation): CaseResult {
  return {
    id: `${violation.operation ?? noOperation} ${violation.check} ${placeOf(violation)}`,
    title: violation.check,
    operation: violation.operation ?? ('' as CaseResult['operation']),
    outcome: violation.severity === 'error' ? 'violated' : 'passed',
    violations: [violation],
    requests: 1,
    duration: 0,
  }
}

function operationProperties(report: ContractReport, name: string): [string, string][] {
  const one = report.operations.find(({ operation }) => operation === name)
  if (!one) return []
  return [
    ['operation.applicable', String(one.applicable)],
    ['operation.requests', String(one.requests)],
    ['operation.violations', String(one.violations)],
    ...one.statuses.map(({ status, documented, seen }): [string, string] => [
      `status.${status}`,
      `seen ${count(seen, 'time')}${documented ? '' : ', not documented'}`,
    ]),
  ]
}

function transitionProperties(report: ContractReport, name: string): [string, string][] {
  return report.transitions
    .filter(({ operation }) => operation === name)
    .map((row) => [
      `transition.${row.machine}.${row.from}.${row.to}`,
      `${row.legal ? 'legal' : 'illegal'}, ${edgeState(row)}: tried ${row.tried}, accepted ${row.accepted}, refused ${row.refused}, violated ${row.violated}`,
    ])
}

function renderSuite({ name, cases, properties }: Suite, report: ContractReport): string {
  const having = (...outcomes: readonly string[]) => cases.filter(({ outcome }) => outcomes.includes(outcome)).length
  const head = attributes({
    name,
    tests: cases.length,
    failures: having('violated'),
    errors: having('unfinished'),
    skipped: having('not applicable', 'not permitted'),
    time: seconds(cases.reduce((sum, { duration }) => sum + duration, 0)),
    timestamp: report.startedAt,
  })
  const told = [['target', report.target.url], ['profile', report.profile], ['run', report.run], ...properties] as const
  const list = told.map(([key, value]) => `      <property${attributes({ name: key, value })}/>\n`).join('')
  const body = cases.map((one) => renderCase(name, one)).join('')
  return `  <testsuite${head}>\n    <properties>\n${list}    </properties>\n${body}  </testsuite>\n`
}

function renderCase(suite: string, one: CaseResult): string {
  const head = attributes({ name: one.id, classname: suite, time: seconds(one.duration) })
  const { shown, left } = firstOf(one.violations, limits.ofCase)
  const said = [one.title, ...shown.map((violation) => violation.exchange.curl)]
  const harmless = one.outcome === 'violated' ? [] : shown.map(describe)
  const rest = left > 0 ? [leftOut(left, 'finding')] : []
  const out = [...said, ...harmless, ...rest].join('\n\n')
  return [
    `    <testcase${head}>\n`,
    outcomeOf(one),
    `      <system-out>${escapeMarkup(out)}</system-out>\n`,
    '    </testcase>\n',
  ].join('')
}

function outcomeOf(one: CaseResult): string {
  const reason = one.reason ?? 'no reason given'
  if (one.outcome === 'unfinished') return `      <error${attributes({ type: 'unfinished', message: reason })}/>\n`
  if (one.outcome === 'not applicable' || one.outcome === 'not permitted') {
    return `      <skipped${attributes({ type: one.outcome, message: reason })}/>\n`
  }
  if (one.outcome === 'passed') return ''
  const worst = one.violations.find(({ severity }) => severity === 'error') ?? one.violations[0]
  const more = one.violations.length > 1 ? ` (and ${count(one.violations.length - 1, 'more finding')})` : ''
  const message = worst
    ? `${placeOf(worst)}: expected ${shorten(worst.expected, 300)}, received ${shorten(worst.received, 300)}${more}`
    : reason
  const { shown, left } = firstOf(one.violations, limits.ofCase)
  const body = [...shown.map(describe), ...(left > 0 ? [leftOut(left, 'finding')] : [])].join('\n\n')
  const head = attributes({ type: worst?.check ?? 'violated', message })
  return `      <failure${head}>${escapeMarkup(body)}</failure>\n`
}

function describe(violation: Violation): string {
  const { request, response } = violation.exchange
  const spec = specOf(violation)
  const before = firstOf(violation.before.toReversed(), limits.before)
  return [
    `${violation.severity}: ${violation.check}, ${placeOf(violation)}`,
    `expected: ${shorten(violation.expected, limits.value)}`,
    `received: ${shorten(violation.received, limits.value)}`,
    ...(spec ? [`spec: ${spec}`] : []),
    `${request.method} ${request.url}${request.body && `\n${shorten(request.body, limits.value)}`}`,
    `${response.status}${response.body && `\n${shorten(response.body, limits.value)}`}`,
    ...(before.shown.length > 0 ? ['after:'] : []),
    ...(before.left > 0 ? [leftOut(before.left, 'earlier request')] : []),
    ...before.shown.toReversed(),
    'reproduce:',
    violation.exchange.curl,
  ].join('\n')
}

/** Seconds with three decimals, as the schema wants them. */
function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(3)
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeAttribute(String(value))}"`)
    .join('')
}
