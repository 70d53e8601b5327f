import { createConnector } from '../domain/connector.ts'
import type { Connector, ConnectorDocument, Secret, SyncJob, SyncJobDocument } from '../domain/documents.ts'
import { createSyncJob } from '../domain/sync-job.ts'
import { isObject } from '../json/value.ts'
import { documentValidators } from '../spec/generated/document-validators.js'
import type { Validator } from '../spec/generated/validator.ts'
import type { IndexName } from '../store/storage.ts'
import { indicesInUse, type Store } from '../store/store.ts'

type Seed<Document extends { id: string }> = Partial<Document> & Pick<Document, 'id'>

/** All documents of a mock. Loading fills in what a document must have and was not given, so `{ id: 'crm' }` is a fresh connector. */
export interface MockState {
  readonly connectors?: readonly Seed<Connector>[]
  /** The snapshot of the connector is made from the connector of that id, if the state has it; `connector.id` must be given. */
  readonly sync_jobs?: readonly (Omit<Seed<SyncJob>, 'connector'> & {
    readonly connector: Seed<SyncJob['connector']>
  })[]
  readonly secrets?: readonly Secret[]
  /** Which indices exist; those with documents do in any case. An index that was once written stays, also when it is empty again. */
  readonly indices?: readonly IndexName[]
}

/** A state as it is dumped: nothing is missing. */
export interface MockDump {
  readonly connectors: Connector[]
  readonly sync_jobs: SyncJob[]
  readonly secrets: Secret[]
  readonly indices: IndexName[]
}

const indexNames: readonly IndexName[] = ['connectors', 'sync_jobs', 'secrets']

/** Gives all documents as copies, in the order in which they were first written. */
export function dumpState({ connectors, syncJobs, secrets, indices }: Store): MockDump {
  const list = <Document extends object>(entries: Iterable<readonly [string, Document]>) =>
    Array.from(entries, ([id, document]) => ({ id, ...document }))
  return copy({
    connectors: list(connectors.entries()),
    sync_jobs: list(syncJobs.entries()),
    secrets: list(secrets.entries()),
    indices: indexNames.filter((name) => indices.has(name)),
  })
}

/**
 * Replaces all documents by those of a state. The state is checked as a whole first: when anything is wrong with it an error names
 * every fault, and the documents stay as they are.
 */
export function loadState(store: Store, state: unknown, now: string): void {
  const { connectors, syncJobs, secrets, indices } = readState(state, now)
  for (const collection of [store.connectors, store.syncJobs, store.secrets]) collection.clear()
  store.indices.clear()
  for (const [id, connector] of connectors) store.connectors.set(id, connector)
  for (const [id, syncJob] of syncJobs) store.syncJobs.set(id, syncJob)
  for (const [id, { value }] of secrets) store.secrets.set(id, { value })
  for (const name of [...indices, ...indicesInUse(store)]) store.indices.add(name)
}

function readState(state: unknown, now: string) {
  if (!isObject(state))
    throw new Error('Failed to load the state: it is not an object. Did you forget to parse the file?')
  const faults: string[] = []
  const {
    connectors = [],
    sync_jobs = [],
    secrets = [],
    indices = [],
    ...unknown
  } = copy(state) as Record<string, unknown>
  for (const key of Object.keys(unknown))
    faults.push(`unknown key [${key}]; known are connectors, sync_jobs, secrets, indices`)

  const readConnectors = readDocuments('connectors', connectors, documentValidators.Connector, faults, (given) =>
    fillConnector(given, now),
  )
  const readJobs = readDocuments('sync_jobs', sync_jobs, documentValidators.SyncJob, faults, (given) =>
    fillSyncJob(given, readConnectors, now),
  )
  const readSecrets = readDocuments('secrets', secrets, documentValidators.Secret, faults, (given) => given)
  if (!Array.isArray(indices) || indices.some((name) => !indexNames.includes(name))) {
    faults.push(`indices must be a list of ${indexNames.join(', ')}`)
  }
  if (faults.length > 0) throw new Error(`Failed to load the state: ${summarize(faults)}`)
  return { connectors: readConnectors, syncJobs: readJobs, secrets: readSecrets, indices: indices as IndexName[] }
}

function readDocuments<Document extends { id: string }>(
  collection: string,
  list: unknown,
  validate: Validator<Document>,
  faults: string[],
  fill: (given: Record<string, unknown>) => unknown,
): Map<string, Omit<Document, 'id'>> {
  const documents = new Map<string, Omit<Document, 'id'>>()
  if (!Array.isArray(list)) {
    faults.push(`${collection} must be a list`)
    return documents
  }
  for (const [i, given] of list.entries()) {
    const place = `${collection}[${i}]`
    const document = isObject(given) ? fill(given) : given
    if (!validate(document)) {
      for (const error of validate.errors ?? []) faults.push(explain(place, error))
    } else if (documents.has(document.id)) {
      faults.push(`${place} has the id [${document.id}] of another document`)
    } else {
      const { id, ...stored } = document
      documents.set(id, stored)
    }
  }
  return documents
}

function fillConnector(given: Record<string, unknown>, now: string): unknown {
  return { ...createConnector(now, { is_native: given['is_native'] === true }), ...given }
}

function fillSyncJob(
  given: Record<string, unknown>,
  connectors: ReadonlyMap<string, ConnectorDocument>,
  now: string,
): unknown {
  if (!isObject(given['connector'])) return given
  const connectorId = String(given['connector']['id'])
  const jobType = given['job_type'] === 'access_control' ? 'access_control' : 'full'
  const connector = connectors.get(connectorId) ?? createConnector(now)
  const defaults: SyncJobDocument = createSyncJob(now, { connectorId, connector, jobType, triggerMethod: 'on_demand' })
  return { ...defaults, ...given, connector: { ...defaults.connector, ...given['connector'] } }
}

function explain(
  place: string,
  { instancePath, message = 'is not as described', params }: NonNullable<Validator['errors']>[number],
): string {
  const path = instancePath.replace(/\/(\d+)/g, '[$1]').replaceAll('/', '.')
  const extra = params['additionalProperty'] ?? params['allowedValues']
  return `${place}${path} ${message}${extra === undefined ? '' : ` (${String(extra).replaceAll(',', ', ')})`}`
}

function summarize(faults: readonly string[]): string {
  const shown = faults.slice(0, 10).join('; ')
  return faults.length > 10 ? `${shown}; and ${faults.length - 10} more` : shown
}

function copy<T>(value: T): T {
  return JSON.parse(JSON.stringify(value))
}
