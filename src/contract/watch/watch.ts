import type { Profile } from '../../domain/profile.ts'
import { checkOptions } from '../../errors/check-options.ts'
import { misuse } from '../../errors/misuse.ts'
import type { CheckName } from '../checks/names.ts'
import { type Attempt, attemptOf, blame } from '../coverage/attempt.ts'
import { createCoverage } from '../coverage/coverage.ts'
import type { TargetAccess } from '../curl.ts'
import type { CountedViolation } from '../distinct.ts'
import type { Exchange } from '../exchange.ts'
import { knownBefore } from '../history/about.ts'
import { subjectOf } from '../history/subject.ts'
import { createJudge } from '../judge.ts'
import { fingerprint } from '../report/findings.ts'
import type { ContractReport } from '../report/report.ts'
import { createSensitive } from '../sensitive.ts'
import { shown, shownCommand, shownFinding } from '../shown.ts'
import type { Violation } from '../violation.ts'
import type { Missed } from './in-sequence.ts'

/** What a watch holds exchanges to. */
export interface WatchOptions {
  /** The version that the server is held to. */
  readonly profile: Profile
  /** All by default, but `reply`, which only cases have. */
  readonly checks?: readonly CheckName[] | undefined
  /** Where the server is, for command lines and the report. */
  readonly url?: string | undefined
  /** Texts that must not be shown. */
  readonly secrets?: readonly string[] | undefined
}

/** Looks on while others talk to a server. */
export interface Watch {
  /**
   * Judges an exchange by what the ones before it have shown. `overlapped` tells that another one was under way at the same time that has
   * written to what it shows, so that nobody can say which was first: then only what needs no order is judged.
   */
  look(exchange: Exchange, overlapped?: boolean): Violation[]
  /**
   * Takes note of a request whose answer nobody has read: it may have written or not. Where there was no answer at all, it may do so for a minute
   * yet. What the answer of the exchange says does not matter.
   */
  miss(exchange: Exchange, what?: Missed): void
  /**
   * All that was found, and how far operations and transitions were tried. `unjudged` is how many exchanges there were that could not be judged, 0
   * by default: with any, the report is no proof that the contract holds.
   */
  report(about: Pick<ContractReport, 'tool' | 'run'> & { readonly unjudged?: number }): ContractReport
}

/** How late lists may be, in milliseconds: an index is refreshed every second, on serverless every five. */
const listDelay = 6000

/** How many requests a violation tells of that led to it, and among how many of the last ones they are looked for. */
const told = 20
const remembered = 100

/** A request that was made before. */
interface Earlier {
  /** The document that it was about; undefined when it may have been about any. */
  readonly about: string | undefined
  readonly isRead: boolean
  /** Its command line: it is made when there is something to tell. */
  readonly command: () => string
}

/**
 * Makes a watch that has seen nothing yet.
 * Errors: misuse for options or checks that there are not, and without a profile.
 *
 * @example
 * const watch = createWatch({ profile: createProfile('9.1') })
 * client.diagnostic.on('response', (_, result) => result && checkClientResult(result, { watch }))
 */
