import type { OperationId } from '../../spec/generated/operations.ts'
import type { Exchange } from '../exchange.ts'
import type { DocumentKind } from './knowledge.ts'

/** The document that a request is about. */
export interface Subject {
  readonly kind: DocumentKind
  /** Nothing when the server is to make one, or when many are asked for. */
  readonly id: string | undefined
}

/** Finds the document that an exchange is about: by its path, or by its answer where the server has made the id. */
export function subjectOf({ operation, params, received }: Exchange): Subject | undefined {
  if (!operation) return undefined
  const kind = kindOf(operation)
  const id = params[parameters[kind]]
  if (id !== undefined) return { kind, id }
  const made = creates(operation) ? (received as { readonly id?: unknown } | undefined)?.id : undefined
  return { kind, id: typeof made === 'string' ? made : undefined }
}

/** Whether an operation makes documents. */
export function creates(operation: OperationId): boolean {
  return makers.has(operation)
}

export function kindOf(operation: OperationId): DocumentKind {
  if (operation.startsWith('connector.sync_job_')) return 'sync_job'
  return operation.startsWith('connector.secret_') ? 'secret' : 'connector'
}

const parameters = { connector: 'connector_id', sync_job: 'connector_sync_job_id', secret: 'id' } as const

const makers: ReadonlySet<OperationId> = new Set([
  'connector.put',
  'connector.post',
  'connector.sync_job_post',
  'connector.secret_post',
  'connector.secret_put',
])

/** The operations that delete a document. */
export const deletions: ReadonlySet<OperationId> = new Set([
  'connector.delete',
  'connector.sync_job_delete',
  'connector.secret_delete',
])

/** The operations that show one document. */
export const sights: ReadonlySet<OperationId> = new Set([
  'connector.get',
  'connector.sync_job_get',
  'connector.secret_get',
])

/** Whether a parameter that is a flag is on; without a value it is. */
export function isOn({ query }: Exchange, name: string): boolean {
  const value = query.get(name)
  return value === 'true' || value === ''
}

/** The document that an answer shows whole; nothing when it shows none, or parts of one. */
export function shownDocument(exchange: Exchange): Readonly<Record<string, unknown>> | undefined {
  const { operation, response, query, received } = exchange
  const isWhole = operation && sights.has(operation) && response.status === 200 && !query.has('filter_path')
  return isWhole && typeof received === 'object' && received !== null && !Array.isArray(received)
    ? (received as Readonly<Record<string, unknown>>)
    : undefined
}
