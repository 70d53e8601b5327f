import { describe, expect, test } from 'vitest'
import { readScenarioFiles } from '../../src/adapters/node-scenarios.ts'
import { forProfile, whyNotApplicable } from '../../src/contract/plan/applicable.ts'
import { scenarioCases } from '../../src/contract/plan/scenarios.ts'
import { createProfile } from '../../src/domain/profile.ts'
import { createConnectorMock } from '../../src/index.ts'
import { play } from './play.ts'
import { mockTarget } from './target.ts'

const versions = ['8.12', '8.13', '8.15', '8.16', '8.17', '8.18', '8.19', '9.0', '9.1', 'serverless'] as const
const cases = scenarioCases(readScenarioFiles().values())
const everything = { emptyCluster: true, state: true }

describe.each(versions)('a server of version %s', (version) => {
  const profile = createProfile(version)
  const applicable = cases.filter((one) => whyNotApplicable(one, profile, everything) === undefined)

  test('does what every applicable scenario says, and is left clean', async () => {
    const mock = createConnectorMock({ version })
    const target = mockTarget(mock)
    for (const one of applicable) {
      if (one.requires) continue
      const { failures } = await play(forProfile(one, profile), target)
      expect(failures.join('\n'), one.id).toBe('')
      expect([mock.state().connectors, mock.state().sync_jobs, mock.state().secrets], one.id).toEqual([[], [], []])
    }
    for (const one of applicable) {
      if (one.requires) expect((await play(forProfile(one, profile), target)).failures.join('\n'), one.id).toBe('')
    }
  })

  test('has most of them applicable', () => {
    expect(applicable.length / cases.length).toBeGreaterThan(0.65)
  })
})

test('a scenario names no later version than it must', async () => {
  const later = cases.filter(({ since }) => since !== undefined)
  expect(later.length).toBeGreaterThan(50)
  for (const one of later) {
    const [major, minor] = String(one.since).split('.').map(Number)
    const version = `8.${Number(minor) - 1}` as const
    expect(major).toBe(8)
    const { since: _, ...always } = forProfile(one, createProfile(version))
    if (whyNotApplicable(always, createProfile(version), everything) !== undefined) continue
    const { failures } = await play(always, mockTarget(createConnectorMock({ version })))
    expect(failures, `${one.id} holds in ${version} too`).not.toEqual([])
  }
})
