import type { Connector, Secret, SyncJob } from '../domain/documents.ts'
import { createProfile, type Profile, type ServerVersion } from '../domain/profile.ts'
import { checkOptions } from '../errors/check-options.ts'
import { misuse } from '../errors/misuse.ts'
import type { OperationId } from '../spec/generated/operations.ts'
import { createRouter, type Router } from '../spec/router.ts'
import { type Clock, createTimestamps } from '../store/clock.ts'
import { createSeededIds, type IdSource, randomIds } from '../store/ids.ts'
import {
  canRestore,
  forkStorage,
  type KeptStorage,
  keepStorage,
  restoreSnapshot,
  takeSnapshot,
} from '../store/snapshot.ts'
import type { IndexName, Storage } from '../store/storage.ts'
import { createStore } from '../store/store.ts'
import { checkRequest } from './check-request.ts'
import { checkStorage } from './check-storage.ts'
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
import { asGiven, createMockClock, type MockClock } from './mock-clock.ts'

import { createSecurity, type Security, type SecurityOptions } from './security.ts'
import {
  type ConnectorSeed,
  readConnectorSeed,
  readDocument,
  readSecretSeed,
  readSyncJobSeed,
  type SecretSeed,
  type SyncJobSeed,
} from './seeds.ts'
import { createSnapshot, type MockSnapshot, readSnapshot, type SnapshotContents } from './snapshot.ts'
import { checkId, definedIds, readSources, type Sources } from './sources.ts'
import { copySeed, dumpState, findTimed, loadState, type MockDump, type MockState } from './state.ts'
import { createHindsight, createStrictness, readStrict, type StrictOption } from './strict.ts'

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
  const profile = createProfile(options.version)
  return assemble(
    {
      profile,
      route: createRouter(profile),
      security: options.security === undefined ? undefined : createSecurity(options.security),
      // A copy, so that `reset` finds it as it was.
      seed: options.seed === undefined ? {} : copySeed(options.seed),
      hasSeed: options.seed !== undefined,
      strict: readStrict(options.strict),
      firstFaults: readRules(options.faults ?? []),
    },
    readSources('make a mock', options),
    { storage: keepStorage(checkStorage(options.storage)) },
  )
}

/** What a mock has in common with its forks. */
interface Common {
  readonly profile: Profile
  readonly route: Router
  readonly security: Security | undefined
  readonly seed: MockState
  readonly hasSeed: boolean
  readonly strict: ReturnType<typeof readStrict>
  /** The faults to begin with. */
  readonly firstFaults: ReturnType<typeof readRules>
}

/** What a mock begins with. */
interface Beginning {
  readonly storage: KeptStorage
  /** What was in it, beside the documents, when it was forked. */
  readonly forked?: Omit<SnapshotContents, 'documents'>
  readonly loaded?: Loaded | undefined
}

/** The seed as it was loaded. */
interface Loaded {
  readonly at: string
  readonly contents: SnapshotContents
  /** Gives the documents that had no times of their own the present one; found when it is first needed. */
  refill: ReturnType<typeof findTimed> | undefined
}

