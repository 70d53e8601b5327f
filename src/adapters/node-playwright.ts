import type { ConnectorMock } from '../engine/mock.ts'
import { causeOfLoss } from '../engine/transport.ts'
import { checkOptions } from '../errors/check-options.ts'
import { type ClusterNode, readAllowed, readClusterUrls } from './cluster-urls.ts'
import { createRefusals } from './msw-refusals.ts'
import { createReasons } from './reasons.ts'
import { requireMock } from './require-mock.ts'

/** A `Page` or a `BrowserContext` of Playwright, as far as it is used here. */
export interface Routes {
  /** Has requests answered whose URL is one of those meant. */
  route(isMeant: (url: URL) => boolean, answer: (route: Route) => Promise<void>): Promise<unknown>
}

interface Route {
  request(): {
    method(): string
    url(): string
    allHeaders(): Promise<Record<string, string>>
    postDataBuffer(): Buffer | null
  }
  fulfill(response: { status: number; headers: Record<string, string>; body: Buffer }): Promise<void>
  abort(reason: string): Promise<void>
  fallback(): Promise<void>
}

/** Which cluster the mock stands in for. */
export interface RouteOptions {
  /**
   * The URL of the cluster, or a list of them. A base path is taken off before the mock sees the request, and `GET` and `HEAD` on the root
   * are answered too. By default requests below `/_connector` are answered at every origin.
   */
  readonly node?: ClusterNode | undefined
  /** The URL of a cluster that is really to be reached, or a list of them. */
  readonly allow?: ClusterNode | undefined
}

/**
 * Answers the requests of a page, or of all pages of a context, by a mock in the process of the test. Those for a Connector API that it does
 * not stand in for are never sent: they fail, with the reason on the console. Requests that a service worker of the page answers are not seen.
 *
 * Faults of the connection reach the page: `connection_reset` fails the request, and so does `truncated`, for a page cannot be given half
 * a body; `timeout` leaves it waiting until it gives up.
 *
 * @example
 * const mock = createConnectorMock({ seed: { connectors: [{ id: 'crm' }] } })
 * await routeConnectorMock(page, mock)
 */
export async function routeConnectorMock(
  page: Routes,
  mock: Pick<ConnectorMock, 'fetch'>,
  options: RouteOptions = {},
): Promise<void> {
  requireMock('route to a mock', mock, 'fetch')
  checkOptions('route to a mock', options, ['node', 'allow'] satisfies (keyof RouteOptions)[])
  const urls = readClusterUrls(options.node)
  const permits = readAllowed(options.allow)
  const refusals = createRefusals({ urls, strategy: 'bypass', reasons: createReasons(), permits })
  const locate = (method: string, url: string) => (permits(new URL(url)) ? undefined : urls.locate(method, url))

  await page.route(
    ({ href: url }) => locate('GET', url) !== undefined || refusals.concerns({ method: 'GET', url }),
    async (route) => {
      const request = route.request()
      const [method, url] = [request.method(), request.url()]
      const target = locate(method, url)
      if (target !== undefined) {
        const headers = withoutPseudoHeaders(await request.allHeaders())
        const body = request.postDataBuffer() as Uint8Array<ArrayBuffer> | null
        await pass(mock.fetch(new URL(url).origin + target, { method, headers, body }), route)
      } else if (refusals.isForConnectors({ method, url })) {
        refusals.refuse({ method, url })
        await route.abort('blockedbyclient')
      } else await route.fallback()
    },
  )
}

/** Gives a page its answer. A page gets it as a whole or not at all: where it breaks off, the connection is lost before its head. */
async function pass(answered: Promise<Response>, route: Route): Promise<void> {
  const response = await answered.catch(async (error: unknown) => {
    // The page may be gone meanwhile, and nobody waits.
    await route.abort('connectionreset').catch(() => {})
    if (!causeOfLoss(error)) throw error
  })
  if (!response) return
  const body = await response.arrayBuffer().catch(() => undefined)
  if (!body) await route.abort('connectionreset')
  else {
    const { status, headers } = response
    await route.fulfill({ status, headers: Object.fromEntries(headers), body: Buffer.from(body) })
  }
}

/** HTTP/2 has its request line among the headers. */
function withoutPseudoHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !name.startsWith(':')))
}
