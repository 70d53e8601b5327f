import { type Attempt, attempts, type MachineName, outcomeOf } from './attempts.ts'
import { writesSince } from './steady.ts'

/** The status of a new document, before anything was asked for. */
const beginnings: Readonly<Record<MachineName, string>> = { ConnectorStatus: 'created', SyncStatus: 'pending' }

/** The shortest sequence of calls that brings a new document into each status that the API can bring it to. */
export function findWays(machine: MachineName): Map<string, readonly Attempt[]> {
  const ways = new Map<string, readonly Attempt[]>([[beginnings[machine], []]])
  // A way is to be the same in every version.
  const steady = attempts[machine].filter(({ operation }) => writesSince(operation) === undefined)
  // A map is walked in the order of insertion, what is added on the way too: breadth first.
  for (const [from, way] of ways) {
    for (const attempt of steady) {
      const { to, legal } = outcomeOf(machine, attempt, from)
      if (to !== undefined && legal && !ways.has(to)) ways.set(to, [...way, attempt])
    }
  }
  return ways
}
