import { describe, expect, test } from 'vitest'
import { readScenarioFiles } from '../../src/adapters/node-scenarios.ts'
import { createJudge } from '../../src/contract/judge.ts'
import { whyNotApplicable } from '../../src/contract/plan/applicable.ts'
import type { Case, CaseRequest } from '../../src/contract/plan/case.ts'
import { operationOf, requestsOf } from '../../src/contract/plan/define-case.ts'
import { createPlan } from '../../src/contract/plan/index.ts'
import { transitionEdges } from '../../src/contract/plan/transitions.ts'
import { readExchange } from '../../src/contract/read-exchange.ts'
import { createProfile, type ServerVersion } from '../../src/domain/profile.ts'
import { createConnectorMock, type MockRequest } from '../../src/index.ts'
import { contractTable, specExamples } from '../../src/spec/generated/contract.ts'
import { type OperationId, operationTable } from '../../src/spec/generated/operations.ts'
import { play } from './play.ts'
import { mockTarget } from './target.ts'

const scenarios = [...readScenarioFiles().values()]
const plan = createPlan({ scenarios, profile: createProfile() })
const ids = Object.keys(operationTable) as OperationId[]

/** Plays a plan against a mock of a version, judged by all checks. */
async function playPlan(version: ServerVersion) {
  const profile = createProfile(version)
  const mock = createConnectorMock({ version })
  const problems: string[] = []
  const met = new Set<string>()
  const cases = createPlan({ scenarios, profile }).filter(
    (one) => whyNotApplicable(one, profile, { state: true, emptyCluster: true }) === undefined,
  )
  for (const one of cases) {
    // What a case begins with is there before any request.
    const judge = createJudge({ profile, isFresh: (id) => one.requires === undefined && id.startsWith('kit-') })
    const send = async (request: MockRequest) => {
      const startedAt = Date.now()
      const response = mock.handle(request)
      const headers = Object.entries(response.headers).map(([name, value]) => [name.toLowerCase(), String(value)])
      const exchange = readExchange(
        { ...request, headers: request.headers as Record<string, string>, body: String(request.body) },
        { ...response, headers: Object.fromEntries(headers), body: String(response.body) },
        { startedAt, endedAt: Date.now() },
      )
      const found = judge.judge(exchange).filter(({ severity }) => severity === 'error')
      problems.push(...found.map(({ check, path, expected }) => `${one.id}: ${check} ${path} ${expected}`))
      const { operation, received } = exchange
      const { error } = (received ?? {}) as { error?: { type?: string } | string | null }
      const type = error === undefined ? '' : typeof error === 'string' ? 'short' : (error?.type ?? '')
      if (operation) met.add(`${operation} ${response.status} ${type}`)
      met.add(`${one.operation} ${response.status} ${type}`)
      return response
    }
    const { failures } = await play(one, { ...mockTarget(mock), send })
    problems.push(...failures.map((failure) => `${one.id}: ${failure}`))
  }
  return { problems, met }
}

describe.each(['8.12', '8.15', '8.18', '9.1', 'serverless'] as const)('played on a mock of %s', (version) => {
  test('every applicable case holds, and no check finds an error', async () => {
    const { problems } = await playPlan(version)
    expect(problems).toEqual([])
  })
})

test('ids are unique, and stay the same', () => {
  const all = plan.map(({ id }) => id)
  expect(all.filter((id, i) => all.indexOf(id) !== i)).toEqual([])
  expect(createPlan({ scenarios, profile: createProfile() })).toEqual(plan)
})

test('every operation is tried by every kind that has to do with it', () => {
  for (const id of ids) {
    const kinds = new Set(plan.filter(({ operation }) => operation === id).map(({ kind }) => kind))
    expect(kinds, id).toContain('scenarios')
    expect(kinds, id).toContain('examples')
    if (operationTable[id].method !== 'get') expect(kinds, id).toContain('effects')
    if (operationTable[id].statusWrites.length > 0) expect(kinds, id).toContain('transitions')
  }
})

test('every refusal that is documented with its request is a case', () => {
  const documented = ids.flatMap((id) => specExamples[id].refusals.map(({ name }) => `${id} ${name}`))
  // Each operation has two that need no example: the wrong method, and the wrong type.
  expect(plan.filter(({ kind }) => kind === 'examples')).toHaveLength(documented.length + 2 * ids.length)
})

