import { isTransition } from '../../domain/machine.ts'
import { connectorStatusMachine, syncStatusMachine } from '../../spec/generated/machines.ts'
import { type OperationDescription, type OperationId, operationTable } from '../../spec/generated/operations.ts'
import { type OperationPlaces, operationPlaces, type Place, rulePlaces } from '../../spec/generated/places.ts'
import { serverSlips } from '../../spec/generated/slips.ts'
import { machineOf } from '../status-change.ts'
import type { Facts } from './facts.ts'
import { ledgerPoints } from './ledger.ts'

/** On what a request relied that a client had better not. */
export type RelianceKind =
  /** The server took it, though it is not as described. */
  | 'lenient'
  /** The answer is about a point that nobody could confirm. */
  | 'unconfirmed'
  /** The server itself failed: a 500 that it is known for. */
  | 'slip'
  /** The operation is not meant for clients. */
  | 'private'
  /** The operation is beta or a technical preview. */
  | 'unstable'
  /** The status changed in a way that is not in the table, by an operation that does not ask it. */
  | 'off-table'

export const relianceKinds: readonly RelianceKind[] = [
  'lenient',
  'unconfirmed',
  'slip',
  'private',
  'unstable',
  'off-table',
]

/** One thing that a request relied on. */
export interface Reliance {
  /** What kind it is, as the option `strict` names it. */
  readonly kind: RelianceKind
  /** What it is, in a sentence that holds no secret. */
  readonly sentence: string
  /** Where the description says so: a JSON pointer, and the line in `openapi.yaml` of this package. */
  readonly spec: Place
}

/** What a request relied on, whatever the answer was; nothing for one that no operation has answered, because of a fault for example. */
export function findReliance(facts: Facts): Reliance[] {
  const { operation, status } = facts
  if (operation === undefined || Number.isNaN(status)) return []
  return [
    ...lenient(facts, operation),
    ...unconfirmed(facts, operation),
    ...slip(facts, operation),
    ...offTable(facts, operation),
    ...availability(operation),
  ]
}

/** The place of one of an operation's own keys, such as `x-effects`; of the operation when it has no such key. */
export function placeOf(operation: OperationId, key: string): Place {
  const { pointer, line, keys }: OperationPlaces = operationPlaces()[operation]
  const own = keys[key]
  return own === undefined ? { pointer, line } : { pointer: `${pointer}/${key}`, line: own }
}

function lenient({ status, violations }: Facts, operation: OperationId): Reliance[] {
  if (status >= 400) return []
  return violations.map(({ in: part, path, message }) => ({
    kind: 'lenient',
    sentence: `The server takes it, but ${part === 'query' ? `the parameter ${path}` : `the body${path && ` at ${path}`}`} ${message}.`,
    spec: placeOf(operation, part === 'query' ? 'parameters' : 'requestBody'),
  }))
}

function unconfirmed(facts: Facts, operation: OperationId): Reliance[] {
  return ledgerPoints(facts)
    .filter(({ mark }) => mark === 'unconfirmed')
    .map(({ point }) => ({
      kind: 'unconfirmed',
      sentence: `Nobody could confirm: ${point.replace(/\.$/, '')}.`,
      spec: placeOf(operation, 'x-evidence'),
    }))
}

/** The slip that an answer is, of those in openapi/server-slips.yaml. */
export function slipOf(
  { error }: Pick<Facts, 'error'>,
  operation: OperationId,
): (typeof serverSlips)[number] | undefined {
  if (error?.code !== 'server_slip') return undefined
  return serverSlips.find(
    ({ operations, type }) => type === error.type && (operations as readonly OperationId[]).includes(operation),
  )
}

function slip(facts: Facts, operation: OperationId): Reliance[] {
  const found = slipOf(facts, operation)
  if (!found) return []
  return [
    {
      kind: 'slip',
      sentence: `The server itself fails when ${found.when}.`,
      spec: rulePlaces[`slip ${found.id}` as const],
    },
  ]
}

const machines = { ConnectorStatus: connectorStatusMachine, SyncStatus: syncStatusMachine }

/** Whether the table that rules a status in this version lists a change. */
export function isListed(
  machine: 'ConnectorStatus' | 'SyncStatus',
  { from, to, profile }: Pick<Facts, 'from' | 'to' | 'profile'>,
): boolean {
  return isTransition(profile.table(machine) ?? machines[machine], from ?? '', to ?? '')
}

function offTable(facts: Facts, operation: OperationId): Reliance[] {
  const { from, to, status } = facts
  const machine = machineOf.get(operation)
  if (machine === undefined || status >= 400 || from === undefined || to === undefined) return []
  if (from === to || isListed(machine, facts)) return []
  return [
    {
      kind: 'off-table',
      sentence: `The table of ${machine} does not list ${from} → ${to}; the operation does not ask it.`,
      spec: placeOf(operation, 'x-status-writes'),
    },
  ]
}

function availability(operation: OperationId): Reliance[] {
  const { visibility, stability } = (operationTable[operation] as OperationDescription).availability
  const spec = placeOf(operation, 'x-availability')
  return [
    ...(visibility === 'public'
      ? []
      : [{ kind: 'private', sentence: `${operation} is ${visibility}: it is not meant for clients.`, spec } as const]),
    ...(stability === 'stable'
      ? []
      : [{ kind: 'unstable', sentence: `${operation} is ${stabilities[stability] ?? stability}.`, spec } as const]),
  ]
}

const stabilities: Readonly<Record<string, string>> = {
  beta: 'beta',
  experimental: 'a technical preview',
}
