import type { SyncJob } from '../domain/documents.ts'
import type { SyncStatus } from '../spec/generated/machines.ts'
import type { Draws } from './draws.ts'
import { arrangeSteps, minute, second } from './timeline.ts'

/** What has happened to a job of each status, in the order of time. */
const courses = {
  pending: ['created_at'],
  in_progress: ['created_at', 'started_at', 'last_seen'],
  suspended: ['created_at', 'started_at', 'last_seen'],
  canceling: ['created_at', 'started_at', 'cancelation_requested_at', 'last_seen'],
  canceled: ['created_at', 'started_at', 'cancelation_requested_at', 'last_seen', 'canceled_at', 'completed_at'],
  completed: ['created_at', 'started_at', 'last_seen', 'completed_at'],
  error: ['created_at', 'started_at', 'last_seen', 'completed_at'],
} as const satisfies Record<SyncStatus, readonly string[]>

/** The times of a sync job, by the names of its fields. */
export type SyncJobTime = (typeof courses)[SyncStatus][number]

export const syncJobTimes: readonly SyncJobTime[] = courses.canceled

/** How long it takes until the next thing happens, in milliseconds from and to. */
const durations: Readonly<Record<SyncJobTime, readonly [low: number, high: number]>> = {
  created_at: [second, 2 * minute],
  started_at: [minute, 40 * minute],
  cancelation_requested_at: [second, 20 * second],
  last_seen: [second, 30 * second],
  canceled_at: [0, 0],
  completed_at: [0, 0],
}

/** When what a job of this status has been through happened. Times that are given stay; the rest has happened by the `end`. */
export function drawSyncJobTimes(
  draws: Draws,
  { job_type, status }: Pick<SyncJob, 'job_type' | 'status'>,
  given: Partial<Record<SyncJobTime, number>>,
  end: number,
): Partial<Record<SyncJobTime, number>> {
  const steps = courses[status].map((name) => {
    const [low, high] = durations[name]
    // What has changed within an hour is soon synced.
    const until = draws.between(`after ${name}`, low, job_type === 'incremental' ? Math.ceil(high / 8) : high)
    return { name, until }
  })
  return arrangeSteps<SyncJobTime>(steps, given, end)
}
