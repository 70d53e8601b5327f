import type { OperationId } from '../../spec/generated/operations.ts'
import type { Case, CaseRequest, ExpectedReply, RequestStep } from './case.ts'
import { defineCase } from './define-case.ts'

/** A file of `fixtures/scenarios/`, whose README describes the format. */
export interface ScenarioFile {
  /** The operation that they are about. */
  readonly operation: OperationId
  /** Values that several scenarios use, with placeholders of their own. */
  readonly values?: Readonly<Record<string, unknown>>
  /** One case each. */
  readonly scenarios: readonly Scenario[]
}

export interface Scenario {
  readonly title: string
  /** The version from which on a server does so. */
  readonly since?: string
  /** What not every target can offer. */
  readonly requires?: 'empty cluster' | 'state'
  /** The documents to begin with, of a scenario that requires a state. */
  readonly state?: unknown
  readonly steps: readonly ScenarioStep[]
  /** Removes what the steps have made. */
  readonly cleanup?: readonly CaseRequest[]
}

export interface ScenarioStep extends RequestStep {
  readonly reply: ExpectedReply
}

/** The scenarios as cases: each good path, refusal and effect, with the reply to the letter. */
export function scenarioCases(files: Iterable<ScenarioFile>): Case[] {
  return Array.from(files, ({ operation, values, scenarios }) =>
    scenarios.map((scenario) =>
      defineCase({
        ...scenario,
        kind: 'scenarios',
        operation,
        ...(values && { values: valuesUsed(scenario, values) }),
      }),
    ),
  ).flat()
}

/** Those of a file's values that a scenario names, itself or by another one: nothing else needs to be carried along. */
function valuesUsed(scenario: Scenario, values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const used: Record<string, unknown> = {}
  const add = (part: unknown) => {
    const text = JSON.stringify(part)
    for (const [name, value] of Object.entries(values)) {
      if (name in used || !(text.includes(`{{${name}}}`) || text.includes(`"$match":"saved","name":"${name}"`)))
        continue
      used[name] = value
      add(value)
    }
  }
  add(scenario)
  return used
}
