import type { IncomingHttpHeaders } from 'node:http'
import type { Dispatcher } from 'undici'

/** An answer as it goes over the wire. */
export interface WireAnswer {
  readonly status: number
  readonly statusText: string
  readonly headers: Readonly<Record<string, string | readonly string[]>>
  /** Empty for an answer that has none. */
  readonly bytes: Buffer
}

/** Brings the one answer or the one error to whoever sent a request. What comes after either is dropped. */
export interface Delivery {
  /** Whether all is said: the request was aborted, failed, or has its whole answer. */
  readonly isOver: boolean
  answer(answer: WireAnswer): void
  fail(error: Error): void
}

/** What undici 6 calls a handler, and what undici 7 calls one: it takes both, and so do we. */
type Handler = Dispatcher.DispatchHandler

/** As much of an answer as can be told at once. A listener that has had enough for now says so by `pause`. */
interface Listener {
  start(abort: (reason?: Error) => void, pause: () => void, resume: () => void): void
  head(answer: WireAnswer): void
  data(bytes: Buffer): void
  end(): void
  fail(error: Error): void
}

/**
 * Begins to speak to a handler, which may abort at once.
 * @param aborted makes the error of an abort that gives no reason
 * @param over is called when all is said
 */
export function startDelivery(handler: Handler, aborted: () => Error, over: (delivery: Delivery) => void): Delivery {
  const listener = handler.onRequestStart ? listenByController(handler) : listenByCallbacks(handler)
  let steps: (() => void)[] = []
  let isPaused = false

  const finish = () => {
    delivery.isOver = true
    steps = []
    over(delivery)
  }
  const advance = () => {
    while (!isPaused) {
      const step = steps.shift()
      if (!step) return
      try {
        step()
      } catch (error) {
        delivery.fail(error as Error)
      }
    }
  }
  const delivery = {
    isOver: false,
    answer(answer: WireAnswer) {
      if (delivery.isOver) return
      steps = [
        () => listener.head(answer),
        () => answer.bytes.length > 0 && listener.data(answer.bytes),
        () => {
          finish()
          // As undici tells it: who retries refuses an answer at its end.
          try {
            listener.end()
          } catch (error) {
            listener.fail(error as Error)
          }
        },
      ]
      advance()
    },
    fail(error: Error) {
      if (delivery.isOver) return
      finish()
      listener.fail(error)
    },
  }

  listener.start(
    (reason) => delivery.fail(reason ?? aborted()),
    () => {
      isPaused = true
    },
    () => {
      isPaused = false
      advance()
    },
  )
  return delivery
}

/** The protocol of undici 6, which undici 7 and the `fetch` of Node 20 speak as well: what a callback returns tells whether to go on. */
function listenByCallbacks(handler: Handler): Listener {
  let pause: () => void
  let resume: () => void
  return {
    start(abort, pauseDelivery, resumeDelivery) {
      pause = pauseDelivery
      resume = resumeDelivery
      handler.onConnect?.(abort)
    },
    head(answer) {
      const { status, statusText } = answer
      if (handler.onHeaders?.(status, rawHeadersOf(answer), resume, statusText) === false) pause()
    },
    data(bytes) {
      if (handler.onData?.(bytes) === false) pause()
    },
    end: () => handler.onComplete?.([]),
    fail: (error) => handler.onError?.(error),
  }
}

/** The protocol of undici 7, the only one of later versions: the handler is given a controller. */
function listenByController(handler: Handler): Listener {
  let controller: Dispatcher.DispatchController
  return {
    start(abort, pause, resume) {
      controller = createController(abort, pause, resume)
      handler.onRequestStart?.(controller, null)
    },
    head(answer) {
      const { status, statusText, headers } = answer
      controller.rawHeaders = rawHeadersOf(answer)
      handler.onResponseStart?.(controller, status, headers as IncomingHttpHeaders, statusText)
    },
    data: (bytes) => handler.onResponseData?.(controller, bytes),
    end: () => handler.onResponseEnd?.(controller, {}),
    fail: (error) => handler.onResponseError?.(controller, error),
  }
}

function createController(
  abort: (reason?: Error) => void,
  pause: () => void,
  resume: () => void,
): Dispatcher.DispatchController {
  const state = { aborted: false, paused: false, reason: null as Error | null }
  return {
    get aborted() {
      return state.aborted
    },
    get paused() {
      return state.paused
    },
    get reason() {
      return state.reason
    },
    rawHeaders: null,
    rawTrailers: null,
    abort(reason) {
      if (state.aborted) return
      state.aborted = true
      state.reason = reason
      abort(reason)
    },
    pause() {
      state.paused = true
      pause()
    },
    resume() {
      state.paused = false
      resume()
    },
  }
}

function rawHeadersOf({ headers }: WireAnswer): Buffer[] {
  const raw: Buffer[] = []
  for (const name in headers) {
    for (const value of [headers[name] ?? ''].flat())
      raw.push(Buffer.from(name, 'latin1'), Buffer.from(value, 'latin1'))
  }
  return raw
}
