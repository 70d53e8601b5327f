import { misuse } from '../errors/misuse.ts'
import type { IndexName } from '../store/storage.ts'
import type { Store } from '../store/store.ts'
import type { ReadSeed } from './seeds.ts'

/** Direct access to the documents of one kind, past all rules of the API. Everything handed out is a copy. */
export interface Documents<Document extends { id: string }, Seed> {
  /** Writes a document, in any state, in place of one with the same id. Errors: a seed that is not as described. */
  create(seed: Seed): Document
  /** The document with this id, soft-deleted or not. */
  get(id: string): Document | undefined
  /** All documents, in the order in which they were first written. */
  list(): Document[]
}

interface Rows<Stored> {
  get(id: string): Stored | undefined
  set(id: string, document: Stored): void
  entries(): Iterable<readonly [id: string, document: Stored]>
}

/** Gives direct access to a collection; `read` makes documents of seeds. */
export function createDocuments<Document extends { id: string }, Seed>(
  index: IndexName,
  rows: Rows<Omit<Document, 'id'>>,
  { indices }: Store,
  read: (seed: Seed) => ReadSeed<Document>,
): Documents<Document, Seed> {
  const show = (id: string, stored: Omit<Document, 'id'>): Document => JSON.parse(JSON.stringify({ id, ...stored }))
  return {
    create(seed) {
      const result = read(seed)
      if ('faults' in result) {
        throw misuse(
          `Failed to create a document of ${index}: ${result.faults.map((fault) => `it${fault}`).join('; ')}`,
        )
      }
      rows.set(result.id, result.document)
      indices.add(index)
      return show(result.id, result.document)
    },
    get(id) {
      const stored = rows.get(id)
      return stored && show(id, stored)
    },
    list: () => Array.from(rows.entries(), ([id, stored]) => show(id, stored)),
  }
}
