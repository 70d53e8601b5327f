import type { Edge } from '../violation.ts'

/** What a document is. */
export type DocumentKind = 'connector' | 'sync_job' | 'secret'

export type Json = Readonly<Record<string, unknown>>

/** What a request makes of a field, as far as the description tells. */
export type Outcome =
  | { readonly is: 'value'; readonly value: unknown }
  /** An object that has at least these members, at every depth. */
  | { readonly is: 'holds'; readonly value: unknown }
  /** The instant of the request. */
  | { readonly is: 'now' }
  /** Something, but nobody can say what. */
  | { readonly is: 'open' }

/** What must be seen of a field when its document is seen next. */
export interface Expectation {
  /** JSON pointer into the document. */
  readonly path: string
  readonly outcome: Outcome
  /** The operation that promised it. */
  readonly by: string
  /** When it was asked for: milliseconds since 1970, of the clock here. */
  readonly at: number
  /** The change of status that it is. */
  readonly edge?: Edge
}

/** What is known of one document. */
export interface KnownDocument {
  /** What it is. */
  readonly kind: DocumentKind
  /** Its id on the server. */
  readonly id: string
  /** `deleted`: softly, a connector that only `include_deleted` shows. */
  readonly existence: 'unknown' | 'exists' | 'deleted' | 'missing'
  /** As it was last seen, whole; nothing when it never was. */
  readonly document: Json | undefined
  /** When that was: milliseconds since 1970, of the clock here. */
  readonly seenAt: number
  /** When it was last known to change: milliseconds since 1970, of the clock here. Lists may be late with it. */
  readonly changedAt: number
  /** The status that it must have now; nothing when that cannot be known. */
  readonly status: string | undefined
  /** What must have become of it since it was seen; what is not named must be as it was. One for a path at most. */
  readonly expectations: readonly Expectation[]
  /** The operations that wrote to it since it was seen, each once, the one that wrote last at the end. */
  readonly writes: readonly string[]
}

/** What is known of all documents, from the exchanges so far. */
export interface Knowledge {
  /** What is known of one document, which may be nothing. */
  get(kind: DocumentKind, id: string): KnownDocument
  /** All documents of a kind of which something is known. */
  list(kind: DocumentKind): readonly KnownDocument[]
  /**
   * The latest instant that the server was seen to write before a time of the clock here, in milliseconds since 1970 of its own clock, give or
   * take a second; -Infinity when none is remembered.
   */
  latestInstant(before: number): number
}
