import type { Case, CaseKind } from '../contract/plan/case.ts'
import { scenarioCases } from '../contract/plan/scenarios.ts'
import { type OperationId, operationTable } from '../spec/generated/operations.ts'
import { readScenarioFiles } from './node-scenarios.ts'

/** Which cases of the plan are meant; all by default. */
export interface PlanSelection {
  readonly operations?: readonly OperationId[] | undefined
  readonly tags?: readonly string[] | undefined
  readonly kinds?: readonly CaseKind[] | undefined
  readonly shard?: { readonly index: number; readonly of: number } | undefined
}

/** The cases of the plan that a selection means, in their order. */
export function readPlan({ operations, tags, kinds, shard }: PlanSelection = {}): Case[] {
  return scenarioCases(readScenarioFiles().values())
    .filter(({ operation }) => operations?.includes(operation) ?? true)
    .filter(({ operation }) => tags?.includes(operationTable[operation].tag) ?? true)
    .filter(({ kind }) => kinds?.includes(kind) ?? true)
    .filter((_, index) => (shard ? index % shard.of === shard.index - 1 : true))
}
