/** Ends a run early, once, for a reason. */
export interface Stopper {
  /** Aborted with an error whose message is the reason. */
  readonly signal: AbortSignal
  /** Why the run ends; nothing while it goes on. */
  readonly reason: () => string | undefined
  readonly because: (reason: string) => void
  /** Lets go of the signal it was made of. */
  readonly release: () => void
}

/** Makes a stopper that a signal triggers too. */
export function createStopper(signal?: AbortSignal): Stopper {
  const controller = new AbortController()
  let reason: string | undefined
  const because = (text: string) => {
    reason ??= text
    controller.abort(new Error(reason))
  }
  const onAbort = () => because('The run was stopped.')
  if (signal?.aborted) onAbort()
  else signal?.addEventListener('abort', onAbort, { once: true })
  return {
    signal: controller.signal,
    reason: () => reason,
    because,
    release: () => signal?.removeEventListener('abort', onAbort),
  }
}
