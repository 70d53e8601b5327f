import type { IndexName, Storage } from './storage.ts'

type Collections = Pick<Storage, 'connectors' | 'syncJobs' | 'secrets'>

/** The documents, and which of the three indices exist: some answers differ before the first document was ever written. */
export interface Store extends Collections {
  readonly indices: Set<IndexName>
  /** Does some work wholly or, when it throws, not at all, as far as the storage can tell. */
  atomically<Result>(work: () => Result): Result
}

/** Puts a storage to use. An index that already holds documents exists. */
export function createStore(storage: Storage): Store {
  const { connectors, syncJobs, secrets, indices = new Set() } = storage
  for (const name of indicesInUse(storage)) indices.add(name)
  return { connectors, syncJobs, secrets, indices, atomically: (work) => atomically(storage, work) }
}

/** Does some work on a storage; one that cannot take it back is written to as it goes. */
export function atomically<Result>(storage: Storage, work: () => Result): Result {
  return storage.atomically ? storage.atomically(work) : work()
}

/** The indices that hold documents. */
export function indicesInUse({ connectors, syncJobs, secrets }: Collections): IndexName[] {
  const sizes = { connectors: connectors.size, sync_jobs: syncJobs.size, secrets: secrets.size }
  return (Object.keys(sizes) as IndexName[]).filter((name) => sizes[name] > 0)
}
