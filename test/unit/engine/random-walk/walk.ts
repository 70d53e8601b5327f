import fc from 'fast-check'
import { expect } from 'vitest'
import {
  type ConnectorMock,
  connectorStatusMachine,
  createConnectorMock,
  type LoggedRequest,
  type MockDump,
  type MockRequest,
  type MockState,
  syncStatusMachine,
} from '../../../../src/index.ts'
import type { OperationId } from '../../../../src/spec/generated/operations.ts'
import { departures } from '../../../support/described.ts'
import { expectConsistent, expectRoundTrip } from './consistency.ts'
import { forbiddenEffects } from './effects.ts'
import { expectFiltersToHold } from './filters.ts'
import { anyRequest, beginnings } from './requests.ts'

const stepsPerWalk = 60

/** What walks came across. */
export interface Walked {
  readonly steps: number
  /** How often each status was answered. */
  readonly statuses: ReadonlyMap<number, number>
  /** The operations that answered with success. */
  readonly answered: ReadonlySet<OperationId>
}

/**
 * Walks at random over the API, each time with a new mock, and fails at the first step that should not be. `WALKS` sets how many
 * walks there are, and `WALK_SEED` walks another way; a failure prints the seed it was found with.
 */
export function walkAtRandom(defaultWalks: number): Walked {
  const walks = Number(process.env['WALKS'] ?? defaultWalks)
  const seed = Number(process.env['WALK_SEED'] ?? 20_260_105)
  let steps = 0
  const statuses = new Map<number, number>()
  const answered = new Set<OperationId>()
  const walk = fc.property(
    beginnings,
    fc.array(anyRequest, { minLength: stepsPerWalk, maxLength: stepsPerWalk, size: 'max' }),
    (state, requests) => {
      const mock = createWalker(state)
      let before = mock.state()
      for (const [i, request] of requests.entries()) {
        const { faults, after } = step(mock, request, before)
        const { status, operation, responseBody } = mock.requests.at(-1) as LoggedRequest
        expect(
          faults,
          `step ${i}: ${JSON.stringify(request).slice(0, 2000)} → ${status} ${responseBody.slice(0, 2000)}`,
        ).toEqual([])
        steps++
        statuses.set(status, (statuses.get(status) ?? 0) + 1)
        if (operation && status < 300) answered.add(operation)
        before = after
        if (i % 15 === 14) expectConsistent(mock)
        // A load builds all indexes anew, so it is kept for after the filters, and not done too often.
        if (i % 30 === 29) {
          expectFiltersToHold(mock)
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
  return { steps, statuses, answered }
}

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
  if (from !== to && to !== JSON.parse(String(request.body)).status.toLowerCase())
    faults.push(`${to} was not asked for`)
  return faults
}
