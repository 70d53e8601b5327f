import type { ConnectorDocument } from '../../domain/documents.ts'
import { findUnindexable } from '../../domain/filtering-limits.ts'
import type { components } from '../../spec/generated/types.ts'
import type { Store } from '../../store/store.ts'
import { type Failure, fail } from '../operation.ts'
import { slip } from '../slip.ts'
import { findConnector } from './find.ts'
import { type Updated, updateConnector } from './write.ts'

type Entry = components['schemas']['FilteringEntry']

/** Stores filtering entries in a connector, unless the index does not take one of their rules. */
export function writeFiltering(
  store: Store,
  id: string,
  connector: ConnectorDocument,
  filtering: Entry[],
): Updated | Failure {
  const found = findUnindexable(filtering)
  if (!found) return updateConnector(store, id, connector, { filtering })
  const { field, value } = found
  return typeof value === 'number'
    ? fail({ code: 'integer_out_of_range', id, field, value, type: 'short' })
    : fail({ code: 'value_too_long', id, field, value })
}

/**
 * Changes the first filtering entry of a connector; any other is dropped.
 * Errors: `connector_not_found`, and whatever `change` refuses. Where there is no entry the server trips.
 */
export function changeFirstEntry(
  store: Store,
  id: string,
  change: (entry: Entry) => Entry | Failure,
): Updated | Failure {
  const connector = findConnector(store, id)
  if (!connector) return fail({ code: 'connector_not_found', id })
  const [entry] = connector.filtering
  if (!entry) return fail(slip('no-filtering-entry'))
  const changed = change(entry)
  return 'error' in changed ? changed : writeFiltering(store, id, connector, [changed])
}
