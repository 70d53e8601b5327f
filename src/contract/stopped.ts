import type { Outcome } from './report/report.ts'

/** A case ended before its last step; the message says why. */
export class Stopped extends Error {
  override readonly name = 'Stopped'
  readonly outcome: Outcome

  constructor(outcome: Outcome, reason: string) {
    super(reason)
    this.outcome = outcome
  }
}
