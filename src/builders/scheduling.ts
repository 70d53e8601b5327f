import { createConnector } from '../domain/connector.ts'
import type { Connector } from '../domain/documents.ts'
import type { ConnectorTimes } from './connector-times.ts'
import type { Draws } from './draws.ts'
import type { SyncKinds } from './features.ts'

/** Schedules by which the last syncs were due when they began. A full one may be left to people. */
export function buildScheduling(draws: Draws, times: ConnectorTimes, kinds: SyncKinds): Connector['scheduling'] {
  const { scheduling: off } = createConnector('')
  return {
    access_control: kinds.permissions ? daily(times.last_access_control_sync_scheduled_at) : off.access_control,
    full: draws.chance('by hand', 0.2) ? off.full : daily(times.last_sync_scheduled_at),
    incremental: kinds.incremental ? hourly(times.last_incremental_sync_scheduled_at) : off.incremental,
  }
}

function daily(last: number) {
  const time = new Date(last)
  return { enabled: true, interval: `0 ${time.getUTCMinutes()} ${time.getUTCHours()} * * ?` }
}

function hourly(last: number) {
  return { enabled: true, interval: `0 ${new Date(last).getUTCMinutes()} * * * ?` }
}
