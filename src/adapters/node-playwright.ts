import type { ConnectorMock } from '../engine/mock.ts'
import { checkOptions } from '../engine/options.ts'
import { type ClusterNode, readAllowed, readClusterUrls } from './cluster-urls.ts'
import { createRefusals } from './msw-refusals.ts'
import { createReasons } from './reasons.ts'

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
 * @example
 * const mock = createConnectorMock({ seed: { connectors: [{ id: 'crm' }] } })
 * await routeConnectorMock(page, mock)
 */
export async function routeConnectorMock(
  page: Routes,
  mock: Pick<ConnectorMock, 'fetch'>,
  options: RouteOptions = {},
): Promise<void> {
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
      if (target === undefined) {
        refusals.refuse({ method, url })
        await route.abort('blockedbyclient')
        return
      }
      const response = await mock.fetch(new URL(url).origin + target, {
        method,
        headers: withoutPseudoHeaders(await request.allHeaders()),
        body: request.postDataBuffer() as Uint8Array<ArrayBuffer> | null,
      })
      await route.fulfill({
        status: response.status,
        headers: Object.fromEntries(response.headers),
        body: Buffer.from(await response.arrayBuffer()),
      })
    },
  )
}

/** HTTP/2 has its request line among the headers. */
function withoutPseudoHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !name.startsWith(':')))
}
