export type DocumentKind = 'connector' | 'sync_job' | 'secret'

export type Json = Readonly<Record<string, unknown>>

/** What must be seen of a field at the next sight of its document. */
export interface Expectation {
  /** JSON pointer into the document. */
  readonly path: string
  /** `value`: equal to it; `now`: an instant, written by the request; `holds`: an object that has at least these members, deeply; `absent`. */
  readonly rule:
    | { readonly is: 'value'; readonly value: unknown }
    | { readonly is: 'now'; readonly notBefore: string | undefined }
    | { readonly is: 'holds'; readonly value: unknown }
  /** The request that promised it, such as `connector.update_status`. */
  readonly by: string
}

/** What is known of one document. */
export interface KnownDocument {
  readonly kind: DocumentKind
  readonly id: string
  /** `deleted` softly: a connector that only `include_deleted` shows. */
  readonly existence: 'unknown' | 'exists' | 'deleted' | 'missing'
  /** As it was last seen, whole; nothing when it never was. */
  readonly document: Json | undefined
  /** The status that it must have now; nothing when that cannot be known. */
  readonly status: string | undefined
  /** JSON pointers to what may have changed since it was seen, nobody can say how. */
  readonly loose: readonly string[]
  /** What must have become of the rest. */
  readonly expectations: readonly Expectation[]
  /** The operations that wrote to it since it was seen. */
  readonly writes: readonly string[]
}

/** What is known of all documents, from the exchanges so far. */
export interface Knowledge {
  get(kind: DocumentKind, id: string): KnownDocument | undefined
  list(kind: DocumentKind): readonly KnownDocument[]
  /** The latest instant that the server itself has written anywhere, ISO 8601. */
  readonly latestInstant: string | undefined
}
