import type { Profile } from '../domain/profile.ts'
import { type Attempt, attemptOf, blame } from './coverage/attempt.ts'
import type { TargetAccess } from './curl.ts'
import type { Exchange } from './exchange.ts'
import { knownBefore } from './history/about.ts'
import type { Knowledge } from './history/knowledge.ts'
import { createSensitive } from './sensitive.ts'
import { shown, shownCommand, shownFinding } from './shown.ts'
import type { Finding, Violation } from './violation.ts'

/** What a case has sent, received and found. */
export interface CaseRecord {
  readonly exchanges: readonly Exchange[]
  readonly attempts: readonly Attempt[]
  /** Takes in an exchange, with what was known before it. Says where it is, for its findings. */
  add(exchange: Exchange, known: Knowledge): number
  /** Takes in what was found about an exchange. */
  find(index: number, findings: readonly Finding[]): void
  /** All that was found, with what it takes to see it again. */
  violations(id: string, access: TargetAccess, secrets?: readonly string[]): Violation[]
}

/** Makes the record of a case that has done nothing yet. */
export function createCaseRecord(profile: Profile): CaseRecord {
  const exchanges: Exchange[] = []
  const attempts: Attempt[] = []
  const found: { readonly index: number; readonly finding: Finding }[] = []
  return {
    exchanges,
    attempts,
    add(exchange, known) {
      const attempt = attemptOf(exchange, knownBefore(exchange, known), profile)
      if (attempt) attempts.push(attempt)
      return exchanges.push(exchange) - 1
    },
    find(index, findings) {
      blame(attempts, findings)
      for (const finding of findings) found.push({ index, finding })
    },
    violations(id, access, secrets) {
      if (found.length === 0) return []
      const sensitive = createSensitive(secrets)
      for (const exchange of exchanges) sensitive.learn(exchange)
      const commands = exchanges.map((exchange) => shownCommand(exchange, sensitive, access))
      return found.map(({ index, finding }) => {
        const exchange = exchanges[index] as Exchange
        return {
          ...shownFinding(finding, sensitive),
          operation: exchange.operation,
          case: id,
          exchange: shown(exchange, sensitive, access),
          before: commands.slice(0, index),
        }
      })
    },
  }
}
