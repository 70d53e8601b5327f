import { findExact, narrowestRanges } from './choose-index.ts'
import { createListIndex, type Entry, type ListIndex, rangesOf, type Wanted } from './list-index.ts'
import { merged, mergeRanges, sizeOf } from './merge-ranges.ts'
import { createOrderedSet, type OrderedSet } from './ordered-set.ts'
import { createPersistentMap, hashOf, type Keyed, type PersistentMap } from './persistent-map.ts'
import type { Collection, Found, Page } from './storage.ts'

/** Changed in place as long as no fork shares it. */
interface Row<Document, Order> extends Keyed {
  document: Document
  /** Where the lists have it, which may be where an earlier document belonged. */
  entry: Entry<Order>
  /** Whether it waits to be put elsewhere in the lists. */
  isWaiting: boolean
  /** What was made of the document. */
  view: object | undefined
}

/** A value of documents that filters ask for. */
interface Column<Document, Filter> {
  readonly key: (document: Document) => string | null | undefined
  /** Which values a filter asks for; nothing when any will do. */
  readonly wanted: (filter: Filter) => readonly string[] | undefined
  /** Whether there are only a few different values, so that to go through all of them costs little. */
  readonly isNarrow?: boolean
}

interface Options<Document, Filter, Order, Name extends string> {
  /** What lists are sorted by. */
  readonly order: (document: Document) => Order
  readonly compare: (a: Order, b: Order) => number
  readonly ties: 'oldest first' | 'newest first'
  readonly columns: Readonly<Record<Name, Column<Document, Filter>>>
  /**
   * The combinations of columns that lists are kept for. A filter that asks for no other columns than those of an index is answered from it
   * alone; every column that it does not ask for must be narrow then.
   */
  readonly indexes: readonly (readonly Name[])[]
  /** What no column can answer; nothing when the filter asks for no more. */
  readonly test?: (filter: Filter) => ((document: Document) => boolean) | undefined
}

/** A collection that can be copied at once. */
export interface MemoryCollection<Document, Filter> extends Collection<Document, Filter> {
  /** A collection with the same documents; neither sees what becomes of the other. */
  fork(): MemoryCollection<Document, Filter>
  /** Takes over the documents of a fork, which stays as it is. */
  restore(fork: MemoryCollection<Document, Filter>): void
}

interface State<Document, Order> {
  readonly rows: PersistentMap<Row<Document, Order>>
  readonly bySequence: OrderedSet<Entry<Order>>
  readonly indexes: readonly ListIndex<Order>[]
  /** The sequence of the next new document. */
  readonly sequence: number
}

/** Where the lists had a document, and where it belongs now. */
interface Move<Order> {
  readonly before: Entry<Order>
  readonly after: Entry<Order>
}

/**
 * What a collection is beside its methods. A getter in an object literal would make a dictionary of each, and keep what it reaches in the old
 * part of the heap, which snapshots and forks would fill. Not to be spread or put behind a proxy.
 */
class Core {
  readonly #count: () => number
  readonly #fork: () => unknown

  constructor(count: () => number, fork: () => unknown) {
    this.#count = count
    this.#fork = fork
  }

  get size(): number {
    return this.#count()
  }

  /** How one collection gets at the state of another. */
  static forkOf(collection: object): unknown {
    return (collection as Core).#fork()
  }
}

/** So many documents may wait for their place in the lists: to put them there takes less than a millisecond. */
const mostWaiting = 128

/**
 * A collection in memory. Reading and writing by id cost nearly the same however many documents there are; to be put elsewhere in the lists,
 * a document waits until a list is asked for. A page costs what it shows, when an index has the columns that the filter asks for.
 */
