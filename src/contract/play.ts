import { valueAt } from '../json/pointer.ts'
import { type OperationId, operationTable } from '../spec/generated/operations.ts'
import { permissions } from '../spec/generated/privileges.ts'
import type { CheckContext } from './checks/check.ts'
import { type Attempt, attemptOf, blame } from './coverage/attempt.ts'
import type { TargetAccess } from './curl.ts'
import type { ContractRequest, Exchange, Send } from './exchange.ts'
import { createHistory } from './history/history.ts'
import { type Judge, readExchange } from './judge.ts'
import type { Pace } from './paced.ts'
import type { Case, CaseRequest, RequestStep } from './plan/case.ts'
import { fillIn, Template, type Values } from './plan/values.ts'
import type { CaseResult, Outcome } from './report/report.ts'
import { createSensitive } from './sensitive.ts'
import { shown, shownCommand, shownFinding } from './shown.ts'
import type { Finding, Violation } from './violation.ts'

export interface PlayOptions {
  readonly send: Send
  /** The case's own, so that cases do not disturb each other. */
  readonly judge: Judge
  /** What `{{run}}` stands for: a text that no other case has. */
  readonly run: string
  readonly access: TargetAccess
  /** Texts that must not be shown, such as the credentials. */
  readonly credentials?: readonly string[]
  /** Once it is aborted, no further step is taken; the case still cleans up. */
  readonly signal?: AbortSignal | undefined
  readonly pace: Pace
  /** How late a list may be, in milliseconds: so long it is asked again before what is wrong with it counts. */
  readonly listDelay: number
  /** Removes what is left when the clean-up of the case is done. */
  readonly sweep?: () => Promise<void>
}

/** A case that was played. */
export interface Played {
  readonly result: CaseResult
  /** The answers, in the order in which they came. */
  readonly answers: readonly { readonly operation: OperationId | undefined; readonly status: number }[]
  readonly attempts: readonly Attempt[]
}

/** The end of a case before its last step. */
class Stopped extends Error {
  readonly outcome: Outcome

  constructor(outcome: Outcome, reason: string) {
    super(reason)
    this.outcome = outcome
  }
}

/** How long it is waited before a list is asked again: at first briefly. */
const firstWait = 50

/**
 * Plays a case: sends its steps one after the other, also after one that went wrong, judges every exchange, and cleans up whatever happens.
 * It ends early when the target gives no answer or says 403, and when the signal is aborted. It never rejects.
 */
export async function play(one: Case, options: PlayOptions): Promise<Played> {
  const { pace, signal, sweep } = options
  const startedAt = pace.now()
  const values: Values = new Map(Object.entries(one.values ?? {}).map(([name, value]) => [name, new Template(value)]))
  values.set('run', options.run)
  const record = createRecord(options)
  let end: Stopped | undefined
  try {
    for (const step of one.steps) {
      if (signal?.aborted) throw new Stopped('unfinished', 'The run was stopped.')
      await takeTogether('together' in step ? step.together : [step], values, record, options)
    }
  } catch (thrown) {
    end = thrown instanceof Stopped ? thrown : new Stopped('unfinished', messageOf(thrown))
  }
  try {
    for (const request of one.cleanup) await takeTogether([{ request }], values, record, options)
  } catch (thrown) {
    end ??= thrown instanceof Stopped ? thrown : new Stopped('unfinished', messageOf(thrown))
  }
  await sweep?.()
  const violations = record.violations(one)
  const isViolated = violations.some(({ severity }) => severity === 'error')
  return {
    result: {
      id: one.id,
      title: one.title,
      operation: one.operation,
      outcome: end?.outcome ?? (isViolated ? 'violated' : record.isSkipped() ? 'unfinished' : 'passed'),
      ...(end ? { reason: end.message } : !isViolated && record.isSkipped() && { reason: record.isSkipped() }),
      violations,
      requests: record.exchanges.length,
      duration: pace.now() - startedAt,
    },
    answers: record.exchanges.map(({ operation, response }) => ({ operation, status: response.status })),
    attempts: record.attempts,
  }
}
