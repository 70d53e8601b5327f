import type { Store } from '../../store/store.ts'

/** Tells whether another connector that is not soft-deleted already has the index. */
export function isIndexNameTaken(store: Store, indexName: string, ownId: string): boolean {
  const { rows } = store.connectors.find({ indexNames: [indexName] }, { from: 0, size: 2 })
  return rows.some(([id]) => id !== ownId)
}
