import { createConnector } from '../domain/connector.ts'
import type { Connector } from '../domain/documents.ts'
import { managedIndexPrefix } from '../domain/index-name.ts'
import type { SyncStatus } from '../spec/generated/machines.ts'
import { buildConfiguration, fill } from './configuration.ts'
import { type ConnectorTimes, drawConnectorTimes } from './connector-times.ts'
import type { Draws } from './draws.ts'
import { buildFeatures, drawSyncKinds, type SyncKinds } from './features.ts'
import { buildFiltering } from './filtering.ts'
import { type Given, isConnectorStatus, isSyncStatus, textOf } from './given.ts'
import type { IndexNames } from './index-names.ts'
import { buildScheduling } from './scheduling.ts'
import { serviceTypeOf } from './service-types.ts'
import { type Source, slugOf } from './sources.ts'
import { printInstant } from './timeline.ts'

type Status = Connector['status']

/** What one connector is built from. */
export interface ConnectorGround {
  readonly ids: { readonly connector: string; readonly apiKey: string; readonly secret: string }
  readonly draws: Draws
  readonly now: number
  /** Gives the next source of a type, or of any. */
  readonly sourceOf: (type?: string) => Source
  readonly indices: IndexNames
}

/** A connector at work, made to fit what is given, which is not yet merged in. */
export function buildConnector({ ids, draws, now, sourceOf, indices }: ConnectorGround, given: Given): Connector {
  const status = statusOf(given)
  const syncStatus = syncStatusOf(given, status)
  const isKnown = status !== 'created'
  const isConfigured = isKnown && status !== 'needs_configuration'
  const source = sourceOf(textOf(given['service_type']))
  const type = serviceTypeOf(source.type)
  const name = textOf(given['name']) ?? source.name
  const called = { name, slug: slugOf(name, slugOf(source.name, 'source')) }
  const isNative = isNativeOf(given) ?? draws.chance('is_native', 0.3)
  const kinds = drawSyncKinds(draws, type, given)
  const times = drawConnectorTimes(draws, syncStatus, kinds, given, now)
  const index = textOf(given['index_name'])
  const error =
    textOf(given['error']) ?? textOf(given['last_sync_error']) ?? fill(draws.pick('error', type.errors), called)
  const fresh = createConnector(printInstant(times.created), {
    description: fill(type.description, called),
    index_name:
      index === undefined
        ? indices.free(`${isNative ? managedIndexPrefix : 'search-'}${called.slug}`)
        : indices.take(index),
    is_native: isNative,
    ...(draws.chance('language', 0.5) && { language: draws.pick('which language', ['en', 'de', 'fr', 'ja']) }),
    name,
    service_type: source.type,
  })
  return {
    id: ids.connector,
    ...fresh,
    status,
    filtering: fresh.filtering.map((entry) => buildFiltering(draws, type, entry, printInstant(times.edited))),
    ...(isKnown && {
      configuration: buildConfiguration(type, called, isConfigured),
      features: buildFeatures(type, kinds, isNative),
      last_seen: printInstant(times.last_seen),
    }),
    ...(isConfigured && {
      api_key_id: ids.apiKey,
      ...(isNative && { api_key_secret_id: ids.secret }),
      pipeline: {
        extract_binary_content: type.canSync.permissions,
        name: 'search-default-ingestion',
        reduce_whitespace: true,
        run_ml_inference: draws.chance('inference', 0.2),
      },
      scheduling: buildScheduling(draws, times, kinds),
    }),
    ...(status === 'error' && { error }),
    ...(syncStatus && buildLastSyncs(draws, syncStatus, kinds, times, error, given)),
  }
}

/** What a connector tells of its last syncs. */
function buildLastSyncs(
  draws: Draws,
  syncStatus: SyncStatus,
  kinds: SyncKinds,
  times: ConnectorTimes,
  error: string,
  given: Given,
): Partial<Connector> {
  const incremental = printInstant(times.last_incremental_sync_scheduled_at)
  const accessError = textOf(given['last_access_control_sync_error'])
  const drawnStatus = accessError === undefined ? 'completed' : 'error'
  const accessStatus = isSyncStatus(given['last_access_control_sync_status'])
    ? given['last_access_control_sync_status']
    : drawnStatus
  return {
    last_deleted_document_count: draws.between('deleted', 0, 40),
    last_indexed_document_count: draws.between('indexed', 50, kinds.incremental ? 300 : 40_000),
    ...(syncStatus === 'error' && { last_sync_error: error }),
    last_sync_scheduled_at: printInstant(times.last_sync_scheduled_at),
    last_sync_status: syncStatus,
    last_synced: printInstant(times.last_synced),
    ...(kinds.incremental && {
      last_incremental_sync_scheduled_at: incremental,
      sync_cursor: { changed_since: incremental },
    }),
    ...(kinds.permissions && {
      ...(accessStatus === 'error' && { last_access_control_sync_error: accessError ?? error }),
      last_access_control_sync_scheduled_at: printInstant(times.last_access_control_sync_scheduled_at),
      last_access_control_sync_status: accessStatus,
    }),
  }
}

/** A connector is at work unless somebody says otherwise; one with an error is in `error`. */
function statusOf({ status, error, last_sync_error, last_sync_status }: Given): Status {
  if (isConnectorStatus(status)) return status
  const hasFailed = [error, last_sync_error].some((text) => typeof text === 'string') || last_sync_status === 'error'
  return hasFailed ? 'error' : 'connected'
}

/** How the last sync went; nothing where there was none. */
function syncStatusOf(
  { last_sync_error, last_sync_status, last_synced }: Given,
  status: Status,
): SyncStatus | undefined {
  if (isSyncStatus(last_sync_status)) return last_sync_status
  if (status === 'error' || typeof last_sync_error === 'string') return 'error'
  return status === 'connected' || typeof last_synced === 'string' ? 'completed' : undefined
}

/** Who runs the connector, by what is given: Elastic's own write to indices of one prefix alone. */
function isNativeOf({ is_native, index_name }: Given): boolean | undefined {
  if (typeof is_native === 'boolean') return is_native
  return typeof index_name === 'string' && !index_name.startsWith(managedIndexPrefix) ? false : undefined
}
