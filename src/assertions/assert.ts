import type { Connector, SyncJob } from '../domain/documents.ts'
import type { ConnectorMock } from '../engine/mock.ts'
import type { OperationId } from '../spec/generated/operations.ts'
import type { AnyAnswer } from './any-answer.ts'
import { checkMock } from './asserted-mock.ts'
import { holdsDocument } from './document.ts'
import type { Expected } from './expected.ts'
import { type ReceivedStep, receivedInOrder } from './in-order.ts'
import { type Outcome, plainPrinter } from './outcome.ts'
import { type ReceivedOptions, received, want } from './received.ts'
import type { RequestMatch } from './request-match.ts'

/** What an assertion fails with: test runners take it for one of `node:assert`. */
export class ConnectorAssertionError extends Error {
  /** As that of `node:assert`, which test runners know by it. */
  override readonly name = 'AssertionError'
  /** Likewise. */
  readonly code = 'ERR_ASSERTION'
  /** Likewise: the message says more than the two values. */
  readonly generatedMessage = false
  /** The name of the assertion. */
  readonly operator: string
  /** What was asked for; test runners show how `actual` differs from it. */
  readonly expected: unknown
  /** What came nearest. */
  readonly actual: unknown

  constructor(operator: string, { expected, received: actual }: Outcome, message: string) {
    super(message)
    this.operator = operator
    this.expected = expected
    this.actual = actual
  }
}

/**
 * The mock has received a request to an operation, as `toHaveReceived` of `es-connector-kit/vitest`, for test runners without `expect`.
 * `match` names what it is like; in the place of any value may stand a pattern for texts, a function that says whether a value is right, or a
 * matcher of a test runner.
 * Errors: a `ConnectorAssertionError` that tells which request came nearest; a name that such a request cannot have.
 *
 * @example
 * assertReceived(mock, 'connector.update_status', { connector_id: 'crm', status: 'connected' })
 * assertReceived(mock, 'connector.update_error', { error: /disk/ }, { times: 1 })
 * assertReceived(mock, 'connector.update_error', { error: (text: string) => text.length < 100 })
 */
export function assertReceived<Id extends OperationId>(
  mock: ConnectorMock,
  operation?: Id,
  match?: RequestMatch<Id>,
  options: ReceivedOptions = {},
): void {
  settle('assertReceived', received(checkMock(mock, 'assertReceived'), want(operation, match), options, false), false)
}

/**
 * The mock has not received such a request; without an operation, none at all.
 *
 * @example
 * assertNotReceived(mock, 'connector.update_error')
 */
export function assertNotReceived<Id extends OperationId>(
  mock: ConnectorMock,
  operation?: Id,
  match?: RequestMatch<Id>,
): void {
  settle('assertNotReceived', received(checkMock(mock, 'assertNotReceived'), want(operation, match), {}, true), true)
}

/**
 * The mock has received requests one after the other; others may have come in between.
 *
 * @example
 * assertReceivedInOrder(mock, ['connector.sync_job_claim', 'connector.last_sync'])
 */
export function assertReceivedInOrder(mock: ConnectorMock, steps: readonly ReceivedStep[]): void {
  settle('assertReceivedInOrder', receivedInOrder(checkMock(mock, 'assertReceivedInOrder'), steps, false), false)
}

/**
 * The mock holds a connector, and it is like this; what is not named may be anything. Values may be given as for `assertReceived`.
 * Errors: as there; a field that no connector has, at the top level.
 *
 * @example
 * assertConnector(mock, 'crm', { status: 'connected' })
 */
export function assertConnector(mock: ConnectorMock, id: string, expected?: Expected<Connector>): void {
  settle('assertConnector', holdsDocument(checkMock(mock, 'assertConnector'), 'connector', id, expected, false), false)
}

/** The mock holds a sync job, and it is like this, as `assertConnector`. */
export function assertSyncJob(mock: ConnectorMock, id: string, expected?: Expected<SyncJob>): void {
  settle('assertSyncJob', holdsDocument(checkMock(mock, 'assertSyncJob'), 'sync job', id, expected, false), false)
}

/**
 * An answer is as the description has it for an operation, as `toMatchOperation` of `es-connector-kit/vitest`. To be awaited: the failure of
 * one that is not is an unhandled rejection, which fails the run but not the test.
 *
 * @example
 * await assertOperation(response, 'connector.check_in', 200)
 */
export async function assertOperation(answer: AnyAnswer, operation: OperationId, status?: number): Promise<void> {
  const { isAnswerOf } = await import('./answer.ts')
  settle('assertOperation', await isAnswerOf(answer, operation, status, false), false)
}

function settle(operator: string, outcome: Outcome, isNot: boolean): void {
  if (outcome.pass !== isNot) return
  const heading = { ...plainPrinter, heading: (_: string, expected: string) => `${operator}(${expected})` }
  throw new ConnectorAssertionError(operator, outcome, `es-connector-kit: ${outcome.message(heading)}`)
}
