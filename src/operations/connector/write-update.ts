import type { ConnectorDocument } from '../../domain/documents.ts'
import { mergeDocument } from '../../domain/merge.ts'
import type { Store } from '../../store/store.ts'
import { Json } from '../json-text.ts'
import { type Failure, fail, reply } from '../operation.ts'
import { refuseUnindexable } from '../refuse-unindexable.ts'

/** What to merge into a connector; of the schedules some kinds are enough, and of a configuration field some attributes. */
type ConnectorPatch = Omit<Partial<ConnectorDocument>, 'configuration' | 'scheduling'> & {
  readonly configuration?: { readonly [name: string]: Partial<ConnectorDocument['configuration'][string]> }
  readonly scheduling?: Partial<ConnectorDocument['scheduling']>
}

export type Updated = { status: 200; body: Json<{ result: 'updated' | 'noop' }> }

const updatedText = new Json<{ result: 'updated' }>('{"result":"updated"}')
const noopText = new Json<{ result: 'noop' }>('{"result":"noop"}')

/**
 * Merges a patch into a connector without looking at it first. That is why a missing connector is a missing document here, and why a
 * soft-deleted one is changed like any other.
 */
export function updateBlindly(store: Store, id: string, patch: ConnectorPatch): Updated | Failure {
  const connector = store.connectors.get(id)
  if (!connector) return fail({ code: 'document_missing', id })
  return updateFound(store, id, connector, patch)
}

/**
 * Merges a patch into a connector that the operation has found; what changes nothing is a `noop`.
 * Errors: `value_too_long`, `integer_out_of_range`.
 */
export function updateFound(
  store: Store,
  id: string,
  connector: ConnectorDocument,
  patch: ConnectorPatch,
): Updated | Failure {
  const unindexable = refuseUnindexable(id, patch)
  if (unindexable) return unindexable
  const updated = mergeDocument(connector, patch)
  if (updated === connector) return reply(200, noopText)
  store.connectors.set(id, updated)
  return reply(200, updatedText)
}
