import { checkOptions } from '../errors/check-options.ts'
import { misuse } from '../errors/misuse.ts'
import { readClusterUrls } from './cluster-urls.ts'
import { createDispatcher } from './node-undici.ts'
import type { Answering } from './node-undici-answer.ts'
import { requireMock } from './require-mock.ts'
import { unanswered } from './unanswered.ts'

/** What becomes of requests that are not for the Connector API. */
export interface ConnectionOptions {
  /**
   * `error` lets them fail at once, with the reason as the error's message; `bypass` has the class that was given send them.
   * `error` by default.
   */
  readonly onUnhandledRequest?: 'error' | 'bypass' | undefined
}

/** `UndiciConnection` of `@elastic/elasticsearch` 8 or 9, as it is exported by the client's package. */
export type UndiciConnectionClass = new (options: never) => object

/** As much of that class as is used here. Its types are those of the package that it comes from, which need not be installed. */
type Base = new (
  options: ClientOptions,
) => {
  readonly url: URL
  pool: unknown
  request(params: ClientRequest, options: unknown): Promise<unknown>
  close(): Promise<void>
}

interface ClientOptions {
  readonly url: URL
  readonly timeout?: number | null
}

interface ClientRequest {
  readonly method: string
  readonly path: string
  readonly querystring?: string | null
}

/**
 * Makes a class of connections for the official client whose requests are answered by a mock, `info` and `ping` included. It derives
 * from the client's own, so that retries, timeouts, signals, compression, streams and error classes are the client's; only the pool of
 * sockets is replaced. It stands in for every node that the client is given. A client on `HttpConnection` uses `node:http`:
 * made after `listen` of `setupConnectorMock`, it reaches that mock without this.
 * Errors: throws for what is no mock, and for a class that is not `UndiciConnection`, or one derived from it.
 *
 * @example
 * import { Client, UndiciConnection } from '@elastic/elasticsearch'
 * const mock = createConnectorMock()
 * const client = new Client({ node: 'http://localhost:9200', Connection: createConnection(mock, UndiciConnection) })
 */
export function createConnection<Connection extends UndiciConnectionClass>(
  mock: Answering,
  UndiciConnection: Connection,
  options: ConnectionOptions = {},
): Connection {
  requireMock('make a connection', mock, 'handle')
  checkOptions('make a connection', options, ['onUnhandledRequest'] satisfies (keyof ConnectionOptions)[])
  const { onUnhandledRequest = 'error' } = options
  if (onUnhandledRequest !== 'error' && onUnhandledRequest !== 'bypass') {
    throw misuse(
      `Failed to make a connection: onUnhandledRequest is [${onUnhandledRequest}]. It must be [error] or [bypass].`,
    )
  }
  const Base = UndiciConnection as unknown as Base
  requirePool(Base)

  class MockConnection extends Base {
    readonly #mocked: InstanceType<Base>
    readonly #urls = readClusterUrls(this.url)

    constructor(given: ClientOptions) {
      super(given)
      const { url, timeout } = given
      this.#mocked = new Base(given)
      // The client takes a connection without a timeout to wait for ever.
      this.#mocked.pool = createDispatcher(mock, { node: url, headersTimeout: timeout ?? 0 })
    }

    override async request(params: ClientRequest, options: unknown): Promise<unknown> {
      const { method, path, querystring } = params
      const { origin, pathname } = this.url
      const target = `${pathname.replace(/\/$/, '')}${path.startsWith('/') ? '' : '/'}${path}`
      if (this.#urls.locateTarget(method, origin, target) !== undefined) return this.#mocked.request(params, options)
      if (onUnhandledRequest === 'bypass') return super.request(params, options)
      // Thrown here, for what a dispatcher fails with the client repeats, with pauses of seconds.
      throw unanswered({ method, origin, target: target + (querystring ? `?${querystring}` : '') }, foreign)
    }

    override async close(): Promise<void> {
      await Promise.all([super.close(), this.#mocked.close()])
    }
  }
  return MockConnection as unknown as Connection
}

const foreign =
  "it is not for the Connector API. Pass `{ onUnhandledRequest: 'bypass' }` to `createConnection` if the client is to send such requests to the cluster."

/** Errors: throws for a class whose connections have no pool that could be replaced. */
function requirePool(Base: Base): void {
  const name = typeof Base === 'function' ? Base.name : typeof Base
  let connection: object | undefined
  try {
    connection = new Base({ url: new URL('http://localhost:9200') })
  } catch {
    // What cannot even be made is named below.
  }
  if (connection && 'pool' in connection && connection.pool) return
  throw misuse(
    `Failed to make a connection: [${name}] is not UndiciConnection. Did you forget to pass the one that the client's package exports, as in \`import { UndiciConnection } from '@elastic/elasticsearch'\`?`,
  )
}
