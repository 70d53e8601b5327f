import { isObject } from '../json/value.ts'
import { connectorStatusMachine, type SyncStatus, syncStatusMachine } from '../spec/generated/machines.ts'

/** Overrides before they are known to be as described: what is of no use here is left to whoever checks the whole document. */
export type Given = Readonly<Record<string, unknown>>

export const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

export const numberOf = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined)

export const isConnectorStatus = (value: unknown): value is keyof typeof connectorStatusMachine =>
  typeof value === 'string' && Object.hasOwn(connectorStatusMachine, value)

export const isSyncStatus = (value: unknown): value is SyncStatus =>
  typeof value === 'string' && Object.hasOwn(syncStatusMachine, value)

/** Whether a sync has ended: nothing can come after its status. */
export const isOver = (status: SyncStatus): boolean => syncStatusMachine[status].length === 0

/** What is at a path of objects. */
export function valueAt(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((at, key) => (isObject(at) && Object.hasOwn(at, key) ? at[key] : undefined), value)
}
