import { HttpHandler, isCommonAssetRequest } from 'msw'
import { type SetupWorker, type StartOptions, setupWorker } from 'msw/browser'
import { createConnectorMock } from '../engine/create-mock.ts'
import { type ConnectorMock, type ConnectorMockOptions, mockOptionNames } from '../engine/mock.ts'
import { checkOptions } from '../errors/check-options.ts'
import { type ClusterNode, readAllowed, readClusterUrls } from './cluster-urls.ts'
import { doAll } from './do-all.ts'
import type { HandlerOptions } from './msw.ts'
import { createCatchAll, defineEngineHandler } from './msw-handler.ts'
import { createRefusals, type Refusals, type UnhandledStrategy } from './msw-refusals.ts'
import { createReasons } from './reasons.ts'

/** The options of the mock, and what becomes of requests that are not its own. */
export interface WorkerOptions extends ConnectorMockOptions, HandlerOptions {
  /**
   * What becomes of requests of the page that neither the mock nor a handler of your own answers, if they are not for a Connector API:
   * `bypass` performs them, `warn` does so with a warning, `error` lets them fail. `bypass` by default.
   */
  readonly onUnhandledRequest?: UnhandledStrategy | undefined
  /** The URL of a cluster that is really to be reached, or a list of them. */
  readonly allow?: ClusterNode | undefined
}

/** What `worker.start` of MSW takes, but for requests without an answer, which are this package's business. */
export type WorkerStartOptions = Omit<StartOptions, 'onUnhandledRequest' | 'onUnhandledFrame'>

/** A mock together with the MSW worker that puts it in the way of requests of a page. */
export interface ConnectorWorkerSetup extends ConnectorMock {
  /**
   * Registers the service worker and starts to intercept; wait for it before the page sends anything. Does nothing when it has begun
   * already. Errors: rejects, as MSW does, when the file of the worker is not served.
   */
  start(options?: WorkerStartOptions): Promise<void>
  /**
   * Goes back to the seed, forgets all requests and takes away handlers given to `worker.use`.
   * Errors: when requests were refused since the last time it throws, after all is done; with `strict` also when they relied on what that
   * does not let pass.
   */
  reset(): void
  /**
   * Stops intercepting; requests go to the network again, and what a fault keeps waiting fails. Does nothing when it is stopped.
   * Errors: as `reset`.
   */
  stop(): void
  /** The worker of MSW, for handlers of your own and its events. */
  readonly worker: SetupWorker
}

const EngineHandler = defineEngineHandler(HttpHandler)

/**
 * Makes a mock for a page, such as a story, a demo or a test in a browser, with an MSW worker that answers requests below `/_connector` by
 * it, whichever origin they go to. Those for a Connector API that it does not stand in for are never sent: they fail, with the reason on the
 * console. The page has to serve the file of the worker, which `npx msw init public/` puts there.
 *
 * @example
 * const mock = setupConnectorWorker({ seed: { connectors: [{ id: 'crm' }] } })
 * await mock.start()
 */
export function setupConnectorWorker(options: WorkerOptions = {}): ConnectorWorkerSetup {
  checkOptions('set up a worker', options, [...mockOptionNames, 'node', 'onUnhandledRequest', 'allow'])
  const { node, onUnhandledRequest = 'bypass', allow, ...mockOptions } = options
  const mock = createConnectorMock(mockOptions)
  const urls = readClusterUrls(node)
  const permits = readAllowed(allow)
  const reasons = createReasons()
  const refusals = createRefusals({ urls, strategy: onUnhandledRequest, reasons, permits })
  const worker = setupWorker(
    createCatchAll(EngineHandler, mock, (method, url) =>
      permits(new URL(url)) ? undefined : urls.locate(method, url),
    ),
    new LastHandler(refusals),
  )
  const resetMock = mock.reset
  let started: Promise<void> | undefined

  const setup: ConnectorWorkerSetup = Object.assign(mock, {
    worker,
    start(startOptions: WorkerStartOptions = {}) {
      started ??= startWorker(worker, startOptions).catch((error) => {
        started = undefined
        throw error
      })
      return started
    },
    reset() {
      doAll(resetMock, () => worker.resetHandlers(), reasons.raise)
    },
    stop() {
      const wasStarted = started !== undefined
      if (wasStarted) {
        started = undefined
        mock.faults.hangUp()
        void worker.stop()
      }
      doAll(reasons.raise, ...(wasStarted && options.strict ? [mock.assertClean] : []))
    },
  })
  return setup
}

/** The key is another one in MSW 3, and each version ignores the key of the other. */
async function startWorker(worker: SetupWorker, options: WorkerStartOptions): Promise<void> {
  const both = { ...options, onUnhandledRequest: 'bypass', onUnhandledFrame: 'bypass' } as const
  await worker.start(both)
}

/** Judges what no handler before it has answered, but for what a page is made of. It cannot be told why a request failed; the console is. */
class LastHandler extends HttpHandler {
  readonly #refusals: Refusals

  constructor(refusals: Refusals) {
    super(/.+/, '*', ({ request }) => {
      try {
        refusals.judge(request)
      } catch {
        return Response.error()
      }
      return undefined
    })
    this.#refusals = refusals
  }

  override async parse({ request }: Parameters<HttpHandler['parse']>[0]): ReturnType<HttpHandler['parse']> {
    const isPart = !this.#refusals.isForConnectors(request) && isCommonAssetRequest(request)
    return { match: { matches: !isPart && this.#refusals.concerns(request), params: {} }, cookies: {} }
  }
}