function assemble(common: Common, sources: Sources, beginning: Beginning): ConnectorMock {
  const { profile, route, security, seed, hasSeed, strict, firstFaults } = common
  const { storage, forked } = beginning
  const store = createStore(storage.storage)
  const log = createRequestLog(sources.logCapacity, profile)
  const strictness = strict.length > 0 ? createStrictness(strict, profile) : undefined
  const clock = createMockClock(sources.clock, forked?.clock)
  const now = createTimestamps(clock.now)
  const { ids = randomIds } = sources
  const idOf = sources.idSeed === undefined ? undefined : createSeededIds(sources.idSeed)
  let idsGiven = forked?.idsGiven ?? 0
  const newId = (collection: { get(id: string): unknown }): string => {
    for (;;) {
      const id = idOf ? idOf(idsGiven++) : checkId(ids())
      if (collection.get(id) === undefined) return id
      // Documents that another mock of the same seed has named may have been loaded; a source of the user's own may never give another.
      if (idOf) continue
      throw misuse(
        `Failed to create a document: its new id [${id}] is taken. Did you forget to let \`ids\` give another one each time?`,
      )
    }
  }
  const context = { store, profile, now, newId }
  const engineFor = (onExchange: (exchange: Exchange) => void) =>
    createEngine({ context, route, security, clock: clock.now, onExchange })
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
    clock: clock.now,
    onExchange,
  })
  const resetFaults = () => {
    faults.clear()
    for (const rule of firstFaults) faults.add(rule)
  }
  resetFaults()

  const keepSetting = () => ({ indices: [...store.indices], clock: clock.setting, idsGiven })
  const keep = (): SnapshotContents => ({ documents: takeSnapshot(storage), ...keepSetting() })
  const setIndices = (indices: readonly IndexName[]) => {
    store.indices.clear()
    for (const name of indices) store.indices.add(name)
  }

  let { loaded } = beginning
  const load = (state: MockState) => loadState(store, state, now())
  function loadSeed(): void {
    const at = now()
    if (loaded && canRestore(storage, loaded.contents.documents)) {
      restoreSnapshot(storage, loaded.contents.documents)
      setIndices(loaded.contents.indices)
      if (loaded.at === at) return
      loaded.refill ??= findTimed(seed, store, loaded.at)
      loaded.refill(store, at)
    } else {
      load(seed)
      loaded = { at, contents: keep(), refill: undefined }
    }
  }
  if (forked) setIndices(forked.indices)
  else if (hasSeed) loadSeed()

  const mock: ConnectorMock = {
    handle(request) {
      checkRequest(request)
      return handle(request)
    },
    fetch: createFetch(handle),
    faults,
    operationOf: (method, url) => locate(method, url)?.operation,
    connectors: createDocuments('connectors', store.connectors, store, {
      readSeed: (seed) => readConnectorSeed(seed, now()),
      readDocument: readDocument.connector,
    }),
    syncJobs: createDocuments('sync_jobs', store.syncJobs, store, {
      readSeed: (seed) => readSyncJobSeed(seed, (id) => store.connectors.get(id), now()),
      readDocument: readDocument.syncJob,
    }),
    secrets: createDocuments('secrets', store.secrets, store, {
      readSeed: readSecretSeed,
      readDocument: readDocument.secret,
    }),
    clock,
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
      clock.reset()
      loadSeed()
      idsGiven = 0
      log.clear()
      resetFaults()
      faults.hangUp()
      strictness?.raise()
    },
    assertClean: strictness?.raise ?? createHindsight(log.list),
    explain(id) {
      const { logged, facts } = log.find(id)
      return explain(logged, facts)
    },
    snapshot: () => createSnapshot(now(), keep()),
    restore(snapshot) {
      const kept = readSnapshot(snapshot)
      if (!canRestore(storage, kept.documents)) {
        throw misuse(
          'Failed to restore: the snapshot is of a mock with another storage. Take it from this mock, or load what `state()` gives.',
        )
      }
      restoreSnapshot(storage, kept.documents)
      setIndices(kept.indices)
      clock.setting = kept.clock
      idsGiven = kept.idsGiven
    },
    fork(options = {}) {
      checkOptions('fork a mock', options, ['clock', 'ids', 'idSeed', 'logCapacity'] satisfies (keyof ForkOptions)[])
      const kept = keepSetting()
      const setting = options.clock ? { ...kept, clock: asGiven } : kept
      const { clock = sources.clock, logCapacity = sources.logCapacity } = options
      const isNamed = options.ids !== undefined || options.idSeed !== undefined
      return assemble(
        common,
        readSources('fork a mock', { ...(isNamed ? options : definedIds(sources)), clock, logCapacity }),
        { storage: forkStorage(storage), forked: isNamed ? { ...setting, idsGiven: 0 } : setting, loaded },
      )
    },
    // Where there is no such symbol yet, nobody can ask for it.
    [Symbol.dispose]() {
      mock.reset()
    },
  }
  return mock
}

function both(one: (exchange: Exchange) => void, other: (exchange: Exchange) => void): (exchange: Exchange) => void {
  return (exchange) => {
    one(exchange)
    other(exchange)
  }
}
