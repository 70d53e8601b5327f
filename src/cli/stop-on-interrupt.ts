/** What Ctrl-C and `kill` do to a run. */
export interface Interrupt {
  readonly signal: AbortSignal
  /** Gives the signals back to the process. */
  release(): void
}

const signals = ['SIGINT', 'SIGTERM'] as const

/** Lets the first signal end a run in order, and the second one at once. */
export function stopOnInterrupt(run: string): Interrupt {
  const controller = new AbortController()
  const stop = () => {
    if (controller.signal.aborted) {
      console.error(`\nStopped at once. Remove what is left with: es-connector-kit verify cleanup ${run}`)
      process.exit(2)
    }
    console.error('\nStopping: the cases under way remove what they have created. Once more stops at once.')
    controller.abort()
  }
  for (const signal of signals) process.on(signal, stop)
  return {
    signal: controller.signal,
    release() {
      for (const signal of signals) process.off(signal, stop)
    },
  }
}
