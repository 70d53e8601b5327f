import type { Send } from './exchange.ts'

export interface UntilLostOptions {
  /** How many requests in a row may get no answer. */
  readonly patience: number
  /** Told once, with why the last one got none. */
  readonly onLost: (reason: string) => void
}

/** Sends requests until several in a row have got no answer: from then on none goes out, for each could take as long as the timeout is. */
export function untilLost(send: Send, { patience, onLost }: UntilLostOptions): Send {
  let failures = 0
  return async (request, signal) => {
    if (failures >= patience) throw new Error('The target gives no answers any more.')
    try {
      const response = await send(request, signal)
      failures = 0
      return response
    } catch (thrown) {
      failures += 1
      if (failures === patience) onLost(thrown instanceof Error ? thrown.message : String(thrown))
      throw thrown
    }
  }
}
