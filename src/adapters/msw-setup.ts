import type { RequestHandler } from 'msw'
import { type SetupServer, setupServer } from 'msw/node'
import { createConnectorMock } from '../engine/create-mock.ts'
import { type ConnectorMock, type ConnectorMockOptions, mockOptionNames } from '../engine/mock.ts'
import { checkOptions } from '../errors/check-options.ts'
import { type ClusterNode, readAllowed, readClusterUrls } from './cluster-urls.ts'
import { doAll } from './do-all.ts'
import type { HandlerOptions } from './msw.ts'
import { createCatchAll, defineEngineHandler } from './msw-handler.ts'
import { HttpHandler } from './msw-http.ts'
import { createRefusals, type Refusals, type UnhandledStrategy } from './msw-refusals.ts'
import { openDoors } from './node-doors.ts'
import { watchLeaks } from './node-leak-guard.ts'
import { outgoingRequest, urlOf } from './node-outgoing.ts'
import { isPermitted } from './node-reachable.ts'
import { createReasons } from './reasons.ts'

/** The options of the mock, and what becomes of requests that are not its own. */
export interface SetupOptions extends ConnectorMockOptions, HandlerOptions {
  /**
   * What becomes of requests that neither the mock nor a handler of your own answers, if they are not for a Connector API: `bypass`
   * performs them, `warn` does so with a warning, `error` lets them fail. `bypass` by default.
   */
  readonly onUnhandledRequest?: UnhandledStrategy | undefined
  /**
   * The URL of a cluster that is really to be reached, or a list of them. Servers that `startServer` runs in this process are so without
   * being named.
   */
  readonly allow?: ClusterNode | undefined
}

/** A mock together with the MSW server that puts it in the way of requests of this process. */
export interface ConnectorMockSetup extends ConnectorMock {
  /** Starts to intercept requests. Does nothing when it has begun already. Errors: throws while another setup listens. */
  listen(): void
  /**
   * Goes back to the seed, forgets all requests, lifts the faults that were added and takes away handlers given to `server.use`.
   * Errors: when requests were refused since the last time it throws, after all is done, so that a test fails also when the code
   * under test has swallowed their failure; with `strict` also when they relied on what that does not let pass.
   */
  reset(): void
  /**
   * Stops intercepting; requests go to the network again, and what a fault keeps waiting fails. Does nothing when it is closed.
   * Errors: as `reset`.
   */
  close(): void
  /** The same, for `using`. */
  [Symbol.dispose](): void
  /** The server of MSW, for handlers of your own and its events. */
  readonly server: SetupServer
}

const EngineHandler = defineEngineHandler(HttpHandler)

/** MSW's servers share one interceptor: a second one that listens would silence the first. */
let listening: ConnectorMockSetup | undefined

/**
 * Makes a mock for a test runner, with an MSW server that answers requests below `/_connector` by it. Those that it does not stand in
 * for, because of their origin or base path, are never sent: they fail, with the reason on the console and as the error's message
 * (with MSW 3, `fetch` rejects with an error that has it as its cause).
 *
 * What MSW sees are `fetch`, `node:http` and `node:https`. Requests for a Connector API that it does not see fail as well, from here until
 * `close`, and therefore also when `listen` was forgotten; the reason says what to do:
 * - The default connection of `@elastic/elasticsearch` uses undici past MSW. Give the client the `Connection` that
 *   `createConnection` of `es-connector-kit/elasticsearch` makes, and others on top of undici the dispatcher of `es-connector-kit/undici`.
 * - Whoever took `request` from `node:http` before `listen` keeps it: a client made earlier, and `import { request }`.
 *
 * With an MSW server of your own, use `createHandlers` of `es-connector-kit/msw` there: only one server at a time sees requests.
 *
 * @example
 * const mock = setupConnectorMock({ node: 'http://localhost:9200', seed: { connectors: [{ id: 'crm' }] } })
 * beforeAll(() => mock.listen())
 * afterEach(() => mock.reset())
 * afterAll(() => mock.close())
 *
 * @example
 * // The cluster is busy, once:
 * mock.faults.add({ fault: 'rejected_execution', times: 1 })
 */
