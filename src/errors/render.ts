import type { ApiError } from './catalogue.ts'
import { type Description, describeError } from './describe.ts'

/** A refused request as it goes over the wire: the HTTP status, the JSON body, and the headers that only this error has. */
export interface RenderedError {
  readonly status: number
  /** Nothing for the one error that has no body. */
  readonly body: Readonly<Record<string, unknown>> | undefined
  readonly headers?: Readonly<Record<string, string | readonly string[]>>
}

interface RenderOptions {
  /** Adds `stack_trace` to the error, its root cause and its causes. */
  readonly stackTraces?: boolean
  /** Before 8.16 the server took JSON that ends too early for a fault of its own. */
  readonly truncatedJson?: { readonly status: 500 } | undefined
}

/**
 * Puts the server's envelope around an error: the full one (`root_cause`, `type`, `reason`, members, `caused_by`), the short one
 * (405, 406: `error` is a string), or the bare one (no handler: there is no `status` member either).
 */
export function renderError(error: ApiError, options: RenderOptions = {}): RenderedError {
  switch (error.code) {
    case 'no_handler':
      return { status: 400, body: { error: `no handler found for uri [${error.uri}] and method [${error.method}]` } }
    case 'method_not_allowed':
      return wrongMethod(`Incorrect HTTP method for uri [${error.uri}] and method [${error.method}]`, error.allowed)
    case 'method_unknown':
      return wrongMethod(`Unexpected http method: ${error.method}`, error.allowed)
    case 'content_type_missing':
      return short(406, 'Content-Type header is missing')
    case 'content_type_unsupported':
      return short(406, `Content-Type header [${error.value}] is not supported`)
    case 'body_too_long':
      return { status: 413, body: undefined }
    case 'error_trace_invalid':
      return short(400, `Failed to parse value [${error.value}] as only [true] or [false] are allowed.`)
    default:
      return full({ ...describeError(error), ...(error.code === 'unexpected_end' && options.truncatedJson) }, options)
  }
}

/** A path that nothing answers at has no methods to name. */
function wrongMethod(text: string, allowed: readonly string[]): RenderedError {
  if (allowed.length === 0) return short(405, text)
  return { ...short(405, `${text}, allowed: [${allowed.join(', ')}]`), headers: { allow: allowed.join(',') } }
}

function short(status: number, text: string): RenderedError {
  return { status, body: { error: text, status } }
}

function full(description: Description, { stackTraces = false }: RenderOptions): RenderedError {
  const { status } = description
  const { cause: _, ...rootCause } = rootCauseOf(description)
  return {
    status,
    ...(description.header && { headers: description.header }),
    body: { error: { root_cause: [members(rootCause, stackTraces)], ...members(description, stackTraces) }, status },
  }
}

function members(description: Description, stackTraces: boolean): Record<string, unknown> {
  const { type, reason, cause, header } = description
  return {
    type,
    reason,
    ...description.members,
    ...(cause && { caused_by: members(cause, stackTraces) }),
    ...(header && { header }),
    ...(stackTraces && !header && { stack_trace: `${type}: ${reason}\n\tat es-connector-kit` }),
  }
}

/**
 * The server follows the causes only while they are its own exceptions; from a parser's exception also while they are a
 * parser's. Anything else is its own root cause.
 */
function rootCauseOf(description: Description): Description {
  if (description.rootCause) return description.rootCause
  const { cause } = description
  if (!cause) return description
  const follows = isXContent(description)
    ? isXContent(cause) || isElasticsearch(cause)
    : isElasticsearch(description) && isElasticsearch(cause)
  return follows ? rootCauseOf(cause) : description
}

function isXContent({ type }: Description): boolean {
  return type === 'x_content_parse_exception' || type === 'x_content_e_o_f_exception'
}

function isElasticsearch({ type }: Description): boolean {
  return elasticsearchTypes.has(type)
}

const elasticsearchTypes: ReadonlySet<string> = new Set([
  'parse_exception',
  'status_exception',
  'resource_not_found_exception',
  'index_not_found_exception',
  'document_missing_exception',
  'document_parsing_exception',
  'search_phase_execution_exception',
])
