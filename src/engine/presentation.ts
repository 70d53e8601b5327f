import type { Profile } from '../domain/profile.ts'
import type { ApiError } from '../errors/catalogue.ts'
import { Refused } from '../errors/refused.ts'
import { renderError } from '../errors/render.ts'
import type { JsonObject, JsonValue } from '../json/value.ts'
import { booleanParameter } from '../operations/parameters.ts'
import { BadEscape, parseUri } from '../spec/uri.ts'
import { type Format, isFormat, writeValue } from '../xcontent/formats.ts'
import type { MockRequest, MockResponse } from './exchange.ts'
import { filterPath } from './filter-path.ts'
import { type Negotiated, negotiate } from './media-type.ts'
import { prettyJson } from './pretty.ts'

/** How the client wants its answer written. */
export interface Presentation {
  readonly format: Format
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
  format: 'json',
  contentType: 'application/json',
  pretty: false,
  stackTraces: false,
  filter: undefined,
}

/**
 * Reads the common parameters and headers that decide how the answer is written; refuses what they get wrong. An `error_trace` that is
 * wrong is left to `checkErrorTrace`, since its refusal is written as asked for.
 */
export function readPresentation(negotiated: Negotiated, query: ReadonlyMap<string, string>): Presentation {
  if (query.size === 0) return plainPresentation(negotiated)
  booleanParameter(query, 'human', false)
  const format = query.get('format')
  const errorTrace = query.get('error_trace')
  return {
    ...(format !== undefined && isFormat(format)
      ? { format, contentType: `application/${format}` }
      : plainPresentation(negotiated)),
    pretty: booleanParameter(query, 'pretty', false),
    stackTraces: errorTrace === 'true' || errorTrace === '',
    filter: query.get('filter_path') || undefined,
  }
}

/** Refuses a value of `error_trace` that is none. */
export function checkErrorTrace(query: ReadonlyMap<string, string>): void {
  const value = query.get('error_trace')
  if (value === undefined || value === 'false' || value === 'true' || value === '') return
  throw new Refused({ code: 'error_trace_invalid', value })
}

/** How to write the refusal of a request that did not come so far as to say: its headers count if they can be read, its parameters too. */
export function presentationOfRefused(request: MockRequest, major: number): Presentation {
  return (
    readable(() => {
      const negotiated = negotiate(request, major)
      return readable(() => readPresentation(negotiated, parseUri(request.url).query)) ?? plainPresentation(negotiated)
    }) ?? defaultPresentation
  )
}

/** What can be read of a request; nothing where it is to be refused for it. */
export function readable<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch (thrown) {
    if (thrown instanceof Refused || thrown instanceof BadEscape) return undefined
    throw thrown
  }
}

const plain = new Map<string, Presentation>()

function plainPresentation({ responseType: contentType, responseFormat: format }: Negotiated): Presentation {
  let presentation = plain.get(contentType)
  if (!presentation) {
    presentation = { ...defaultPresentation, format, contentType }
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
    const base = headersOf(presentation, opaqueId, status)
    if (!body) return { status, headers: withoutType(base), body: '' }
    return { status, headers: { ...base, ...headers }, body: writeBody(body as JsonObject, presentation) }
  }
  const { status, text, headers } = answer
  const base = headersOf(presentation, opaqueId, status)
  return { status, headers: headers ? { ...base, ...headers } : base, body: write(text, presentation) }
}

function write(text: string, presentation: Presentation): string | Uint8Array {
  const { format, pretty, filter } = presentation
  if (text === '' || (format === 'json' && !pretty && filter === undefined)) return text
  const value: JsonValue = JSON.parse(text)
  return writeBody(filter === undefined ? value : filterPath(value, filter), presentation)
}

/** `pretty` means something in JSON alone. */
function writeBody(value: JsonValue, { format, pretty }: Presentation): string | Uint8Array {
  if (format !== 'json') return writeValue(format, value)
  return pretty ? prettyJson(value) : JSON.stringify(value)
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

function withoutType({ 'content-type': _, ...headers }: Readonly<Record<string, string>>) {
  return headers
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
