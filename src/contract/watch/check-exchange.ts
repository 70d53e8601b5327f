import { createProfile, type ServerVersion } from '../../domain/profile.ts'
import { checkOptions } from '../../errors/check-options.ts'
import { misuse } from '../../errors/misuse.ts'
import type { CheckName } from '../checks/names.ts'
import { readExchange, readMissed } from '../read-exchange.ts'
import type { Violation } from '../violation.ts'
import { baseOf } from './har.ts'
import { type AnyRequest, type AnyResponse, fromFetch, toRequest, toResponse } from './plain.ts'
import { createWatch, type Watch } from './watch.ts'

/** What an exchange is held to. */
export interface CheckExchangeOptions {
  /** The version that the server is held to; the newest described by default. */
  readonly version?: ServerVersion
  /** All by default. */
  readonly checks?: readonly CheckName[]
  /** A watch that remembers earlier exchanges, so that transitions and effects are judged too. Without one each exchange stands alone. */
  readonly watch?: Watch
}

/**
 * Holds one exchange against the description: the status, the shape of the body, headers, errors; with a `watch` also what the exchanges before
 * it make of it. Gives the violations; none is the good case.
 * Errors: misuse when the request is none of the Connector API, for a body that is a stream, and for options, versions and checks that there are
 * not.
 *
 * @example
 * const { statusCode, headers, body } = await undici.request(url)
 * expect(checkExchange({ url }, { statusCode, headers, body: await body.text() })).toEqual([])
 */
export function checkExchange(
  request: AnyRequest,
  response: AnyResponse,
  options: CheckExchangeOptions = {},
): Violation[] {
  const exchange = readExchange(toRequest(request), toResponse(response))
  return watchOf(options, request.url).look(exchange)
}

/**
 * The same for the `Request` and `Response` of `fetch`, of which clones are read.
 *
 * @example
 * const request = new Request(`${node}/_connector/crm/_check_in`, { method: 'PUT' })
 * expect(await checkFetch(request, await fetch(request.clone()))).toEqual([])
 */
export async function checkFetch(
  request: Request,
  response: Response,
  options: CheckExchangeOptions = {},
): Promise<Violation[]> {
  const read = await fromFetch(request, response)
  return watchOf(options, request.url).look(readExchange(read.request, read.response))
}

/** A result of the official client, as its event `response` gives it. */
export interface ClientResult {
  /** The body, as the client has read it. */
  readonly body?: unknown
  /** As in HTTP. */
  readonly statusCode?: number | null
  /** Those of the answer. */
  readonly headers?: Readonly<Record<string, unknown>> | null
  /** What the client notes of the request. */
  readonly meta: {
    readonly request: {
      readonly params: {
        readonly method: string
        readonly path: string
        readonly querystring?: unknown
        readonly body?: unknown
        readonly headers?: Readonly<Record<string, unknown>>
      }
    }
  }
}

/**
 * The same for what the official client tells of a request. One that got no answer, such as one that has timed out, has no violations; a `watch`
 * takes note that it may have written.
 * Errors: misuse for a result without `meta`, as the client gives it unless it is asked for that.
 *
 * @example
 * client.diagnostic.on('response', (_, result) => result && violations.push(...checkClientResult(result)))
 */
export function checkClientResult(result: ClientResult, options: CheckExchangeOptions = {}): Violation[] {
  if (!result?.meta?.request?.params) {
    throw misuse(
      'Failed to check a result of the client: it says nothing of the request. Await the call with { meta: true }, take what its event `response` gives, or the `meta` of an error that it has thrown.',
    )
  }
  const { method, path, querystring, body, headers } = result.meta.request.params
  const query = typeof querystring === 'string' ? querystring : new URLSearchParams(toStrings(querystring)).toString()
  const request = { method, url: query === '' ? path : `${path}?${query}`, body, headers: toStrings(headers) }
  if (result.statusCode) {
    const { statusCode } = result
    return checkExchange(request, { statusCode, headers: toStrings(result.headers), body: result.body }, options)
  }
  const now = Date.now()
  const exchange = readMissed(toRequest(request), { startedAt: now, endedAt: now })
  watchOf(options, request.url).miss(exchange)
  return []
}

function toStrings(values: unknown): Record<string, string> {
  if (typeof values !== 'object' || values === null) return {}
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      value === undefined || value === null ? [] : [[name, String(value)]],
    ),
  )
}

function watchOf(options: CheckExchangeOptions, asked: string | URL): Watch {
  checkOptions('check an exchange', options, ['version', 'checks', 'watch'] satisfies (keyof CheckExchangeOptions)[])
  const { watch, version, checks } = options
  if (watch !== undefined && typeof watch?.look !== 'function') {
    throw misuse('Failed to check an exchange: its watch is none. Make one with createWatch.')
  }
  if (watch && (version !== undefined || checks)) {
    throw misuse('Failed to check an exchange: a watch has a version and checks of its own. Give them to createWatch.')
  }
  return watch ?? createWatch({ profile: createProfile(version), checks, url: baseOf(String(asked)) })
}
