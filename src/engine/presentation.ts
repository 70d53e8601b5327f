import type { Profile } from '../domain/profile.ts'
import type { ApiError } from '../errors/catalogue.ts'
import { Refused } from '../errors/refused.ts'
import { renderError } from '../errors/render.ts'
import { booleanParameter } from '../operations/parameters.ts'
import type { MockResponse } from './exchange.ts'
import { filterPath } from './filter-path.ts'
import type { Negotiated } from './media-type.ts'
import { prettyJson } from './pretty.ts'

/** How the client wants its answer written. */
export interface Presentation {
  readonly contentType: string
  readonly pretty: boolean
  readonly stackTraces: boolean
  /** The value of `filter_path`; errors are never filtered. */
  readonly filter: string | undefined
}

/** What an answer says: JSON text with its status, or an error. */
export type Answer =
  | { readonly status: number; readonly text: string; readonly headers?: Readonly<Record<string, string>> }
  | { readonly error: ApiError }

export const defaultPresentation: Presentation = {
  contentType: 'application/json',
  pretty: false,
  stackTraces: false,
  filter: undefined,
}

/** The formats that the server could answer in besides JSON. */
const otherFormats = ['yaml', 'smile', 'cbor']

/** Reads the common parameters and headers that decide how the answer is written; refuses what they get wrong. */
export function readPresentation(negotiated: Negotiated, query: ReadonlyMap<string, string>): Presentation {
  const { responseType, responseFormat } = negotiated
  const format = query.get('format')
  const isFormat = format !== undefined && (format === 'json' || otherFormats.includes(format))
  if (isFormat ? format !== 'json' : responseFormat !== 'json') {
    throw new Refused({ code: 'not_built', what: `in [${isFormat ? format : responseFormat}]` })
  }
  if (query.size === 0) return plainPresentation(responseType)
  booleanParameter(query, 'human', false)
  return {
    contentType: isFormat ? 'application/json' : responseType,
    pretty: booleanParameter(query, 'pretty', false),
    stackTraces: readErrorTrace(query.get('error_trace')),
    filter: query.get('filter_path') || undefined,
  }
}

function readErrorTrace(value: string | undefined): boolean {
  if (value === undefined || value === 'false') return false
  if (value === 'true' || value === '') return true
  throw new Refused({ code: 'error_trace_invalid', value })
}

const plain = new Map<string, Presentation>()

function plainPresentation(contentType: string): Presentation {
  let presentation = plain.get(contentType)
  if (!presentation) {
    presentation = { ...defaultPresentation, contentType }
    // Only as many as `negotiate` keeps can come in a row; the map must not outgrow it on hostile headers.
    if (plain.size > 64) plain.clear()
    plain.set(contentType, presentation)
  }
  return presentation
}

/** Writes an answer: status, headers, and the body as the presentation asks. */
export function present(
  answer: Answer,
  presentation: Presentation,
  profile: Profile,
  opaqueId: string | undefined,
): MockResponse {
  if ('error' in answer) {
    const { status, body, headers } = renderError(answer.error, {
      stackTraces: presentation.stackTraces,
      truncatedJson: profile.behaves('truncated-json-is-a-client-error') ? undefined : { status: 500 },
    })
    const text = presentation.pretty ? prettyJson(body) : JSON.stringify(body)
    return { status, headers: { ...headersOf(presentation, opaqueId, status), ...headers }, body: text }
  }
  const { status, text, headers } = answer
  const base = headersOf(presentation, opaqueId, status)
  return { status, headers: headers ? { ...base, ...headers } : base, body: write(text, presentation) }
}

function write(text: string, { pretty, filter }: Presentation): string {
  if (text === '' || (!pretty && filter === undefined)) return text
  const value = JSON.parse(text)
  const shown = filter === undefined ? value : filterPath(value, filter)
  return pretty ? prettyJson(shown) : JSON.stringify(shown)
}

/** Header objects are shared between answers; nobody may change them. */
const sharedHeaders = new WeakMap<Presentation, Readonly<Record<string, string>>>()

function headersOf(
  presentation: Presentation,
  opaqueId: string | undefined,
  status: number,
): Readonly<Record<string, string>> {
  const headers = status === 401 || status === 403 ? forStrangers(presentation) : shared(presentation)
  return opaqueId === undefined ? headers : { ...headers, 'X-Opaque-Id': opaqueId }
}

/** Who may not come in is not told what is inside. */
function forStrangers({ contentType }: Presentation): Readonly<Record<string, string>> {
  return { 'content-type': contentType }
}

function shared(presentation: Presentation): Readonly<Record<string, string>> {
  let headers = sharedHeaders.get(presentation)
  if (!headers) {
    headers = Object.freeze({ 'X-elastic-product': 'Elasticsearch', 'content-type': presentation.contentType })
    sharedHeaders.set(presentation, headers)
  }
  return headers
}
