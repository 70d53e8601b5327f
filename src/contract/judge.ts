import type { Profile } from '../domain/profile.ts'
import { insteadOf } from '../errors/instead-of.ts'
import { misuse } from '../errors/misuse.ts'
import { createUrlReader, type UrlReader } from '../spec/read-url.ts'
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
  /**
   * What is wrong with an exchange; `expected` is the reply that a case asks for to the letter. `overlapped` tells that another request was under
   * way that may or may not have come first, so that only what needs no order is judged.
   */
  judge(exchange: Exchange, expected?: CheckContext['expected'], overlapped?: boolean): Finding[]
  /**
   * Takes in that a request went out whose answer nobody has read: it may have written or not, and may do so yet unless `isOver` tells that there
   * was an answer.
   */
  miss(exchange: Exchange, isOver?: boolean): void
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

/**
 * Gives exchanges as the version reads them: to one that does not have an operation its path is that of another one, or leads nowhere. What is
 * not refused all the same stays as it is, to be told.
 */
function createRerouting(profile: Profile): (exchange: Exchange) => Exchange {
  let read: UrlReader | undefined
  return (exchange) => {
    const { operation, request, response } = exchange
    if (operation && profile.has(operation)) return exchange
    read ??= createUrlReader(profile)
    const found = read(request.method, request.url)
    return found.operation || response.status >= 400 ? { ...exchange, ...found } : exchange
  }
}

function checksCalled(names: readonly CheckName[]): Check[] {
  if (!Array.isArray(names) || names.length === 0) {
    throw misuse('Failed to make a judge: its checks are no list with names in it.')
  }
  return names.map(checkCalled)
}

function checkCalled(name: CheckName): Check {
  if (Object.hasOwn(checks, name)) return checks[name]
  throw misuse(`Failed to make a judge: there is no check [${name}]. ${insteadOf(String(name), checkNames)}`)
}

const every = checkNames.map((name) => checks[name])

/**
 * Makes a judge that has seen nothing yet. Exchanges must come in the order in which they were answered.
 * Errors: misuse for a check that there is not.
 */
export function createJudge({ profile, checks: names = checkNames, listDelay = 0, ...options }: JudgeOptions): Judge {
  const history = createHistory({ profile, ...options })
  const reroute = createRerouting(profile)
  const used = names === checkNames ? every : checksCalled(names)
  return {
    judge(given, expected, overlapped = false) {
      const exchange = reroute(given)
      if (overlapped) history.forget(exchange)
      const about = aboutOf(exchange, history)
      const { before, shown, unchanged } = about
      const delay = overlapped ? Number.POSITIVE_INFINITY : listDelay
      const context: CheckContext = { known: history, before, shown, unchanged, profile, listDelay: delay, expected }
      const findings: Finding[] = []
      for (const check of used) {
        for (const finding of check.run(exchange, context)) findings.push(finding)
      }
      history.learn(exchange, about)
      if (overlapped) history.forget(exchange)
      return findings
    },
    miss: (exchange, isOver = false) => history.miss(reroute(exchange), isOver),
    forget: (exchange) => history.forget(reroute(exchange)),
    known: history,
  }
}
