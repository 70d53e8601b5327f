import { describe, expect, test } from 'vitest'
import { readScenarioFiles } from '../../../src/adapters/node-scenarios.ts'
import type { ContractRequest, ContractResponse, Send } from '../../../src/contract/exchange.ts'
import type { JournalRecord } from '../../../src/contract/journal.ts'
import { createLedger } from '../../../src/contract/journal.ts'
import type { Case } from '../../../src/contract/plan/case.ts'
import { scenarioCases } from '../../../src/contract/plan/scenarios.ts'
import { type RunOptions, runCases } from '../../../src/contract/run.ts'
import { type ConnectorMock, createConnectorMock } from '../../../src/index.ts'
import { fullConnector } from '../../support/documents.ts'

const plan = scenarioCases(readScenarioFiles().values())
const of = (...operations: string[]) => plan.filter(({ operation }) => operations.includes(operation))
const named = (part: string) => plan.filter(({ id }) => id.includes(part))

/** A mock as a target, with answers that are changed on the way. */
function sendTo(
  mock: ConnectorMock,
  change: (answer: ContractResponse, request: ContractRequest) => ContractResponse = (answer) => answer,
): Send {
  return async (request) => {
    const { status, headers, body } = mock.handle(request)
    const lower = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)])
    return change({ status, headers: Object.fromEntries(lower), body: String(body) }, request)
  }
}

/** A clock that moves only while somebody sleeps. */
function instantPace() {
  let skipped = 0
  return {
    now: () => Date.now() + skipped,
    sleep: async (delay: number) => {
      skipped += delay
    },
  }
}

function run(cases: readonly Case[], options: Partial<RunOptions> = {}) {
  return runCases(cases, {
    send: sendTo(createConnectorMock()),
    target: { url: 'http://localhost:9200' },
    profile: '9.1',
    tool: { name: 'es-connector-kit', version: '0.0.0' },
    pace: instantPace(),
    ...options,
  })
}

describe('on a mock', () => {
  test('nothing is found, and nothing is left', async () => {
    const mock = createConnectorMock()
    const report = await run(plan, {
      send: sendTo(mock),
      setState: async (state) => mock.load(state as Parameters<typeof mock.load>[0]),
    })
    expect(report.violations).toStrictEqual([])
    expect(report.totals).toMatchObject({ cases: plan.length, passed: plan.length, unfinished: 0 })
    expect(report.complete).toBe(true)
    expect(report.operations.filter(({ requests }) => requests === 0)).toStrictEqual([])
    expect(mock.state()).toMatchObject({ connectors: [], sync_jobs: [], secrets: [] })
  })

  test("strangers' documents stay as they are, byte for byte", async () => {
    const mock = createConnectorMock()
    mock.load({
      connectors: [fullConnector, { id: 'stranger', index_name: 'stranger' }],
      sync_jobs: [{ id: 'job', connector: { id: 'stranger' } }],
      secrets: [{ id: 'secret', value: 'theirs' }],
    } as Parameters<typeof mock.load>[0])
    const theirs = () => {
      const { connectors, sync_jobs, secrets } = mock.state()
      return JSON.stringify([connectors, sync_jobs, secrets])
    }
    const before = theirs()
    const report = await run(plan, { send: sendTo(mock) })
    expect(report.totals.passed).toBeGreaterThan(plan.length / 2)
    expect(report.totals.notApplicable).toBe(plan.filter(({ requires }) => requires !== undefined).length)
    expect(theirs()).toBe(before)
  })

  test('older versions lack operations, which is no violation', async () => {
    const report = await run(of('connector.sync_job_claim', 'connector.check_in'), {
      send: sendTo(createConnectorMock({ version: '8.12' })),
      profile: '8.12',
    })
    expect(report.totals.errors).toBe(0)
    expect(report.cases.find(({ operation }) => operation === 'connector.sync_job_claim')).toMatchObject({
      outcome: 'not applicable',
      reason: '8.12.0 has no connector.sync_job_claim',
    })
    expect(report.operations.find(({ operation }) => operation === 'connector.sync_job_claim')?.applicable).toBe(false)
  })
})

