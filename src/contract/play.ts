import type { Profile } from '../domain/profile.ts'
import { valueAt } from '../json/pointer.ts'
import { createCaseRecord } from './case-record.ts'
import type { CheckContext } from './checks/check.ts'
import type { Attempt } from './coverage/attempt.ts'
import type { TargetAccess } from './curl.ts'
import type { ContractRequest, Exchange, Send } from './exchange.ts'
import type { Judge } from './judge.ts'
import type { Pace } from './paced.ts'
import { lackingPermission } from './permission.ts'
import type { Case, CaseRequest, RequestStep } from './plan/case.ts'
import { fillIn, Template, type Values } from './plan/values.ts'
import { readExchange, readMissed } from './read-exchange.ts'
import type { CaseResult } from './report/report.ts'
import { Stopped } from './stopped.ts'

export interface PlayOptions {
  readonly send: Send
  /** The case's own, so that cases do not disturb each other. */
  readonly judge: Judge
  readonly profile: Profile
  /** What `{{run}}` stands for: a text that no other case has. */
  readonly run: string
  readonly access: TargetAccess
  /** Texts that must not be shown, such as the credentials. */
  readonly secrets?: readonly string[]
  /** Once it is aborted, no further step is taken; the case still cleans up. */
  readonly signal?: AbortSignal | undefined
  readonly pace: Pace
  /** How late a list may be, in milliseconds: so long it is asked again before what is wrong with it counts. */
  readonly listDelay: number
  /** Removes what the clean-up of the case itself has left. */
  readonly sweep?: () => Promise<void>
}

/** A case that was played, with the exchanges that it took. */
export interface Played {
  readonly result: CaseResult
  readonly exchanges: readonly Exchange[]
  readonly attempts: readonly Attempt[]
}

/**
 * Plays a case: sends its steps one after the other, also after one that went wrong, judges every exchange, and cleans up whatever happens.
 * It ends early when the target gives no answer, or answers 403, and when the signal is aborted. It never rejects.
 */
export async function play(one: Case, options: PlayOptions): Promise<Played> {
  const { pace, signal, sweep, access, secrets } = options
  const startedAt = pace.now()
  const player = createPlayer(one, options)
  const end = await stopOf(async () => {
    for (const step of one.steps) {
      if (signal?.aborted) throw new Stopped('unfinished', messageOf(signal.reason))
      await player.take('together' in step ? step.together : [step])
    }
    const omitted = player.omitted()
    if (omitted === undefined) return
    // A server that holds nothing has nothing to be read.
    if (one.kind === 'reading') throw new Stopped('not applicable', 'The server holds none that could be read.')
    throw new Stopped('unfinished', `A step was left out: ${omitted}.`)
  })
  const failedCleanUp = await stopOf(() => player.cleanUp(one.cleanup))
  const failedSweep = sweep && (await stopOf(sweep))

  const { exchanges, attempts } = player.record
  const violations = player.record.violations(one.id, access, secrets)
  const stop = end ?? failedCleanUp ?? failedSweep
  const isViolated = violations.some(({ severity }) => severity === 'error')
  const result: CaseResult = {
    id: one.id,
    title: one.title,
    operation: one.operation,
    outcome: isViolated ? 'violated' : (stop?.outcome ?? 'passed'),
    ...(stop && { reason: stop.message }),
    violations,
    requests: exchanges.length,
    duration: pace.now() - startedAt,
  }
  return { result, exchanges, attempts }
}

/** How some work came to stop before its end; nothing when it did not. */
async function stopOf(work: () => Promise<void>): Promise<Stopped | undefined> {
  try {
    await work()
    return undefined
  } catch (thrown) {
    return thrown instanceof Stopped ? thrown : new Stopped('unfinished', messageOf(thrown))
  }
}

type Expected = CheckContext['expected']

/** A step with its placeholders filled in. */
interface Filled {
  readonly request: ContractRequest
  readonly expected: Expected
  readonly save: Readonly<Record<string, string>>
  readonly wait: number
}

/** How long it is waited before a list is asked again: at first briefly. */
const firstWait = 50

