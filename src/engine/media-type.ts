import { Refused } from '../errors/refused.ts'
import type { Format } from '../xcontent/formats.ts'
import type { MockRequest } from './exchange.ts'

type HeaderName = 'Accept' | 'Content-Type'

/** A media type taken apart: `vendor` for `application/vnd.elasticsearch+…`, then maybe with a version. */
interface MediaType {
  readonly name: string
  readonly vendor: boolean
  readonly version: number | undefined
}

/** What the headers of a request say about bodies. */
export interface Negotiated {
  /** The body's type; nothing when no header was sent. `readable` tells whether the server knows it. */
  readonly contentType: { readonly header: string; readonly format: Format | undefined } | undefined
  /** Value of the answer's `content-type` header. */
  readonly responseType: string
  /** The format that the answer is to have. */
  readonly responseFormat: Format
}

const formats: Readonly<Record<string, Format>> = {
  json: 'json',
  'x-ndjson': 'json',
  yaml: 'yaml',
  cbor: 'cbor',
  smile: 'smile',
}

/** Headers repeat from request to request, so what was made of the last ones is kept, for requests with and without a body. */
const last: { [hasBody in 'with body' | 'without body']?: Headers & { readonly negotiated: Negotiated } } = {}

/**
 * Reads `Accept` and `Content-Type`, and refuses headers that are no media types or ask for versions that do not fit. Whether the
 * body's type is one that can be read is not decided here: that only matters when there is a body.
 */
export function negotiate({ headers, body }: MockRequest, major: number): Negotiated {
  const { accept, 'content-type': contentType } = headers
  const hasBody = body.length > 0
  const kind = hasBody ? 'with body' : 'without body'
  const known = last[kind]
  if (known && known.accept === accept && known.contentType === contentType && known.major === major) {
    return known.negotiated
  }
  const read = { accept, contentType, hasBody, major }
  const negotiated = readHeaders(read)
  last[kind] = { ...read, negotiated }
  return negotiated
}

interface Headers {
  readonly accept: string | undefined
  readonly contentType: string | undefined
  readonly hasBody: boolean
  /** The server's major version: the REST API speaks this one and the one before. */
  readonly major: number
}

function readHeaders(headers: Headers): Negotiated {
  const { accept, contentType } = headers
  const wanted = accept === undefined || accept === '*/*' || accept.includes(',') ? undefined : parse('Accept', accept)
  const sent = contentType === undefined ? undefined : parse('Content-Type', contentType)
  checkVersions(wanted, sent, { ...headers, accept: wanted ? accept : undefined })
  const responseSource = [wanted, sent].find((type) => type && formatOf(type))
  return {
    contentType: sent && contentType !== undefined ? { header: contentType, format: formatOf(sent) } : undefined,
    responseType: responseSource ? print(responseSource) : 'application/json',
    responseFormat: (responseSource && formatOf(responseSource)) ?? 'json',
  }
}

function parse(header: HeaderName, value: string): MediaType {
  if (value.trim() === '') throw invalid([header], 'syntax', `Header [${header}] cannot be empty.`)
  // Where HTTP joins headers of the same name, it does so with a comma; a list in `Accept` does not come this far.
  if (value.includes(',')) {
    throw invalid([header], 'syntax', `Incorrect header [${header}]. Only one value should be provided`)
  }
  const [type = '', ...parameters] = value.split(';').map((part) => part.trim().toLowerCase())
  const match = /^([^\s/]+)\/([^\s/]+)$/.exec(type)
  if (!match) throw invalid([header], 'syntax', `invalid media-type [${value}]`)
  const [, main = '', sub = ''] = match
  const vendor = main === 'application' && sub.startsWith('vnd.elasticsearch+')
  const version = parameters.find((parameter) => parameter.startsWith('compatible-with='))?.slice(16)
  if (vendor && version !== undefined && !/^\d+$/.test(version)) {
    throw invalid([header], 'syntax', `invalid media-type [${value}]`)
  }
  return {
    name: main === 'application' ? sub.replace('vnd.elasticsearch+', '') : type,
    vendor,
    version: vendor && version !== undefined ? Number(version) : undefined,
  }
}

function formatOf({ name }: MediaType): Format | undefined {
  return Object.hasOwn(formats, name) ? formats[name] : undefined
}

function print({ name, vendor, version }: MediaType): string {
  if (!vendor) return `application/${name}`
  return `application/vnd.elasticsearch+${name}${version === undefined ? '' : `;compatible-with=${version}`}`
}

function checkVersions(wanted: MediaType | undefined, sent: MediaType | undefined, headers: Headers): void {
  const accept = headers.accept ?? null
  const contentType = headers.contentType ?? null
  checkRange('Accept', wanted?.version, accept, headers.major)
  checkRange('Content-Type', sent?.version, contentType, headers.major)
  if (!headers.hasBody || wanted?.version === sent?.version) return
  const rule =
    'A compatible version is required on both Content-Type and Accept headers if either one has requested a compatible version'
  const both = wanted?.version !== undefined && sent?.version !== undefined
  const detail = `${both ? ' and the compatible versions must match' : ''}. Accept=${accept}, Content-Type=${contentType}`
  throw invalid(['Accept', 'Content-Type'], 'version', rule + detail)
}

function checkRange(header: HeaderName, version: number | undefined, value: string | null, major: number): void {
  if (version === undefined || version === major || version === major - 1) return
  const reason = `${header} version must be either version ${major} or ${major - 1}, but found ${version}. ${header}=${value}`
  throw invalid(['Accept', 'Content-Type'], 'version', reason)
}

function invalid(headers: readonly HeaderName[], kind: 'version' | 'syntax', reason: string): Refused {
  return new Refused({ code: 'media_type_header_invalid', headers, cause: { kind, reason } })
}
