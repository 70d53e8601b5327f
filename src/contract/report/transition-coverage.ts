import { connectorStatusMachine, syncStatusMachine } from '../../spec/generated/machines.ts'
import type { OperationId } from '../../spec/generated/operations.ts'
import type { Edge } from '../violation.ts'
import type { ContractReport, TransitionCoverage } from './report.ts'

type MachineName = Edge['machine']

/** The machines, with what each status may become. */
export const machines: Readonly<Record<MachineName, Readonly<Record<string, readonly string[]>>>> = {
  ConnectorStatus: connectorStatusMachine,
  SyncStatus: syncStatusMachine,
}

/** The statuses as a document usually goes through them: the order of tables, and of pictures clockwise. */
const course: Readonly<Record<MachineName, readonly string[]>> = {
  ConnectorStatus: ['created', 'needs_configuration', 'configured', 'connected', 'error'],
  SyncStatus: ['pending', 'in_progress', 'completed', 'error', 'canceling', 'canceled', 'suspended'],
}

/** What each machine rules, for people. */
export const machineTitles: Readonly<Record<MachineName, string>> = {
  ConnectorStatus: 'Connector status',
  SyncStatus: 'Sync job status',
}

export const machineNames = Object.keys(machines) as MachineName[]

/** How a change of status fared. */
export const edgeStates = ['violated', 'accepted', 'refused', 'not tried', 'out of reach'] as const
export type EdgeState = (typeof edgeStates)[number]

/** What each of them means. */
export const edgeStateMeanings: Readonly<Record<EdgeState, string>> = {
  violated: 'the server did otherwise than described',
  accepted: 'tried, and accepted as described',
  refused: 'not legal, tried, and refused as described',
  'not tried': 'could have been tried, and was not',
  'out of reach': 'the API alone cannot bring it about',
}

/** A change of status, whichever operations ask for it. */
export interface EdgeCoverage extends Edge {
  /** Whether the machine or the description of one of the operations lets it happen. */
  readonly legal: boolean
  readonly state: EdgeState
  readonly tried: number
  readonly accepted: number
  readonly refused: number
  readonly violated: number
  readonly operations: readonly OperationId[]
  /** The same for each operation that asks for it: what one may do another may not. */
  readonly rows: readonly TransitionCoverage[]
}

/** How it fared. A change that no operation can ask for has no row, and is out of reach. */
export function edgeState(row: Omit<TransitionCoverage, keyof Edge | 'operation' | 'legal'>): EdgeState {
  if (row.violated > 0) return 'violated'
  if (row.accepted > 0) return 'accepted'
  if (row.tried > 0) return 'refused'
  return row.reachable ? 'not tried' : 'out of reach'
}

/** All changes that a machine lets happen and all that the run knew of, ordered as its statuses are. */
export function edgesOf(report: ContractReport, machine: MachineName): readonly EdgeCoverage[] {
  const statuses = statusesOf(report, machine)
  return statuses.flatMap((from) =>
    statuses.flatMap((to) => {
      const rows = report.transitions.filter((row) => row.machine === machine && row.from === from && row.to === to)
      const inMachine = machines[machine][from]?.includes(to) ?? false
      if (rows.length === 0 && !inMachine) return []
      const sum = (key: 'tried' | 'accepted' | 'refused' | 'violated') => rows.reduce((all, row) => all + row[key], 0)
      const counts = {
        tried: sum('tried'),
        accepted: sum('accepted'),
        refused: sum('refused'),
        violated: sum('violated'),
      }
      return {
        machine,
        from,
        to,
        legal: inMachine || rows.some(({ legal }) => legal),
        state: edgeState({ ...counts, reachable: rows.some(({ reachable }) => reachable) }),
        ...counts,
        operations: [...new Set(rows.map(({ operation }) => operation))],
        rows,
      }
    }),
  )
}

/** The statuses of a machine in their usual course; those that have no place in it, or that only the run knew of, follow. */
export function statusesOf({ transitions }: ContractReport, machine: MachineName): readonly string[] {
  const met = transitions.filter((row) => row.machine === machine).flatMap(({ from, to }) => [from, to])
  const all = new Set([...Object.keys(machines[machine]), ...met])
  return [...new Set([...course[machine].filter((status) => all.has(status)), ...all])]
}

/** Changes of status in numbers, each for each operation that asks for it; those out of reach count apart, neither as legal nor as illegal. */
export interface TransitionTotals {
  readonly legal: number
  readonly legalTried: number
  readonly illegal: number
  readonly illegalTried: number
  readonly violated: number
  readonly outOfReach: number
}

export function transitionTotals(edges: readonly EdgeCoverage[]): TransitionTotals {
  const rows = edges.flatMap((edge) => edge.rows)
  const inReach = rows.filter((row) => edgeState(row) !== 'out of reach')
  const [legal, illegal] = [inReach.filter((row) => row.legal), inReach.filter((row) => !row.legal)]
  const tried = (some: readonly TransitionCoverage[]) => some.filter((row) => row.tried > 0).length
  return {
    legal: legal.length,
    legalTried: tried(legal),
    illegal: illegal.length,
    illegalTried: tried(illegal),
    violated: rows.filter((row) => row.violated > 0).length,
    // A change that no operation asks for has no row.
    outOfReach: rows.length - inReach.length + edges.filter((edge) => edge.rows.length === 0).length,
  }
}

/** `12 of 13 legal changes tried, …`, as every form of report says it. */
export function transitionSentence(edges: readonly EdgeCoverage[]): string {
  const { legal, legalTried, illegal, illegalTried, violated, outOfReach } = transitionTotals(edges)
  return [
    `${legalTried} of ${legal} legal changes tried`,
    `${illegalTried} of ${illegal} illegal ones`,
    `${violated} violated`,
    ...(outOfReach > 0 ? [`${outOfReach} out of reach of the API alone`] : []),
  ].join(', ')
}
