import { checkNames } from '../../src/contract/checks/names.ts'
import type {
  CaseResult,
  ContractReport,
  OperationCoverage,
  TransitionCoverage,
} from '../../src/contract/report/report.ts'
import type { ShownExchange, Violation } from '../../src/contract/violation.ts'
import { connectorStatusMachine, syncStatusMachine } from '../../src/spec/generated/machines.ts'
import { type OperationId, operationTable } from '../../src/spec/generated/operations.ts'

type Found = ContractReport['violations'][number]

export function shownExchange(changes: Partial<ShownExchange> = {}): ShownExchange {
  return {
    request: { method: 'PUT', url: '/_connector/ck-1/_status', body: '{"status":"connected"}' },
    response: { status: 200, headers: { 'content-type': 'application/json' }, body: '{"result":"updated"}' },
    curl: `curl -X PUT "$ES_URL/_connector/ck-1/_status" -H "Authorization: ApiKey $ES_API_KEY" -H 'content-type: application/json' -d '{"status":"connected"}'`,
    ...changes,
  }
}

/** A change of status that the machine forbids and the server let happen; `changes` make something else of it. */
export function found(changes: Partial<Found> = {}): Found {
  return {
    check: 'transition',
    severity: 'error',
    subject: 'status',
    path: '',
    expected: '400, for created cannot become connected',
    received: '200, and the connector is connected',
    spec: { pointer: '/components/schemas/ConnectorStatus/x-transitions', line: 10885 },
    edge: { machine: 'ConnectorStatus', from: 'created', to: 'connected' },
    operation: 'connector.update_status',
    case: 'transitions/connector.update_status/created-to-connected',
    exchange: shownExchange(),
    before: [`curl -X PUT "$ES_URL/_connector/ck-1" -H 'content-type: application/json' -d '{"name":"ck-1"}'`],
    count: 1,
    ...changes,
  }
}

export function playedCase(changes: Partial<CaseResult> = {}): CaseResult {
  return {
    id: 'scenarios/connector/check-in',
    title: 'notes when the connector was last seen',
    operation: 'connector.check_in',
    outcome: 'passed',
    violations: [],
    requests: 4,
    duration: 12.5,
    ...changes,
  }
}

/** A report whose totals follow from its parts. */
export function contractReport(changes: Partial<ContractReport> = {}): ContractReport {
  const cases = changes.cases ?? []
  const violations = changes.violations ?? []
  const having = (outcome: CaseResult['outcome']) => cases.filter((one) => one.outcome === outcome).length
  const severe = (severity: Violation['severity']) => violations.filter((one) => one.severity === severity).length
  return {
    format: 1,
    tool: { name: 'es-connector-kit', version: '0.1.0' },
    run: 'ck-3f2a91',
    target: { url: 'http://127.0.0.1:9200', version: '9.1.0', flavor: 'default' },
    profile: '9.1',
    startedAt: '2026-02-03T04:05:06.789Z',
    duration: 12_345,
    complete: true,
    cases,
    violations,
    operations: operationCoverage(violations),
    transitions: transitionCoverage(violations),
    totals: {
      cases: cases.length,
      passed: having('passed'),
      violated: having('violated'),
      notApplicable: having('not applicable'),
      notPermitted: having('not permitted'),
      unfinished: having('unfinished'),
      requests: cases.reduce((sum, { requests }) => sum + requests, 0),
      unjudged: 0,
      errors: severe('error'),
      warnings: severe('warning'),
      infos: severe('info'),
    },
    ...changes,
  }
}

