import type { ConnectorDocument, SecretDocument, SyncJobDocument } from '../domain/documents.ts'

/** Which part of an ordered list is wanted: skip `from` documents, then take `size`. */
export interface Page {
  /** How many documents are skipped. */
  readonly from: number
  /** How many are taken at most. */
  readonly size: number
}

/** One page of matches in the order in which the API lists them, and how many matches there are in all. */
export interface Found<Document> {
  /** How many match in all. */
  readonly total: number
  /** Those of the page, each with its id. */
  readonly rows: readonly (readonly [id: string, document: Document])[]
}

/** Filters for connectors; those given must all hold, of the values inside one any. */
export interface ConnectorFilter {
  /** Any of these is its `index_name`. */
  readonly indexNames?: readonly string[]
  /** Any of these is its `name`. */
  readonly names?: readonly string[]
  /** Any of these is its `service_type`. */
  readonly serviceTypes?: readonly string[]
  /** Tested on what the other filters leave. */
  readonly matches?: (document: ConnectorDocument) => boolean
  /** Soft-deleted connectors are left out unless this is set. */
  readonly includeDeleted?: boolean
}

/** Filters for sync jobs; those given must all hold, of the values inside one any. */
export interface SyncJobFilter {
  /** It is for any of these connectors. */
  readonly connectorIds?: readonly string[]
  /** It has any of these statuses. */
  readonly statuses?: readonly string[]
  /** It is of any of these types. */
  readonly jobTypes?: readonly string[]
}

/**
 * Documents by id. A document handed in or out is never changed afterwards by either side, nor is what is in it: a change is a new document
 * set under the same id. Ids may be any text, `__proto__` included.
 */
export interface Collection<Document, Filter> {
  /** How many documents there are. */
  readonly size: number
  /** The document with an id; nothing when there is none. */
  get(id: string): Document | undefined
  /**
   * What `make` makes of the document with an id, kept for as long as that document is the one under the id, so that the document itself need
   * not be looked at. Only ever asked with the same `make`. It is asked in place of `get` where requests read a document; when it is missing,
   * `get` is.
   */
  view?<View extends object>(id: string, make: (id: string, document: Document) => View): View | undefined
  /** Keeps a document under an id, in place of an earlier one. */
  set(id: string, document: Document): void
  /** Tells whether there was one. */
  delete(id: string): boolean
  /** One page of the documents that a filter lets through. */
  find(filter: Filter, page: Page): Found<Document>
  /** All documents with their ids. */
  entries(): Iterable<readonly [id: string, document: Document]>
  /** Removes all documents. */
  clear(): void
}

/** The three indices behind the Connector API. An index comes into being with its first write, and is not removed with its last document. */
export type IndexName = 'connectors' | 'sync_jobs' | 'secrets'

/**
 * Where the mock keeps its documents. It knows no rules of the API but the order of its lists. What it can do to be copied is optional: the
 * mock copies document by document where it is missing.
 */
export interface Storage {
  /** Connectors, soft-deleted ones included. */
  readonly connectors: Collection<ConnectorDocument, ConnectorFilter>
  /** Sync jobs. */
  readonly syncJobs: Collection<SyncJobDocument, SyncJobFilter>
  /** Secrets. */
  readonly secrets: Collection<SecretDocument, Record<never, never>>
  /** Keeps all documents as they are now. What it gives is never changed, and means something to `restore` alone. */
  snapshot?(): unknown
  /** Goes back to a snapshot, as often as wanted. The collections stay the same objects. */
  restore?(snapshot: unknown): void
  /** Another storage with the same documents, of which neither sees what becomes of the other. In memory when it is missing. */
  fork?(): Storage
  /**
   * Does some work, and takes back all that it has written when it throws. To be had where a write can fail, as by somebody who is told of
   * it; missing, none does.
   */
  atomically?<Result>(work: () => Result): Result
  /** Which indices exist, when documents come in by other ways than the mock too. Else those that it found or wrote documents in. */
  readonly indices?: Set<IndexName>
}
