import type { SyncStatus } from '../spec/generated/machines.ts'
import type { Draws } from './draws.ts'
import type { SyncKinds } from './features.ts'
import { type Given, isOver } from './given.ts'
import { arrangeSteps, day, givenTimes, hour, minute, type Step, second } from './timeline.ts'

const fields = [
  'last_access_control_sync_scheduled_at',
  'last_incremental_sync_scheduled_at',
  'last_sync_scheduled_at',
  'last_synced',
  'last_seen',
] as const

type Name = 'created' | 'edited' | (typeof fields)[number]

/** When what has happened to a connector, by the names of its fields, in milliseconds since 1970; `edited` is for its sync rules. */
export type ConnectorTimes = Readonly<Record<Name, number>>

/**
 * Times that can be: a connector was created, edited, and has synced since, each kind by its own schedule: full and access control syncs
 * once a day, incremental ones each hour. A sync that has not ended is the last one, and `last_synced` is from the one before.
 */
export function drawConnectorTimes(
  draws: Draws,
  syncStatus: SyncStatus | undefined,
  kinds: SyncKinds,
  given: Given,
  now: number,
): ConnectorTimes {
  const step = (name: Name, unit: number, low: number, high: number): Step<Name> => ({
    name,
    until: draws.between(`after ${name}`, low * unit, high * unit),
  })
  const full = step('last_sync_scheduled_at', minute, 3, 40)
  const incremental = step('last_incremental_sync_scheduled_at', minute, 1, 5)
  const synced = step('last_synced', minute, 1, 50)
  const isRunning = syncStatus !== undefined && !isOver(syncStatus)
  const latest = isRunning
    ? [incremental, step('last_synced', hour, 20, 23), full]
    : kinds.incremental && syncStatus === 'completed'
      ? [step('last_sync_scheduled_at', hour, 1, 20), incremental, synced]
      : [incremental, full, step('last_synced', minute, 5, 20 * 60)]
  return arrangeSteps<Name>(
    [
      step('created', day, 10, 200),
      step('edited', day, 20, 200),
      step('last_access_control_sync_scheduled_at', minute, 30, 59),
      ...latest,
      step('last_seen', second, 1, 240),
    ],
    givenTimes(fields, given),
    now,
  )
}
