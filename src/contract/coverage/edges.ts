import { isTransition } from '../../domain/machine.ts'
import type { Profile } from '../../domain/profile.ts'
import { connectorStatusMachine, syncStatusMachine } from '../../spec/generated/machines.ts'
import { type OperationDescription, type OperationId, operationTable } from '../../spec/generated/operations.ts'
import { creates } from '../history/subject.ts'
import type { Edge } from '../violation.ts'

/** A change of status that an operation can ask for. */
export interface AskedEdge extends Edge {
  readonly operation: OperationId
  /** Whether the description lets it happen by this operation. */
  readonly legal: boolean
  /** Whether the API alone can bring a document to where it starts. */
  readonly reachable: boolean
}

const machines = { ConnectorStatus: connectorStatusMachine, SyncStatus: syncStatusMachine } as const
type MachineName = keyof typeof machines

/** Every change of status that the operations of a version can ask for, from every status: legal and illegal ones. */
export function edgesOf(profile: Profile): AskedEdge[] {
  const asked = (Object.keys(operationTable) as OperationId[])
    .filter((operation) => profile.has(operation) && profile.isPublic(operation) && !creates(operation))
    .flatMap((operation) => edgesBy(operation, profile))
  const reachable = { ConnectorStatus: reached('ConnectorStatus', asked), SyncStatus: reached('SyncStatus', asked) }
  return asked.map((edge) => ({ ...edge, reachable: reachable[edge.machine].has(edge.from) }))
}

function edgesBy(operation: OperationId, profile: Profile): Omit<AskedEdge, 'reachable'>[] {
  return writesOf(operation).flatMap(({ machine, consultsTransitions, to: targets }) => {
    const name = machine as MachineName
    const table: Readonly<Record<string, readonly string[]>> = profile.table(name) ?? machines[name]
    return Object.keys(table).flatMap((from) =>
      targets
        .filter((target) => startsOf(target)?.includes(from) ?? true)
        .map(({ status: to }) => ({
          operation,
          machine: name,
          from,
          to,
          legal: !consultsTransitions || isTransition(table, from, to),
        })),
    )
  })
}

/** Where a machine gets to from what the operations create. */
function reached(machine: MachineName, edges: readonly Omit<AskedEdge, 'reachable'>[]): ReadonlySet<string> {
  const found = new Set(
    (Object.keys(operationTable) as OperationId[])
      .filter(creates)
      .flatMap(writesOf)
      .filter((writes) => writes.machine === machine)
      .flatMap((writes) => writes.to.map(({ status }) => status)),
  )
  // A set takes in what is added while it is walked.
  for (const status of found) {
    for (const edge of edges) if (edge.machine === machine && edge.legal && edge.from === status) found.add(edge.to)
  }
  return found
}

function writesOf(operation: OperationId): OperationDescription['statusWrites'] {
  return operationTable[operation].statusWrites
}

function startsOf(target: { readonly [detail: string]: unknown }): readonly string[] | undefined {
  const { from } = target
  return Array.isArray(from) ? from : undefined
}
