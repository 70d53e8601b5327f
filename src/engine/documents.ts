import { hidden } from '../domain/redact.ts'
import { insteadOf } from '../errors/instead-of.ts'
import { misuse } from '../errors/misuse.ts'
import { suggest } from '../json/suggest.ts'
import { isObject } from '../json/value.ts'
import { documentFields } from '../spec/generated/documents.ts'
import type { Collection, IndexName } from '../store/storage.ts'
import type { Store } from '../store/store.ts'
import { applyChange, type Change } from './change.ts'
import { type DocumentFault, sayFaults } from './document-faults.ts'
import { findUnmatchable, type Match, matches } from './match.ts'
import { type ReadSeed, readJson } from './seeds.ts'

/**
 * Direct access to the documents of one kind, past all rules of the API. Everything handed out is a copy. To go through it, as in
 * `for (const connector of mock.connectors)`, gives what `list` gives.
 */
export interface Documents<Document extends { id: string }, Seed> extends Iterable<Document> {
  /** How many there are, soft-deleted ones included. */
  readonly size: number
  /** Writes a document, in any state, in place of one with the same id. Errors: a seed that is not as described. */
  create(seed: Seed): Document
  /**
   * Writes so many documents, made from their number, which begins with 0, each in place of one with the same id that was there before.
   * Errors: a seed that is not as described, or two of them with the same id; then none is written.
   *
   * @example
   * mock.connectors.createMany(50, (i) => ({ id: `c${i}`, index_name: `search-${i}` }))
   */
  createMany(count: number, make: (i: number) => Seed): Document[]
  /** The document with this id, soft-deleted or not. */
  get(id: string): Document | undefined
  /** All documents, in the order in which they were first written. */
  list(): Document[]
  /**
   * The first document that matches, in the order of `list`. What matters can be said by a function, or by some fields at any depth: of a
   * list all items count, and a field that is `undefined` must not be there.
   * Errors: a field that no document has, at the top level; a value that none can have.
   *
   * @example
   * mock.syncJobs.find({ connector: { id: 'crm' }, status: 'pending' })
   * mock.connectors.find(({ last_indexed_document_count = 0 }) => last_indexed_document_count > 1000)
   */
  find(match: Match<Seed> | ((document: Document) => boolean)): Document | undefined
  /** All documents that match, in the order of `list`; what matches is said as for `find`. */
  filter(match: Match<Seed> | ((document: Document) => boolean)): Document[]
  /**
   * Changes a document, which may take it into any state, and gives it back. Either some fields: objects are merged field by field at
   * every depth, lists and other values replaced, and `undefined` takes a field away. Or a function from a copy to the whole new document.
   * Errors: there is no document with this id; the new one is not as described, or has another id.
   *
   * @example
   * mock.connectors.update('crm', { status: 'error', error: 'disk full', scheduling: { full: { enabled: false } } })
   * mock.syncJobs.update('job-1', (job) => ({ ...job, metadata: {} }))
   */
  update(id: string, change: Change<Seed> | ((document: Document) => Seed)): Document
  /** Removes a document, also a connector that is soft-deleted, and nothing else. Tells whether there was one. */
  delete(id: string): boolean
  /** Removes all documents. The index they were in stays. */
  clear(): void
}

interface Readers<Document extends { id: string }> {
  /** Fills in a seed. */
  readonly readSeed: (seed: unknown) => ReadSeed<Document>
  /** Takes a document as it is. */
  readonly readDocument: (document: unknown) => ReadSeed<Document>
}

const fieldsOf: Readonly<Record<IndexName, readonly string[]>> = {
  connectors: documentFields.Connector,
  sync_jobs: documentFields.SyncJob,
  secrets: documentFields.Secret,
}

type Rows<Stored> = Omit<Collection<Stored, never>, 'find'>