export function setupConnectorMock(options: SetupOptions = {}): ConnectorMockSetup {
  checkOptions('set up a mock', options, [...mockOptionNames, 'node', 'onUnhandledRequest', 'allow'])
  const { node, onUnhandledRequest = 'bypass', allow, ...mockOptions } = options
  const mock = createConnectorMock(mockOptions)
  const urls = readClusterUrls(node)
  const isAllowed = readAllowed(allow)
  const permits = (url: URL) => isAllowed(url) || isPermitted(url)
  const reasons = createReasons()
  const refusals = createRefusals({ urls, strategy: onUnhandledRequest, reasons, permits })
  const server: SetupServer = setupServer(
    createCatchAll(EngineHandler, mock, (method, url) => {
      const target = urls.locate(method, url)
      return target === undefined || permits(new URL(url)) ? undefined : target
    }),
    new LastHandler(refusals, () => server.listHandlers()),
  )
  const watch = () =>
    watchLeaks({
      permits: (_, url) => isAllowed(url),
      isListening: () => listening === setup,
      report: reasons.add,
    })
  let unwatch: (() => void) | undefined = watch()
  let closeDoors: (() => void) | undefined
  const resetMock = mock.reset

  const setup: ConnectorMockSetup = Object.assign(mock, {
    server,
    listen() {
      if (listening === setup) return
      if (listening) {
        throw new Error(
          'es-connector-kit: Failed to listen: another connector mock is listening. Did you forget to close it? For several clusters at once, give the handlers of all to one MSW server.',
        )
      }
      server.listen(unhandledOptions(refusals))
      listening = setup
      unwatch ??= watch()
      closeDoors = openDoors((request) => urlOf(outgoingRequest(request)))
    },
    reset() {
      doAll(resetMock, () => server.resetHandlers(), reasons.raise)
    },
    close() {
      unwatch?.()
      unwatch = undefined
      mock.faults.hangUp()
      const wasListening = listening === setup
      if (wasListening) {
        listening = undefined
        closeDoors?.()
        server.close()
      }
      doAll(reasons.raise, ...(wasListening && options.strict ? [mock.assertClean] : []))
    },
    [Symbol.dispose]: () => setup.close(),
  })
  return setup
}

/** The key and the arguments are others in MSW 3, and each version ignores the key of the other. */
function unhandledOptions(refusals: Refusals): Parameters<SetupServer['listen']>[0] {
  const both = {
    onUnhandledRequest: (request: Request) => refusals.judge(request),
    onUnhandledFrame: ({ frame }: Frame) => refusals.judge(frame.data.request ?? handshake(frame)),
  }
  return both
}

type Handler = InstanceType<typeof HttpHandler>

/** Handlers of WebSockets are none. */
function isRequestHandler(handler: object): handler is RequestHandler {
  return 'test' in handler
}

/** As much of a frame of MSW 3 as is needed: a request, or the connection of a WebSocket. */
interface Frame {
  readonly frame: {
    readonly data: { readonly request?: Request; readonly connection?: { readonly client: { readonly url: URL } } }
  }
}

function handshake({ data }: Frame['frame']): Pick<Request, 'method' | 'url'> {
  return { method: 'GET', url: String(data.connection?.client.url) }
}

/**
 * Keeps a request for a Connector API from the network that MSW would let out: one that a handler before this matched without an answer,
 * as those that only watch do, does not count as unhandled.
 */
class LastHandler extends HttpHandler {
  readonly #refusals: Refusals
  readonly #handlers: () => ReturnType<SetupServer['listHandlers']>

  constructor(refusals: Refusals, handlers: () => ReturnType<SetupServer['listHandlers']>) {
    super(/.+/, '*', ({ request }) => {
      throw refusals.refuse(request)
    })
    this.#refusals = refusals
    this.#handlers = handlers
  }

  override async parse({ request }: Parameters<Handler['parse']>[0]): ReturnType<Handler['parse']> {
    const matches = this.#refusals.isForConnectors(request) && (await this.#isWatched(request))
    return { match: { matches, params: {} }, cookies: {} }
  }

  async #isWatched(request: Request): Promise<boolean> {
    for (const handler of this.#handlers()) {
      if (handler !== this && isRequestHandler(handler) && (await handler.test({ request }))) return true
    }
    return false
  }
}
