import type { Connector, Secret, SyncJob } from '../domain/documents.ts'
import type { ServerVersion } from '../domain/profile.ts'
import type { OperationId } from '../spec/generated/operations.ts'
import type { Clock } from '../store/clock.ts'
import type { IdSource } from '../store/ids.ts'
import type { Storage } from '../store/storage.ts'
import type { Documents } from './documents.ts'
import type { MockRequest, MockResponse } from './exchange.ts'
import type { Explanation } from './explain/explanation.ts'
import type { Faults } from './faults/faults.ts'
import type { FaultRule } from './faults/rule.ts'
import type { MockFetch } from './fetch.ts'
import type { OperationFidelity } from './fidelity.ts'
import type { LoggedRequest } from './logged-request.ts'
import type { MockClock } from './mock-clock.ts'
import type { SecurityOptions } from './security.ts'
import type { ConnectorSeed, SecretSeed, SyncJobSeed } from './seeds.ts'
import type { MockSnapshot } from './snapshot.ts'
import type { MockDump, MockState } from './state.ts'
import type { StrictOption } from './strict.ts'

/** What a mock begins with, and what it stands in for. */
export interface ConnectorMockOptions {
  /** The documents to begin with, and to go back to on `reset`. None by default. */
  readonly seed?: MockState
  /**
   * The version of Elasticsearch that is mocked: which operations it has, what it does otherwise than newer ones, and what `GET /` says.
   * From `8.12` on, or `serverless`; the newest that is described, 9.1, by default. A newer minor version is answered as that one, but for its
   * number. Errors: another major version than 8 and 9.
   */
  readonly version?: ServerVersion
  /** Who may call and do what. Everybody everything by default. */
  readonly security?: SecurityOptions
  /** The time, in milliseconds since 1970. `Date.now` by default, so fake timers work. */
  readonly clock?: Clock
  /** Makes the ids of connectors and sync jobs that the server has to name. Random ids in the server's form by default. */
  readonly ids?: IdSource
  /** Makes these ids follow from a number or a text instead: the same ones in each run, in the server's form. `reset` begins anew. */
  readonly idSeed?: number | string
  /** Where documents are kept. In memory by default. */
  readonly storage?: Storage
  /** How many requests the log keeps. 1,000 by default. */
  readonly logCapacity?: number
  /** The faults to begin with, and to go back to on `reset`. None by default. */
  readonly faults?: readonly FaultRule[]
  /**
   * What requests must not rely on: those that do are answered as by the server, but make the next `reset()` or `assertClean()` fail. `true`
   * stands for `lenient`, `unconfirmed` and `slip`; a list of kinds for these alone. Off by default.
   */
  readonly strict?: StrictOption
}

/** The names of the options, for whoever passes them on. */
export const mockOptionNames: readonly string[] = [
  'seed',
  'version',
  'security',
  'clock',
  'ids',
  'idSeed',
  'storage',
  'logCapacity',
  'faults',
  'strict',
] satisfies (keyof ConnectorMockOptions)[]

/** What a fork may have otherwise than the mock it comes from. */
export type ForkOptions = Pick<ConnectorMockOptions, 'clock' | 'ids' | 'idSeed' | 'logCapacity'>

/** A cluster's Connector API, as far as a client can tell. */
export interface ConnectorMock {
  /**
   * Answers one request, at once and with all its effects. A fault that is more than another answer is told by the answer's `transport`:
   * whoever calls this has to be late, to reset or to hang by himself, as `fetch` and all that this package puts before a mock do.
   */
  handle(request: MockRequest): MockResponse
  /** The same for the standard `Request` and `Response`, called as `fetch` is; the origin of the URL does not matter. */
  fetch: MockFetch
  /** The operation that a request would reach, by its id in the description; nothing when no route leads to one. */
  operationOf(method: string, url: string): OperationId | undefined
  /** The connectors, past the rules of the API. */
  readonly connectors: Documents<Connector, ConnectorSeed>
  /** The sync jobs, past the rules of the API. */
  readonly syncJobs: Documents<SyncJob, SyncJobSeed>
  /** The secrets, past the rules of the API. */
  readonly secrets: Documents<Secret, SecretSeed>
  /** Errors, delays and broken connections on purpose. */
  readonly faults: Faults
  /** The last requests, the oldest first. */
  readonly requests: readonly LoggedRequest[]
  /** How many requests since the last reset are no longer in `requests`, for `logCapacity` is too small. */
  readonly forgottenRequests: number
  /** All documents, as copies. */
  state(): MockDump
  /**
   * Replaces all documents. Errors: a state that is not as described is refused with every fault named, and changes nothing.
   */
  load(state: MockState): void
  /**
   * Goes back to the seed and to the given clock, begins anew with the ids of an `idSeed`, forgets all requests, and lifts all faults but those
   * that the mock was made with, which begin anew. What a fault keeps waiting fails, as a connection that breaks. Times that the seed leaves
   * out are those of the reset.
   * Errors: with `strict`, as `assertClean`, after all is done.
   */
  reset(): void
  /**
   * Fails when requests have relied on what `strict` does not let pass, each with its place in the description, and forgets them. Without
   * `strict` it looks at the requests in the log that came since the last time, as `strict: true` would.
   *
   * @example
   * afterEach(() => mock.assertClean())
   */
  assertClean(): void
  /**
   * Why a request was answered as it was: the rule, where the description has it, and how anybody knows. The last one by default, else by its
   * `id` in the log; `String(mock.explain())` is for reading.
   * Errors: the log has no such request.
   */
  explain(id?: number): Explanation
  /** The time of the mock, to be read and moved. */
  readonly clock: MockClock
  /**
   * Keeps all documents as they are now, which indices exist, how the clock is set, and how many ids an `idSeed` has given; neither the log nor
   * faults. It takes no longer for many documents than for few: what is kept is shared until somebody writes.
   *
   * @example
   * const before = mock.snapshot()
   * mock.connectors.delete('crm')
   * mock.restore(before)
   */
  snapshot(): MockSnapshot
  /**
   * Goes back to a snapshot, which stays as it is; the log goes on, and so do faults. It may be another mock's, when both keep their documents
   * in memory.
   * Errors: what is no snapshot, or one of another storage; then nothing changes.
   */
  restore(snapshot: MockSnapshot): void
  /**
   * Another mock with the same options, documents, time and seed, as quickly as a snapshot is taken; neither sees what becomes of the
   * other. Its log is empty, and its faults are those that the mock was made with. With a `clock` of its own it goes by that, however the mock's
   * was set. A `storage` that cannot be forked is copied into memory.
   */
  fork(options?: ForkOptions): ConnectorMock
  /** The same as `reset`, so that `using` resets the mock where its block ends. */
  [Symbol.dispose](): void
  /** What is known of each operation, and from where: what was read in the server's source, what only follows, what is unconfirmed. */
  fidelity(): OperationFidelity[]
}
