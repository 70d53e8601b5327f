import { instantOf } from './same.ts'

/** How late it was by the server's own clock, as far as was seen. */
export interface Instants {
  /** Takes note of something that the server has written by its clock, and of when it was seen, in milliseconds since 1970. */
  note(value: unknown, seenAt: number): void
  /** The latest instant that was seen before a time; -Infinity when none is remembered. */
  before(time: number): number
}

/** Instants that are closer together than this, in milliseconds, are as good as one. */
const step = 1000

/** So many steps are remembered: with those before them nothing is compared any more. */
const mostSteps = 1000

/** Makes a note of instants with nothing in it. */
export function createInstants(): Instants {
  /** The earliest first; each is later than the one before by both clocks. */
  const seen: { readonly at: number; readonly instant: number }[] = []
  let latest = Number.NEGATIVE_INFINITY
  return {
    note(value, at) {
      const instant = instantOf(value)
      if (instant === undefined || instant < latest + step) return
      latest = instant
      seen.push({ at, instant })
      if (seen.length > mostSteps) seen.shift()
    },
    before: (time) => seen.findLast(({ at }) => at <= time)?.instant ?? Number.NEGATIVE_INFINITY,
  }
}
