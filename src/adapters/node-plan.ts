import type { Case } from '../contract/plan/case.ts'
import { createPlan } from '../contract/plan/index.ts'
import type { Selection } from '../contract/plan/select.ts'
import { readScenarioFiles } from './node-scenarios.ts'

/** Which cases of the plan are wanted; what is not given does not restrict. */
export type PlanSelection = { readonly [Key in keyof Selection]: Selection[Key] | undefined }

/**
 * The cases that a selection wants, in their order, with the scenarios that the package comes with.
 * Errors: misuse of a selection that names what there is not.
 */
export function readPlan({ kinds, operations, tags, availability, shard }: PlanSelection = {}): readonly Case[] {
  return createPlan({
    scenarios: readScenarioFiles().values(),
    ...(kinds && { kinds }),
    ...(operations && { operations }),
    ...(tags && { tags }),
    ...(availability && { availability }),
    ...(shard && { shard }),
  })
}
