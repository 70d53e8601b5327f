import { type OperationDescription, type OperationId, operationTable } from '../spec/generated/operations.ts'
import type { Store } from '../store/store.ts'

/** The machine of each operation that writes a status. */
export const machineOf: ReadonlyMap<OperationId, 'ConnectorStatus' | 'SyncStatus'> = new Map(
  Object.entries<OperationDescription>(operationTable).flatMap(([id, { statusWrites }]) =>
    statusWrites.map(({ machine }) => [id as OperationId, machine as 'ConnectorStatus' | 'SyncStatus'] as const),
  ),
)

/** The status of the document that a request names, if its operation may write one. */
export function statusOf(
  operation: OperationId,
  params: Readonly<Record<string, string>>,
  { connectors, syncJobs }: Pick<Store, 'connectors' | 'syncJobs'>,
): string | undefined {
  const machine = machineOf.get(operation)
  if (machine === undefined) return undefined
  const id = machine === 'ConnectorStatus' ? params['connector_id'] : params['connector_sync_job_id']
  if (id === undefined) return undefined
  return (machine === 'ConnectorStatus' ? connectors : syncJobs).get(id)?.status
}
