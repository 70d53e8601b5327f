import type { ContractRequest, ContractResponse, Send } from './exchange.ts'

/** A request that will be sent again, and why. */
export interface Retry {
  /** What is sent again. */
  readonly request: ContractRequest
  /** The status that was answered: 429, 502, 503 or 504. */
  readonly status: number
  /** Which repetition this is, from 1. */
  readonly attempt: number
  /** How long it is waited before, in milliseconds. */
  readonly delay: number
}

/** How requests are repeated. */
export interface RetryOptions {
  /** How often a request is repeated at most; 3 by default. 0 never repeats. */
  readonly retries?: number | undefined
  /** Told of each repetition, before the wait. */
  readonly onRetry?: ((retry: Retry) => void) | undefined
  /** Waits, in milliseconds; rejects with the signal's reason when that comes first. */
  readonly sleep?: ((delay: number, signal: AbortSignal | undefined) => Promise<void>) | undefined
  /** A number from 0 up to 1, for jitter. */
  readonly random?: (() => number) | undefined
  /** Milliseconds since 1970, for times in `Retry-After`. */
  readonly now?: (() => number) | undefined
}

const firstDelay = 250
const longestBackoff = 10_000
/** Who is asked to wait longer than this is told the answer instead. */
const longestWait = 60_000

/**
 * Repeats requests that a server or what stands before it turned away for now: 429, 502, 503 and 504, no other answer, and no failure of
 * the connection. What may have written is not repeated after 502 and 504: if it was carried out, it is answered otherwise the second time,
 * as a deletion that then finds nothing. The waits double from 250 ms to 10 s, with
 * jitter, unless `Retry-After` names one; if that is more than 60 s away, the answer is given as it is, as it is after the last repetition.
 */
export function withRetries(send: Send, options: RetryOptions = {}): Send {
  const { retries = 3, onRetry, sleep = defaultSleep, random = Math.random, now = Date.now } = options
  return async (request, signal) => {
    for (let attempt = 1; ; attempt++) {
      const response = await send(request, signal)
      if (attempt > retries || !isForNow(request, response)) return response
      const delay = retryAfter(response, now) ?? backoff(attempt, random)
      if (delay > longestWait) return response
      onRetry?.({ request, status: response.status, attempt, delay })
      await sleep(delay, signal)
    }
  }
}

/** Methods that change nothing. */
const safe: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

function isForNow({ method }: ContractRequest, { status }: ContractResponse): boolean {
  return status === 429 || status === 503 || ((status === 502 || status === 504) && safe.has(method))
}

/** Half of it is left to chance, so that requests turned away together do not come back together. */
function backoff(attempt: number, random: () => number): number {
  const full = Math.min(firstDelay * 2 ** (attempt - 1), longestBackoff)
  return Math.round(full / 2 + (full / 2) * random())
}

/** The wait that the header asks for, in milliseconds: it holds seconds, or a time. */
function retryAfter({ headers }: ContractResponse, now: () => number): number | undefined {
  const value = headers['retry-after']?.trim() ?? ''
  if (/^\d+$/.test(value)) return Number(value) * 1000
  // Other texts too are times to `Date`, such as 1.5.
  const time = /^[A-Z][a-z]+, .* GMT$/.test(value) ? Date.parse(value) : Number.NaN
  return Number.isNaN(time) ? undefined : Math.max(0, time - now())
}

function defaultSleep(delay: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer)
      reject(signal?.reason)
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop)
      resolve()
    }, delay)
    if (signal?.aborted) stop()
    else signal?.addEventListener('abort', stop, { once: true })
  })
}
