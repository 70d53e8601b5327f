import type { Profile } from '../domain/profile.ts'
import { Refused } from '../errors/refused.ts'
import { suggest } from '../json/suggest.ts'
import type { AnyOperation, AnyRequest, Query } from '../operations/operation.ts'
import { operationTable } from '../spec/generated/operations.ts'
import { decodeSegment, type Uri } from '../spec/uri.ts'
import { createReader, type Format } from '../xcontent/formats.ts'
import type { MockRequest } from './exchange.ts'
import type { Negotiated } from './media-type.ts'

/** Refuses a body whose type is missing or unknown. Without a body the header does not matter. */
export function checkContentType({ body }: MockRequest, { contentType }: Negotiated): void {
  if (body.length === 0) return
  if (!contentType) throw new Refused({ code: 'content_type_missing' })
  if (!contentType.format) throw new Refused({ code: 'content_type_unsupported', value: contentType.header })
}

/**
 * Reads a request for its operation and refuses what is wrong with it, in the server's order: the body, the parameters of the operation,
 * unknown parameters, a body too many, and last what the operation itself finds invalid.
 */
export function readRequest(
  operation: AnyOperation,
  { method, body: sent }: MockRequest,
  uri: Uri,
  params: Readonly<Record<string, string>>,
  profile: Profile,
  format: Format | undefined,
): AnyRequest {
  const { hasBody } = operationTable[operation.id]
  const isEmpty = sent.length === 0
  if (isEmpty && hasBody === 'required') {
    throw new Refused(operation.withoutBody?.(format) ?? { code: 'body_required' })
  }
  // The type of a body has been checked.
  const body = isEmpty ? undefined : operation.body?.parse(createReader(format ?? 'json', sent))
  const known = uri.query.size > 0 ? profile.parameters(operation.id) : []
  const query = operation.query?.(only(uri.query, known))
  if (uri.query.size > 0) refuseUnknownParameters(uri, [...known, ...Object.keys(params)])
  if (!isEmpty && !operation.body) {
    throw new Refused({ code: 'body_not_supported', method, path: decodeSegment(uri.rawPath) })
  }
  const request = { params, body, query }
  const messages = operation.validate?.(request) ?? []
  const emptyId = emptyIdMessage(params)
  if (emptyId) throw new Refused({ code: 'validation_failed', messages: [emptyId, ...messages] })
  if (messages.length > 0) throw new Refused({ code: 'validation_failed', messages })
  return request
}

/** What an older version does not know it does not read either. */
function only(query: Query, known: readonly string[]): Query {
  return query.size === 0 ? query : new Map([...query].filter(([name]) => known.includes(name)))
}

/** `known` has the path parameters too: the server keeps them among the query's, so their names are not unknown there. */
export function refuseUnknownParameters({ query, rawPath }: Uri, known: readonly string[]): void {
  const unknown = [...query.keys()].filter((name) => !known.includes(name)).sort()
  if (unknown.length === 0) return
  throw new Refused({
    code: 'parameters_unrecognized',
    path: decodeSegment(rawPath),
    unknown: unknown.map((name) => ({ name, suggestions: suggest(name, known) })),
  })
}

/** The server's complaint about an empty id, which only a doubled slash can make. */
const emptyIdTexts: Readonly<Record<string, string>> = {
  connector_id: '[connector_id] cannot be [null] or [""].',
  connector_sync_job_id: '[connector_sync_job_id] of the connector sync job cannot be null or empty.',
}

function emptyIdMessage(params: Readonly<Record<string, string>>): string | undefined {
  for (const name in params) if (params[name] === '') return emptyIdTexts[name]
  return undefined
}