export function createMemoryCollection<Document, Filter, Order, Name extends string>(
  options: Options<Document, Filter, Order, Name>,
  given?: State<Document, Order>,
): MemoryCollection<Document, Filter> {
  const { order, compare, test } = options
  const names = Object.keys(options.columns) as Name[]
  const columns: readonly Column<Document, Filter>[] = names.map((name) => options.columns[name])
  const tie = options.ties === 'newest first' ? -1 : 1
  const compareEntries = (a: Entry<Order>, b: Entry<Order>) =>
    compare(a.order, b.order) || tie * (a.sequence - b.sequence)

  let { rows, bySequence, indexes, sequence } = given ?? emptyState()
  let waiting: string[] = []
  /** Of documents that are gone, what the lists still have. */
  let gone: Entry<Order>[] = []

  function emptyState(): State<Document, Order> {
    return {
      rows: createPersistentMap(),
      bySequence: createOrderedSet((a, b) => a.sequence - b.sequence),
      indexes: options.indexes.map((one) =>
        createListIndex(
          one.map((name) => names.indexOf(name)),
          compareEntries,
        ),
      ),
      sequence: 0,
    }
  }

  function forkState(): State<Document, Order> {
    settle()
    return {
      rows: rows.fork(),
      bySequence: bySequence.fork(),
      indexes: indexes.map((index) => ({ ...index, entries: index.entries.fork() })),
      sequence,
    }
  }

  function entryOf(id: string, hash: number, at: number, document: Document): Entry<Order> {
    return { id, hash, sequence: at, order: order(document), keys: columns.map(({ key }) => key(document) ?? null) }
  }

  /** Whether the lists have two documents in the same place. Both are at hand, while the entry would have to be fetched from memory. */
  function standAlike(one: Document, other: Document): boolean {
    if (compare(order(one), order(other)) !== 0) return false
    for (let i = 0; i < columns.length; i++) {
      const { key } = columns[i] as Column<Document, Filter>
      if ((key(one) ?? null) !== (key(other) ?? null)) return false
    }
    return true
  }

  /** Has the row say something else: in place, or where forks have it, another row in its place. */
  function change(row: Row<Document, Order>, document: Document, entry: Entry<Order>, isWaiting: boolean): void {
    if (!rows.isOwn(row)) {
      rows.put({ id: row.id, hash: row.hash, owner: undefined, document, entry, isWaiting, view: undefined })
      return
    }
    row.document = document
    row.entry = entry
    row.isWaiting = isWaiting
    row.view = undefined
  }

  /** Puts the documents that wait where they belong in the lists, and takes out those that are gone. */
  function settle(): void {
    if (waiting.length + gone.length === 0) return
    bySequence.delete(gone)
    const moves: Move<Order>[] = []
    for (const id of waiting) {
      const row = rows.get(id)
      if (!row?.isWaiting) continue
      const { entry: before, document, hash } = row
      const entry = entryOf(id, hash, before.sequence, document)
      change(row, document, entry, false)
      moves.push({ before, after: entry })
    }
    for (const { columns: sorted, entries } of indexes) {
      const moved = moves.filter(
        ({ before, after }) =>
          compare(before.order, after.order) !== 0 || sorted.some((i) => before.keys[i] !== after.keys[i]),
      )
      entries.delete([...gone, ...moved.map(({ before }) => before)])
      for (const { after } of moved) entries.add(after)
    }
    waiting = []
    gone = []
  }

  const isNarrow = (column: number) => columns[column]?.isNarrow === true

  const rowOf = ({ id, hash }: Entry<Order>) => rows.getHashed(id, hash) as Row<Document, Order>

  function select(
    candidates: Iterable<Entry<Order>>,
    accepts: (document: Document) => boolean,
    { from, size }: Page,
  ): Found<Document> {
    const taken: [string, Document][] = []
    let total = 0
    for (const entry of candidates) {
      const { id, document } = rowOf(entry)
      if (!accepts(document)) continue
      if (total++ >= from && taken.length < size) taken.push([id, document])
    }
    return { total, rows: taken }
  }

  const methods: Omit<MemoryCollection<Document, Filter>, 'size'> = {
    get: (id) => rows.get(id)?.document,
    view<View extends object>(id: string, make: (id: string, document: Document) => View) {
      const row = rows.get(id)
      if (row === undefined) return undefined
      row.view ??= make(id, row.document)
      return row.view as View
    },
    set(id, document) {
      const known = rows.get(id)
      if (!known) {
        const hash = hashOf(id)
        const entry = entryOf(id, hash, sequence++, document)
        rows.put({ id, hash, owner: undefined, document, entry, isWaiting: false, view: undefined })
        bySequence.add(entry)
        for (const { entries } of indexes) entries.add(entry)
        return
      }
      const { entry, isWaiting: waitedBefore } = known
      const isWaiting = waitedBefore || !standAlike(known.document, document)
      change(known, document, entry, isWaiting)
      if (isWaiting && !waitedBefore && waiting.push(id) >= mostWaiting) settle()
    },
    delete(id) {
      const row = rows.delete(id)
      if (!row) return false
      if (gone.push(row.entry) >= mostWaiting) settle()
      return true
    },
    find(filter, page) {
      settle()
      const wanted: Wanted = columns.map(({ wanted: asks }) => {
        const values = asks(filter)
        return values && new Set(values)
      })
      const accepts = test?.(filter)
      const exact = accepts ? undefined : findExact(indexes, wanted, isNarrow)
      if (exact) {
        const ranges = rangesOf(exact, wanted)
        const taken = mergeRanges(ranges, compareEntries, page)
        return { total: sizeOf(ranges), rows: taken.map((entry) => [entry.id, rowOf(entry).document]) }
      }
      const accepted = (document: Document) =>
        wanted.every((values, i) => !values || values.has(columns[i]?.key(document) as string)) &&
        (!accepts || accepts(document))
      return select(merged(narrowestRanges(indexes, wanted, isNarrow), compareEntries), accepted, page)
    },
    *entries() {
      settle()
      for (const { id } of bySequence.slice(0, Number.POSITIVE_INFINITY)) {
        const row = rows.get(id)
        if (row) yield [id, row.document] as const
      }
    },
    clear() {
      ;({ rows, bySequence, indexes, sequence } = emptyState())
      waiting = []
      gone = []
    },
    fork: () => createMemoryCollection(options, forkState()),
    restore(fork) {
      ;({ rows, bySequence, indexes, sequence } = Core.forkOf(fork) as State<Document, Order>)
      waiting = []
      gone = []
    },
  }
  return Object.assign(new Core(() => rows.size(), forkState), methods)
}
