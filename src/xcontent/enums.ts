import { connectorStatusMachine, syncStatusMachine } from '../spec/generated/machines.ts'
import type { components } from '../spec/generated/types.ts'
import { enumeration, enumValue } from './fields.ts'

type Schemas = components['schemas']

const syncStatuses = statesOf(syncStatusMachine)

/** A connector status, in any letter case. */
export const connectorStatus = enumeration('ConnectorStatus', statesOf(connectorStatusMachine))

/** A sync job status, in any letter case. */
export const syncStatus = enumeration('ConnectorSyncStatus', syncStatuses)

/** Reads a sync job status from a text, in any letter case. */
export function syncStatusOf(text: string): Schemas['SyncStatus'] {
  return enumValue('ConnectorSyncStatus', syncStatuses, text)
}

/** Reads a sync job type from a text, in any letter case. */
export function syncJobTypeOf(text: string): Schemas['SyncJobType'] {
  return enumValue('ConnectorSyncJobType', ['full', 'incremental', 'access_control'], text)
}

/** Reads what made a sync job from a text, in any letter case. */
export function triggerMethodOf(text: string): Schemas['SyncJobTriggerMethod'] {
  return enumValue('ConnectorSyncJobTriggerMethod', ['on_demand', 'scheduled'], text)
}

function statesOf<State extends string>(machine: { readonly [S in State]: unknown }): State[] {
  return Object.keys(machine) as State[]
}
