import { describe, expect, test } from 'vitest'
import { readScenarioFiles } from '../../src/adapters/node-scenarios.ts'
import { scenarioCases } from '../../src/contract/plan/scenarios.ts'
import type { OperationId } from '../../src/spec/generated/operations.ts'
import { play, whyNot } from './play.ts'
import type { Target } from './target.ts'

/** A scenario that a target is not held to, or every one of an operation. */
export interface Skip {
  readonly operation: OperationId
  readonly title?: string
  readonly reason: string
}

export interface SuiteOptions {
  readonly skips?: readonly Skip[]
}

/** Holds a target to every scenario, each a test of its own. A skip that fits no scenario is an error. */
export function runScenarios(target: Target, { skips = [] }: SuiteOptions = {}): void {
  const files = [...readScenarioFiles().values()]
  const cases = scenarioCases(files)
  const skipOf = (operation: OperationId, title: string) =>
    skips.find((one) => one.operation === operation && (one.title ?? title) === title)
  for (const skip of skips) {
    if (!cases.some(({ operation, title }) => skipOf(operation, title) === skip))
      throw new Error(`There is no scenario [${skip.title ?? 'any'}] of [${skip.operation}] to skip.`)
  }

  describe(target.name, () => {
    for (const { operation } of files) {
      describe(operation, () => {
        for (const scenario of cases.filter((one) => one.operation === operation)) {
          test(scenario.title, async (context) => {
            const reason = skipOf(operation, scenario.title)?.reason ?? whyNot(scenario, target)
            if (reason !== undefined) context.skip(reason)
            const { failures, reports } = await play(scenario, target)
            for (const report of reports) await context.annotate(report, 'unconfirmed')
            expect(failures.join('\n')).toBe('')
          })
        }
      })
    }
  })
}