/** Gives direct access to a collection. */
export function createDocuments<Document extends { id: string }, Seed>(
  index: IndexName,
  rows: Rows<Omit<Document, 'id'>>,
  { indices, atomically }: Pick<Store, 'indices' | 'atomically'>,
  { readSeed, readDocument }: Readers<Document>,
): Documents<Document, Seed> {
  type Stored = Omit<Document, 'id'>
  const show = (id: string, stored: Stored): Document => JSON.parse(JSON.stringify({ id, ...stored }))

  function write(id: string, document: Stored): Document {
    rows.set(id, document)
    indices.add(index)
    // Whoever is told of a write may keep it from what it is told of.
    return show(id, rows.get(id) ?? document)
  }

  function* select(match: unknown): Generator<Document> {
    checkMatch(match)
    for (const [id, stored] of candidates(match)) {
      if (typeof match !== 'function') {
        if (matches({ id, ...stored }, match)) yield show(id, stored)
        continue
      }
      const document = show(id, stored)
      const answer: unknown = match(document)
      if (typeof (answer as Partial<Promise<unknown>> | undefined)?.then === 'function') {
        throw misuse(
          `Failed to find documents of ${index}: the function gave a promise, which would let every document through. Did you make it async?`,
        )
      }
      if (answer) yield document
    }
  }

  function checkMatch(match: unknown): asserts match is object {
    const fail = (why: string) => misuse(`Failed to find documents of ${index}: ${why}`)
    if (typeof match === 'function') return
    if (!isObject(match)) throw fail(`${quote(match)} is neither an object with fields nor a function.`)
    const read = readJson(match)
    if ('faults' in read) throw fail(explain(read.faults))
    const place = findUnmatchable(match)
    if (place !== undefined) {
      throw fail(
        `no document has what is asked for${place && ` as ${place}`}. Did you mean a function that looks at it?`,
      )
    }
    const known = fieldsOf[index]
    const unknown = Object.keys(match).find((field) => !known.includes(field))
    if (unknown !== undefined) throw fail(`none has a field ${quote(unknown)}. ${insteadOf(unknown, known)}`)
  }

  function checkId(id: unknown, what: string): void {
    if (typeof id === 'string') return
    throw misuse(
      `Failed to ${what} a document of ${index}: its id must be a text, not ${id === null ? id : typeof id}.`,
    )
  }

  /** Something that is wrong; where a secret may have been meant, it is hidden. */
  function quote(value: unknown): string {
    if (index === 'secrets') return hidden
    return `[${value instanceof Object ? typeof value : String(value)}]`
  }

  /** What is written meanwhile, by a function that looks, is none of them. */
  function candidates(match: object): (readonly [string, Stored])[] {
    const { id } = match as { id?: unknown }
    if (typeof match === 'function' || typeof id !== 'string') return [...rows.entries()]
    const stored = rows.get(id)
    return stored ? [[id, stored]] : []
  }

  function change(id: string, stored: Stored, given: unknown): unknown {
    const document = show(id, stored)
    if (typeof given === 'function') {
      const changed: unknown = given(document)
      if (changed === undefined) {
        throw misuse(
          `Failed to update the document [${id}] of ${index}: the function gave nothing. Did you forget to return the document?`,
        )
      }
      return changed
    }
    if (!isObject(given)) {
      throw misuse(
        `Failed to update the document [${id}] of ${index}: ${quote(given)} is neither an object nor a function.`,
      )
    }
    const read = readJson(given)
    if ('faults' in read) throw misuse(`Failed to update the document [${id}] of ${index}: ${explain(read.faults)}`)
    return applyChange(document as never, given)
  }

  return {
    get size() {
      return rows.size
    },
    create(seed) {
      const read = readSeed(seed)
      if ('faults' in read) throw misuse(`Failed to create a document of ${index}: ${explain(read.faults)}`)
      return write(read.id, read.document)
    },
    createMany(count, make) {
      if (!Number.isInteger(count) || count < 0) {
        throw misuse(`Failed to create documents of ${index}: ${quote(count)} is no number of documents.`)
      }
      if (typeof make !== 'function') {
        throw misuse(
          `Failed to create documents of ${index}: ${quote(make)} is no function. Did you forget to say how each is made?`,
        )
      }
      const made = new Map<string, Stored>()
      for (let i = 0; i < count; i++) {
        const read = readSeed(make(i))
        if ('faults' in read) throw misuse(`Failed to create document ${i} of ${index}: ${explain(read.faults)}`)
        if (made.has(read.id)) {
          throw misuse(
            `Failed to create document ${i} of ${index}: it has the id [${read.id}] of another. Did you forget to make the id from the number?`,
          )
        }
        made.set(read.id, read.document)
      }
      return atomically(() => Array.from(made, ([id, document]) => write(id, document)))
    },
    get(id) {
      checkId(id, 'get')
      const stored = rows.get(id)
      return stored && show(id, stored)
    },
    list: () => Array.from(rows.entries(), ([id, stored]) => show(id, stored)),
    find(match) {
      for (const document of select(match)) return document
      return undefined
    },
    filter: (match) => [...select(match)],
    update(id, given) {
      checkId(id, 'update')
      const stored = rows.get(id)
      if (!stored) {
        const [meant] = suggest(id, [...rows.entries()].map(([known]) => known).slice(0, 1000))
        throw misuse(
          `Failed to update the document [${id}] of ${index}: there is none with this id.${meant === undefined ? '' : ` Did you mean [${meant}]?`}`,
        )
      }
      const read = readDocument(change(id, stored, given))
      if ('faults' in read) throw misuse(`Failed to update the document [${id}] of ${index}: ${explain(read.faults)}`)
      if (read.id !== id) {
        throw misuse(
          `Failed to update the document [${id}] of ${index}: the new one has the id [${read.id}], and an id never changes. Did you mean to create it?`,
        )
      }
      return write(id, read.document)
    },
    delete(id) {
      checkId(id, 'delete')
      return rows.delete(id)
    },
    clear: () => atomically(() => rows.clear()),
    *[Symbol.iterator]() {
      for (const [id, stored] of [...rows.entries()]) yield show(id, stored)
    },
  }
}

function explain(faults: readonly DocumentFault[]): string {
  return `${sayFaults(faults).join('; ')}.`
}
