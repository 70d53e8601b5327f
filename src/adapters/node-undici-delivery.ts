import type { IncomingHttpHeaders } from 'node:http'
import type { Dispatcher } from 'undici'

/** An answer as it goes over the wire. */
export interface WireAnswer {
  readonly status: number
  readonly statusText: string
  /** Lower-case names and values in turn; a name comes again for each further line. */
  readonly headers: readonly string[]
  /** Empty for an answer that has none. */
  readonly bytes: Buffer
  /** What the connection fails with after these bytes, if it does not hold. */
  readonly brokenBy?: Error
}

/** The one that no test has put a false clock in the place of. */
const { setImmediate } = process.getBuiltinModule('node:timers')

/** What undici 6 calls a handler, and what undici 7 calls one: it takes both, and so do we. */
type Handler = Dispatcher.DispatchHandler

/** Brings the one answer or the one error to whoever sent a request. What comes after either is dropped. */
export abstract class Delivery {
  /** Whether all is said: the request was aborted, failed, or has its whole answer. */
  isOver = false
  /** Where it stands among those that are under way; undefined while it is none of them. */
  place: number | undefined
  /** Is called when it is. */
  whenOver: (() => void) | undefined
  protected isPaused = false
  #answer: WireAnswer | undefined
  /** What is to be told next: 0 the head, 1 the body, 2 the end. */
  #step = 0
  readonly #over: (delivery: Delivery) => void

  constructor(over: (delivery: Delivery) => void) {
    this.#over = over
  }

  answer(answer: WireAnswer): void {
    if (this.isOver) return
    this.#answer = answer
    this.advance()
  }

  fail(error: Error): void {
    if (this.isOver) return
    this.#finish()
    this.onError(error)
  }

  /** Tells as much of the answer as the handler wants now. What it throws fails the request, as in undici. */
  protected advance(): void {
    const answer = this.#answer
    try {
      while (answer && this.#step < 3 && !this.isPaused && !this.isOver) {
        const step = this.#step++
        if (step === 0) this.onHead(answer)
        else if (step === 1 && answer.bytes.length > 0) this.onData(answer.bytes)
        else if (step === 2 && answer.brokenBy) this.#breakOff(answer.brokenBy)
        else if (step === 2) {
          this.#finish()
          this.onEnd()
        }
      }
    } catch (error) {
      // Who retries refuses an answer at its end, when all has been said.
      if (this.isOver) this.onError(error as Error)
      else this.fail(error as Error)
    }
  }

  /** Later than the head, as over a socket: what fails before `fetch` has passed its body on leaves whoever reads that waiting. */
  #breakOff(error: Error): void {
    setImmediate(() => this.fail(error))
  }

  #finish(): void {
    this.isOver = true
    this.whenOver?.()
    this.#over(this)
  }

  /** Tells that the request begins, which may abort it at once. */
  abstract start(): void
  protected abstract onHead(answer: WireAnswer): void
  protected abstract onData(bytes: Buffer): void
  protected abstract onEnd(): void
  protected abstract onError(error: Error): void
}

/**
 * Prepares to speak to a handler, in the protocol that it knows.
 * @param aborted makes the error of an abort that gives no reason
 * @param over is called when all is said
 */
export function createDelivery(handler: Handler, aborted: () => Error, over: (delivery: Delivery) => void): Delivery {
  return handler.onRequestStart ? new ToController(handler, aborted, over) : new ToCallbacks(handler, aborted, over)
}

/** The protocol of undici 6, which undici 7 and the `fetch` of Node 20 speak as well: what a callback returns tells whether to go on. */
class ToCallbacks extends Delivery {
  readonly #handler: Handler
  readonly #aborted: () => Error

  constructor(handler: Handler, aborted: () => Error, over: (delivery: Delivery) => void) {
    super(over)
    this.#handler = handler
    this.#aborted = aborted
  }

  start(): void {
    this.#handler.onConnect?.((reason) => this.fail(reason ?? this.#aborted()))
  }

  protected onHead({ status, statusText, headers }: WireAnswer): void {
    const resume = () => {
      this.isPaused = false
      this.advance()
    }
    if (this.#handler.onHeaders?.(status, headers.map(bufferOf), resume, statusText) === false) this.isPaused = true
  }

  protected onData(bytes: Buffer): void {
    if (this.#handler.onData?.(bytes) === false) this.isPaused = true
  }

  protected onEnd(): void {
    this.#handler.onComplete?.([])
  }

  protected onError(error: Error): void {
    this.#handler.onError?.(error)
  }
}

/** The protocol of undici 7, the only one of later versions: the handler is given a controller. */
class ToController extends Delivery implements Dispatcher.DispatchController {
  aborted = false
  reason: Error | null = null
  rawHeaders: Buffer[] | null = null
  rawTrailers: Buffer[] | null = null
  readonly #handler: Handler
  readonly #reasonless: () => Error

  constructor(handler: Handler, aborted: () => Error, over: (delivery: Delivery) => void) {
    super(over)
    this.#handler = handler
    this.#reasonless = aborted
  }

  get paused(): boolean {
    return this.isPaused
  }

  pause(): void {
    this.isPaused = true
  }

  resume(): void {
    this.isPaused = false
    this.advance()
  }

  abort(reason?: Error): void {
    if (this.aborted) return
    this.aborted = true
    this.reason = reason ?? this.#reasonless()
    this.fail(this.reason)
  }

  start(): void {
    this.#handler.onRequestStart?.(this, null)
  }

  protected onHead({ status, statusText, headers }: WireAnswer): void {
    this.rawHeaders = headers.map(bufferOf)
    this.#handler.onResponseStart?.(this, status, byName(headers), statusText)
  }

  protected onData(bytes: Buffer): void {
    this.#handler.onResponseData?.(this, bytes)
  }

  protected onEnd(): void {
    this.#handler.onResponseEnd?.(this, {})
  }

  protected onError(error: Error): void {
    this.#handler.onResponseError?.(this, error)
  }
}

function byName(headers: readonly string[]): IncomingHttpHeaders {
  const all: Record<string, string | string[]> = {}
  for (let i = 0; i < headers.length; i += 2) {
    const [name = '', value = ''] = [headers[i], headers[i + 1]]
    const earlier = all[name]
    all[name] = earlier === undefined ? value : [earlier, value].flat()
  }
  return all
}

/** Most answers have the same names and values as the one before. */
const buffers = new Map<string, Buffer>()

function bufferOf(text: string): Buffer {
  const known = buffers.get(text)
  if (known) return known
  const buffer = Buffer.from(text, 'latin1')
  if (buffers.size < 200 && text.length < 100) buffers.set(text, buffer)
  return buffer
}
