import type { Send } from './exchange.ts'

/** The time, and how to let it pass: both in milliseconds. */
export interface Pace {
  /** The time, from any beginning. */
  readonly now: () => number
  /** Resolves once so much time has passed. */
  readonly sleep: (delay: number) => Promise<void>
}

/** Spaces requests out, so that no more than `rate` a second go out. Those that come at once wait in the order in which they came. */
export function paced(send: Send, rate: number, { now, sleep }: Pace): Send {
  const gap = 1000 / rate
  let next = Number.NEGATIVE_INFINITY
  return async (request, signal) => {
    const at = Math.max(now(), next)
    next = at + gap
    const wait = at - now()
    if (wait > 0) await sleep(wait)
    return send(request, signal)
  }
}
