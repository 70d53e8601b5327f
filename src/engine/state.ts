import type { Connector, Secret, SyncJob } from '../domain/documents.ts'
import { misuse } from '../errors/misuse.ts'
import { insteadOfMute, muteKind } from '../json/mute.ts'
import { isObject } from '../json/value.ts'
import type { IndexName } from '../store/storage.ts'
import { indicesInUse, type Store } from '../store/store.ts'
import { orMeant, sayFaults } from './document-faults.ts'
import {
  type ConnectorSeed,
  type ReadSeed,
  readConnectorSeed,
  readSecretSeed,
  readSyncJobSeed,
  type SecretSeed,
  type SyncJobSeed,
} from './seeds.ts'

/**
 * All documents of a mock, as they are loaded: what a document must have and was not given is filled in. A JSON file that TypeScript imports
 * has any text as a `status`; as one of these it is taken by `as MockState`, and held against the description when it is loaded.
 *
 * @example
 * import state from './state.json' with { type: 'json' }
 * const mock = createConnectorMock({ seed: state as MockState })
 */
export interface MockState {
  /** None by default. */
  readonly connectors?: readonly ConnectorSeed[]
  /** None by default. */
  readonly sync_jobs?: readonly SyncJobSeed[]
  /** None by default. */
  readonly secrets?: readonly SecretSeed[]
  /** Which indices exist; those with documents do in any case. An index that was once written stays, also when it is empty again. */
  readonly indices?: readonly IndexName[]
}

/** All documents of a mock, as they are dumped: nothing is missing. */
export interface MockDump {
  /** In the order in which they were first written. */
  readonly connectors: Connector[]
  /** In the order in which they were first written. */
  readonly sync_jobs: SyncJob[]
  /** In the order in which they were first written. */
  readonly secrets: Secret[]
  /** Which indices exist, empty ones included. */
  readonly indices: IndexName[]
}

const indexNames: readonly IndexName[] = ['connectors', 'sync_jobs', 'secrets']
const stateKeys = [...indexNames, 'indices']

/** A copy of the documents to begin with, as JSON has them. Errors: JSON does not have them. */
export function copySeed(seed: MockState): MockState {
  const kind = muteKind(seed)
  if (kind !== undefined) throw misuse(`Failed to make a mock: its seed is a ${kind}. ${insteadOfMute(kind)}`)
  try {
    return JSON.parse(JSON.stringify(seed))
  } catch (error) {
    const why = typeof seed === 'function' ? 'it is a function' : (error as Error).message.replace(/\n[\s\S]*/, '')
    throw misuse(`Failed to make a mock: its seed cannot be written as JSON (${why}).`, error)
  }
}

/** Gives all documents as copies, in the order in which they were first written. */
export function dumpState({ connectors, syncJobs, secrets, indices }: Store): MockDump {
  const list = <Document extends object>(entries: Iterable<readonly [string, Document]>) =>
    Array.from(entries, ([id, document]) => ({ id, ...document }))
  return JSON.parse(
    JSON.stringify({
      connectors: list(connectors.entries()),
      sync_jobs: list(syncJobs.entries()),
      secrets: list(secrets.entries()),
      indices: indexNames.filter((name) => indices.has(name)),
    } satisfies MockDump),
  )
}

/**
 * Replaces all documents by those of a state. The state is checked as a whole first: when anything is wrong with it an error names
 * the faults, and the documents stay as they are. So they do when the storage fails.
 */
export function loadState(store: Store, state: unknown, now: string): void {
  const { connectors, syncJobs, secrets, indices } = readState(state, now)
  store.atomically(() => {
    for (const collection of [store.connectors, store.syncJobs, store.secrets]) collection.clear()
    store.indices.clear()
    for (const [id, connector] of connectors) store.connectors.set(id, connector)
    for (const [id, syncJob] of syncJobs) store.syncJobs.set(id, syncJob)
    for (const [id, secret] of secrets) store.secrets.set(id, secret)
    for (const name of [...indices, ...indicesInUse(store)]) store.indices.add(name)
  })
}

/**
 * Finds the documents of a loaded state that were given the time at which it was loaded; what it gives back fills them in anew, with
 * another time.
 */
export function findTimed({ connectors = [], sync_jobs = [] }: MockState, loaded: Store, now: string) {
  const isTimed = (stored: object | undefined) => stored !== undefined && JSON.stringify(stored).includes(now)
  const timedConnectors = connectors.filter(({ id }) => isTimed(loaded.connectors.get(id)))
  const timedJobs = sync_jobs.filter(({ id }) => isTimed(loaded.syncJobs.get(id)))
  return (store: Store, then: string): void => {
    for (const seed of timedConnectors) put(store.connectors, readConnectorSeed(seed, then))
    for (const seed of timedJobs)
      put(
        store.syncJobs,
        readSyncJobSeed(seed, (id) => store.connectors.get(id), then),
      )
  }
}

/** What has been loaded once has no faults. */
function put<Document extends { id: string }>(
  collection: { set(id: string, document: Omit<Document, 'id'>): void },
  read: ReadSeed<Document>,
): void {
  if ('document' in read) collection.set(read.id, read.document)
}

function readState(state: unknown, now: string) {
  if (!isObject(state)) {
    throw misuse('Failed to load the state: it is not an object. Did you forget to parse the file?')
  }
  const kind = muteKind(state)
  if (kind !== undefined) throw misuse(`Failed to load the state: it is a ${kind}. ${insteadOfMute(kind)}`)
  const faults = Object.keys(state)
    .filter((key) => !stateKeys.includes(key))
    .map((key) => `it has the unknown key [${key}]${orMeant(key, stateKeys)}, and may have ${stateKeys.join(', ')}`)
  const { connectors: connectorSeeds, sync_jobs, secrets: secretSeeds, indices = [] } = state

  const connectors = readList('connectors', connectorSeeds, faults, (seed) => readConnectorSeed(seed, now))
  const connectorOf = (id: string) => connectors.get(id)
  const syncJobs = readList('sync_jobs', sync_jobs, faults, (seed) => readSyncJobSeed(seed, connectorOf, now))
  const secrets = readList('secrets', secretSeeds, faults, readSecretSeed)
  if (!isIndexList(indices)) faults.push(`indices must be a list, of ${indexNames.join(', ')} or none of them`)
  if (faults.length > 0) throw misuse(`Failed to load the state: ${summarize(faults)}`)
  return { connectors, syncJobs, secrets, indices: indices as IndexName[] }
}

function readList<Document>(
  name: IndexName,
  seeds: unknown,
  faults: string[],
  readSeed: (seed: unknown) => ReadSeed<Document>,
): Map<string, Omit<Document, 'id'>> {
  const documents = new Map<string, Omit<Document, 'id'>>()
  if (seeds !== undefined && !Array.isArray(seeds)) faults.push(`${name} must be a list`)
  if (!Array.isArray(seeds)) return documents
  for (const [i, seed] of seeds.entries()) {
    const read = readSeed(seed)
    if ('faults' in read) faults.push(...sayFaults(read.faults, `${name}[${i}]`))
    else if (documents.has(read.id)) faults.push(`${name}[${i}] has the id [${read.id}] of another document`)
    else documents.set(read.id, read.document)
  }
  return documents
}

function isIndexList(value: unknown): boolean {
  return Array.isArray(value) && value.every((name) => indexNames.includes(name))
}

function summarize(faults: readonly string[]): string {
  const shown = faults.slice(0, 10).join('; ')
  return `${shown}${faults.length > 10 ? `; and ${faults.length - 10} more` : ''}.`
}
