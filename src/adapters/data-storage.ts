import { Collection } from '@msw/data'
import { checkOptions } from '../errors/check-options.ts'
import { misuse } from '../errors/misuse.ts'
import { isObject } from '../json/value.ts'
import type { components } from '../spec/generated/types.ts'
import { createMemoryStorage } from '../store/memory-storage.ts'
import type { IndexName, Storage, Collection as StoreCollection } from '../store/storage.ts'
import { createDataCollection } from './data-collection.ts'
import type { RecordCollection } from './data-record.ts'
import {
  connectorKind,
  connectorSchema,
  type DocumentKind,
  secretKind,
  secretSchema,
  syncJobKind,
  syncJobSchema,
} from './data-schema.ts'

type Schemas = components['schemas']

/** The collections that hold the documents. Those that are not given are made. */
export interface DataCollections<
  Connectors extends RecordCollection<Schemas['Connector']>,
  SyncJobs extends RecordCollection<Schemas['SyncJob']>,
  Secrets extends RecordCollection<Schemas['Secret']>,
> {
  /** Made with `connectorSchema`, or with what its `extend` gives. */
  readonly connectors: Connectors
  /** Made with `syncJobSchema`, or with what its `extend` gives. */
  readonly syncJobs: SyncJobs
  /** Made with `secretSchema`, or with what its `extend` gives. */
  readonly secrets: Secrets
}

/** A storage whose documents are records of collections of @msw/data. */
export interface DataStorage<
  Connectors extends RecordCollection<Schemas['Connector']> = Collection<typeof connectorSchema>,
  SyncJobs extends RecordCollection<Schemas['SyncJob']> = Collection<typeof syncJobSchema>,
  Secrets extends RecordCollection<Schemas['Secret']> = Collection<typeof secretSchema>,
> extends Storage {
  /** The collections themselves, to query and to write to. */
  readonly collections: DataCollections<Connectors, SyncJobs, Secrets>
}

/**
 * Makes a storage that keeps its documents in collections of @msw/data 1: a record is a document and its id. What a request writes is in
 * the collection once the request is answered; what was written to the collection, the next request sees. Change records by `update`,
 * as everywhere in @msw/data: a change to one in place is no write. A new record under an id that is taken takes the place of the older
 * one, at the next request. Errors: collections that are none, and records in them that are not as described.
 *
 * @example
 * const storage = createDataStorage()
 * const mock = createConnectorMock({ storage })
 * await storage.collections.connectors.create({ id: 'crm', status: 'connected' })
 * await mock.fetch('http://es:9200/_connector/crm/_error', { method: 'PUT', … })
 * storage.collections.connectors.findMany((q) => q.where({ status: 'error' }))
 */
export function createDataStorage<
  Connectors extends RecordCollection<Schemas['Connector']> = Collection<typeof connectorSchema>,
  SyncJobs extends RecordCollection<Schemas['SyncJob']> = Collection<typeof syncJobSchema>,
  Secrets extends RecordCollection<Schemas['Secret']> = Collection<typeof secretSchema>,
>(given: Partial<DataCollections<Connectors, SyncJobs, Secrets>> = {}): DataStorage<Connectors, SyncJobs, Secrets> {
  checkOptions('make a storage', given, ['connectors', 'syncJobs', 'secrets'])
  const collections = {
    connectors: given.connectors ?? new Collection({ schema: connectorSchema }),
    syncJobs: given.syncJobs ?? new Collection({ schema: syncJobSchema }),
    secrets: given.secrets ?? new Collection({ schema: secretSchema }),
  }
  for (const [name, collection] of Object.entries(collections)) checkCollection(name, collection)

  const memory = createMemoryStorage()
  const indices = new Indices((index) => kept[index].refresh())
  const keep = <Document extends object, Filter>(
    index: IndexName,
    kind: DocumentKind,
    [records, inMemory]: [RecordCollection, StoreCollection<Document, Filter>],
  ) => createDataCollection({ index, kind, records, memory: inMemory, onFound: () => indices.add(index) })
  const kept = {
    connectors: keep('connectors', connectorKind, [collections.connectors, memory.connectors]),
    sync_jobs: keep('sync_jobs', syncJobKind, [collections.syncJobs, memory.syncJobs]),
    secrets: keep('secrets', secretKind, [collections.secrets, memory.secrets]),
  }
  return {
    connectors: kept.connectors,
    syncJobs: kept.sync_jobs,
    secrets: kept.secrets,
    indices,
    atomically(work) {
      const exist = [...indices]
      const puttingBack = Object.values(kept).map((collection) => collection.remember())
      try {
        return work()
      } catch (thrown) {
        for (const putBack of puttingBack) putBack()
        indices.clear()
        for (const index of exist) indices.add(index)
        throw thrown
      }
    },
    collections: collections as DataCollections<Connectors, SyncJobs, Secrets>,
  }
}

/** Knows of an index also when its first document came by a collection. */
class Indices extends Set<IndexName> {
  readonly #refresh: (index: IndexName) => void

  constructor(refresh: (index: IndexName) => void) {
    super()
    this.#refresh = refresh
  }

  override has(index: IndexName): boolean {
    this.#refresh(index)
    return super.has(index)
  }

  override [Symbol.iterator]() {
    for (const index of ['connectors', 'sync_jobs', 'secrets'] as const) this.#refresh(index)
    return super[Symbol.iterator]()
  }
}

function checkCollection(name: string, given: unknown): void {
  const { all, create, hooks } = (isObject(given) ? given : {}) as Partial<RecordCollection>
  if (typeof all === 'function' && typeof create === 'function' && typeof hooks?.emit === 'function') return
  throw misuse(
    `Failed to make a storage: its ${name} are no collection of @msw/data. Did you forget \`new Collection\`?`,
  )
}
