import { createProfile, type Profile } from '../domain/profile.ts'
import { checkOptions } from '../errors/check-options.ts'
import { misuse } from '../errors/misuse.ts'
import { createRouter, type Router } from '../spec/router.ts'
import { createTimestamps } from '../store/clock.ts'
import { createSeededIds, randomIds } from '../store/ids.ts'
import {
  canRestore,
  forkStorage,
  type KeptStorage,
  keepStorage,
  restoreSnapshot,
  takeSnapshot,
} from '../store/snapshot.ts'
import type { IndexName } from '../store/storage.ts'
import { createStore } from '../store/store.ts'
import { checkRequest } from './check-request.ts'
import { checkStorage } from './check-storage.ts'
import { createDocuments } from './documents.ts'
import { createEngine } from './engine.ts'
import type { Exchange } from './exchange.ts'
import { explain } from './explain/explain.ts'
import { createFaults } from './faults/faults.ts'
import { readRules } from './faults/read-rule.ts'
import { createFetch } from './fetch.ts'
import { listFidelity } from './fidelity.ts'
import { createLocateOperation } from './locate.ts'
import { createRequestLog } from './log.ts'
import { type ConnectorMock, type ConnectorMockOptions, type ForkOptions, mockOptionNames } from './mock.ts'
import { asGiven, createMockClock } from './mock-clock.ts'
import { createSecurity, type Security } from './security.ts'
import { readConnectorSeed, readDocument, readSecretSeed, readSyncJobSeed } from './seeds.ts'
import { createSnapshot, readSnapshot, type SnapshotContents } from './snapshot.ts'
import { checkId, definedIds, readSources, type Sources } from './sources.ts'
import { copySeed, dumpState, findTimed, loadState, type MockState } from './state.ts'
import { createHindsight, createStrictness, readStrict } from './strict.ts'

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
