import { checkNames } from '../checks/names.ts'
import type { Severity, ShownExchange, Violation } from '../violation.ts'
import { checkHelp } from './check-help.ts'
import { edgeName, fingerprint, inOrder, operationOf, placeOf, specFile } from './findings.ts'
import { firstOf, leftOut, shorten } from './limits.ts'
import type { ContractReport } from './report.ts'
import { unplayed } from './unplayed.ts'
import { verdictOf } from './verdict.ts'

/** So many results, the worst first, which is what code scanning shows of a run; and so many characters of a body. */
const limits = { results: 5000, body: 8000, before: 20 }

const levels = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, string>

/**
 * SARIF 2.1.0: a rule for each check, a result for each finding, at the line of `openapi.yaml` that says otherwise. The exchange stands in
 * the result as web request and response; what was not played is told by notifications; coverage stands in the properties of the run.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function renderSarif(report: ContractReport): string {
  const { shown, left } = firstOf(inOrder(report.violations), limits.results)
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: report.tool.name, version: report.tool.version, rules: checkNames.map(rule) } },
        automationDetails: { id: `${report.tool.name}/${report.profile}/${report.run}` },
        invocations: [invocation(report, left)],
        artifacts: [
          {
            location: { uri: specFile },
            description: { text: `The description that the target was held to, as ${report.tool.name} ships it.` },
          },
        ],
        columnKind: 'utf16CodeUnits',
        results: shown.map(result),
        properties: {
          profile: report.profile,
          target: report.target,
          complete: report.complete,
          totals: report.totals,
          operationCoverage: report.operations,
          transitionCoverage: report.transitions,
        },
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function rule(check: keyof typeof checkHelp) {
  const { title, question, advice } = checkHelp[check]
  return {
    id: check,
    name: check,
    shortDescription: { text: title },
    fullDescription: { text: question },
    help: { text: `${question} ${advice}` },
    properties: { tags: ['contract'] },
  }
}

function result(violation: Violation & { readonly count: number }) {
  const { check, severity, expected, received, spec, exchange, before, count } = violation
  const operation = operationOf(violation)
  const id = fingerprint(violation)
  const earlier = firstOf(before.toReversed(), limits.before)
  return {
    ruleId: check,
    ruleIndex: checkNames.indexOf(check),
    level: levels[severity],
    message: {
      text: `${operation}: ${placeOf(violation)}. Expected ${shorten(expected, 1000)}, received ${shorten(received, 1000)}.`,
    },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: specFile, index: 0 },
          ...(spec && { region: { startLine: spec.line } }),
        },
        logicalLocations: [
          { name: operation, fullyQualifiedName: spec ? `${operation}#${spec.pointer}` : operation, kind: 'function' },
        ],
      },
    ],
    fingerprints: { 'finding/v1': id },
    partialFingerprints: { 'finding/v1': id },
    occurrenceCount: count,
    ...webExchange(exchange),
    properties: {
      operation,
      subject: violation.subject,
      path: violation.path,
      expected: shorten(expected, limits.body),
      received: shorten(received, limits.body),
      ...(violation.case !== undefined && { case: violation.case }),
      ...(violation.edge && { machine: violation.edge.machine, transition: edgeName(violation.edge) }),
      ...(spec && { specPointer: spec.pointer }),
      curl: exchange.curl,
      before: earlier.shown.toReversed(),
      ...(earlier.left > 0 && { beforeLeftOut: earlier.left }),
    },
  }
}

function webExchange({ request, response }: ShownExchange) {
  return {
    webRequest: {
      method: request.method,
      target: request.url,
      ...(request.body !== '' && { body: { text: shorten(request.body, limits.body) } }),
    },
    webResponse: {
      statusCode: response.status,
      headers: response.headers,
      ...(response.body !== '' && { body: { text: shorten(response.body, limits.body) } }),
    },
  }
}

function invocation(report: ContractReport, left: number) {
  const { exitCode, sentence } = verdictOf(report)
  const notes = unplayed(report).map(({ outcome, reason, cases, operations }) => ({
    level: outcome === 'unfinished' ? 'error' : 'note',
    message: { text: `${cases.length} ${outcome}: ${reason}` },
    properties: { outcome, operations, cases: cases.map(({ id }) => id) },
  }))
  const cut = left > 0 ? [{ level: 'warning', message: { text: leftOut(left, 'finding') } }] : []
  return {
    executionSuccessful: report.complete,
    exitCode,
    exitCodeDescription: sentence,
    startTimeUtc: report.startedAt,
    endTimeUtc: new Date(Date.parse(report.startedAt) + report.duration).toISOString(),
    toolExecutionNotifications: [...notes, ...cut],
  }
}
