import type { Connector, SyncJob } from '../domain/documents.ts'
import { createSyncJob } from '../domain/sync-job.ts'
import type { SyncStatus } from '../spec/generated/machines.ts'
import { fill } from './configuration.ts'
import { countDocuments, documentsOf } from './document-counts.ts'
import type { Draws } from './draws.ts'
import { type Given, isOver, isSyncStatus } from './given.ts'
import { findLastSync, type LastSync, lastContentSync, nextSync } from './last-sync.ts'
import { serviceTypeOf } from './service-types.ts'
import { slugOf } from './sources.ts'
import { drawSyncJobTimes, type SyncJobTime, syncJobTimes } from './sync-job-times.ts'
import { day, givenTimes, instantOf, printInstant } from './timeline.ts'

type JobType = SyncJob['job_type']

/** What one sync job is built from. */
export interface SyncJobGround {
  readonly id: string
  readonly draws: Draws
  /** Draws that are the same for all jobs of the connector. */
  readonly connectorDraws: Draws
  readonly now: number
  readonly connector: Connector
  /** How many jobs were built before, of this connector and kind, and of this connector. */
  readonly before: { ofKind: (type: JobType) => number; readonly ofConnector: number }
}

/** The sync that the connector tells of, one before it, or one to come: made to fit what is given, which is not yet merged in. */
export function buildSyncJob(ground: SyncJobGround, given: Given): SyncJob {
  const { id, draws, connectorDraws, now, connector, before } = ground
  const jobType = jobTypeOf(connector, given)
  const last = findLastSync(connector, jobType)
  const isFirst = before.ofKind(jobType) === 0
  const status = statusOf(draws, isFirst || !last ? (last?.status ?? 'pending') : undefined, given)
  const isLast = isFirst && last?.status === status
  const end = isLast ? endOfLast(ground, last) : isOver(status) ? endOfEarlier(ground, last) : now
  const known: Partial<Record<SyncJobTime, number>> = {
    ...(isLast && last.scheduled !== undefined && { created_at: last.scheduled }),
    ...(isLast && isOver(status) && last.ended !== undefined && { canceled_at: last.ended, completed_at: last.ended }),
    ...givenTimes(syncJobTimes, given),
  }
  const times = drawSyncJobTimes(draws, { job_type: jobType, status }, known, end)
  const printed = Object.fromEntries(Object.entries(times).map(([name, time]) => [name, printInstant(time)]))
  const created = printInstant(times.created_at ?? now)
  const wasClaimed = times.started_at !== undefined
  const fresh = createSyncJob(created, {
    connectorId: connector.id,
    connector,
    jobType,
    triggerMethod: connector.scheduling[jobType].enabled ? 'scheduled' : 'on_demand',
  })
  const { sync_cursor } = connector
  const documents = documentsOf(connectorDraws, findLastSync(connector, 'full'), connector)
  return {
    id,
    ...fresh,
    ...(wasClaimed && jobType === 'incremental' && sync_cursor && { connector: { ...fresh.connector, sync_cursor } }),
    ...printed,
    status,
    ...(wasClaimed && {
      worker_hostname: `connectors-${draws.between('worker', 1, 4)}.internal`,
      ...countDocuments(draws, documents, { job_type: jobType, status }, isLast ? last : undefined, given),
    }),
    ...(status === 'error' && {
      error: (isLast ? last.error : undefined) ?? pickError(draws, connector),
    }),
  }
}

/** The kind that is given, or that of the connector's last content sync. */
function jobTypeOf(connector: Connector, { job_type }: Given): JobType {
  const isKnown = job_type === 'full' || job_type === 'incremental' || job_type === 'access_control'
  return isKnown ? job_type : lastContentSync(connector)
}

/** How earlier syncs went. */
const usual: readonly SyncStatus[] = [...Array<SyncStatus>(8).fill('completed'), 'error', 'canceled']

/** The status that is given, or that follows from what is, or that of the job to expect. */
function statusOf(draws: Draws, expected: SyncStatus | undefined, given: Given): SyncStatus {
  if (isSyncStatus(given['status'])) return given['status']
  const has = (field: keyof SyncJob) => typeof given[field] === 'string'
  if (has('error')) return 'error'
  if (has('canceled_at')) return 'canceled'
  if (has('cancelation_requested_at')) return 'canceling'
  const status = expected ?? draws.pick('status', usual)
  if (has('completed_at') && !isOver(status)) return 'completed'
  return status === 'pending' && (has('started_at') || has('worker_hostname')) ? 'in_progress' : status
}

/** When all of the last sync has happened. */
function endOfLast({ connector, now }: SyncJobGround, { status, scheduled, ended }: LastSync): number {
  if (!isOver(status)) return now
  return ended ?? (scheduled === undefined ? now : (nextSync(connector, scheduled) ?? now))
}

/** Earlier jobs lie about a day before one another, and ever a little less, so that none is older than its connector. */
function endOfEarlier({ connector, now, before }: SyncJobGround, last: LastSync | undefined): number {
  const end = last?.scheduled ?? now
  const created = instantOf(connector.filtering[0]?.active.advanced_snippet.created_at) ?? end
  const age = Math.max(day, end - created)
  const nth = Math.max(1, before.ofConnector)
  return end - Math.floor((age * nth) / (nth + age / day))
}

function pickError(draws: Draws, { name, index_name, service_type }: Connector): string {
  const called = { name, slug: slugOf(name, slugOf(index_name, 'source')) }
  return fill(draws.pick('error', serviceTypeOf(service_type).errors), called)
}
