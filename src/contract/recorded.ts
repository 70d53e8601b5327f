import { serverSlips } from '../spec/generated/slips.ts'
import { readUrl } from '../spec/read-url.ts'
import { createdBy, creationOf } from './created-by.ts'
import type { ContractRequest, ContractResponse, Send } from './exchange.ts'
import { deletions, kindOf } from './history/subject.ts'
import type { JournalRecord } from './journal.ts'
import { TargetUnreachable, type UnreachableReason } from './target-unreachable.ts'

export interface RecordedOptions {
  readonly record: (record: JournalRecord) => void
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Whether the target keeps connectors that are deleted without `hard=true`. */
  readonly deletesSoftly: boolean
}

/**
 * Writes down what is created and removed through a `Send`: before the request goes out that something may come to be, after the answer
 * whether it did. An answer that never comes, or a failure of the server that is not described, leaves that open.
 */
export function recorded(send: Send, { record, now, deletesSoftly }: RecordedOptions): Send {
  return async (request, signal) => {
    const creation = creationOf(request)
    if (!creation) {
      const response = await send(request, signal)
      const removed = removedBy(request, response, deletesSoftly)
      if (removed) record({ event: 'removed', ...removed })
      return response
    }
    const { kind, id } = creation
    const asked = { kind, ...(id !== undefined && { id }) }
    record({ event: 'creating', ...asked, at: now() })
    const response = await send(request, signal).catch((thrown) => {
      if (thrown instanceof TargetUnreachable && neverSent.has(thrown.reason)) record({ event: 'refused', ...asked })
      throw thrown
    })
    const made = createdBy(request, response)
    if (made?.id !== undefined) record({ event: 'created', kind, id: made.id })
    else if ((response.status >= 400 && response.status < 500) || isSlip(request, response))
      record({ event: 'refused', ...asked })
    return response
  }
}

/** Whether the server failed as it is known to, which is before anything is written. */
function isSlip({ method, url }: ContractRequest, { status, body }: ContractResponse): boolean {
  const { operation } = readUrl(method, url)
  return serverSlips.some(
    (slip) =>
      slip.operations.some((one) => one === operation) && slip.status === status && body.includes(`"${slip.type}"`),
  )
}

/** Why a request has not even reached the server. */
const neverSent: ReadonlySet<UnreachableReason> = new Set([
  'refused',
  'unknown host',
  'no route',
  'certificate',
  'tls',
  'connect timeout',
])

/** A document that is not there has been removed too. */
function removedBy({ method, url }: ContractRequest, { status }: ContractResponse, deletesSoftly: boolean) {
  const { operation, params, query } = readUrl(method, url)
  if (!operation || !deletions.has(operation) || !(status === 404 || (status >= 200 && status < 300))) return undefined
  const hard = query.get('hard')
  if (operation === 'connector.delete' && deletesSoftly && hard !== 'true' && hard !== '') return undefined
  const [id] = Object.values(params)
  return id === undefined ? undefined : { kind: kindOf(operation), id }
}