describe('findings', () => {
  const send = sendTo(createConnectorMock(), (answer, { method, url }) =>
    method === 'PUT' && url.endsWith('/_check_in') && answer.status === 200
      ? { ...answer, body: '{"result":"noop"}' }
      : answer,
  )

  test('stand once with their count, the exchange, and the way to it', async () => {
    const report = await run(of('connector.check_in'), { send, checks: ['reply'] })
    const [found] = report.violations
    expect(report.violations).toHaveLength(1)
    expect(found).toMatchObject({
      check: 'reply',
      operation: 'connector.check_in',
      path: '/result',
      exchange: { response: { status: 200, body: '{"result":"noop"}' } },
    })
    expect(found?.count).toBeGreaterThan(1)
    expect(found?.exchange.curl).toMatch(/^curl -X PUT 'http:\/\/localhost:9200\/_connector\/kit-\S+\/_check_in'/)
    expect(found?.before[0]).toMatch(/^curl -X PUT 'http:\/\/localhost:9200\/_connector\/kit-/)
    expect(report.totals.errors).toBe(1)
    expect(report.totals.violated).toBe(
      report.cases.filter(({ violations }) => violations.some(({ severity }) => severity === 'error')).length,
    )
  })
})

describe('lists', () => {
  /** Leaves the documents out of a list until so many milliseconds have passed since it was first asked. */
  function late(delay: number, pace: ReturnType<typeof instantPace>) {
    let first: number | undefined
    return sendTo(createConnectorMock(), (answer, { method, url }) => {
      if (method !== 'GET' || !url.startsWith('/_connector?')) return answer
      first ??= pace.now()
      return pace.now() - first < delay ? { ...answer, body: '{"count":0,"results":[]}' } : answer
    })
  }
  const cases = named('connector.list')
    .filter(({ requires }) => requires === undefined)
    .slice(0, 1)

  test('may be a second late', async () => {
    const pace = instantPace()
    const report = await run(cases, { send: late(1000, pace), pace })
    expect(report.violations).toStrictEqual([])
    expect(report.totals.passed).toBe(1)
  })

  test('may not be late for ever', async () => {
    const pace = instantPace()
    const report = await run(cases, { send: late(60_000, pace), pace })
    expect(report.totals.violated).toBe(1)
  })
})

describe('a run that cannot go on', () => {
  /** Notes what a journal would say. */
  function ledger() {
    const content = createLedger()
    content.add({ event: 'run', run: 'test', target: 'http://localhost:9200', at: 0 })
    return { onRecord: (record: JournalRecord) => content.add(record), left: () => content.content()?.left }
  }

  test('says so of cases that got no answer, and gives up when there is none any more', async () => {
    let answers = 0
    const toMock = sendTo(createConnectorMock())
    const send: Send = (request) =>
      answers++ < 40 ? toMock(request) : Promise.reject(new Error('es-connector-kit: connect ECONNREFUSED'))
    const { totals, complete, cases } = await run(plan, { send })
    expect(complete).toBe(false)
    expect(totals.unfinished).toBeGreaterThan(plan.length - 20 - totals.notApplicable)
    expect(cases.at(-1)?.reason).toBe('The target gives no answers any more. connect ECONNREFUSED')
    expect(answers).toBeLessThan(80)
  })

  test('cleans up what a case has made before its request got no answer', async () => {
    const mock = createConnectorMock()
    const toMock = sendTo(mock)
    const { onRecord, left } = ledger()
    const send: Send = (request) =>
      request.url.endsWith('/_check_in') ? Promise.reject(new Error('reset')) : toMock(request)
    const { cases } = await run(of('connector.check_in'), { send, onRecord })
    expect(cases.filter(({ reason }) => reason === 'reset').map(({ outcome }) => outcome)).toContain('unfinished')
    expect(mock.state()).toMatchObject({ connectors: [], sync_jobs: [], secrets: [] })
    expect(left()).toStrictEqual([])
  })

  test('removes what a server has made though it should not have', async () => {
    const mock = createConnectorMock()
    const toMock = sendTo(mock)
    // Takes every body for a new connector, whatever is wrong with it.
    const send: Send = (request) =>
      request.method === 'POST' && request.url === '/_connector' ? toMock({ ...request, body: '' }) : toMock(request)
    const { onRecord, left } = ledger()
    const report = await run(of('connector.post'), { send, onRecord })
    expect(report.totals.violated).toBeGreaterThan(0)
    expect(mock.state().connectors).toStrictEqual([])
    expect(left()).toStrictEqual([])
  })

  test('stops when it is told to, cleans up, and leaves the rest unfinished', async () => {
    const mock = createConnectorMock()
    const toMock = sendTo(mock)
    const stop = new AbortController()
    let requests = 0
    const send: Send = (request) => {
      if (++requests === 30) stop.abort()
      return toMock(request)
    }
    const { totals, complete, cases } = await run(plan, { send, signal: stop.signal })
    expect(complete).toBe(false)
    expect(totals.unfinished).toBeGreaterThan(400)
    expect(cases.find(({ outcome }) => outcome === 'unfinished')?.reason).toBe('The run was stopped.')
    expect(totals.errors).toBe(0)
    expect(mock.state()).toMatchObject({ connectors: [], sync_jobs: [], secrets: [] })
  })

  test('names the privilege that the credentials lack', async () => {
    const send = sendTo(createConnectorMock(), (answer, { url }) =>
      url.endsWith('/_check_in') ? { ...answer, status: 403, body: '{"error":"forbidden","status":403}' } : answer,
    )
    const { cases, totals } = await run(named('connector.check_in/sets-last_seen'), { send })
    expect(cases.length).toBeGreaterThan(0)
    expect(totals.passed).toBe(0)
    expect(cases[0]).toMatchObject({
      outcome: 'not permitted',
      reason: 'connector.check_in takes the cluster privilege manage_connector (or manage, all).',
      violations: [],
    })
  })
})

test('counts a finding once while it goes on, as the report does', async () => {
  const told: number[] = []
  const send = sendTo(createConnectorMock(), (answer, { method, url }) =>
    method === 'GET' && url.startsWith('/_connector/') ? { ...answer, headers: {} } : answer,
  )
  const { violations } = await run(of('connector.check_in'), {
    send,
    onProgress: (progress) => told.push(progress.violations),
  })
  expect(violations.some(({ count }) => count > 1)).toBe(true)
  expect(told.at(-1)).toBe(violations.length)
})

test('tells how far it is, of every case', async () => {
  const told: number[] = []
  const cases = of('connector.check_in')
  await run(cases, { onProgress: ({ done, total }) => told.push(done / total) })
  expect(told).toHaveLength(cases.length)
  expect(told.at(-1)).toBe(1)
})
