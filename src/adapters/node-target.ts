import { authorizationOf, type Credentials, describeCredentials } from '../contract/credentials.ts'
import type { ContractRequest, Send } from '../contract/exchange.ts'
import { type RetryOptions, withRetries } from '../contract/retry.ts'
import { readTargetUrl } from '../contract/target-url.ts'
import { misuse } from '../errors/misuse.ts'
import { permit } from './node-reachable.ts'
import { readText } from './node-target-body.ts'
import { createRoute } from './node-target-dispatcher.ts'
import { exchange } from './node-target-exchange.ts'
import { explainFailure } from './node-target-failure.ts'

/** Which server is reached, and how. */
export interface TargetOptions extends RetryOptions {
  /** Its base path stands before the path of every request. It may have a user and a password. */
  readonly url: string
  /** Instead of those in the URL. */
  readonly credentials?: Credentials | undefined
  /** The certificate of the authority that signed the server's, alone trusted then: a file in PEM, or its text. */
  readonly ca?: string | undefined
  /** Whether any certificate of the server is taken, unseen. */
  readonly insecure?: boolean | undefined
  /** For each request, from the connection to the last byte, in milliseconds; 30,000 by default. */
  readonly timeout?: number | undefined
  /** Where `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY` are read from; the environment of the process by default. */
  readonly env?: Readonly<Record<string, string | undefined>> | undefined
}

/** A server that requests can be sent to. */
export interface Target {
  /** Without credentials. */
  readonly url: string
  /** What kind of credentials is sent, such as `an API key`. */
  readonly credentials: string
  /** What should be known about the way to it, a sentence each. */
  readonly warnings: readonly string[]
  /**
   * Sends a request as it is given: its URL goes out as it stands, after the base path. A request's own header `authorization` goes before
   * the credentials; an empty one sends none. Redirects are not followed.
   * Errors: rejects with `TargetUnreachable` when no answer comes, and with the reason of the signal.
   */
  readonly send: Send
  /** Ends all connections, also those with a request under way. */
  close(): Promise<void>
}

/**
 * Makes the way to a server over HTTP or HTTPS; nothing is sent yet.
 * Errors: `TargetUnreachable` for a URL that cannot be one, misuse of credentials, CA or proxies.
 *
 * @example
 * const target = await createTarget({ url: 'https://es.example:9200', credentials: { apiKey }, ca: 'http_ca.crt' })
 * const { version } = await probe(target.send)
 * await target.close()
 */
export async function createTarget(options: TargetOptions): Promise<Target> {
  if (options?.url === undefined) throw misuse('Failed to make a target: no url was given. Which server is meant?')
  const { ca, insecure = false, timeout = 30_000, env = process.env } = options
  const url = readTargetUrl(options.url)
  const credentials = options.credentials ?? url.credentials
  const authorization = credentials && authorizationOf(credentials)
  if (!(timeout > 0 && timeout <= longestTimeout)) {
    throw misuse(
      `Failed to read the timeout [${timeout}]: it must be a number of milliseconds above 0, up to ${longestTimeout}.`,
    )
  }
  const { dispatcher, proxy } = await createRoute(url, { timeout, ca, insecure, env })
  let forbid: (() => void) | undefined = permit(url.origin)
  let hasAnswered = false
  let isClosed = false

  const once: Send = async (request, signal) => {
    if (isClosed) throw misuse(`Failed to reach ${url.shown}: the target is closed.`)
    try {
      const answer = await exchange(
        dispatcher,
        {
          origin: url.origin,
          path: url.basePath + request.url,
          method: request.method,
          headers: headersOf(request, authorization),
          body: request.body === '' ? null : request.body,
        },
        { timeout, signal },
      )
      hasAnswered = true
      return {
        status: answer.status,
        headers: answer.headers,
        body: await readText(answer.bytes, answer.headers['content-encoding']),
      }
    } catch (error) {
      signal?.throwIfAborted()
      throw explainFailure(error, { url, timeout, hasAnswered, proxy })
    }
  }

  return {
    url: url.shown,
    credentials: describeCredentials(credentials),
    warnings: warningsOf(url, insecure, credentials),
    send: withRetries(once, options),
    async close() {
      isClosed = true
      forbid?.()
      forbid = undefined
      await dispatcher.destroy()
    },
  }
}

/** The longest that a timer can wait. */
const longestTimeout = 2 ** 31 - 1

function headersOf({ headers }: ContractRequest, authorization: string | undefined): Record<string, string> {
  const { authorization: own = authorization, ...others } = headers
  return own === undefined || own === '' ? others : { ...others, authorization: own }
}

function warningsOf(
  { isTls, isLoopback, shown }: ReturnType<typeof readTargetUrl>,
  insecure: boolean,
  credentials: Credentials | undefined,
): string[] {
  return [
    ...(insecure && isTls
      ? [`The certificate of ${shown} is not verified: whoever is in between can read and change all of it.`]
      : []),
    ...(credentials && !isTls && !isLoopback
      ? [`Credentials go to ${shown} without encryption. Give a URL that begins with https:// if it has one.`]
      : []),
  ]
}
