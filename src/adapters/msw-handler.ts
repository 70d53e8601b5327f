import type { HttpHandler } from 'msw'
import type { ConnectorMock } from '../engine/mock.ts'
import { causeOfLoss } from '../engine/transport.ts'
import type { Locate } from './cluster-urls.ts'
import { requireMock } from './require-mock.ts'

/** A handler of MSW that answers by the mock what `locate` finds; the last two arguments are what MSW shows of it. */
export type EngineHandlerClass = new (
  mock: ConnectorMock,
  locate: Locate,
  method: string | RegExp,
  shownPath: string,
) => HttpHandler

/** The one handler for everything that a cluster, or every cluster, is asked of the Connector API. */
export function createCatchAll(Handler: EngineHandlerClass, mock: ConnectorMock, locate: Locate): HttpHandler {
  return new Handler(mock, locate, /.+/, '*/_connector/*')
}

/**
 * Makes the class of handlers that answer what `locate` finds, on top of MSW's own. MSW's own matching is left out: before 2.11 it took no
 * predicate, it fails on escapes that are not UTF-8, and a handler that matches but does not answer would let the request out to the
 * network.
 */
export function defineEngineHandler(Base: typeof HttpHandler): EngineHandlerClass {
  return class EngineHandler extends Base {
    readonly #locate: Locate

    constructor(mock: ConnectorMock, locate: Locate, method: string | RegExp, shownPath: string) {
      requireMock('make handlers', mock, 'fetch')
      super(method, shownPath, ({ request }) => {
        const { origin, pathname, search } = new URL(request.url)
        const target = locate(request.method, request.url) ?? pathname + search
        return mock
          .fetch(target === pathname + search ? request : new Request(origin + target, request))
          .catch((error: unknown) => asNetworkError(error, request))
      })
      this.#locate = locate
    }

    override async parse({ request }: Parameters<HttpHandler['parse']>[0]): ReturnType<HttpHandler['parse']> {
      return { match: { matches: this.#locate(request.method, request.url) !== undefined, params: {} }, cookies: {} }
    }
  }
}

/** How MSW is told that a connection is lost, or that the client gave up; of what is thrown it makes an answer, and prints it. */
function asNetworkError(error: unknown, { signal }: Request): Response {
  if (causeOfLoss(error) || signal.aborted) return Response.error()
  throw error
}
