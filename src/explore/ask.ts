import type { ContractRequest, ContractResponse, Send } from '../contract/exchange.ts'

/** Why a call says nothing: the target was busy, or does not let us. */
export type Excuse = 'busy' | 'not permitted'

/** What became of a request to the target. */
export type Asked =
  | { readonly response: ContractResponse; readonly excuse?: Excuse }
  /** It takes other requests, but gave this one no answer. */
  | { readonly response: undefined; readonly error: unknown }

const waits = [100, 400, 1600]

/**
 * Sends a request, and sends it again when the target says 409 or 429, or 503 to one that changes nothing. What is busy all the same, and
 * what may not be done, is excused.
 * Errors: rejects when the target takes no requests any more, or when the signal does.
 */
export async function ask(send: Send, request: ContractRequest, signal?: AbortSignal): Promise<Asked> {
  for (let attempt = 0; ; attempt++) {
    let response: ContractResponse
    try {
      // What makes something is not broken off: nobody would know what it has made.
      response = await send(request)
    } catch (error) {
      await send({ method: 'GET', url: '/', headers: {}, body: '' })
      return { response: undefined, error }
    }
    const { status } = response
    if (status === 401 || status === 403) return { response, excuse: 'not permitted' }
    const isBusy = status === 409 || status === 429 || (status >= 502 && status <= 504)
    if (!isBusy) return { response }
    const isSafe = request.method === 'GET' || status === 409 || status === 429
    const wait = waits[attempt]
    if (!isSafe || wait === undefined) return { response, excuse: 'busy' }
    await sleep(wait, signal)
  }
}

function sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted()
    const stop = () => {
      clearTimeout(timer)
      reject(signal?.reason)
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop)
      resolve()
    }, milliseconds)
    signal?.addEventListener('abort', stop, { once: true })
  })
}
