import { isObject, type JsonObject } from '../json/value.ts'
import { creationOf } from './created-by.ts'
import type { ContractRequest, Send } from './exchange.ts'
import { documentUrl } from './ownership.ts'

/** What a creation says of a document, and its answer must not say otherwise. */
const told = ['name', 'index_name', 'description', 'service_type', 'value'] as const

/**
 * Asks after every document that was created under an id of the server's whether it is the one: a server that names the id of a document of
 * others would have that changed and removed. Answers that do are marked `ofOthers`.
 */
export function withOwnIds(send: Send): Send {
  return async (request, signal) => {
    const response = await send(request, signal)
    const creation = response.status >= 200 && response.status < 300 ? creationOf(request) : undefined
    if (!creation || creation.id !== undefined) return response
    const id = objectIn(response.body)['id']
    if (typeof id !== 'string' || id === '') return response
    const { kind } = creation
    const there = await send({ method: 'GET', url: documentUrl({ kind, id }), headers: {}, body: '' }, signal).catch(
      () => undefined,
    )
    return there?.status === 200 && isOther(objectIn(there.body), request) ? { ...response, ofOthers: true } : response
  }
}

/**
 * Whether a document says what its creation did not. What it does not say is no sign, for a server may have lost it; nor is what was no
 * text, or stands in a body that is no strict JSON.
 */
function isOther(document: JsonObject, { body }: ContractRequest): boolean {
  const asked = objectIn(body)
  const connector = document['connector']
  if (isObject(connector) && typeof connector['id'] === 'string') return connector['id'] !== asked['id']
  return told.some((name) => {
    const [said, meant] = [document[name], asked[name] ?? '']
    if (typeof said !== 'string' || typeof meant !== 'string' || said === meant || said === '') return false
    return !body.includes(JSON.stringify(said).slice(1, -1))
  })
}

function objectIn(text: string): JsonObject {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : {}
  } catch {
    return {}
  }
}
