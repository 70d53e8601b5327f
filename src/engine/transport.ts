import { encode } from '../xcontent/formats.ts'
import type { Transport } from './exchange.ts'

/** What `fetch` rejects with when there is no answer, named as in Node. */
export class LostConnection extends TypeError {
  constructor() {
    super('fetch failed', { cause: causedBy('read ECONNRESET', 'ECONNRESET') })
  }
}

/**
 * Lets happen to an answer what comes before its head: waits, for ever maybe, or fails.
 * Errors: `LostConnection`; the signal's reason, as soon as it is aborted.
 */
export async function undergo({ delay = 0, end }: Transport, signal: AbortSignal | null | undefined): Promise<void> {
  if (end === 'never') await wait(undefined, signal)
  if (delay > 0) await wait(delay, signal)
  if (end === 'reset') throw new LostConnection()
}

/** The first half of a body, after which reading fails. */
export function breakOff(body: string | Uint8Array): ReadableStream<Uint8Array> {
  const bytes = typeof body === 'string' ? encode(body) : body
  return new ReadableStream({
    start: (controller) => controller.enqueue(bytes.slice(0, bytes.length >> 1)),
    pull: (controller) =>
      controller.error(new TypeError('terminated', { cause: causedBy('other side closed', 'UND_ERR_SOCKET') })),
  })
}

function causedBy(message: string, code: string): Error {
  return Object.assign(new Error(message), { code })
}

/** The timer is the one of the moment, so that fake ones work. */
function wait(milliseconds: number | undefined, signal: AbortSignal | null | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = milliseconds === undefined ? undefined : setTimeout(done, milliseconds)
    function done() {
      signal?.removeEventListener('abort', abort)
      resolve()
    }
    function abort() {
      clearTimeout(timer)
      reject(signal?.reason)
    }
    signal?.addEventListener('abort', abort, { once: true })
    // It may have been aborted while the request was read.
    if (signal?.aborted) abort()
  })
}
