import { createConnector } from '../domain/connector.ts'
import type { Connector, ConnectorDocument, Secret, SyncJob } from '../domain/documents.ts'
import { hidden } from '../domain/redact.ts'
import { createSyncJob } from '../domain/sync-job.ts'
import { findMute, insteadOfMute } from '../json/mute.ts'
import { isDeeperThan, isObject } from '../json/value.ts'
import { documentValidators } from '../spec/generated/document-validators.js'
import { documentFields, type WrittenConnector, type WrittenSyncJob } from '../spec/generated/documents.ts'
import type { Validator } from '../spec/generated/validator.ts'
import { maximumDepth } from '../xcontent/token-reader.ts'
import { type DocumentFault, describeFaults, quoted } from './document-faults.ts'

type Seed<Document extends { id: string }> = Partial<Document> & Pick<Document, 'id'>

type Scheduling = WrittenConnector['scheduling']

/**
 * A connector of which only the `id` must be given; the rest is as the server creates it, so of `scheduling` as much as matters is enough, too.
 * Other objects have no defaults and are given whole, and lists, as `filtering`, take the place of theirs. What Kibana and the connector
 * service leave in the index is taken as well: nulls, and times that end in `+00:00`.
 */
export type ConnectorSeed = Omit<Seed<WrittenConnector>, 'scheduling'> & {
  readonly scheduling?: { readonly [Job in keyof Scheduling]?: Partial<Scheduling[Job]> }
}

/**
 * A sync job of which only `id` and `connector.id` must be given. What the snapshot of the connector lacks is taken from the connector
 * of that id, or from a fresh one when there is none; a snapshot with all that one must have is left as it is. What the connector service
 * leaves in the index is taken as well: nulls, and times that end in `+00:00`.
 */
export type SyncJobSeed = Omit<Seed<WrittenSyncJob>, 'connector'> & { readonly connector: Seed<SyncJob['connector']> }

/** A secret; nothing of it has a default. */
export type SecretSeed = Secret

/**
 * A seed made into a document, or what is wrong with it. The document has the type of those that the API writes, though a seed may have
 * brought nulls into it.
 */
export type ReadSeed<Document> =
  | { readonly id: string; readonly document: Omit<Document, 'id'> }
  | { readonly faults: readonly DocumentFault[] }

/** Adds what is missing, in objects at every depth. What is given stays as it is, the order of its fields included. */
function complete(given: Record<string, unknown>, defaults: object): Record<string, unknown> {
  const completed = { ...given }
  for (const [name, value] of Object.entries(defaults)) {
    const own = Object.hasOwn(given, name) ? given[name] : value
    completed[name] = isObject(own) && isObject(value) && own !== value ? complete(own, value) : own
  }
  return completed
}

/** Fills in a connector and holds it against the description. */
export function readConnectorSeed(seed: unknown, now: string): ReadSeed<Connector> {
  const fill = (given: Record<string, unknown>) =>
    complete(given, createConnector(now, { is_native: given['is_native'] === true }))
  return read('Connector', seed, fill)
}

/** Fills in a sync job and holds it against the description. */
export function readSyncJobSeed(
  seed: unknown,
  connectorOf: (id: string) => ConnectorDocument | undefined,
  now: string,
): ReadSeed<SyncJob> {
  const fill = (given: Record<string, unknown>) => {
    const snapshot = isObject(given['connector']) ? given['connector'] : undefined
    const connectorId = String(snapshot?.['id'])
    const { connector, ...defaults } = createSyncJob(now, {
      connectorId,
      connector: { ...createConnector(now), ...withoutNulls(connectorOf(connectorId)) },
      jobType: given['job_type'] === 'access_control' ? 'access_control' : 'full',
      triggerMethod: 'on_demand',
    })
    return { ...complete(given, defaults), ...(snapshot && { connector: fillSnapshot(snapshot, connector) }) }
  }
  return read('SyncJob', seed, fill)
}

/** What the connector service has set to null counts as never set in a job that is made of the connector. */
function withoutNulls(connector: ConnectorDocument | undefined): Partial<ConnectorDocument> {
  return Object.fromEntries(Object.entries(connector ?? {}).filter(([, value]) => value !== null))
}

/** A snapshot with all that one must have is an old one: what it lacks the connector did not have then. The id is never made up. */
function fillSnapshot(given: Record<string, unknown>, { id: _, ...taken }: SyncJob['connector']): object {
  const isWhole = ['configuration', 'index_name', 'service_type'].every((field) => Object.hasOwn(given, field))
  return isWhole ? given : { ...taken, ...given }
}

/** Holds a secret against the description. Nothing of it is named: who mixes up key and value has put the secret there. */
export function readSecretSeed(seed: unknown): ReadSeed<Secret> {
  return read('Secret', seed, asGiven, () => hidden)
}

/** Holds a whole document against the description; nothing is filled in. */
export const readDocument = {
  connector: (document: unknown) => read<Connector>('Connector', document, asGiven),
  syncJob: (document: unknown) => read<SyncJob>('SyncJob', document, asGiven),
  secret: (document: unknown) => readSecretSeed(document),
}

const asGiven = (given: Record<string, unknown>) => given

/** What a body brings may stand a few levels deeper in a document. */
const deepest = maximumDepth + 5

/** A value as plain JSON, which is nobody else's, or why it cannot be written as that. */
export function readJson(value: unknown): { readonly json: unknown } | { readonly faults: readonly DocumentFault[] } {
  const fault = (says: string) => ({ faults: [{ path: '', says }] })
  if (isDeeperThan(value, deepest)) return fault(`is nested deeper than ${deepest} levels, or contains itself`)
  const mute = findMute(value)
  if (mute) {
    const says = `is a ${mute.kind}, which shows nothing of what it holds. ${insteadOfMute(mute.kind)}`
    return { faults: [{ path: mute.path, says: says.replace(/\.$/, '') }] }
  }
  try {
    const text: string | undefined = JSON.stringify(value)
    return { json: text === undefined ? undefined : JSON.parse(text) }
  } catch (thrown) {
    return fault(`cannot be written as JSON: ${thrown instanceof Error ? thrown.message : thrown}`)
  }
}

function read<Document extends { id: string }>(
  kind: keyof typeof documentFields,
  seed: unknown,
  fill: (given: Record<string, unknown>) => unknown,
  show = quoted,
): ReadSeed<Document> {
  const given = readJson(seed)
  if ('faults' in given) return given
  const filled = isObject(given.json) ? fill(given.json) : given.json
  const validate: Validator<{ id: string }> = documentValidators[kind]
  if (!validate(filled)) {
    return { faults: describeFaults(validate.errors ?? [], { document: filled, fields: documentFields[kind], show }) }
  }
  const { id, ...document } = filled as Document
  return { id, document }
}
