import type { Send } from './exchange.ts'

export interface UntilLostOptions {
  /** How many requests in a row may get no answer. */
  readonly patience: number
  /** Told once, with why the last one got none. */
  readonly onLost: (reason: string) => void
}

/** What a server says that takes nothing for now; requests were repeated before it counts. */
const busy: ReadonlySet<number> = new Set([429, 503])

/**
 * Sends requests until several in a row have got no answer, or were turned away for now: from then on none goes out, for each could take
 * as long as the timeout and all waits are.
 */
export function untilLost(send: Send, { patience, onLost }: UntilLostOptions): Send {
  let failures = 0
  const fail = (reason: string) => {
    failures += 1
    if (failures === patience) onLost(reason)
  }
  return async (request, signal) => {
    if (failures >= patience) throw new Error('The target gives no answers any more.')
    try {
      const response = await send(request, signal)
      if (busy.has(response.status)) fail(`It answers ${response.status} again and again.`)
      else failures = 0
      return response
    } catch (thrown) {
      fail(thrown instanceof Error ? thrown.message : String(thrown))
      throw thrown
    }
  }
}
