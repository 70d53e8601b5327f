import { checkOptions } from '../errors/check-options.ts'
import { type ClusterNode, readAllowed } from './cluster-urls.ts'
import { explainLeak } from './node-leak-reason.ts'
import { type Outgoing, urlOf, watchOutgoing } from './node-outgoing.ts'
import { isPermitted } from './node-reachable.ts'
import { sharedInProcess } from './node-shared-in-process.ts'
import { createReasons } from './reasons.ts'
import { unanswered } from './unanswered.ts'

/** Which requests a guard lets pass. */
export interface GuardOptions {
  /** The URL of a cluster that is meant to be reached, or a list of them. Servers that this process runs itself need not be named. */
  readonly allow?: ClusterNode | undefined
}

/** Keeps requests for a Connector API from the network. */
export interface LeakGuard {
  /** Throws when requests were stopped since the last call, so that a test fails also when the code under test has swallowed their failure. */
  check(): void
  /** Lets requests out again. Does nothing when it is closed already. Errors: as `check`. */
  close(): void
  /** The same, for `using`. */
  [Symbol.dispose](): void
}

/** Somebody who wants to know of leaks. One that permits a request permits it for all. */
export interface Watcher {
  permits(method: string, url: URL): boolean
  /** Nothing when it has no mock. */
  isListening?(): boolean
  report(reason: string): void
}

/**
 * Fails every request for a Connector API (`/_connector…`) that is about to go to the network, before anything of it is sent, with an error
 * and a line on the console that name the client and what it needs to reach a mock. It sees `fetch`, undici and `node:http`, and thereby all
 * clients on top of them; not HTTP/2 by `node:http2`, and not other processes and threads. Other requests pass, and so do those to a
 * `startServer` of this process and to a target of the contract kit. `setupConnectorMock` has one of its own.
 *
 * @example
 * const guard = guardLeaks({ allow: 'https://staging.example:9200' })
 * afterEach(() => guard.check())
 */
export function guardLeaks(options: GuardOptions = {}): LeakGuard {
  checkOptions('guard against leaks', options, ['allow'] satisfies (keyof GuardOptions)[])
  const reasons = createReasons()
  const permits = readAllowed(options.allow)
  const stop = watchLeaks({ permits: (_, url) => permits(url), report: reasons.add })
  const close = () => {
    stop()
    reasons.raise()
  }
  return { check: reasons.raise, close, [Symbol.dispose]: close }
}

/** Those of all copies of this file, each of which judges for all: what one permits another must not stop. */
const watchers = sharedInProcess('watchers', () => new Set<Watcher>())
/** Those of this copy. */
const own = new Set<Watcher>()
let stopWatching: (() => void) | undefined

/** Has a watcher told of every request for a Connector API that is kept from the network. */
export function watchLeaks(watcher: Watcher): () => void {
  own.add(watcher)
  watchers.add(watcher)
  stopWatching ??= watchOutgoing(judge)
  return () => {
    own.delete(watcher)
    watchers.delete(watcher)
    if (own.size > 0) return
    stopWatching?.()
    stopWatching = undefined
  }
}

function judge(outgoing: Outgoing): Error | undefined {
  if (!outgoing.target.includes('/_connector')) return undefined
  const { method } = outgoing
  const text = urlOf(outgoing)
  // Nobody can have permitted what is no URL.
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url && (!/\/_connector(?:\/|$)/.test(url.pathname) || isPermitted(url))) return undefined
  const all = [...watchers]
  if (url && all.some((watcher) => watcher.permits(method, url))) return undefined
  const mocks = all.flatMap(({ isListening }) => isListening?.() ?? [])
  const state = mocks.includes(true) ? 'listening' : mocks.length > 0 ? 'idle' : 'none'
  const error = unanswered(
    { method, origin: url?.origin ?? '', target: url?.pathname ?? text },
    explainLeak(outgoing, state),
  )
  for (const watcher of all) watcher.report(error.message)
  return error
}
