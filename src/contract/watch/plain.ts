import { misuse } from '../../errors/misuse.ts'
import type { ContractRequest, ContractResponse } from '../exchange.ts'
import { targetOf } from './har.ts'

type HeaderValue = string | number | readonly string[] | null | undefined

/** Headers as clients have them: of `fetch`, as pairs, or by name in any case. */
export type AnyHeaders = Headers | Iterable<readonly [string, HeaderValue]> | Readonly<Record<string, HeaderValue>>

/** A request as a client has it. */
export interface AnyRequest {
  /** `GET` by default. */
  readonly method?: string
  /** The whole URL, or its path and query. */
  readonly url: string | URL
  /** In any form that clients have them in. */
  readonly headers?: AnyHeaders
  /** As text, or as the value that was sent as JSON. */
  readonly body?: unknown
}

/** An answer as a client has it. */
export interface AnyResponse {
  /** What `fetch` calls it. */
  readonly status?: number
  /** What undici and the official client call it. */
  readonly statusCode?: number | null
  /** In any form that clients have them in. */
  readonly headers?: AnyHeaders
  /** As text, or as the value that was read from JSON. */
  readonly body?: unknown
}

/** Errors: misuse for what is no request, and when the URL leads to no Connector API. */
export function toRequest(request: AnyRequest): ContractRequest {
  if (!isGiven(request)) throw misuse('Failed to check a request: it is no object with method, url, headers and body.')
  const { method = 'GET', url, headers, body } = request
  if (typeof method !== 'string') throw misuse(`Failed to check a request: its method [${String(method)}] is no text.`)
  if (body === undefined && 'data' in request) {
    throw misuse('Failed to check a request: it has data and no body. Give its data as body.')
  }
  if (typeof url !== 'string' && !(url instanceof URL)) throw misuse('Failed to check a request: it has no URL.')
  const target = targetOf(String(url))
  if (target === undefined) {
    throw misuse(
      `Failed to check a request to [${url}]: its path has no /_connector, so it is none of the Connector API.`,
    )
  }
  return { method: method.toUpperCase(), url: target, headers: toHeaders(headers), body: toText(body) }
}

/** Errors: misuse for what is no answer, when there is no status, or when the body is a stream. */
export function toResponse(response: AnyResponse): ContractResponse {
  if (!isGiven(response)) throw misuse('Failed to check an answer: it is no object with status, headers and body.')
  const { status, statusCode, headers, body } = response
  if (body === undefined && 'data' in response) {
    throw misuse('Failed to check an answer: it has data and no body. Give its data as body.')
  }
  const known = status ?? statusCode
  if (typeof known !== 'number' || !Number.isInteger(known)) {
    throw misuse('Failed to check an answer: it has neither status nor statusCode. Did you forget to wait for it?')
  }
  return { status: known, headers: toHeaders(headers), body: toText(body) }
}

/** Reads what `fetch` takes and gives; both can still be read by others. */
export async function fromFetch(
  request: Request,
  response: Response,
): Promise<{ readonly request: ContractRequest; readonly response: ContractResponse }> {
  if (!(isOf('Request', request) && isOf('Response', response))) {
    throw misuse(
      'Failed to check an exchange: it wants a Request and the Response to it. Did you forget to await fetch, or mean checkExchange?',
    )
  }
  if (request.bodyUsed || response.bodyUsed) {
    throw misuse(
      'Failed to check an exchange: its body was read already. Give clones: request.clone(), response.clone().',
    )
  }
  const [sent, received] = await Promise.all([request.clone().text(), response.clone().text()])
  const { method, url, headers } = request
  return {
    request: toRequest({ method, url, headers, body: sent }),
    response: toResponse({ status: response.status, headers: response.headers, body: received }),
  }
}

/** Those who write JavaScript may forget one. */
function isGiven(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}

function toHeaders(headers: AnyHeaders | null = {}): Record<string, string> {
  const given = headers ?? {}
  if (typeof given !== 'object') throw misuse('Failed to check an exchange: its headers are no object.')
  const entries = Symbol.iterator in given ? (given as Iterable<readonly [string, HeaderValue]>) : Object.entries(given)
  const result: Record<string, string> = {}
  for (const entry of entries) {
    if (!Array.isArray(entry)) throw misuse('Failed to check an exchange: its headers are neither pairs nor an object.')
    const [name, value] = entry
    if (value !== undefined && value !== null)
      result[name.toLowerCase()] = Array.isArray(value) ? value.join(', ') : String(value)
  }
  return result
}

function toText(body: unknown): string {
  if (body === undefined || body === null) return ''
  if (typeof body === 'string') return body
  if (body instanceof Uint8Array || body instanceof ArrayBuffer) return new TextDecoder().decode(body)
  const isUnread = typeof body === 'object' && unread.some((member) => member in body)
  if (isUnread)
    throw misuse('Failed to check an exchange: a body is a stream, or a promise. Read it first, and give its text.')
  let text: string | undefined
  try {
    text = JSON.stringify(body)
  } catch (error) {
    throw misuse(`Failed to check an exchange: a body is no JSON (${(error as Error).message}). Give its text.`, error)
  }
  if (text === undefined) throw misuse(`Failed to check an exchange: a body is a ${typeof body}. Give its text.`)
  return text
}

/** What streams, blobs and promises have. */
const unread = ['getReader', 'pipe', 'arrayBuffer', 'then', Symbol.asyncIterator]

/** By what it calls itself, since Node and its libraries have several classes of these names. */
function isOf(name: 'Request' | 'Response', value: unknown): boolean {
  return Object.prototype.toString.call(value) === `[object ${name}]`
}
