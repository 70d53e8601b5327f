import { describe, expect, it } from 'vitest'
import { readPlan } from '../../../src/adapters/node-plan.ts'
import { type CheckName, checkNames } from '../../../src/contract/checks/names.ts'
import type { Fault } from '../../../src/faults/fault.ts'
import { faults } from '../../../src/faults/index.ts'
import { casesFor, checksThatFound, verifyFault } from '../../../src/faults/self-test.ts'
import { operationTable } from '../../../src/spec/generated/operations.ts'

const cases = readPlan()
const nameOf = ({ operation, title }: Fault) => `${operation ?? 'any operation'} ${title}`

describe('planted faults', () => {
  it('are many, each of its own', () => {
    expect(faults.length).toBeGreaterThanOrEqual(60)
    expect(new Set(faults.map(nameOf)).size).toBe(faults.length)
  })

  it('are of every operation', () => {
    const covered = new Set(faults.map(({ operation }) => operation))
    expect(Object.keys(operationTable).filter((id) => !covered.has(id as keyof typeof operationTable))).toEqual([])
  })

  it('give every check one that it alone catches', () => {
    const needed = new Set(faults.filter(({ alone }) => alone).flatMap(({ caughtBy }) => caughtBy))
    expect(checkNames.filter((name) => !needed.has(name))).toEqual([])
  })

  it('are not found where there is none', async () => {
    const { totals, violations } = await verifyFault(undefined, cases)
    expect(violations).toEqual([])
    expect(totals.unfinished).toBe(0)
    expect(totals.passed).toBeGreaterThan(1000)
  })

  it.each(faults.map((fault) => [nameOf(fault), fault] as const))('%s', async (_, fault) => {
    expect(await foundOf(fault)).toEqual(expect.arrayContaining([...fault.caughtBy]))
  })
})

/** The cases about the operation come first: mostly they are enough. */
async function foundOf(fault: Fault): Promise<CheckName[]> {
  const all = casesFor(fault, cases)
  const first = all.filter(({ operation, kind }) => kind === 'concurrency' || operation === fault.operation)
  const found = checksThatFound(await verifyFault(fault, first))
  if (fault.caughtBy.every((name) => found.includes(name))) return found
  return checksThatFound(await verifyFault(fault, all))
}

describe('a check is needed', () => {
  const alone = faults.filter((fault) => fault.alone)

  it.each(alone.map((fault) => [fault.caughtBy[0] as CheckName, nameOf(fault), fault] as const))(
    '%s: without it nobody finds that %s',
    async (name, _, fault) => {
      const others = checkNames.filter((one) => one !== name)
      expect(checksThatFound(await verifyFault(fault, casesFor(fault, cases), others))).toEqual([])
    },
  )
})
