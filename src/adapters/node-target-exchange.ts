import type { Dispatcher } from 'undici'
import { misuse } from '../errors/misuse.ts'

/** How far a request got. */
export type Phase = 'connect' | 'answer' | 'body'

/** No answer came, or not all of one. `cause` is the error of the network, or `timeout`. */
export class NoAnswer extends Error {
  readonly phase: Phase

  constructor(phase: Phase, cause: unknown) {
    super(`no answer: ${phase}`, { cause })
    this.phase = phase
  }
}

/** What came back: the body as it was sent, that is not inflated. */
export interface RawAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** The headers line by line, where there are several of a name. */
  readonly lines: HeaderLines
  readonly bytes: Buffer
}

/** Headers by lower-case name; several of one name as a list. */
export type HeaderLines = Readonly<Record<string, string | readonly string[] | undefined>>

/** The largest body that is read, in bytes, before and after it is inflated. */
export const maximumBodyLength = 100 * 1024 * 1024

export interface ExchangeOptions {
  /** For all of it, from the connection to the last byte, in milliseconds. */
  readonly timeout: number
  readonly signal: AbortSignal | undefined
}

/**
 * Sends one request and reads its answer. The limit of time is on the whole, which the limits of the client are not: they start anew with
 * every byte. Errors: `NoAnswer`; the reason of the signal.
 */
export function exchange(
  dispatcher: Dispatcher,
  request: Dispatcher.DispatchOptions,
  { timeout, signal }: ExchangeOptions,
): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    let phase: Phase = 'connect'
    let controller: Dispatcher.DispatchController | undefined
    let isOver = false
    let status = 0
    let lines: HeaderLines = {}
    const chunks: Buffer[] = []
    let length = 0

    const finish = (settle: () => void) => {
      if (isOver) return
      isOver = true
      clearTimeout(timer)
      signal?.removeEventListener('abort', stop)
      settle()
    }
    /** Gives up: what is still under way must not go on without us. */
    const giveUp = (error: unknown) => {
      finish(() => reject(error))
      controller?.abort(ended)
    }
    const stop = () => giveUp(signal?.reason)
    const timer = setTimeout(() => giveUp(new NoAnswer(phase, 'timeout')), timeout)
    if (signal?.aborted) {
      stop()
      return
    }
    signal?.addEventListener('abort', stop, { once: true })

    dispatcher.dispatch(request, {
      onRequestStart(started) {
        controller = started
        if (isOver) started.abort(ended)
        else phase = 'answer'
      },
      onResponseStart(_, code, received) {
        if (code < 200) return
        phase = 'body'
        status = code
        lines = received
      },
      onResponseData(_, chunk) {
        length += chunk.length
        if (length > maximumBodyLength) giveUp(new NoAnswer(phase, tooLong()))
        else chunks.push(chunk)
      },
      onResponseEnd: () => finish(() => resolve({ status, headers: joined(lines), lines, bytes: joinedBytes(chunks) })),
      onRequestUpgrade: (_, code, __, socket) => {
        socket.destroy()
        giveUp(new NoAnswer('answer', misuse(`The server switches protocols (${code}).`)))
      },
      onResponseError: (_, error) => finish(() => reject(new NoAnswer(phase, error))),
    })
  })
}

const ended = new Error('Nobody waits for the answer any more.')

export function tooLong(): Error {
  return Object.assign(new Error(`it is longer than ${maximumBodyLength} bytes`), { code: 'UNREADABLE' })
}

function joined(lines: HeaderLines): Record<string, string> {
  return Object.fromEntries(
    Object.entries(lines).map(([name, value = '']) => [name, typeof value === 'string' ? value : value.join(', ')]),
  )
}

/** Most answers come in one piece. */
function joinedBytes(chunks: readonly Buffer[]): Buffer {
  const [only] = chunks
  return only && chunks.length === 1 ? only : Buffer.concat(chunks)
}
