import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type ConnectorMock,
  connectorStatusMachine,
  createConnectorMock,
  type LoggedRequest,
  type MockDump,
  type MockRequest,
  type MockState,
  syncStatusMachine,
} from '../../../src/index.ts'
import { operations } from '../../../src/operations/index.ts'
import { departures } from '../../support/described.ts'
import { forbiddenEffects } from './random-walk/effects.ts'
import { anyRequest, beginnings } from './random-walk/requests.ts'

// `WALK_SEED=… npx vitest run random-walk` walks another way; a failure prints the seed it was found with.
const seed = Number(process.env['WALK_SEED'] ?? 20_260_105)
const walks = Number(process.env['WALKS'] ?? 120)
const stepsPerWalk = 60

/** A mock whose clock moves a little with each request, and whose own ids never collide with those that clients chose. */
function createWalker(state: MockState): ConnectorMock {
  let time = Date.parse('2026-01-05T10:00:00.000Z')
  let next = 0
  const isTaken = (id: string) => [mock.connectors, mock.syncJobs, mock.secrets].some((documents) => documents.get(id))
  const ids = () => {
    while (isTaken(`new-${next}`)) next++
    return `new-${next++}`
  }
  const mock: ConnectorMock = createConnectorMock({ seed: state, clock: () => (time += 0.4), ids, logCapacity: 1 })
  return mock
}

/** Sends one request, and says everything about it that should not be. */
function step(mock: ConnectorMock, request: MockRequest, before: MockDump): { faults: string[]; after: MockDump } {
  const response = mock.handle(request)
  const logged = mock.requests.at(-1) as LoggedRequest
  const after = mock.state()
  const faults = departures(logged, response)
  if (response.status >= 400 && JSON.stringify(after) !== JSON.stringify(before))
    faults.push('a refusal changed the state')
  faults.push(...forbiddenEffects(logged, before, after), ...illegalMoves(logged, request, before, after))
  return { faults, after }
}

function illegalMoves({ operation, params }: LoggedRequest, request: MockRequest, before: MockDump, after: MockDump) {
  const faults = [
    ...after.connectors.filter(({ status }) => !Object.hasOwn(connectorStatusMachine, status)),
    ...after.sync_jobs.filter(({ status }) => !Object.hasOwn(syncStatusMachine, status)),
  ].map(({ id, status }) => `[${id}] is in the unknown status ${status}`)
  if (operation !== 'connector.update_status') return faults
  const statusIn = ({ connectors }: MockDump) => connectors.find(({ id }) => id === params['connector_id'])?.status
  const [from, to] = [statusIn(before), statusIn(after)]
  if (from && to && from !== to && !(connectorStatusMachine[from] as readonly string[]).includes(to)) {
    faults.push(`the machine knows no way from ${from} to ${to}`)
  }
  if (from !== to && to !== JSON.parse(request.body).status.toLowerCase()) faults.push(`${to} was not asked for`)
  return faults
}

/** JSON with its keys in order: matchers stumble over documents with keys such as `constructor` and `__proto__`. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, one) => {
    if (typeof one !== 'object' || one === null || Array.isArray(one)) return one
    return Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
  })
}

function expectSame(received: unknown, expected: unknown): void {
  expect(canonical(received)).toBe(canonical(expected))
}

const get = (mock: ConnectorMock, url: string) =>
  JSON.parse(mock.handle({ method: 'GET', url, headers: {}, body: '' }).body)

/** Ids that no path leads to. */
const unreachable = ['', '_sync_job', '_secret']

/** Sees that the lists show what there is, in order, and that each document can be had by its id. */
function expectConsistent(mock: ConnectorMock): void {
  const { connectors, sync_jobs: syncJobs } = mock.state()
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)
  const all = get(mock, '/_connector?include_deleted&size=10000')
  expect(all.count).toBe(connectors.length)
  expectSame(all.results.toSorted(byId), connectors.toSorted(byId))
  const live = all.results.filter(({ deleted }: { deleted: boolean }) => !deleted)
  expectSame(get(mock, '/_connector?size=10000'), { count: live.length, results: live })
  const names = all.results.map(({ index_name }: { index_name?: string | null }) => index_name ?? '\uFFFF')
  expect(names).toStrictEqual(names.toSorted())
  for (const connector of connectors) {
    if (unreachable.includes(connector.id)) continue
    expectSame(get(mock, `/_connector/${encodeURIComponent(connector.id)}?include_deleted`), connector)
  }
  for (const job of syncJobs) {
    expectSame(get(mock, `/_connector/_sync_job/${encodeURIComponent(job.id)}`), job)
  }
}

/** Sees that a state that was dumped and loaded is the same, the order of its documents included. */
function expectRoundTrip(mock: ConnectorMock): void {
  const state = mock.state()
  mock.load(state)
  expectSame(mock.state(), state)
  expectSame(createConnectorMock({ seed: state }).state(), state)
}

test('no walk over the API leads to a defect, an undescribed answer or a state outside the tables', () => {
  const statuses = new Map<number, number>()
  const answered = new Set<string>()
  const walk = fc.property(
    beginnings,
    fc.array(anyRequest, { minLength: stepsPerWalk, maxLength: stepsPerWalk, size: 'max' }),
    (state, requests) => {
      const mock = createWalker(state)
      let before = mock.state()
      for (const [i, request] of requests.entries()) {
        const { faults, after } = step(mock, request, before)
        const { status, operation, responseBody } = mock.requests.at(-1) as LoggedRequest
        expect(faults, `step ${i}: ${JSON.stringify(request).slice(0, 2000)} → ${status} ${responseBody}`).toEqual([])
        statuses.set(status, (statuses.get(status) ?? 0) + 1)
        if (operation && status < 300) answered.add(operation)
        before = after
        if (i % 15 === 14) {
          expectConsistent(mock)
          expectRoundTrip(mock)
          before = mock.state()
        }
      }
      expect({}).not.toHaveProperty('polluted')
    },
  )
  const { failed, numRuns, errorInstance } = fc.check(walk, { seed, numRuns: walks, endOnFailure: true })
  if (failed) {
    const cause = errorInstance as Error
    throw new Error(`Walk ${numRuns} failed; walk it again with WALK_SEED=${seed}. ${cause.message}`, { cause })
  }

  // The walk is worth something only while it gets somewhere.
  for (const status of [200, 201, 400, 404, 405, 406, 500]) expect(statuses.get(status) ?? 0).toBeGreaterThan(5)
  expect([...operations.keys()].filter((id) => !answered.has(id))).toEqual([])
}, 60_000)
