import type { Transport } from './exchange.ts'

/**
 * Lets happen to an answer what comes before its head: waits, for ever maybe, or fails.
 * Errors: a lost connection; the signal's reason, as soon as it is aborted.
 */
export async function undergo(
  { delay = 0, end, until }: Transport,
  signal: AbortSignal | null | undefined,
): Promise<void> {
  if (end === 'never') await hang(signal, until)
  else if (delay > 0) await wait(delay, signal)
  if (end === 'reset' || end === 'never')
    throw new TypeError('fetch failed', { cause: lost('read ECONNRESET', 'ECONNRESET') })
}

/** What a connection was lost for; nothing of any other error. A mock of another copy of this package fails in the same way. */
export function causeOfLoss(error: unknown): Error | undefined {
  const { cause } = (error ?? {}) as { readonly cause?: Error & { readonly code?: unknown } }
  return cause?.code === 'ECONNRESET' ? cause : undefined
}

/** Of the time when this was loaded: faked timers may never run. */
const { setTimeout: later, clearTimeout: forget } = globalThis

/** As long as clients on top of undici wait for an answer. */
const patience = 300_000

/** Waits for the signals alone. Meanwhile the process goes on, as with a connection that stands, but not for ever. */
async function hang(signal: AbortSignal | null | undefined, until: AbortSignal | undefined): Promise<void> {
  const open = later(() => {}, patience)
  try {
    await wait(until, signal)
  } finally {
    forget(open)
  }
}

/** The first half of a body, after which reading fails; a little later, so that whoever passes it on has sent the head by then. */
export function breakOff(body: string | Uint8Array): ReadableStream<Uint8Array> {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body
  return new ReadableStream({
    start: (controller) => controller.enqueue(bytes.slice(0, bytes.length >> 1)),
    async pull(controller) {
      await new Promise((resolve) => later(resolve, 1))
      controller.error(new TypeError('terminated', { cause: lost('other side closed', 'UND_ERR_SOCKET') }))
    },
  })
}

/** Named as in Node. */
function lost(message: string, code: string): Error {
  return Object.assign(new Error(message), { code })
}

/** For so many milliseconds, or until something is over. The timer is the one of the moment, so that fake ones work. */
function wait(enough: number | AbortSignal | undefined, signal: AbortSignal | null | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const over = typeof enough === 'object' ? enough : undefined
    const timer = typeof enough === 'number' ? setTimeout(done, enough) : undefined
    function tidy() {
      clearTimeout(timer)
      over?.removeEventListener('abort', done)
      signal?.removeEventListener('abort', abort)
    }
    function done() {
      tidy()
      resolve()
    }
    function abort() {
      tidy()
      reject(signal?.reason)
    }
    over?.addEventListener('abort', done)
    signal?.addEventListener('abort', abort)
    // They may have been aborted while the request was read.
    if (signal?.aborted) abort()
    else if (over?.aborted) done()
  })
}
