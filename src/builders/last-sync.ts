import type { Connector, SyncJob } from '../domain/documents.ts'
import type { SyncStatus } from '../spec/generated/machines.ts'
import { instantOf } from './timeline.ts'

/** What a connector tells of the last sync of one kind; times in milliseconds since 1970. */
export interface LastSync {
  readonly status: SyncStatus
  readonly scheduled: number | undefined
  /** When it ended, as far as the connector says so. */
  readonly ended?: number | undefined
  readonly error?: string | undefined
  readonly indexed?: number | undefined
  readonly deleted?: number | undefined
}

/** What a connector tells of the last sync of a kind; nothing when there was none. */
export function findLastSync(connector: Connector, type: SyncJob['job_type']): LastSync | undefined {
  const scheduled = instantOf(connector[scheduledAt[type]])
  if (type === 'access_control') {
    const { last_access_control_sync_error: error, last_access_control_sync_status: status } = connector
    return status ? { status, scheduled, error: error ?? undefined } : undefined
  }
  const { last_sync_status: status } = connector
  if (!status) return undefined
  // Of the two kinds, the fields are those of the later one.
  if (type !== lastContentSync(connector))
    return scheduled === undefined ? undefined : { status: 'completed', scheduled }
  return {
    status,
    scheduled,
    ended: instantOf(connector.last_synced),
    error: connector.last_sync_error ?? undefined,
    indexed: connector.last_indexed_document_count ?? undefined,
    deleted: connector.last_deleted_document_count ?? undefined,
  }
}

/** Whether the last content sync was a full or an incremental one. */
export function lastContentSync(connector: Connector): 'full' | 'incremental' {
  const full = instantOf(connector.last_sync_scheduled_at)
  const incremental = instantOf(connector.last_incremental_sync_scheduled_at)
  return incremental !== undefined && (full === undefined || incremental > full) ? 'incremental' : 'full'
}

/** When the next sync began after a time, of whatever kind. */
export function nextSync(connector: Connector, time: number): number | undefined {
  const later = Object.values(scheduledAt)
    .map((field) => instantOf(connector[field]))
    .filter((at) => at !== undefined && at > time)
  return later.length === 0 ? undefined : Math.min(...(later as number[]))
}

const scheduledAt = {
  full: 'last_sync_scheduled_at',
  incremental: 'last_incremental_sync_scheduled_at',
  access_control: 'last_access_control_sync_scheduled_at',
} as const
