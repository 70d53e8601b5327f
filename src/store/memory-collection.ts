import { createOrderedSet } from './ordered-set.ts'
import type { Collection, Found, Page } from './storage.ts'

interface Row<Document> {
  readonly id: string
  /** Rises with each new id, and decides between documents that sort alike. */
  readonly sequence: number
  document: Document
}

/** Keeps documents findable under a value of theirs; `wanted` says which values a filter asks for, if it asks at all. */
interface Index<Document, Filter> {
  readonly key: (document: Document) => string | null | undefined
  readonly wanted: (filter: Filter) => readonly string[] | undefined
}

/** A list that can be paged through without looking at what it leaves out. */
interface View<Document, Filter> {
  readonly includes: (document: Document) => boolean
  /** Whether a filter asks for this list; the first view that says so serves it. */
  readonly serves: (filter: Filter) => boolean
}

interface Options<Document, Filter> {
  readonly compare: (a: Document, b: Document) => number
  readonly ties: 'oldest first' | 'newest first'
  readonly indexes: readonly Index<Document, Filter>[]
  readonly views: readonly View<Document, Filter>[]
  /** What neither view nor index can answer; nothing when the filter asks for no more. */
  readonly test?: (filter: Filter) => ((document: Document) => boolean) | undefined
}

/**
 * A collection in memory. Reading and writing by id cost the same however many documents there are: lists and indexes are touched
 * only by a write that moves the document in them. A page without filters costs what it skips and shows, a filtered one what the
 * narrowest index leaves.
 */
export function createMemoryCollection<Document, Filter>(
  options: Options<Document, Filter>,
): Collection<Document, Filter> {
  const { compare, test } = options
  const tie = options.ties === 'newest first' ? -1 : 1
  const compareRows = (a: Row<Document>, b: Row<Document>) =>
    compare(a.document, b.document) || tie * (a.sequence - b.sequence)

  const rows = new Map<string, Row<Document>>()
  const indexes = options.indexes.map((index) => ({ ...index, rows: new Map<string, Set<Row<Document>>>() }))
  const views = options.views.map((view) => ({ ...view, rows: createOrderedSet(compareRows) }))
  let sequence = 0

  function enter(row: Row<Document>): void {
    for (const { key, rows: byKey } of indexes) {
      const value = key(row.document)
      if (value === null || value === undefined) continue
      const sharing = byKey.get(value)
      if (sharing) sharing.add(row)
      else byKey.set(value, new Set([row]))
    }
    for (const view of views) if (view.includes(row.document)) view.rows.add(row)
  }

  function leave(row: Row<Document>): void {
    for (const { key, rows: byKey } of indexes) {
      const value = key(row.document)
      if (value === null || value === undefined) continue
      const sharing = byKey.get(value)
      sharing?.delete(row)
      if (sharing?.size === 0) byKey.delete(value)
    }
    for (const view of views) if (view.includes(row.document)) view.rows.delete(row)
  }

  function moves(before: Document, after: Document): boolean {
    return (
      compare(before, after) !== 0 ||
      indexes.some(({ key }) => key(before) !== key(after)) ||
      views.some(({ includes }) => includes(before) !== includes(after))
    )
  }

  /** The rows of the narrowest index that the filter asks for, in order; nothing when it asks for none. */
  function narrowed(filter: Filter): Row<Document>[] | undefined {
    let narrowest: { sets: ReadonlySet<Row<Document>>[]; size: number } | undefined
    for (const { wanted, rows: byKey } of indexes) {
      const values = wanted(filter)
      if (!values) continue
      const sets = Array.from(new Set(values), (value) => byKey.get(value) ?? new Set<Row<Document>>())
      const size = sets.reduce((sum, set) => sum + set.size, 0)
      if (!narrowest || size < narrowest.size) narrowest = { sets, size }
    }
    return narrowest?.sets.flatMap((set) => [...set]).sort(compareRows)
  }

  function tests(filter: Filter): ((document: Document) => boolean)[] {
    const byIndex = indexes.flatMap(({ key, wanted }) => {
      const values = wanted(filter)
      return values ? [(document: Document) => values.includes(key(document) as string)] : []
    })
    const rest = test?.(filter)
    return rest ? [...byIndex, rest] : byIndex
  }

  return {
    get size() {
      return rows.size
    },
    get: (id) => rows.get(id)?.document,
    set(id, document) {
      const row = rows.get(id)
      if (!row) {
        const added = { id, sequence: sequence++, document }
        rows.set(id, added)
        enter(added)
      } else if (moves(row.document, document)) {
        leave(row)
        row.document = document
        enter(row)
      } else {
        row.document = document
      }
    },
    delete(id) {
      const row = rows.get(id)
      if (row) leave(row)
      return rows.delete(id)
    },
    find(filter, page) {
      const view = views.find(({ serves }) => serves(filter))
      const accepted = tests(filter)
      if (view && accepted.length === 0) return { total: view.rows.size, rows: slice(view.rows, page) }
      const candidates = narrowed(filter) ?? view?.rows ?? rows.values()
      if (view) accepted.push(view.includes)
      return select(candidates, (document) => accepted.every((accepts) => accepts(document)), page)
    },
    *entries() {
      for (const { id, document } of rows.values()) yield [id, document] as const
    },
    clear() {
      rows.clear()
      for (const index of indexes) index.rows.clear()
      for (const view of views) view.rows.clear()
    },
  }
}

function slice<Document>(rows: Iterable<Row<Document>>, { from, size }: Page): Found<Document>['rows'] {
  const taken: [string, Document][] = []
  let skipped = 0
  if (size === 0) return taken
  for (const { id, document } of rows) {
    if (skipped++ < from) continue
    taken.push([id, document])
    if (taken.length === size) break
  }
  return taken
}

function select<Document>(
  candidates: Iterable<Row<Document>>,
  accepts: (document: Document) => boolean,
  { from, size }: Page,
): Found<Document> {
  const taken: [string, Document][] = []
  let total = 0
  for (const { id, document } of candidates) {
    if (!accepts(document)) continue
    if (total++ >= from && taken.length < size) taken.push([id, document])
  }
  return { total, rows: taken }
}
