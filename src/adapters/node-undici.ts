import { Dispatcher, errors } from 'undici'
import { checkOptions } from '../errors/check-options.ts'
import { type ClusterNode, type ClusterUrls, readClusterUrls } from './cluster-urls.ts'
import { type Answering, answer } from './node-undici-answer.ts'
import { createDelivery, type Delivery } from './node-undici-delivery.ts'
import { requireMock } from './require-mock.ts'
import { unanswered } from './unanswered.ts'

/** Which cluster a dispatcher stands in for, and what becomes of other requests. */
export interface DispatcherOptions {
  /**
   * The URL of the cluster, or a list of them. A base path, as in `https://proxy.example/es`, is taken off before the mock sees the
   * request, and `GET` and `HEAD` on the root are answered too. By default requests below `/_connector` are answered at every origin.
   */
  readonly node?: ClusterNode | undefined
  /** Who sends all other requests. By default they fail, with the reason as the error's message. It stays open when this one is closed. */
  readonly passThrough?: Pick<Dispatcher, 'dispatch'> | undefined
  /** For how long an answer may be awaited that is not there at once, in milliseconds; 0 for ever. As undici's, 300,000 by default. */
  readonly headersTimeout?: number | undefined
}

const names = ['node', 'passThrough', 'headersTimeout'] satisfies (keyof DispatcherOptions)[]

/**
 * Makes a dispatcher of undici that answers by a mock: for `undici.request`, `fetch`, `stream` and `pipeline`, `setGlobalDispatcher`, and
 * the option `dispatcher` of the `fetch` of Node. Handlers of undici 6 and of undici 7 are served. Requests are applied in the order in
 * which their bodies are complete, and not in the turn in which they are sent: until then they can be aborted. Answers are compressed
 * when the request accepts that, as a cluster does.
 * Errors: throws for what is no mock. Requests that are not the mock's and that nobody else is to send fail with `code: 'ERR_CONNECTOR_MOCK_UNANSWERED'`.
 *
 * @example
 * const mock = createConnectorMock()
 * setGlobalDispatcher(createDispatcher(mock, { node: 'http://localhost:9200', passThrough: getGlobalDispatcher() }))
 */
export function createDispatcher(mock: Answering, options: DispatcherOptions = {}): Dispatcher {
  requireMock('make a dispatcher', mock, 'handle')
  checkOptions('make a dispatcher', options, names)
  const { node, passThrough, headersTimeout = 300_000 } = options
  const urls = readClusterUrls(node)
  const [firstNode] = urls.nodes
  const ownOrigin = firstNode === undefined ? undefined : new URL(firstNode).origin
  const pending: Delivery[] = []
  let ended: Error | undefined
  let emptied: (() => void) | undefined

  const enter = (delivery: Delivery) => {
    delivery.place = pending.push(delivery) - 1
  }
  /** The last of those that are under way takes the place of the one that leaves, so that their order is lost. */
  const leave = (delivery: Delivery) => {
    const { place } = delivery
    if (place === undefined) return
    delivery.place = undefined
    const last = pending.pop() as Delivery
    if (last !== delivery) {
      pending[place] = last
      last.place = place
    }
    if (pending.length === 0) emptied?.()
  }
  const begin = (handler: Dispatcher.DispatchHandler) => {
    if (!handler || typeof handler !== 'object') throw new errors.InvalidArgumentError('handler must be an object')
    return createDelivery(handler, aborted, leave)
  }

  const refuse = (handler: Dispatcher.DispatchHandler, error: Error): boolean => {
    begin(handler).fail(error)
    return false
  }

  const dispatcher = {
    dispatch(request: Dispatcher.DispatchOptions, handler: Dispatcher.DispatchHandler): boolean {
      if (ended) return refuse(handler, ended)
      const origin = originOf(request.origin) ?? ownOrigin
      if (origin === undefined) {
        return refuse(handler, new errors.InvalidArgumentError('opts.origin must be a non-empty string or URL.'))
      }
      const target = withQuery(request)
      const located = request.upgrade ? undefined : urls.locateTarget(request.method, origin, target)
      if (located === undefined) {
        if (passThrough) return passThrough.dispatch(request, handler)
        return refuse(handler, unanswered({ method: request.method, origin, target }, whyNot(origin, target, urls)))
      }
      const delivery = begin(handler)
      delivery.start()
      if (delivery.isOver) return true
      enter(delivery)
      void answer(mock, request, located, delivery, request.headersTimeout ?? headersTimeout)
      return true
    },

    close(callback?: () => void): Promise<void> | undefined {
      ended ??= new errors.ClientClosedError()
      const isEmpty = new Promise<void>((resolve) => {
        if (pending.length === 0) resolve()
        else emptied = chain(emptied, resolve)
      })
      return settle(isEmpty, callback)
    },

    destroy(first?: Error | null | (() => void), second?: () => void): Promise<void> | undefined {
      const [error, callback] = typeof first === 'function' ? [undefined, first] : [first, second]
      ended = new errors.ClientDestroyedError()
      for (const delivery of pending.slice()) delivery.fail(error ?? ended)
      return settle(Promise.resolve(), callback)
    },
  }
  // Whoever composes it calls these on a proxy, which private fields would not survive.
  return Object.assign(new Dispatcher(), dispatcher) as Dispatcher
}

const aborted = () => new errors.RequestAbortedError()

/** Most requests have the origin of the one before. */
let latest = { given: '', origin: '' }

function originOf(given: string | URL | undefined): string | undefined {
  if (given === undefined || given === null || given === '') return undefined
  if (typeof given !== 'string') return given.origin
  if (given !== latest.given) latest = { given, origin: new URL(given).origin }
  return latest.origin
}

function withQuery({ path, query }: Dispatcher.DispatchOptions): string {
  if (!query) return path
  const text = process.getBuiltinModule('node:querystring').stringify(query)
  return text === '' ? path : `${path}?${text}`
}

function whyNot(origin: string, target: string, { nodes }: ClusterUrls): string {
  const path = target.replace(/[?#].*$/s, '')
  const start = path.search(/\/_connector(?:\/|$)/)
  const orPass = 'Give whoever is to send such requests as `passThrough`, for instance `new Agent()` of undici.'
  if (start < 0) {
    const root = path === '/' ? ' The root is answered for the cluster that is given as `node`.' : ''
    return `it is not for the Connector API.${root} ${orPass}`
  }
  const base = origin + path.slice(0, start)
  if (nodes.length === 0)
    return `its path begins with [${path.slice(0, start)}]. Pass the URL up to there as \`node\`, '${base}'.`
  return `no mock stands in for ${base}. Pass it as \`node\`: the mock stands in for ${nodes.join(', ')} only. ${orPass}`
}

function chain(earlier: (() => void) | undefined, later: () => void): () => void {
  return () => {
    earlier?.()
    later()
  }
}

/** Answers as undici's methods do: by a promise, or by calling back. */
function settle(done: Promise<void>, callback: (() => void) | undefined): Promise<void> | undefined {
  if (!callback) return done
  void done.then(callback)
  return undefined
}
