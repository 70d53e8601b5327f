import { enums } from '../../spec/generated/enums.ts'
import { connectorStatusMachine, syncStatusMachine } from '../../spec/generated/machines.ts'
import { type OperationId, operationTable, type StatusWrites } from '../../spec/generated/operations.ts'
import type { CaseRequest } from './case.ts'
import { own } from './own.ts'

export type MachineName = 'ConnectorStatus' | 'SyncStatus'

export const machines: Readonly<Record<MachineName, { readonly [from: string]: readonly string[] }>> = {
  ConnectorStatus: connectorStatusMachine,
  SyncStatus: syncStatusMachine,
}

/** One way to ask an operation for a status. */
export interface Attempt {
  readonly operation: OperationId
  /** What sets it apart from others that ask the same operation for the same. */
  readonly name?: string
  /** Of the request: below the document. */
  readonly path: string
  readonly body?: unknown
  /** The status asked for, where the body decides; elsewhere the description says it for each status. */
  readonly asksFor?: string
}

const connectorAttempts: readonly Attempt[] = [
  ...enums.ConnectorStatus.values.map((status) => ({
    operation: 'connector.update_status' as const,
    path: '/_status',
    body: { status },
    asksFor: status,
  })),
  {
    operation: 'connector.update_configuration',
    path: '/_configuration',
    body: { configuration: { host: { label: 'Host', type: 'str', value: 'db' } } },
  },
  { operation: 'connector.update_service_type', path: '/_service_type', body: { service_type: 'kit' } },
  { operation: 'connector.update_native', name: 'native', path: '/_native', body: { is_native: true } },
  { operation: 'connector.update_native', name: 'self-managed', path: '/_native', body: { is_native: false } },
  {
    operation: 'connector.update_error',
    name: 'text',
    path: '/_error',
    body: { error: 'disk full' },
    asksFor: 'error',
  },
  { operation: 'connector.update_error', name: 'null', path: '/_error', body: { error: null }, asksFor: 'connected' },
  { operation: 'connector.update_error', name: 'empty', path: '/_error', body: { error: '' }, asksFor: 'connected' },
  { operation: 'connector.put', name: 'self-managed', path: '', body: {}, asksFor: 'created' },
  { operation: 'connector.put', name: 'native', path: '', body: { is_native: true }, asksFor: 'needs_configuration' },
]

const jobAttempts: readonly Attempt[] = [
  { operation: 'connector.sync_job_claim', path: '/_claim', body: { worker_hostname: 'kit' } },
  { operation: 'connector.sync_job_cancel', path: '/_cancel' },
  { operation: 'connector.sync_job_error', path: '/_error', body: { error: 'disk full' } },
]

/** All that a client can ask for a document that exists. */
export const attempts: Readonly<Record<MachineName, readonly Attempt[]>> = {
  ConnectorStatus: connectorAttempts,
  SyncStatus: jobAttempts,
}

/** What an attempt comes to in a status: `to` is the status asked for, nothing when the operation leaves this one alone. */
export function outcomeOf(
  machine: MachineName,
  { operation, asksFor }: Attempt,
  from: string,
  table: { readonly [from: string]: readonly string[] } = machines[machine],
): { readonly to: string | undefined; readonly legal: boolean } {
  const writes = (operationTable[operation].statusWrites as readonly StatusWrites[]).find(
    (one) => one.machine === machine,
  )
  const described = writes?.to.find((one) => {
    const { from: only } = one as { readonly from?: readonly string[] }
    return only === undefined || only.includes(from)
  })
  const to = asksFor ?? described?.status
  return { to, legal: to === undefined || !writes?.consultsTransitions || (table[from]?.includes(to) ?? false) }
}

export function requestOf(attempt: Attempt, document: string): CaseRequest {
  const { path, body } = attempt
  return { method: 'PUT', path: document + path, ...(body !== undefined && { body }) }
}

export const documentOf: Readonly<Record<MachineName, string>> = { ConnectorStatus: own.connector, SyncStatus: own.job }
