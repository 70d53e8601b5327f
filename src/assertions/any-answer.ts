import type { ContractResponse } from '../contract/exchange.ts'
import { type AnyHeaders, type AnyResponse, toResponse } from '../contract/watch/plain.ts'
import { showBody } from '../engine/logged-body.ts'
import { misuse } from '../errors/misuse.ts'

/** An answer as clients have it: the `Response` of `fetch`, a result or an error of the official client, or plain values. */
export type AnyAnswer = FetchAnswer | ClientAnswer

type FetchAnswer = Pick<Response, 'status' | 'headers' | 'clone' | 'text' | 'bodyUsed'> & { readonly url?: string }

interface ClientAnswer {
  readonly status?: number
  readonly statusCode?: number | null
  readonly headers?: object | null
  readonly body?: unknown
  /** What the official client tells of the request. */
  readonly meta?: unknown
}

const otherFormats = ['yaml', 'cbor', 'smile'] as const

/** A format of bodies other than JSON. */
export type OtherFormat = (typeof otherFormats)[number]

/** An answer with what it tells of itself. */
export interface ReadAnswer {
  /** Its body is in JSON, if it could be read. */
  readonly response: ContractResponse
  /** The format of the body, where it is another one. */
  readonly format: OtherFormat | undefined
  /** The query that it was asked with, as far as it tells; empty otherwise. */
  readonly query: string
}

/** Errors: misuse for what is no answer, and for one whose body was read already. */
export async function readAnswer(answer: AnyAnswer): Promise<ReadAnswer> {
  if (typeof answer !== 'object' || answer === null) {
    throw misuse(`Failed to check an answer: it is [${String(answer)}]. Did you forget to wait for it?`)
  }
  const { body, ...head } = isResponse(answer) ? await readResponse(answer) : readPlain(answer)
  const format = formatOf(toResponse(head).headers['content-type'])
  const isRaw = typeof body === 'string' || body instanceof Uint8Array
  return {
    response: toResponse({ ...head, body: format && isRaw ? showBody(body, format) : body }),
    format,
    query: isResponse(answer) ? queryIn(answer.url) : queryOf(answer),
  }
}

/** Whosever class it is of. */
function isResponse(answer: AnyAnswer): answer is FetchAnswer {
  return 'clone' in answer && typeof answer.clone === 'function'
}

async function readResponse(answer: FetchAnswer): Promise<AnyResponse> {
  if (answer.bodyUsed) {
    throw misuse('Failed to check an answer: its body was read already. Check it before, or give a clone.')
  }
  return {
    status: answer.status,
    headers: Object.fromEntries(answer.headers),
    body: new Uint8Array(await answer.clone().arrayBuffer()),
  }
}

function readPlain({ status, statusCode, headers, body }: ClientAnswer): AnyResponse {
  return {
    ...(status !== undefined && { status }),
    ...(statusCode !== undefined && { statusCode }),
    ...(headers && { headers: headers as AnyHeaders }),
    body,
  }
}

function formatOf(type = ''): OtherFormat | undefined {
  return otherFormats.find((format) => type.includes(format))
}

function queryIn(url = ''): string {
  return /\?([^#]*)/.exec(url)?.[1] ?? ''
}

function queryOf({ meta }: ClientAnswer): string {
  const { querystring } = (meta as { request?: { params?: { querystring?: unknown } } })?.request?.params ?? {}
  return typeof querystring === 'string' ? querystring : ''
}
