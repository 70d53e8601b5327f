import type { Send } from '../contract/exchange.ts'
import type { ServerVersion } from '../domain/profile.ts'

/** What the target's answers are held against: something that behaves as the description says. */
export interface Model {
  /** Answers a request. */
  readonly send: Send
  /** Goes back to having no documents, and never having had any. */
  reset(): void
}

/** What a model is made with. */
export interface ModelOptions {
  /** The version to behave as; the newest that is described without one. */
  readonly version: ServerVersion | undefined
  /** Every time that the model writes must come from it, one reading for each: that tells which times belong together. */
  readonly clock: () => number
}

/** Makes a model. */
export type ModelFactory = (options: ModelOptions) => Model

/** Later than any time that a call sends. */
const beginning = Date.parse('2031-01-01T00:00:00.000Z')
const perCall = 1_000_000

/** The clock of a model: it tells another time at every reading, and from a time the call can be told in which it was read. */
export function createModelClock() {
  let call = 0
  let readings = 0
  return {
    now: () => beginning + call * perCall + readings++,
    begin(index: number) {
      call = index
      readings = 0
    },
    /** Nothing for times that clients have sent. */
    callOf(instant: string): number | undefined {
      const since = Date.parse(instant) - beginning
      return since < 0 ? undefined : Math.floor(since / perCall)
    },
  }
}