function createPlayer(one: Case, { send, judge, profile, run, pace, listDelay }: PlayOptions) {
  const record = createCaseRecord(profile)
  const values: Values = new Map(Object.entries(one.values ?? {}).map(([name, value]) => [name, new Template(value)]))
  values.set('run', run)
  let omitted: string | undefined

  async function exchange(request: ContractRequest): Promise<Exchange> {
    const startedAt = pace.now()
    const response = await send(request).catch((thrown) => {
      // It may have been carried out all the same.
      judge.miss(readMissed(request, { startedAt, endedAt: pace.now() }))
      throw thrown
    })
    return readExchange(request, response, { startedAt, endedAt: pace.now() })
  }

  /** Judges an answer. A list may be late, so that what is wrong with one counts only once it stays wrong. */
  async function settle(first: Exchange, { request, expected }: Filled): Promise<Exchange> {
    const until = first.endedAt + listDelay
    let latest = first
    for (let wait = firstWait; ; wait *= 2) {
      const index = record.add(latest, judge.known)
      if (expected?.reply.status !== latest.response.status) stopWithoutPermission(latest)
      if (isOfGateway(latest)) {
        judge.miss(latest)
        throw new Stopped('unfinished', answeredByGateway(latest))
      }
      const findings = judge.judge(latest, expected)
      const mayBeLate = isList(latest) && findings.some(({ check }) => check === 'list' || check === 'reply')
      if (!mayBeLate || latest.endedAt >= until) {
        record.find(index, findings)
        return latest
      }
      await pace.sleep(Math.min(wait, until - latest.endedAt))
      latest = await exchange(request)
    }
  }

  function fillSteps(steps: readonly RequestStep[]): Filled[] {
    return steps.flatMap((step) => {
      try {
        return [fill(step, values)]
      } catch (thrown) {
        // An answer before it lacked what its request needs, which was judged there.
        omitted ??= messageOf(thrown)
        return []
      }
    })
  }

  /** Sends requests at the same time, and judges the answers in the order in which they came. */
  async function take(steps: readonly RequestStep[]): Promise<void> {
    const sent = await Promise.allSettled(
      fillSteps(steps).map(async (step) => {
        if (step.wait > 0) await pace.sleep(step.wait)
        return { step, answered: await exchange(step.request) }
      }),
    )
    const answers = sent.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []))
    for (const { step, answered } of answers.sort((a, b) => a.answered.endedAt - b.answered.endedAt)) {
      const { received } = await settle(answered, step)
      for (const [name, pointer] of Object.entries(step.save)) {
        const value = valueAt(received, pointer)
        if (value !== undefined) values.set(name, value)
      }
    }
    for (const each of sent) if (each.status === 'rejected') throw each.reason
  }

  return {
    record,
    take,
    omitted: () => omitted,
    /** What was never made, since nobody knows its name, need not be removed. One failure does not keep the rest from being tried. */
    async cleanUp(requests: readonly CaseRequest[]): Promise<void> {
      const before = omitted
      let failure: Stopped | undefined
      for (const request of requests) failure = (await stopOf(() => take([{ request }]))) ?? failure
      omitted = before
      if (failure) throw failure
    },
  }
}

/** Puts values in for placeholders. What is expected of the reply is let go when it names what was never saved. */
function fill({ request, reply, save = {}, wait = 0, unconfirmed }: RequestStep, values: Values): Filled {
  let expected: Expected
  try {
    expected = reply && { reply: fillIn(reply, values) as typeof reply, unconfirmed }
  } catch {
    expected = undefined
  }
  return { request: toRequest(request, values), expected, save, wait }
}

function toRequest({ method, path, body, text, headers = {} }: CaseRequest, values: Values): ContractRequest {
  const sent =
    text !== undefined ? String(fillIn(text, values)) : body === undefined ? '' : JSON.stringify(fillIn(body, values))
  const usual = {
    // Names the case in the logs of the server, and must come back.
    'x-opaque-id': String(fillIn('{{run}}', values)),
    ...(sent !== '' && { 'content-type': 'application/json' }),
  }
  const all = Object.entries({ ...usual, ...lowerNames(headers) })
  return {
    method,
    url: String(fillIn(path, values)),
    headers: Object.fromEntries(all.filter((entry): entry is [string, string] => entry[1] !== null)),
    body: sent,
  }
}

function lowerNames<Value>(headers: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
}

function stopWithoutPermission(exchange: Exchange): void {
  const reason = lackingPermission(exchange)
  if (reason !== undefined) throw new Stopped('not permitted', reason)
}

/** Whether what stands before the server has answered: of the server nothing can be said, not even whether it has carried out the request. */
function isOfGateway({ response: { status, headers } }: Exchange): boolean {
  return gatewayStatuses.has(status) && headers['x-elastic-product'] === undefined
}

function answeredByGateway({ request: { method, url }, response: { status } }: Exchange): string {
  return `${method} ${url} was answered ${status}, not by Elasticsearch but by what stands before it.`
}

const gatewayStatuses: ReadonlySet<number> = new Set([502, 503, 504])

function isList({ operation }: Exchange): boolean {
  return operation === 'connector.list' || operation === 'connector.sync_job_list'
}

function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown)
}