export function createWatch(options: WatchOptions): Watch {
  checkOptions('make a watch', options, ['profile', 'checks', 'url', 'secrets'] satisfies (keyof WatchOptions)[])
  const { profile, checks, url: given = 'http://127.0.0.1:9200', secrets } = options
  if (typeof profile?.has !== 'function') {
    throw misuse(
      "Failed to make a watch: it has no profile. Give it the version to hold the server to: createProfile('9.1').",
    )
  }
  if (typeof given !== 'string') throw misuse('Failed to make a watch: its url is no text.')
  if (secrets !== undefined && !Array.isArray(secrets))
    throw misuse('Failed to make a watch: its secrets are no list of texts.')
  // What stands before its host may be a password.
  const url = given.replace(/\/\/[^/?#]*@/, '//')
  const judge = createJudge({ profile, listDelay, ...(checks && { checks }) })
  const coverage = createCoverage(profile)
  const sensitive = createSensitive(secrets)
  const access: TargetAccess = { url }
  const started = Date.now()
  /** The oldest first. */
  const before: Earlier[] = []
  let requests = 0
  const attempts: Attempt[] = []
  const found = new Map<string, CountedViolation>()

  function look(exchange: Exchange, overlapped = false): Violation[] {
    checkExchange(exchange)
    requests++
    sensitive.learn(exchange)
    if (overlapped) judge.forget(exchange)
    const attempt = attemptOf(exchange, knownBefore(exchange, judge.known), profile)
    const findings = judge.judge(exchange, undefined, overlapped)
    const commands = findings.length > 0 ? ledTo(exchange) : []
    const violations = findings.map((finding) => ({
      ...shownFinding(finding, sensitive),
      operation: exchange.operation,
      case: undefined,
      exchange: shown(exchange, sensitive, access),
      before: commands,
    }))
    if (attempt) attempts.push(attempt)
    blame(attempts, findings)
    if (attempts.length > told) settle(attempts.splice(0, attempts.length - told))
    coverage.add({ exchanges: [exchange], attempts: [], violations })
    for (const violation of violations) {
      const key = fingerprint(violation)
      found.set(key, { ...(found.get(key) ?? violation), count: (found.get(key)?.count ?? 0) + 1 })
    }
    remember(exchange)
    return violations
  }

  function remember(exchange: Exchange): void {
    const isRead = exchange.request.method === 'GET' || exchange.request.method === 'HEAD'
    before.push({ about: documentOf(exchange), isRead, command: commandOf(exchange) })
    if (before.length > remembered) before.shift()
  }

  /** The requests before this one that may have to do with its document. */
  function ledTo(exchange: Exchange): string[] {
    const about = documentOf(exchange)
    const related = before.filter(
      (one) => about === undefined || one.about === about || (one.about === undefined && !one.isRead),
    )
    return related.slice(-told).map(({ command }) => command())
  }

  function commandOf({ request, operation, sent }: Exchange): () => string {
    let command: string | undefined
    return () => {
      command ??= shownCommand({ request, operation, sent }, sensitive, access)
      return command
    }
  }

  const settle = (done: readonly Attempt[]) => coverage.add({ exchanges: [], attempts: done, violations: [] })

  return {
    look,
    miss(exchange, what = 'answer') {
      checkExchange(exchange)
      sensitive.learn(exchange)
      judge.miss(exchange, what === 'body')
      remember(exchange)
    },
    report(about) {
      checkOptions('make a report', about, ['tool', 'run', 'unjudged'])
      const { tool, run, unjudged = 0 } = about
      settle(attempts.splice(0))
      const violations = [...found.values()]
      const of = (severity: Violation['severity']) => violations.filter((one) => one.severity === severity).length
      return {
        format: 1,
        tool,
        run,
        target: { url },
        profile: profile.flavor === 'serverless' ? 'serverless' : profile.number.replace(/\.\d+$/, ''),
        startedAt: new Date(started).toISOString(),
        duration: Date.now() - started,
        complete: true,
        cases: [],
        violations,
        operations: coverage.operations(),
        transitions: coverage.transitions(),
        totals: {
          cases: 0,
          passed: 0,
          violated: 0,
          notApplicable: 0,
          notPermitted: 0,
          unfinished: 0,
          requests,
          unjudged,
          errors: of('error'),
          warnings: of('warning'),
          infos: of('info'),
        },
      }
    },
  }
}

/** The document that a request is about; undefined for lists, and for what may take documents of other kinds with it. */
function documentOf(exchange: Exchange): string | undefined {
  const subject = subjectOf(exchange)
  return subject?.id === undefined || exchange.operation === 'connector.delete'
    ? undefined
    : `${subject.kind} ${subject.id}`
}

/** Before anything is noted of it. */
function checkExchange(exchange: Exchange): void {
  if (exchange?.query instanceof Map && exchange.request && exchange.response?.headers) return
  throw misuse(
    'Failed to watch an exchange: it is none. Make it with readExchange(request, response), or use checkExchange(request, response, { watch }).',
  )
}
