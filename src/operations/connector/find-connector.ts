import type { ConnectorDocument } from '../../domain/documents.ts'
import type { Store } from '../../store/store.ts'

/** The connector with this id, unless it is soft-deleted. */
export function findConnector(store: Store, id: string): ConnectorDocument | undefined {
  const connector = store.connectors.get(id)
  return connector?.deleted ? undefined : connector
}
