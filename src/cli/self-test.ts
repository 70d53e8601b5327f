import { checkNames, type KitConfig } from '../contract.ts'
import { type FaultResult, faults, selfTest, verifyFault } from '../self-test.ts'
import { readPlan } from '../target.ts'

/**
 * Verifies servers with one planted fault each, and prints which check found which. Ends with code 1 when one got through.
 * With operations, only the faults of these are planted.
 */
export async function printSelfTest(operations: KitConfig['operations']): Promise<void> {
  const cases = readPlan()
  const planted = faults.filter(({ operation }) => !operations || operations.some((id) => id === operation))
  const sound = await verifyFault(undefined, operations ? readPlan({ operations }) : cases)
  console.log(`no fault: ${sound.totals.requests} requests, ${sound.violations.length} violations`)
  const results = await selfTest(planted, {
    cases,
    onResult: ({ fault, foundBy, missedBy }, done, total) =>
      console.log(
        `${done}/${total} ${missedBy.length === 0 ? 'caught' : 'MISSED'} ${fault.operation ?? 'any'} ${fault.title}: ${foundBy.join(', ') || 'nobody'}`,
      ),
  })
  for (const name of checkNames) console.log(`${name}: ${countOf(results, name)} faults found`)
  const missed = results.filter(({ missedBy }) => missedBy.length > 0)
  console.log(`${results.length - missed.length} of ${results.length} faults caught`)
  if (missed.length > 0 || sound.violations.length > 0) process.exitCode = 1
}

function countOf(results: readonly FaultResult[], name: string): number {
  return results.filter(({ foundBy }) => foundBy.some((one) => one === name)).length
}