/** Documented answers that no case can bring about on a server as it stands. */
const notMet: readonly [RegExp, reason: string][] = [
  [/ 401 /, 'the credentials of a run are good'],
  [/ 403 /, 'the credentials of a run reach far enough'],
  [/ 409 /, 'whether two writes collide is for the server to say'],
  [/ 413 /, 'a body of 100 MB is not sent to a shared server'],
  [/ 429 /, 'a server is not driven out of memory'],
]

test('every documented status and error type of each operation is met, but for those with a reason', async () => {
  const { met } = await playPlan('9.1')
  const documented = ids.flatMap((id) =>
    Object.entries(contractTable[id].responses).flatMap(([status, { errorTypes }]) =>
      (errorTypes.length > 0 ? errorTypes : ['']).map((type) => `${id} ${status} ${type}`),
    ),
  )
  const isExcused = (one: string) => notMet.some(([pattern]) => pattern.test(one))
  expect(documented.length).toBeGreaterThan(300)
  expect(documented.filter((one) => !isExcused(one) && !met.has(one))).toEqual([])
})

test('every change of status that can be asked for is tried', () => {
  const tried = new Set(plan.filter(({ kind }) => kind === 'transitions').map(({ id }) => id))
  const edges = transitionEdges()
  expect(edges.filter(({ reachable }) => !reachable).map(({ from }) => from)).toEqual(
    expect.arrayContaining(['completed', 'suspended']),
  )
  for (const { operation, from, to } of edges) {
    const prefix = `transitions/${operation}/${from}-to-${to}`
    expect(
      [...tried].some((id) => id === prefix || id.startsWith(`${prefix}-`)),
      prefix,
    ).toBe(true)
  }
  const pairs = new Set(
    edges.filter(({ machine }) => machine === 'ConnectorStatus').map(({ from, to }) => `${from} ${to}`),
  )
  expect(pairs.size).toBe(25)
})

describe('no write can reach what somebody else has made', () => {
  test.each(plan)('$id', (one) => {
    expect(strangersIn(one)).toEqual([])
  })
})

/** Writes to ids that are not the case's own: neither with its text in them nor saved from what it has made. */
function strangersIn(one: Case): string[] {
  const saved = savedIds(one)
  const isOwn = (text: string) =>
    /\{\{run\}\}/.test(text) || [...saved].some((name) => text.includes(`{{${name}}}`)) || isNobodys(text)
  return [...requestsOf(one.steps), ...one.cleanup]
    .filter(({ method }) => !['GET', 'HEAD', 'OPTIONS'].includes(method))
    .filter((request) => !idsIn(request).every(isOwn))
    .map(({ method, path }) => `${method} ${path}`)
}

/** No document can have an empty id, or one of more than 512 bytes. */
const isNobodys = (id: string) => id === '' || id.length > 512

/** Names saved from the id of a creation: lists and others' documents do not count. */
function savedIds({ steps }: Case): Set<string> {
  const flat = steps.flatMap((step) => ('together' in step ? step.together : [step]))
  return new Set(
    flat
      .filter(({ request }) => request.method === 'POST' || request.method === 'PUT')
      .flatMap(({ save = {} }) => Object.entries(save).flatMap(([name, pointer]) => (pointer === '/id' ? [name] : []))),
  )
}

/** The ids that a request writes to: in its path, and in the body of a new job. */
function idsIn(request: CaseRequest): string[] {
  const segments = (request.path.split('?')[0] ?? '').split('/').slice(2)
  const [first = '', second] = segments
  const isCollection = first === '_sync_job' || first === '_secret'
  const inPath = isCollection ? second : first
  const isBare = segments.length === 0 || inPath === undefined || (segments.length === 1 && first === '')
  const body = request.text ?? JSON.stringify(request.body ?? {})
  const ofJob = operationOf(request) === 'connector.sync_job_post' ? /"id":"([^"]*)"/.exec(body)?.[1] : undefined
  return [...(isBare ? [] : [inPath]), ...(ofJob === undefined ? [] : [ofJob])]
}
