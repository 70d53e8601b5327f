import { createOrderedSet, type OrderedSet } from './ordered-set.ts'
import type { Collection, Found, Page } from './storage.ts'

interface Row<Document> {
  readonly id: string
  /** Rises with each new id, and decides between documents that sort alike. */
  readonly sequence: number
  document: Document
  /** What each index keeps the row under at present, in the order of the indexes. */
  readonly keys: Key[]
  /** Whether the row waits to be entered anew into the indexes. */
  isStale: boolean
}

type Key = string | null | undefined

/** Keeps documents findable under a value of theirs; `wanted` says which values a filter asks for, if it asks at all. */
interface Index<Document, Filter> {
  readonly key: (document: Document) => Key
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
 * A collection in memory. Reading and writing by id cost the same however many documents there are: lists are touched only by a write
 * that moves the document in them, indexes only when a filter next asks for one. A page without filters costs what it skips and shows,
 * a filtered one what the narrowest index leaves.
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
  let stale: Row<Document>[] = []
  let sequence = 0

  function enterViews(row: Row<Document>): void {
    for (const { includes, rows: list } of views) if (includes(row.document)) list.add(row)
  }

  function leaveViews(row: Row<Document>): void {
    for (const { includes, rows: list } of views) if (includes(row.document)) list.delete(row)
  }

  /** Whether the row stands elsewhere in a list with the new document, or no longer in it. */
  function moves(before: Document, after: Document): boolean {
    return compare(before, after) !== 0 || views.some(({ includes }) => includes(before) !== includes(after))
  }

  function replace(row: Row<Document>, document: Document): void {
    const before = row.document
    if (moves(before, document)) {
      leaveViews(row)
      row.document = document
      enterViews(row)
    } else {
      row.document = document
    }
    if (indexes.some(({ key }) => key(before) !== key(document))) markStale(row)
  }

  function markStale(row: Row<Document>): void {
    if (row.isStale) return
    row.isStale = true
    stale.push(row)
    // Rows that were deleted since wait here as well; without a filter nobody else would let them go.
    if (stale.length > 1024 && stale.length > 2 * rows.size) updateIndexes()
  }

  /** Takes the row out of the indexes that keep it under another key than `keyOf` gives, and enters it there. */
  function reindex(row: Row<Document>, keyOf: (index: (typeof indexes)[number]) => Key): void {
    for (const [i, index] of indexes.entries()) {
      const before = row.keys[i]
      const after = keyOf(index)
      if (before === after) continue
      if (typeof before === 'string') {
        const sharing = index.rows.get(before)
        sharing?.delete(row)
        if (sharing?.size === 0) index.rows.delete(before)
      }
      if (typeof after === 'string') {
        const sharing = index.rows.get(after)
        if (sharing) sharing.add(row)
        else index.rows.set(after, new Set([row]))
      }
      row.keys[i] = after
    }
  }

  function updateIndexes(): void {
    for (const row of stale) {
      if (!row.isStale) continue
      row.isStale = false
      reindex(row, ({ key }) => key(row.document))
    }
    stale = []
  }

  /** The rows of the narrowest index that the filter asks for; nothing when it asks for none. */
  function narrowest(filter: Filter): { size: number; sorted: () => Row<Document>[] } | undefined {
    let found: { sets: ReadonlySet<Row<Document>>[]; size: number } | undefined
    for (const { wanted, rows: byKey } of indexes) {
      const values = wanted(filter)
      if (!values) continue
      if (stale.length > 0) updateIndexes()
      const sets = Array.from(new Set(values), (value) => byKey.get(value) ?? new Set<Row<Document>>())
      const size = sets.reduce((sum, set) => sum + set.size, 0)
      if (!found || size < found.size) found = { sets, size }
    }
    if (!found) return undefined
    const { sets, size } = found
    return { size, sorted: () => sets.flatMap((set) => [...set]).sort(compareRows) }
  }

  /** Rows in order, of which the tests still have to choose. Sorting many of them costs more than walking through a whole list. */
  function candidates(filter: Filter, list: OrderedSet<Row<Document>> | undefined): Iterable<Row<Document>> {
    const narrow = narrowest(filter)
    if (narrow && (!list || narrow.size * 8 < list.size)) return narrow.sorted()
    return list ?? rows.values()
  }

  function tests(filter: Filter): ((document: Document) => boolean)[] {
    const byIndex = indexes.flatMap(({ key, wanted }) => {
      const values = wanted(filter)
      const wantedKeys = values && new Set<Key>(values)
      return wantedKeys ? [(document: Document) => wantedKeys.has(key(document))] : []
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
      const known = rows.get(id)
      if (known) {
        replace(known, document)
        return
      }
      const row: Row<Document> = { id, sequence: sequence++, document, keys: [], isStale: false }
      rows.set(id, row)
      enterViews(row)
      markStale(row)
    },
    delete(id) {
      const row = rows.get(id)
      if (!row) return false
      leaveViews(row)
      row.isStale = false
      reindex(row, () => undefined)
      return rows.delete(id)
    },
    find(filter, page) {
      const view = views.find(({ serves }) => serves(filter))
      const accepted = tests(filter)
      if (view && accepted.length === 0) {
        const taken = view.rows.slice(page.from, page.size)
        return { total: view.rows.size, rows: taken.map(({ id, document }) => [id, document]) }
      }
      if (view) accepted.push(view.includes)
      return select(candidates(filter, view?.rows), (document) => accepted.every((accepts) => accepts(document)), page)
    },
    *entries() {
      for (const { id, document } of rows.values()) yield [id, document] as const
    },
    clear() {
      rows.clear()
      for (const index of indexes) index.rows.clear()
      stale = []
      for (const view of views) view.rows.clear()
    },
  }
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
