import { connectorStatusMachine, syncStatusMachine } from '../spec/generated/machines.ts'
import { enumeration } from './fields.ts'

/** A connector status, in any letter case. */
export const connectorStatus = enumeration('ConnectorStatus', statesOf(connectorStatusMachine))

/** A sync job status, in any letter case. */
export const syncStatus = enumeration('ConnectorSyncStatus', statesOf(syncStatusMachine))

function statesOf<State extends string>(machine: { readonly [S in State]: unknown }): State[] {
  return Object.keys(machine) as State[]
}
