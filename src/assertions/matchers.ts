import type { Connector, SyncJob } from '../domain/documents.ts'
import type { OperationId } from '../spec/generated/operations.ts'
import type { AnyAnswer } from './any-answer.ts'
import { checkMock } from './asserted-mock.ts'
import { holdsDocument } from './document.ts'
import type { Expected } from './expected.ts'
import { type ReceivedStep, receivedInOrder } from './in-order.ts'
import type { Outcome, Printer } from './outcome.ts'
import { type ReceivedOptions, received, want } from './received.ts'
import type { RequestMatch } from './request-match.ts'

/** What `expect` has for mocks and answers. */
export interface ConnectorMatchers<R = unknown> {
  /**
   * The mock has received a request to an operation; without one, any request at all. `match` names what it is like: path parameters, query
   * parameters and members of the body side by side, or in parts, as `{ params, query, body, headers, status, answer }`; what is not named
   * may be anything. In the place of any value may stand a matcher of the test runner, such as `expect.any(String)`, a pattern for texts, or a
   * function that says whether a value is right.
   * Errors: a name that such a request cannot have; what a `body` or a `query` has that is given as a part is not looked at.
   *
   * @example
   * expect(mock).toHaveReceived('connector.update_status', { connector_id: 'crm', status: 'connected' })
   * expect(mock).toHaveReceived('connector.check_in', { status: 200 }, { times: 2 })
   * expect(mock).toHaveReceived('connector.update_error', { error: /disk/, connector_id: (id: string) => id !== 'crm' })
   * expect(mock).not.toHaveReceived('connector.update_error')
   */
  toHaveReceived<Id extends OperationId>(operation?: Id, match?: RequestMatch<Id>, options?: ReceivedOptions): R
  /**
   * The mock has received requests one after the other; others may have come in between.
   *
   * @example
   * expect(mock).toHaveReceivedInOrder(['connector.sync_job_claim', ['connector.last_sync', { last_sync_status: 'completed' }]])
   */
  toHaveReceivedInOrder(steps: readonly ReceivedStep[]): R
  /**
   * The mock holds a connector, and it is like this: what is not named may be anything, and values may be given as for `toHaveReceived`. One
   * that was deleted softly is not there, unless `deleted` is named.
   * Errors: a field that no connector has, at the top level.
   *
   * @example
   * expect(mock).toHaveConnector('crm', { status: 'connected' })
   */
  toHaveConnector(id: string, expected?: Expected<Connector>): R
  /**
   * The mock holds a sync job, and it is like this: what is not named may be anything, and values may be given as for `toHaveReceived`.
   * Errors: a field that no sync job has, at the top level.
   *
   * @example
   * expect(mock).toHaveSyncJob('job-1', { status: 'in_progress', worker_hostname: 'worker-7' })
   */
  toHaveSyncJob(id: string, expected?: Expected<SyncJob>): R
  /**
   * An answer is as the description has it for an operation: its status is documented, and the body, the headers and an error are as
   * described. With `status` it has that one. Takes the `Response` of `fetch`, which can still be read, a result or an error of the official
   * client (called with `{ meta: true }`), or `{ status, headers, body }`. What `filter_path` has cut may have any shape; that it was
   * asked for is seen in the `url` of a `Response` and the `meta` of a result. To be awaited: the failure of one that is not is an unhandled
   * rejection, which fails the run but not the test.
   *
   * @example
   * await expect(response).toMatchOperation('connector.check_in', 200)
   */
  toMatchOperation(operation: OperationId, status?: number): Promise<void>
}

/** As much of a test runner's matcher context as is needed. */
interface Context {
  readonly isNot?: boolean
  readonly utils: {
    diff(expected: unknown, received: unknown): string | null | undefined
    matcherHint(name: string, received: string, expected: string, options: { isNot?: boolean }): string
  }
}

interface Result {
  readonly pass: boolean
  readonly message: () => string
}

/** The matchers, for `expect.extend` of Vitest and Jest. */
export const matchers = {
  toHaveReceived(
    this: Context,
    mock: unknown,
    operation?: OperationId,
    match?: RequestMatch,
    options: ReceivedOptions = {},
  ) {
    const asserted = checkMock(mock, 'toHaveReceived')
    return resultOf(this, 'mock', received(asserted, want(operation, match), options, this.isNot ?? false))
  },
  toHaveReceivedInOrder(this: Context, mock: unknown, steps: readonly ReceivedStep[]) {
    const asserted = checkMock(mock, 'toHaveReceivedInOrder')
    return resultOf(this, 'mock', receivedInOrder(asserted, steps, this.isNot ?? false))
  },
  toHaveConnector(this: Context, mock: unknown, id: string, expected?: object) {
    const asserted = checkMock(mock, 'toHaveConnector')
    return resultOf(this, 'mock', holdsDocument(asserted, 'connector', id, expected, this.isNot ?? false))
  },
  toHaveSyncJob(this: Context, mock: unknown, id: string, expected?: object) {
    const asserted = checkMock(mock, 'toHaveSyncJob')
    return resultOf(this, 'mock', holdsDocument(asserted, 'sync job', id, expected, this.isNot ?? false))
  },
  async toMatchOperation(this: Context, answer: AnyAnswer, operation: OperationId, status?: number) {
    // What it takes to judge an answer is large, and most test files never ask for it.
    const { isAnswerOf } = await import('./answer.ts')
    return resultOf(this, 'response', await isAnswerOf(answer, operation, status, this.isNot ?? false))
  },
}

function resultOf({ utils, isNot = false }: Context, subject: string, outcome: Outcome): Result {
  const printer: Printer = {
    heading: (name, expected) => utils.matcherHint(name, subject, expected, { isNot }),
    diff: (expected, got) => utils.diff(expected, got) ?? undefined,
  }
  return { pass: outcome.pass, message: () => outcome.message(printer) }
}
