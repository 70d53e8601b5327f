import { describe, expect, test } from 'vitest'
import { explore, renderExploration } from '../../../src/explore.ts'
import type { ServerVersion } from '../../../src/index.ts'
import { operationTable } from '../../../src/spec/generated/operations.ts'
import { createFaulty, faults } from './faults.ts'
import { common, createTarget } from './sides.ts'

const nothing = { connectors: [], sync_jobs: [], secrets: [] }

describe('a mock held against another one', () => {
  test('differs nowhere, and every operation is both accepted and refused', async () => {
    const { mock, send } = createTarget()
    const result = await explore({ ...common, target: send, seed: 20_260_105, runs: 200 })
    expect(result.differences, renderExploration(result)).toEqual([])
    expect(result).toMatchObject({ runs: 200, notes: [], left: [], unconfirmed: [], aborted: false })
    expect(result.steps).toBeGreaterThan(4000)
    const operations = Object.keys(operationTable)
    expect(operations).toHaveLength(34)
    expect(operations.filter((id) => !(result.calls[id as keyof typeof operationTable]?.accepted ?? 0))).toEqual([])
    expect(operations.filter((id) => !(result.calls[id as keyof typeof operationTable]?.refused ?? 0))).toEqual([])
    expect(mock.state()).toMatchObject(nothing)
  })

  test.each<ServerVersion>(['8.12', '8.15', '9.0', 'serverless'])('differs nowhere as %s', async (version) => {
    const { mock, send } = createTarget(version)
    const result = await explore({ ...common, target: send, version, seed: 7, runs: 40 })
    expect(result.differences, renderExploration(result)).toEqual([])
    expect(mock.state()).toMatchObject(nothing)
  })

  test('of another version differs', async () => {
    const { send } = createTarget('8.12')
    const { differences } = await explore({
      ...common,
      target: send,
      version: '9.1',
      seed: 1,
      runs: 100,
      keepGoing: true,
    })
    expect(differences.map(({ operation }) => operation)).toContain('connector.sync_job_claim')
  })
})

describe('finds, and leads there by five calls at most:', () => {
  test.each(faults)('$title', async (fault) => {
    const { mock, send } = createFaulty(fault)
    const { differences, runs } = await explore({ ...common, target: send, seed: 1, runs: 300, maxShrinks: 300 })
    expect(differences, `${runs} runs`).toHaveLength(1)
    const [difference] = differences
    const [change] = difference?.changes ?? []
    expect(`${difference?.operation} ${change?.path} ${change?.kind}`).toMatch(fault.seen)
    expect(difference?.repeats).toBe(true)
    expect(difference?.calls.length, JSON.stringify(difference?.calls)).toBeLessThanOrEqual(5)
    expect(mock.state()).toMatchObject(nothing)
  })
})
