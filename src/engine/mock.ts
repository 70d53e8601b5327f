import type { Connector, Secret, SyncJob } from '../domain/documents.ts'
import { createProfile, type ServerVersion } from '../domain/profile.ts'
import { misuse } from '../errors/misuse.ts'
import type { OperationId } from '../spec/generated/operations.ts'
import { createRouter } from '../spec/router.ts'
import { type Clock, createTimestamps, systemClock } from '../store/clock.ts'
import { type IdSource, randomIds } from '../store/ids.ts'
import { createMemoryStorage } from '../store/memory-storage.ts'
import type { Storage } from '../store/storage.ts'
import { createStore } from '../store/store.ts'
import { createDocuments, type Documents } from './documents.ts'
import { createEngine } from './engine.ts'
import type { Exchange, MockRequest, MockResponse } from './exchange.ts'
import { explain } from './explain/explain.ts'
import type { Explanation } from './explain/explanation.ts'
import { createFaults, type Faults } from './faults/faults.ts'
import { readRules } from './faults/read-rule.ts'
import type { FaultRule } from './faults/rule.ts'
import { createFetch, type MockFetch } from './fetch.ts'
import { listFidelity, type OperationFidelity } from './fidelity.ts'
import { createLocateOperation } from './locate.ts'
import { createRequestLog } from './log.ts'
import type { LoggedRequest } from './logged-request.ts'
import { checkOptions } from './options.ts'
import { createSecurity, type SecurityOptions } from './security.ts'
import {
  type ConnectorSeed,
  readConnectorSeed,
  readSecretSeed,
  readSyncJobSeed,
  type SecretSeed,
  type SyncJobSeed,
} from './seeds.ts'
import { dumpState, loadState, type MockDump, type MockState } from './state.ts'
import { createStrictness, raiseUsual, readStrict, type StrictOption } from './strict.ts'

/** What a mock begins with, and what it stands in for. */
export interface ConnectorMockOptions {
  /** The documents to begin with, and to go back to on `reset`. None by default. */
  readonly seed?: MockState
  /**
   * The version of Elasticsearch that is mocked: which operations it has, what it does otherwise than newer ones, and what `GET /` says.
   * From `8.12` on, or `serverless`; the newest that is described by default.
   */
  readonly version?: ServerVersion
  /** Who may call and do what. Everybody everything by default. */
  readonly security?: SecurityOptions
  /** The time, in milliseconds since 1970. `Date.now` by default, so fake timers work. */
  readonly clock?: Clock
  /** Makes the ids of connectors and sync jobs that the server has to name. Random ids in the server's form by default. */
  readonly ids?: IdSource
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
  'storage',
  'logCapacity',
  'faults',
  'strict',
] satisfies (keyof ConnectorMockOptions)[]

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
   * Goes back to the seed, forgets all requests, and lifts all faults but those that the mock was made with, which begin anew.
   * Errors: with `strict`, as `assertClean`, after all is done.
   */
  reset(): void
  /**
   * Fails when requests have relied on what `strict` does not let pass, each with its place in the description, and forgets them. Without
   * `strict` it looks at the requests in the log, as `strict: true` would.
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
  /** What is known of each operation, and from where: what was read in the server's source, what only follows, what is unconfirmed. */
  fidelity(): OperationFidelity[]
}

/**
 * Makes a mock of Elasticsearch's Connector API with a state of its own. It needs no network and no particular runtime; the other
 * entries of this package put it behind MSW or an HTTP server.
 *
 * @example
 * const mock = createConnectorMock({ seed: { connectors: [{ id: 'crm', status: 'configured' }] } })
 * const response = await mock.fetch(new Request('http://es:9200/_connector/crm/_check_in', { method: 'PUT' }))
 */
export function createConnectorMock(options: ConnectorMockOptions = {}): ConnectorMock {
  checkOptions('make a mock', options, mockOptionNames)
  const { clock = systemClock, ids = randomIds, storage = createMemoryStorage(), logCapacity = 1000 } = options
  if (!(Number.isInteger(logCapacity) || logCapacity === Number.POSITIVE_INFINITY) || logCapacity < 0) {
    throw misuse(`Failed to make a mock: its logCapacity [${logCapacity}] is no number of requests.`)
  }
  const profile = createProfile(options.version)
  const route = createRouter(profile)
  const security = options.security === undefined ? undefined : createSecurity(options.security)
  const store = createStore(storage)
  const log = createRequestLog(logCapacity, profile)
  const kinds = readStrict(options.strict)
  const strictness = kinds.length > 0 ? createStrictness(kinds, profile) : undefined
  const now = createTimestamps(() => clock())
  const newId = (collection: { get(id: string): unknown }): string => {
    const id = ids()
    if (collection.get(id) === undefined) return id
    throw misuse(
      `Failed to create a document: its new id [${id}] is taken. Did you forget to let \`ids\` give another one each time?`,
    )
  }
  const context = { store, profile, now, newId }
  const engineFor = (onExchange: (exchange: Exchange) => void) =>
    createEngine({ context, route, security, clock: () => clock(), onExchange })
  const onExchange = strictness ? both(log.add, strictness.look) : log.add
  const locate = createLocateOperation(route)
  const { handle, faults } = createFaults({
    handle: engineFor(onExchange),
    observe(request) {
      const seen: Exchange[] = []
      engineFor((exchange) => seen.push(exchange))(request)
      return seen[0] as Exchange
    },
    locate,
    profile,
    clock: () => clock(),
    onExchange,
  })
  const firstFaults = readRules(options.faults ?? [])
  const load = (state: MockState) => loadState(store, state, now())
  // A copy, so that `reset` finds it as it was.
  const seed: MockState = options.seed === undefined ? {} : JSON.parse(JSON.stringify(options.seed))
  if (options.seed !== undefined) load(seed)
  const resetFaults = () => {
    faults.clear()
    for (const rule of firstFaults) faults.add(rule)
  }
  resetFaults()

  return {
    handle,
    fetch: createFetch(handle),
    faults,
    operationOf: (method, url) => locate(method, url)?.operation,
    connectors: createDocuments('connectors', store.connectors, store, (seed) => readConnectorSeed(seed, now())),
    syncJobs: createDocuments('sync_jobs', store.syncJobs, store, (seed) =>
      readSyncJobSeed(seed, store.connectors.get, now()),
    ),
    secrets: createDocuments('secrets', store.secrets, store, readSecretSeed),
    get requests() {
      return log.list()
    },
    get forgottenRequests() {
      return log.forgotten()
    },
    fidelity: listFidelity,
    state: () => dumpState(store),
    load,
    reset() {
      load(seed)
      log.clear()
      resetFaults()
      strictness?.raise()
    },
    assertClean: strictness?.raise ?? (() => raiseUsual(log.list())),
    explain(id) {
      const { logged, facts } = log.find(id)
      return explain(logged, facts)
    },
  }
}

function both(one: (exchange: Exchange) => void, other: (exchange: Exchange) => void): (exchange: Exchange) => void {
  return (exchange) => {
    one(exchange)
    other(exchange)
  }
}
