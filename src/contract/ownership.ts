import { isObject, type JsonObject } from '../json/value.ts'
import type { ContractResponse } from './exchange.ts'
import type { DocumentKind } from './history/knowledge.ts'

/** A document of a server. */
export interface Identity {
  readonly kind: DocumentKind
  readonly id: string
}

/** Whose a document is: `gone` when there is none, a sentence when it may be of others. */
export type Ownership = 'ours' | 'gone' | { readonly why: string }

/** Where a document is read. */
export function documentUrl({ kind, id }: Identity): string {
  const folder = { connector: '', sync_job: '_sync_job/', secret: '_secret/' }[kind]
  return `/_connector/${folder}${encodeURIComponent(id)}`
}

/**
 * Finds out whether a document may be removed as one of a run: when its id or what it says carries the id of the run, when it is a
 * connector that says nothing that anybody could miss, or a sync job of such a connector. A journal alone proves nothing, for it may have
 * been edited. `read` asks the server; a text says why there is no answer.
 */
export async function ownershipOf(
  one: Identity,
  run: string,
  read: (url: string) => Promise<ContractResponse | string>,
): Promise<Ownership> {
  if (one.id.includes(run)) return 'ours'
  const answer = await read(documentUrl(one))
  if (typeof answer === 'string') return { why: answer }
  if (answer.status === 404) return 'gone'
  if (answer.status !== 200) return { why: `whose it is cannot be read (${answer.status})` }
  const document = parse(answer.body)
  if (answer.body.includes(run) || (one.kind === 'connector' && isBlank(document))) return 'ours'
  const connector = isObject(document['connector']) ? document['connector']['id'] : undefined
  if (one.kind === 'sync_job' && typeof connector === 'string') {
    const owner = await ownershipOf({ kind: 'connector', id: connector }, run, read)
    if (owner === 'ours') return owner
  }
  return {
    why: `nothing in it carries ${run}, so it may be of others. Look at it, and delete it yourself if it is not`,
  }
}

/** A connector that was made with no words of its own, and that nothing was set up for. */
function isBlank(connector: JsonObject): boolean {
  const isEmpty = (value: unknown) => value === undefined || value === null || value === ''
  const { name, index_name, description, last_seen, last_synced } = connector
  return 'status' in connector && [name, index_name, description, last_seen, last_synced].every(isEmpty)
}

function parse(text: string): JsonObject {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : {}
  } catch {
    return {}
  }
}
