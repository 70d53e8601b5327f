import type { IndexName, Storage } from './storage.ts'

type Collections = Pick<Storage, 'connectors' | 'syncJobs' | 'secrets'>

/** The documents, and which of the three indices exist: some answers differ before the first document was ever written. */
export interface Store extends Collections {
  readonly indices: Set<IndexName>
}

/** Puts a storage to use. An index that already holds documents exists. */
export function createStore(storage: Storage): Store {
  const { connectors, syncJobs, secrets, indices = new Set() } = storage
  for (const name of indicesInUse(storage)) indices.add(name)
  return { connectors, syncJobs, secrets, indices }
}

/** The indices that hold documents. */
export function indicesInUse({ connectors, syncJobs, secrets }: Collections): IndexName[] {
  const sizes = { connectors: connectors.size, sync_jobs: syncJobs.size, secrets: secrets.size }
  return (Object.keys(sizes) as IndexName[]).filter((name) => sizes[name] > 0)
}
