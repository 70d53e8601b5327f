import type { Profile } from '../../domain/profile.ts'
import { forProfile } from './applicable.ts'
import type { Case, CaseKind } from './case.ts'
import { concurrencyCases } from './concurrency.ts'
import { effectCases } from './effects.ts'
import { exampleCases } from './examples.ts'
import { caseKinds } from './kinds.ts'
import { lifeCycleCases } from './life-cycles.ts'
import { listCases } from './lists.ts'
import { readingCases } from './reading.ts'
import { type ScenarioFile, scenarioCases } from './scenarios.ts'
import { type Selection, selectCases } from './select.ts'
import { transitionCases } from './transitions.ts'

/** Which cases are made, and from what. */
export interface PlanOptions extends Selection {
  /** The files of `fixtures/scenarios/`; without them there are no cases of this kind. */
  readonly scenarios?: Iterable<ScenarioFile>
  /** The version that the target is held to; without it the cases are as the newest takes them. */
  readonly profile?: Profile
}

/** Where the cases of each kind come from. */
const sources: Readonly<Record<CaseKind, (scenarios: Iterable<ScenarioFile>) => Case[]>> = {
  reading: readingCases,
  scenarios: scenarioCases,
  transitions: transitionCases,
  effects: effectCases,
  examples: exampleCases,
  lists: listCases,
  'life-cycles': lifeCycleCases,
  concurrency: concurrencyCases,
}

/**
 * Lists what is to be played on a server of a version, in a fixed order and under ids that stay the same from run to run. Cases that say
 * nothing about this version are in it too: `whyNotApplicable` tells them, so that a report can.
 * Errors: a selection that names what there is not.
 */
export function createPlan({ scenarios = [], profile, ...selection }: PlanOptions): readonly Case[] {
  const all = caseKinds.flatMap((kind) => sources[kind](scenarios))
  const wanted = selectCases(all, selection)
  return profile ? wanted.map((one) => forProfile(one, profile)) : wanted
}
