import { createMemoryStorage } from './memory-storage.ts'
import type { Storage } from './storage.ts'
import { atomically } from './store.ts'

/** A storage, and which others can go back to its snapshots: its forks can, and all that are in memory. */
export interface KeptStorage {
  readonly storage: Storage
  readonly family: object
}

/** All documents of a storage at one moment: kept its own way, or else one by one. */
export type StorageSnapshot = { readonly family: object; readonly own: unknown } | { readonly documents: Documents }

type Documents = Readonly<Record<Kind, readonly (readonly [id: string, document: object])[]>>
type Kind = (typeof kinds)[number]

const kinds = ['connectors', 'syncJobs', 'secrets'] as const
const inMemory = {}

/** Puts a storage to use, or one in memory. */
export function keepStorage(storage?: Storage): KeptStorage {
  return storage ? { storage, family: storage } : { storage: createMemoryStorage(), family: inMemory }
}

/** Keeps the documents as they are now. */
export function takeSnapshot({ storage, family }: KeptStorage): StorageSnapshot {
  if (storage.snapshot && storage.restore) return { family, own: storage.snapshot() }
  return { documents: listDocuments(storage) }
}

/** Whether a storage can go back to a snapshot. */
export function canRestore({ storage, family }: KeptStorage, snapshot: StorageSnapshot): boolean {
  return 'documents' in snapshot || (storage.restore !== undefined && snapshot.family === family)
}

/** Puts the documents of a snapshot in place of those that are there. */
export function restoreSnapshot({ storage }: KeptStorage, snapshot: StorageSnapshot): void {
  if ('own' in snapshot) storage.restore?.(snapshot.own)
  else atomically(storage, () => fill(storage, snapshot.documents))
}

/** Another storage with the same documents, in memory when the storage cannot be forked. */
export function forkStorage({ storage, family }: KeptStorage): KeptStorage {
  if (storage.fork) return { storage: storage.fork(), family }
  const fork = keepStorage()
  fill(fork.storage, listDocuments(storage))
  return fork
}

/** The documents themselves, since they never change. */
function listDocuments(storage: Storage): Documents {
  const [connectors, syncJobs, secrets] = kinds.map((kind) => [...storage[kind].entries()])
  return { connectors, syncJobs, secrets } as Documents
}

function fill(storage: Storage, documents: Documents): void {
  for (const kind of kinds) {
    const collection = storage[kind] as { clear(): void; set(id: string, document: object): void }
    collection.clear()
    for (const [id, document] of documents[kind]) collection.set(id, document)
  }
}
