import type { Connector, Secret, SyncJob } from '../domain/documents.ts'
import type { MockDump } from '../engine/state.ts'
import { checkOptions } from '../errors/check-options.ts'
import { misuse } from '../errors/misuse.ts'
import type { ConnectorOverrides, SecretOverrides, SyncJobOverrides } from './overrides.ts'

/** How much a built state holds. */
export interface BuiltStateOptions {
  /**
   * How many connectors, in all states that connectors are in: ten have every status, and last syncs of every status. Or what each of them
   * shall have, as for `connector`. 10 by default.
   */
  readonly connectors?: number | readonly ConnectorOverrides[]
  /**
   * How many sync jobs, dealt out to the connectors that can have one: first to each the one that it tells of, then earlier ones. By default
   * each has one.
   */
  readonly syncJobs?: number
}

interface BuildDocuments {
  connector(overrides?: ConnectorOverrides): Connector
  syncJob(connector: Connector, overrides?: SyncJobOverrides): SyncJob
  secret(overrides?: SecretOverrides): Secret
}

/** Which connectors one finds on a cluster. */
const usual: readonly ConnectorOverrides[] = [
  { status: 'connected' },
  { status: 'error' },
  { status: 'connected', last_sync_status: 'in_progress' },
  { status: 'configured' },
  { status: 'created' },
  { status: 'needs_configuration' },
  { status: 'connected' },
  { status: 'connected', last_sync_status: 'canceled' },
  { status: 'connected', last_sync_status: 'suspended' },
  { status: 'connected', last_sync_status: 'canceling' },
]

/** Builds connectors, sync jobs of theirs, and the secrets that they name. */
export function buildState(build: BuildDocuments, options: BuiltStateOptions): MockDump {
  checkOptions('build a state', options, ['connectors', 'syncJobs'] satisfies (keyof BuiltStateOptions)[])
  const { connectors: wanted = 10, syncJobs: jobCount } = options
  const overrides = Array.isArray(wanted)
    ? (wanted as readonly ConnectorOverrides[])
    : Array.from({ length: countOf('connectors', wanted) }, (_, i) => usual[i % usual.length] as ConnectorOverrides)
  const connectors = overrides.map((one) => build.connector(one))
  const sync_jobs = buildSyncJobs(build, connectors, jobCount === undefined ? undefined : countOf('syncJobs', jobCount))
  const secrets = connectors.flatMap(({ api_key_secret_id: id }) => (id ? [build.secret({ id })] : []))
  return { connectors, sync_jobs, secrets, indices: ['connectors', 'sync_jobs', 'secrets'] }
}

function buildSyncJobs(build: BuildDocuments, connectors: readonly Connector[], count: number | undefined): SyncJob[] {
  const runnable = connectors.filter(
    ({ status, index_name, deleted }) =>
      index_name && !deleted && status !== 'created' && status !== 'needs_configuration',
  )
  const synced = runnable.filter(({ last_sync_status }) => last_sync_status)
  const last = runnable.slice(0, count).map((connector) => build.syncJob(connector))
  const left = (count ?? last.length) - last.length
  if (left === 0) return last
  if (synced.length === 0) {
    throw misuse(
      `Failed to build a state: no connector has synced, so there are no more than ${last.length} jobs and not [${count}]. Did you forget to ask for connectors?`,
    )
  }
  const earlier = Array.from({ length: left }, (_, i) => {
    const connector = synced[i % synced.length] as Connector
    const kinds = kindsOf(connector)
    // Neighbours begin with different kinds, so that few jobs are of several, too.
    const job_type = kinds[(i + Math.floor(i / synced.length)) % kinds.length] ?? 'full'
    return build.syncJob(connector, { job_type })
  })
  return [...last, ...earlier]
}

/** The kinds of syncs that a connector does. */
function kindsOf({ scheduling, features }: Connector): SyncJob['job_type'][] {
  return [
    'full',
    ...(features?.incremental_sync?.enabled && scheduling.incremental.enabled ? (['incremental'] as const) : []),
    ...(features?.document_level_security?.enabled ? (['access_control'] as const) : []),
  ]
}

function countOf(what: string, count: unknown): number {
  if (typeof count === 'number' && Number.isInteger(count) && count >= 0) return count
  throw misuse(`Failed to build a state: [${String(count)}] is no number of ${what}.`)
}
