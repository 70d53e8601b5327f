import { createProfile, type ServerVersion } from '../domain/profile.ts'
import { createBooks } from './books.ts'
import type { CheckName } from './checks/names.ts'
import type { TargetAccess } from './curl.ts'
import type { Send } from './exchange.ts'
import type { SetState } from './given-state.ts'
import { inParallel } from './in-parallel.ts'
import type { JournalRecord } from './journal.ts'
import { type Pace, paced } from './paced.ts'
import { whyNotApplicable } from './plan/applicable.ts'
import type { Case } from './plan/case.ts'
import { playInRun } from './play-in-run.ts'
import type { Progress } from './report/progress.ts'
import type { ContractReport } from './report/report.ts'
import { caseRunId, createRunId } from './run-id.ts'
import { Stopped } from './stopped.ts'
import { createStopper } from './stopper.ts'
import { untilLost } from './until-lost.ts'

/** What is played against which target, and how. */
export interface RunOptions {
  /** The target. */
  readonly send: Send
  /** What it is, for the report. */
  readonly target: ContractReport['target']
  /** The version that it is held to. */
  readonly profile: ServerVersion
  /** For the report. */
  readonly tool: ContractReport['tool']
  /** The id that all the run makes carries; a new one by default. */
  readonly run?: string | undefined
  /** All by default. */
  readonly checks?: readonly CheckName[] | undefined
  /** How many cases are played at once; 8 by default. */
  readonly concurrency?: number | undefined
  /** Requests a second at most; as many as there come by default. */
  readonly rate?: number | undefined
  /** Once it is aborted, no case is begun; those under way clean up, and the rest is unfinished. */
  readonly signal?: AbortSignal | undefined
  /** Told how far the run is, after each case. */
  readonly onProgress?: ((progress: Progress) => void) | undefined
  /** Told what is created and removed, before and after. */
  readonly onRecord?: ((record: JournalRecord) => void) | undefined
  /** Replaces all documents of the target. Only for targets that hold nothing of anybody: cases that begin with a state are played then. */
  readonly setState?: SetState | undefined
  /** What kind of credentials are sent, for command lines. */
  readonly credentials?: TargetAccess['credentials']
  /** Texts that must not be shown, such as the credentials themselves. */
  readonly secrets?: readonly string[] | undefined
  /** How late lists may be, in milliseconds; 2,000 by default. */
  readonly listDelay?: number | undefined
  /** The time, for tests; that of the system by default. */
  readonly pace?: Pace | undefined
}

/** So many requests in a row without an answer end the run. */
const patience = 10

/**
 * Plays cases against a target and reports what became of them. The run touches only what it creates, and removes that.
 * It does not reject on account of the target: cases that got no answer are unfinished.
 */
export async function runCases(cases: readonly Case[], options: RunOptions): Promise<ContractReport> {
  const { setState, rate, concurrency = 8, run = createRunId(), pace = defaultPace } = options
  const profile = createProfile(options.profile)
  const startedAt = pace.now()
  const stop = createStopper(options.signal)
  const send = untilLost(rate === undefined ? options.send : paced(options.send, rate, pace), {
    patience,
    onLost: (reason) => stop.because(`The target gives no answers any more. ${reason}`),
  })
  const books = createBooks(cases, profile, options.onProgress)
  const offers = { emptyCluster: setState !== undefined, state: setState !== undefined }

  async function playOne(one: Case, index: number): Promise<void> {
    const reason = stop.reason()
    if (reason !== undefined) return books.leave(index, 'unfinished', reason)
    try {
      const text = caseRunId(run, index)
      const { signal } = stop
      const { listDelay = 2000, target } = options
      books.add(
        index,
        await playInRun(one, { ...options, profile, send, url: target.url, text, signal, pace, listDelay }),
      )
    } catch (thrown) {
      const outcome = thrown instanceof Stopped ? thrown.outcome : 'unfinished'
      books.leave(index, outcome, thrown instanceof Error ? thrown.message : String(thrown))
    }
  }

  const shared: number[] = []
  const exclusive: number[] = []
  for (const [index, one] of cases.entries()) {
    const reason = whyNotApplicable(one, profile, offers)
    if (reason !== undefined) books.leave(index, 'not applicable', reason)
    else if (one.requires === undefined) shared.push(index)
    else exclusive.push(index)
  }
  const playAt = (index: number) => playOne(cases[index] as Case, index)
  await inParallel(shared, concurrency, playAt)
  await inParallel(exclusive, 1, playAt)
  stop.release()
  return {
    format: 1,
    tool: options.tool,
    run,
    target: options.target,
    profile: profile.flavor === 'serverless' ? 'serverless' : profile.number.replace(/\.\d+$/, ''),
    startedAt: new Date(startedAt).toISOString(),
    duration: pace.now() - startedAt,
    complete: stop.reason() === undefined,
    ...books.close(),
  }
}

/** Timers of the platform. The clock is that of the day, since instants that servers write are compared with it. */
const defaultPace: Pace = {
  now: Date.now,
  sleep: (delay) => new Promise((resolve) => setTimeout(resolve, delay)),
}
