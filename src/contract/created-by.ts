import { readUrl } from '../spec/read-url.ts'
import type { ContractRequest, ContractResponse } from './exchange.ts'
import type { DocumentKind } from './history/knowledge.ts'
import { creates, kindOf } from './history/subject.ts'

/** A document that a request is to create. */
export interface Creation {
  readonly kind: DocumentKind
  /** Nothing when the server is to give one. */
  readonly id: string | undefined
}

/** What a request asks a server to create; nothing when it is about something else. */
export function creationOf({ method, url }: ContractRequest): Creation | undefined {
  const { operation, params } = readUrl(method, url)
  return operation && creates(operation) ? { kind: kindOf(operation), id: Object.values(params)[0] } : undefined
}

/** What a server has created, by its answer, with the id that it says. */
export function createdBy(
  request: ContractRequest,
  { status, body, ofOthers }: ContractResponse,
): Creation | undefined {
  const creation = status >= 200 && status < 300 ? creationOf(request) : undefined
  return creation && { ...creation, id: creation.id ?? (ofOthers ? undefined : idIn(body)) }
}

function idIn(body: string): string | undefined {
  try {
    const { id } = JSON.parse(body)
    return typeof id === 'string' && id !== '' ? id : undefined
  } catch {
    return undefined
  }
}
