import type { Connector, Secret, SyncJob } from '../domain/documents.ts'
import { sayFaults } from '../engine/document-faults.ts'
import { readInstant } from '../engine/instant.ts'
import { type ConnectorSeed, readConnectorSeed, readDocument } from '../engine/seeds.ts'
import type { MockDump } from '../engine/state.ts'
import { checkOptions } from '../errors/check-options.ts'
import { misuse } from '../errors/misuse.ts'
import { createSeededIds } from '../store/ids.ts'
import { buildConnector } from './connector.ts'
import { createDraws } from './draws.ts'
import { createIndexNames } from './index-names.ts'
import {
  type ConnectorOverrides,
  checkOverrides,
  override,
  type SecretOverrides,
  type SyncJobOverrides,
} from './overrides.ts'
import { createSources } from './sources.ts'
import { type BuiltStateOptions, buildState } from './state.ts'
import { buildSyncJob } from './sync-job.ts'
import { printInstant } from './timeline.ts'

/** What builders go by. */
export interface BuildersOptions {
  /** What all data follow from: the same in each run. `1` by default. */
  readonly seed?: number | string
  /**
   * The present, before which everything lies: milliseconds since 1970, a `Date`, or ISO 8601. The time at which the builders are made by
   * default; data that shall be the same in each run to the millisecond need one.
   */
  readonly now?: Date | string | number
}

/**
 * Builders of documents that fit together. What they give is whole and as described, so that `mock.connectors.create`, `createMany`, `load`
 * and `seed` take it and fill in nothing. The functions need no `this`.
 */
export interface Builders {
  /**
   * A connector that is at work: connected, with the configuration of a real service type, and its last sync completed. Overrides say what
   * shall be otherwise, and what is not given is made to fit: a connector in `error` has an error and a sync that failed, one that was only
   * `created` has no configuration. Ids, names and indices are those of no other connector of these builders, unless they are given.
   * Errors: a field that no connector has; a value that is not as described.
   *
   * @example
   * build.connector({ status: 'error' })
   * build.connector({ service_type: 'postgresql', configuration: { host: { value: 'db.example' } } })
   * mock.connectors.createMany(5, () => build.connector({ is_native: true }))
   */
  connector(overrides?: ConnectorOverrides): Connector
  /** A sync job of a connector of its own, as `syncJob(connector())`. */
  syncJob(): SyncJob
  /**
   * A sync job of a connector, of which the id is enough. The first of a connector and kind is the sync that the connector tells of, with its
   * status, times and counts, or a pending one where there was none yet; further ones lie before it. With a status it has been through all
   * that leads there: a `canceling` one has `cancelation_requested_at`, a `completed` one its counts.
   * Errors: a field that no sync job has; a value that is not as described; a connector that is none.
   *
   * @example
   * const crm = mock.connectors.create(build.connector())
   * mock.syncJobs.create(build.syncJob(crm, { status: 'in_progress', worker_hostname: 'worker-7' }))
   */
  syncJob(connector: ConnectorSeed, overrides?: SyncJobOverrides): SyncJob
  /**
   * A secret, with a value that says that it is none. Errors: a field that no secret has; a value that is not as described.
   *
   * @example
   * mock.secrets.create(build.secret({ id: connector.api_key_secret_id }))
   */
  secret(overrides?: SecretOverrides): Secret
  /**
   * Connectors in all states, sync jobs of theirs, and the secrets that they name. Errors: what is no number of documents; a field that no
   * connector has; a value that is not as described; jobs when no connector can have one.
   *
   * @example
   * createConnectorMock({ seed: build.state({ connectors: 50, syncJobs: 200 }) })
   */
  state(options?: BuiltStateOptions): MockDump
}

/**
 * Makes builders of believable connectors, sync jobs and secrets. The same calls give the same documents for the same seed, in each run and
 * on every machine. Errors: a seed that is neither a number nor a text; a `now` that is no instant.
 *
 * @example
 * const build = createBuilders({ seed: 'crm', now: '2026-01-05T10:00:00Z' })
 * mock.load(build.state({ connectors: 50 }))
 */
export function createBuilders(options: BuildersOptions = {}): Builders {
  checkOptions('create builders', options, ['seed', 'now'] satisfies (keyof BuildersOptions)[])
  const { seed = 1, now: given = Date.now() } = options
  if (typeof seed !== 'string' && !Number.isFinite(seed)) {
    throw misuse(`Failed to create builders: the seed [${String(seed)}] is neither a number nor a text.`)
  }
  const now = readNow(given)
  const root = `${typeof seed} ${seed}`
  const ids = (what: string) => createSeededIds(`${what} ${root}`)
  const connectorIds = { connector: ids('connector'), apiKey: ids('API key'), secret: ids('secret of a connector') }
  const idOf = { syncJob: ids('sync job'), secret: ids('secret') }
  const drawsOf = (kind: string, n: number | string) => createDraws(`${root} ${kind} ${n}`)
  const sourceOf = createSources(drawsOf('sources', 0))
  const indices = createIndexNames()
  const built = { connectors: 0, syncJobs: 0, secrets: 0 }
  const jobsOf = new Map<string, string[]>()

  function connector(overrides: ConnectorOverrides = {}): Connector {
    checkOverrides('Connector', overrides)
    const n = built.connectors++
    const ground = {
      ids: { connector: connectorIds.connector(n), apiKey: connectorIds.apiKey(n), secret: connectorIds.secret(n) },
      draws: drawsOf('connector', n),
      now,
      sourceOf,
      indices,
    }
    return override('Connector', buildConnector(ground, overrides), overrides, readDocument.connector)
  }

  /** Who passes a connector that is not there, as `mock.connectors.get` can give it, does not mean one that nobody knows. */
  function syncJob(...given: [] | [of: ConnectorSeed, overrides?: SyncJobOverrides | undefined]): SyncJob {
    const [of, overrides = {}] = given.length === 0 ? [connector()] : given
    checkOverrides('SyncJob', overrides)
    const read = readConnectorSeed(of, printInstant(now))
    if ('faults' in read) {
      const faults = sayFaults(read.faults, 'its connector').join('; ')
      throw misuse(
        `Failed to build a sync job: ${faults}. Did you forget the connector, as in \`syncJob(connector, { status: 'pending' })\`?`,
      )
    }
    const n = built.syncJobs++
    const before = jobsOf.get(read.id) ?? []
    const ground = {
      id: idOf.syncJob(n),
      draws: drawsOf('sync job', n),
      connectorDraws: drawsOf('jobs of', read.id),
      now,
      connector: { id: read.id, ...read.document },
      before: { ofConnector: before.length, ofKind: (type: string) => before.filter((one) => one === type).length },
    }
    const job = override('SyncJob', buildSyncJob(ground, overrides), overrides, readDocument.syncJob)
    jobsOf.set(read.id, [...before, job.job_type])
    return job
  }

  function secret(overrides: SecretOverrides = {}): Secret {
    checkOverrides('Secret', overrides)
    const n = built.secrets++
    return override(
      'Secret',
      { id: idOf.secret(n), value: `not-a-real-secret-${n + 1}` },
      overrides,
      readDocument.secret,
    )
  }

  return { connector, syncJob, secret, state: (wanted = {}) => buildState({ connector, syncJob, secret }, wanted) }
}

/** Everything before the present must be printable, too. */
function readNow(given: unknown): number {
  const now = Math.floor(readInstant('create builders', given))
  const year = new Date(now).getUTCFullYear()
  if (year >= 1000 && year <= 9999) return now
  throw misuse(`Failed to create builders: the present [${String(given)}] is in no year of four digits.`)
}