/** A run of which every kind of outcome, severity and coverage is in the report. */
export function eventfulReport(): ContractReport {
  const violations = [
    found({ count: 3 }),
    found({
      check: 'schema',
      subject: 'body',
      path: '/scheduling',
      expected: '{"full":{"enabled":true,"interval":"0 0 0 * * ?"},"incremental":{"enabled":false}}',
      received: '{"full":{"enabled":"true","interval":"0 0 0 * * ?"},"incremental":{"enabled":false},"extra":1}',
      spec: { pointer: '/components/schemas/Connector/properties/scheduling', line: 9120 },
      operation: 'connector.get',
      case: 'scenarios/connector/get',
      exchange: shownExchange({
        request: { method: 'GET', url: '/_connector/ck-2', body: '' },
        response: {
          status: 200,
          headers: { 'content-type': 'application/json', 'x-elastic-product': 'Elasticsearch' },
          body: '{"id":"ck-2","scheduling":{"full":{"enabled":"true","interval":"0 0 0 * * ?"},"incremental":{"enabled":false},"extra":1}}',
        },
        curl: `curl "$ES_URL/_connector/ck-2" -H "Authorization: ApiKey $ES_API_KEY"`,
      }),
    }),
    found({
      check: 'headers',
      severity: 'warning',
      subject: 'header',
      path: 'x-elastic-product',
      expected: 'Elasticsearch',
      received: 'nothing',
      spec: { pointer: '/components/headers/XElasticProduct', line: 10012 },
      operation: 'connector.list',
      case: undefined,
    }),
    found({
      check: 'drift',
      severity: 'info',
      subject: 'body',
      path: '/results/0/new_field',
      expected: 'no such field',
      received: '"later"',
      spec: undefined,
      operation: undefined,
      case: undefined,
    }),
  ].map((one) => (one.check === 'transition' ? one : withoutEdge(one)))
  return contractReport({
    violations,
    cases: [
      playedCase(),
      playedCase({
        id: 'transitions/connector.update_status/created-to-connected',
        title: 'refuses to let created become connected',
        operation: 'connector.update_status',
        outcome: 'violated',
        violations: violations.slice(0, 1),
      }),
      playedCase({
        id: 'scenarios/connector/get',
        operation: 'connector.get',
        outcome: 'violated',
        violations: violations.slice(1, 2),
      }),
      playedCase({
        id: 'scenarios/secret/post',
        operation: 'connector.secret_post',
        outcome: 'not permitted',
        reason: 'The API key lacks the cluster privilege write_connector_secrets.',
        requests: 1,
      }),
      playedCase({
        id: 'scenarios/connector/soft-delete',
        operation: 'connector.list',
        outcome: 'not applicable',
        reason: 'Soft deletion came with 9.0, the target is 8.17.',
        requests: 0,
      }),
      playedCase({
        id: 'life-cycles/sync-job',
        operation: 'connector.sync_job_claim',
        outcome: 'unfinished',
        reason: 'The target did not answer within 30 s.',
      }),
    ],
    complete: false,
  })
}

/** A report with so many different findings, of all checks. */
export function largeReport(findings: number): ContractReport {
  const ids = Object.keys(operationTable) as OperationId[]
  const violations = Array.from({ length: findings }, (_, index) =>
    found({
      check: checkNames[index % checkNames.length] ?? 'status',
      operation: ids[index % ids.length],
      path: `/results/${index}/id`,
      subject: 'body',
      case: `examples/${index}`,
      exchange: shownExchange({
        response: { status: 200, headers: {}, body: JSON.stringify({ text: 'x'.repeat(2000) }) },
      }),
    }),
  )
  const cases = violations.map((violation) =>
    playedCase({
      id: violation.case ?? '',
      operation: violation.operation ?? 'connector.get',
      outcome: 'violated',
      violations: [violation],
    }),
  )
  return contractReport({ violations, cases })
}

function withoutEdge({ edge: _, ...rest }: Found): Found {
  return rest
}

function operationCoverage(violations: readonly Violation[]): OperationCoverage[] {
  return (Object.keys(operationTable) as OperationId[]).map((operation, index) => ({
    operation,
    tag: operationTable[operation].tag,
    applicable: !operation.includes('secret'),
    requests: operation.includes('secret') ? 0 : index * 3,
    statuses: [
      { status: 200, documented: true, seen: operation.includes('secret') ? 0 : index * 2 },
      { status: 400, documented: true, seen: index % 3 },
      { status: 404, documented: true, seen: 0 },
      ...(index % 7 === 3 ? [{ status: 500, documented: false, seen: 1 }] : []),
    ],
    violations: violations.filter((violation) => violation.operation === operation).length,
  }))
}

/** Every change that `_status` and `_claim`, `_cancel`, `_error` can ask for, tried where the API reaches. */
function transitionCoverage(violations: readonly Violation[]): TransitionCoverage[] {
  const row = (
    machine: TransitionCoverage['machine'],
    table: Readonly<Record<string, readonly string[]>>,
    operation: OperationId,
    from: string,
    to: string,
  ): TransitionCoverage => {
    const reachable = machine === 'ConnectorStatus' || !['completed', 'suspended'].includes(from)
    const legal = operation === 'connector.sync_job_claim' || (table[from]?.includes(to) ?? false)
    const violated = violations.filter(({ edge }) => edge?.machine === machine && edge.from === from && edge.to === to)
    const tried = reachable && from !== to ? 2 : 0
    return {
      machine,
      from,
      to,
      operation,
      legal,
      reachable,
      tried,
      accepted: legal ? tried : 0,
      refused: legal || violated.length > 0 ? 0 : tried,
      violated: violated.length,
    }
  }
  const connector = Object.keys(connectorStatusMachine)
  const targets = {
    canceled: 'connector.sync_job_cancel',
    canceling: 'connector.sync_job_cancel',
    error: 'connector.sync_job_error',
    in_progress: 'connector.sync_job_claim',
  } as const
  return [
    ...connector.flatMap((from) =>
      connector.map((to) => row('ConnectorStatus', connectorStatusMachine, 'connector.update_status', from, to)),
    ),
    ...Object.keys(syncStatusMachine).flatMap((from) =>
      Object.entries(targets).map(([to, operation]) => row('SyncStatus', syncStatusMachine, operation, from, to)),
    ),
  ]
}
