import type { Profile } from '../../domain/profile.ts'
import { contractTable } from '../../spec/generated/contract.ts'
import { type OperationId, operationTable } from '../../spec/generated/operations.ts'
import type { Exchange } from '../exchange.ts'
import type { OperationCoverage, TransitionCoverage } from '../report/report.ts'
import type { Edge, Violation } from '../violation.ts'
import type { Attempt } from './attempt.ts'
import { edgesOf } from './edges.ts'

/** What has come to be known. */
export interface Seen {
  readonly exchanges: readonly Exchange[]
  readonly attempts: readonly Attempt[]
  readonly violations: readonly Pick<Violation, 'operation'>[]
}

/** Counts how far operations and changes of status were tried. */
export interface Coverage {
  add(seen: Seen): void
  operations(): OperationCoverage[]
  transitions(): TransitionCoverage[]
}

type Counts = { -readonly [Key in keyof TransitionCoverage]: TransitionCoverage[Key] }

/** Makes a count of nothing yet, of all that a version has. */
export function createCoverage(profile: Profile): Coverage {
  const statuses = new Map<OperationId, Map<number, number>>()
  const violations = new Map<OperationId, number>()
  const edges = new Map<string, Counts>(
    edgesOf(profile).map((edge) => [
      keyOf(edge.operation, edge),
      { ...edge, tried: 0, accepted: 0, refused: 0, violated: 0 },
    ]),
  )

  return {
    add({ exchanges, attempts, violations: found }) {
      for (const { operation, response } of exchanges) {
        if (operation) count(statuses, operation, response.status)
      }
      for (const { operation } of found) {
        if (operation) violations.set(operation, (violations.get(operation) ?? 0) + 1)
      }
      for (const { operation, edge, accepted, violated } of attempts) {
        const counts = edges.get(keyOf(operation, edge))
        if (!counts) continue
        counts.tried += 1
        counts.violated += Number(violated)
        if (accepted) counts.accepted += 1
        else counts.refused += 1
      }
    },

    operations: () =>
      (Object.keys(operationTable) as OperationId[]).map((operation) => {
        const seen = statuses.get(operation) ?? new Map<number, number>()
        const documented = new Set(Object.keys(contractTable[operation].responses).map(Number))
        return {
          operation,
          tag: operationTable[operation].tag,
          applicable: profile.has(operation) && profile.isPublic(operation),
          requests: Array.from(seen.values()).reduce((sum, each) => sum + each, 0),
          statuses: Array.from(new Set([...documented, ...seen.keys()]))
            .sort((a, b) => a - b)
            .map((status) => ({ status, documented: documented.has(status), seen: seen.get(status) ?? 0 })),
          violations: violations.get(operation) ?? 0,
        }
      }),

    transitions: () => Array.from(edges.values(), (counts) => ({ ...counts })),
  }
}

function count(all: Map<OperationId, Map<number, number>>, operation: OperationId, status: number): void {
  const seen = all.get(operation) ?? new Map<number, number>()
  seen.set(status, (seen.get(status) ?? 0) + 1)
  all.set(operation, seen)
}

function keyOf(operation: OperationId, { machine, from, to }: Edge): string {
  return [operation, machine, from, to].join(' ')
}
