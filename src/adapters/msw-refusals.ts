import { misuse } from '../errors/misuse.ts'
import { type ClusterUrls, isTunnel } from './cluster-urls.ts'
import type { Reasons } from './reasons.ts'

/** What to do with a request that is none of the mock's. */
export type UnhandledStrategy = (typeof strategies)[number]

const strategies = ['bypass', 'warn', 'error'] as const

type Asked = Pick<Request, 'method' | 'url'>

/** Lets requests fail that nobody answers, and remembers why. */
export interface Refusals {
  /** Whether a request is for some cluster's Connector API, be it one the mock stands in for or not. */
  isForConnectors(request: Asked): boolean
  /** Whether a request that nobody answers is not simply to be performed. */
  concerns(request: Asked): boolean
  /** Throws what a request without an answer is to fail with; returns when it may be performed. */
  judge(request: Asked): void
  /** Adds why a request fails to the reasons, and gives the error it fails with. */
  refuse(request: Asked): Error
}

/** What goes into judging requests that have no answer. */
export interface RefusalOptions {
  /** What the mock stands in for. */
  readonly urls: ClusterUrls
  readonly strategy: UnhandledStrategy
  readonly reasons: Reasons
  /** Whether a Connector API that the mock does not stand in for is meant to be reached. */
  readonly permits: (url: URL) => boolean
}

/** Makes the judge of unanswered requests. */
export function createRefusals({ urls, strategy, reasons, permits }: RefusalOptions): Refusals {
  if (!strategies.includes(strategy)) {
    throw misuse(
      `Failed to set up a mock: onUnhandledRequest is [${String(strategy)}]. It must be [bypass], [warn] or [error].`,
    )
  }
  const isPermitted = ({ method, url }: Asked) => !isTunnel(method) && permits(new URL(url))
  const isForConnectors = (request: Asked) =>
    !isTunnel(request.method) && /\/_connector(?:\/|$)/.test(new URL(request.url).pathname) && !isPermitted(request)
  const explain = (request: Asked) =>
    `es-connector-kit: Failed to answer ${request.method} ${withoutQuery(request.url)}: ${
      isForConnectors(request) ? whyNotLocated(request, urls) : foreign
    }`
  const refuse = (request: Asked) => {
    const reason = explain(request)
    reasons.add(reason)
    // Only errors with both fields reach the caller as they are; of any other MSW makes an answer with status 500.
    return Object.assign(new Error(reason), { code: 'ERR_CONNECTOR_MOCK_UNANSWERED', errno: 0 })
  }

  return {
    isForConnectors,
    concerns: (request) => isForConnectors(request) || (strategy !== 'bypass' && !isPermitted(request)),
    refuse,
    judge(request) {
      if (isPermitted(request)) return
      if (strategy === 'error' || isForConnectors(request)) throw refuse(request)
      if (strategy === 'warn') console.warn(explain(request))
    },
  }
}

const foreign =
  'it is not for the Connector API, and no other handler matches it. Did you forget one in `mock.server.use(…)`?'

function whyNotLocated({ method, url }: Asked, { nodes, locate }: ClusterUrls): string {
  const { origin, pathname } = new URL(url)
  const base = pathname.slice(0, pathname.indexOf('/_connector'))
  if (locate(method, url) !== undefined) {
    return 'the handlers of the mock were replaced. Did you forget to pass `createHandlers(mock)` to `resetHandlers` too?'
  }
  if (nodes.length === 0) {
    return `its path begins with [${base}]. Did you forget to pass the URL up to there as \`node\`, '${origin}${base}'?`
  }
  return `no mock stands in for ${origin}${base}. Did you forget to pass it as \`node\`? The mock stands in for ${nodes.join(', ')} only.`
}

function withoutQuery(url: string): string {
  const { origin, pathname } = new URL(url)
  return origin + pathname
}
