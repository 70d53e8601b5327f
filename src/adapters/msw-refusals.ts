import { type ClusterUrls, isTunnel } from './cluster-urls.ts'

/** What to do with a request that is none of the mock's. */
export type UnhandledStrategy = 'bypass' | 'warn' | 'error'

type Asked = Pick<Request, 'method' | 'url'>

/** Lets requests fail that nobody answers, and remembers why. */
export interface Refusals {
  /** Whether a request is for some cluster's Connector API, be it one the mock stands in for or not. */
  isForConnectors(request: Asked): boolean
  /** Throws what a request without an answer is to fail with; returns when it may be performed. */
  judge(request: Asked): void
  /** Says on the console why a request fails, and gives the error it fails with. */
  refuse(request: Asked): Error
  /** Throws when requests were refused since the last call. */
  raise(): void
}

/** Makes the judge of unanswered requests for a mock that stands in for `urls`. */
export function createRefusals(urls: ClusterUrls, strategy: UnhandledStrategy): Refusals {
  /** As clients retry, the same sentence is said once only. */
  const reasons = new Set<string>()

  const isForConnectors = ({ method, url }: Asked) =>
    !isTunnel(method) && /\/_connector(?:\/|$)/.test(new URL(url).pathname)
  const explain = (request: Asked) =>
    `es-connector-kit: Failed to answer ${request.method} ${withoutQuery(request.url)}: ${
      isForConnectors(request) ? whyNotLocated(request, urls) : foreign
    }`
  const refuse = (request: Asked) => {
    const reason = explain(request)
    if (!reasons.has(reason)) console.error(reason)
    reasons.add(reason)
    // Only errors with both fields reach the caller as they are; of any other MSW makes an answer with status 500.
    return Object.assign(new Error(reason), { code: 'ERR_CONNECTOR_MOCK_UNANSWERED', errno: 0 })
  }

  return {
    isForConnectors,
    refuse,
    judge(request) {
      if (strategy === 'error' || isForConnectors(request)) throw refuse(request)
      if (strategy === 'warn') console.warn(explain(request))
    },
    raise() {
      const message = [...reasons].join('\n')
      reasons.clear()
      if (message !== '') throw new Error(message)
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
