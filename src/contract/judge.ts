import type { Profile } from '../domain/profile.ts'
import { insteadOf } from '../errors/instead-of.ts'
import { misuse } from '../errors/misuse.ts'
import type { Check, CheckContext } from './checks/check.ts'
import { checks } from './checks/index.ts'
import { type CheckName, checkNames } from './checks/names.ts'
import type { Exchange } from './exchange.ts'
import { aboutOf } from './history/about.ts'
import { createHistory, type HistoryOptions } from './history/history.ts'
import type { Knowledge } from './history/knowledge.ts'
import type { Finding } from './violation.ts'

/** Judges exchanges one after the other, and learns from each what the documents must be like. */
export interface Judge {
  /** What is wrong with an exchange; `expected` is the reply that a case asks for to the letter. */
  judge(exchange: Exchange, expected?: CheckContext['expected']): Finding[]
  /** Takes in that a request went out whose answer nobody has read, so that it may have written or not. */
  miss(exchange: Exchange): void
  /** Gives up what is known of the document that an exchange is about, for nobody can say in which order things came. */
  forget(exchange: Exchange): void
  /** What is known of all documents by now. */
  readonly known: Knowledge
}

/** What exchanges are judged by. */
export interface JudgeOptions extends Omit<HistoryOptions, 'profile'> {
  /** The version that the server is held to. */
  readonly profile: Profile
  /** All by default. */
  readonly checks?: readonly CheckName[]
  /** How long lists may not show yet what has changed, in milliseconds; 0 by default. */
  readonly listDelay?: number
}

function checkCalled(name: CheckName): Check {
  if (Object.hasOwn(checks, name)) return checks[name]
  throw misuse(`Failed to make a judge: there is no check [${name}]. ${insteadOf(name, checkNames)}`)
}

const every = checkNames.map((name) => checks[name])

/**
 * Makes a judge that has seen nothing yet. Exchanges must come in the order in which they were answered.
 * Errors: misuse for a check that there is not.
 */
export function createJudge({ profile, checks: names = checkNames, listDelay = 0, ...options }: JudgeOptions): Judge {
  const history = createHistory({ profile, ...options })
  const used = names === checkNames ? every : names.map(checkCalled)
  return {
    judge(exchange, expected) {
      const about = aboutOf(exchange, history)
      const { before, shown, unchanged } = about
      const context: CheckContext = { known: history, before, shown, unchanged, profile, listDelay, expected }
      const findings: Finding[] = []
      for (const check of used) {
        for (const finding of check.run(exchange, context)) findings.push(finding)
      }
      history.learn(exchange, about)
      return findings
    },
    miss: history.miss,
    forget: history.forget,
    known: history,
  }
}
