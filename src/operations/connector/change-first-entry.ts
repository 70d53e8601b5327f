import type { components } from '../../spec/generated/types.ts'
import type { Store } from '../../store/store.ts'
import { type Failure, fail } from '../operation.ts'
import { slip } from '../slip.ts'
import { findConnector } from './find-connector.ts'
import { type Updated, updateFound } from './write-update.ts'

type Entry = components['schemas']['FilteringEntry']

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
  return 'error' in changed ? changed : updateFound(store, id, connector, { filtering: [changed] })
}
