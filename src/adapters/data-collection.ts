import { misuse } from '../errors/misuse.ts'
import type { Collection, IndexName } from '../store/storage.ts'
import { findDifferences, isSame, type Placed } from './data-differences.ts'
import { changesOf, keepField } from './data-field-changes.ts'
import { identifyRecord } from './data-identify.ts'
import {
  announce,
  createRecord,
  type DataRecord,
  findMarks,
  type Identified,
  mark,
  passOn,
  type RecordCollection,
} from './data-record.ts'
import type { DocumentKind } from './data-schema.ts'

interface Held<Document> extends Identified<Document>, Placed {
  document: Document
}

interface Options<Document, Filter> {
  readonly index: IndexName
  readonly kind: DocumentKind
  readonly records: RecordCollection
  /** Answers the lists of the API. */
  readonly memory: Collection<Document, Filter>
  /** Is told when there are records that did not come from here. */
  readonly onFound: () => void
}

/** A collection of ours over the records of one of @msw/data. */
export interface DataCollection<Document, Filter> extends Collection<Document, Filter> {
  /** Takes over what has changed in the records. */
  refresh(): void
  /** Remembers the records as they are now; what it gives puts them back, without a word to the hooks, since one of them may have thrown. */
  remember(): () => void
}

/**
 * Keeps documents in a collection of @msw/data. Both sides are always the same: a write from here is in its list when it returns, and
 * before anything is read here, the list is held against what it was when last looked at. Records are compared by identity, since
 * @msw/data puts a new one in the place of one that it updates.
 */
export function createDataCollection<Document extends object, Filter>(
  options: Options<Document, Filter>,
): DataCollection<Document, Filter> {
  const { index, kind, records, memory, onFound } = options
  const marks = findMarks(records)
  const identify = (record: DataRecord) => identifyRecord<Document>(record, index, kind)
  const keyOf = (record: DataRecord) => (record as unknown as Record<symbol, unknown>)[marks.key]
  /** The list that the collection works on. */
  const live = records.all()
  if (records.all() !== live) {
    throw misuse('Failed to make a storage: this version of @msw/data is not known. Did you forget to install 1.1?')
  }
  /** The records that stood in it, in their order, when it was last looked at. */
  let seen: DataRecord[] = []
  const held = new Map<string, Held<Document>>()

  /** Whether no record was added or removed. A new one comes last, so it would show there even if as many were removed. */
  const hasItsLength = () => live.length === seen.length && live[live.length - 1] === seen[seen.length - 1]

  /** Where a record stands; -1 when it no longer does. */
  function place({ record, at }: Held<Document>): number {
    if (live[at] === record) return at
    const before = live.lastIndexOf(record, at)
    return before < 0 ? live.indexOf(record) : before
  }

  function refresh(): void {
    if (!hasItsLength() || !isSame(live, seen)) takeOver()
  }

  /** The document of this id. Looking at one that is there costs the same however many there are. */
  function look(id: string): Held<Document> | undefined {
    const known = held.get(id)
    if (known && hasItsLength()) {
      const at = place(known)
      if (at >= 0) {
        known.at = at
        return known
      }
    }
    refresh()
    return held.get(id)
  }

  /** Takes over what the test, or another tab, has done. Nothing of it when one of the records is not as described. */
  function takeOver(): void {
    const { gone, changed, added } = findDifferences(seen, live, keyOf)
    for (const { record } of [...changed, ...added]) identify(record)

    for (const record of gone) drop(record)
    for (const { before, ...placed } of changed) {
      const { id, document } = identify(placed.record)
      const known = held.get(id)
      if (known?.record === before) {
        Object.assign(known, placed, { document })
        memory.set(id, document)
      } else {
        drop(before)
        added.push(placed)
      }
    }
    seen = live.slice()
    if (live.length > 0) onFound()
    for (const record of added.flatMap(add)) discard(record)
    refresh()
  }

  /** Forgets the document of a record, unless another record has taken its place. */
  function drop(record: DataRecord): void {
    const { id } = identify(record)
    if (held.get(id)?.record !== record) return
    held.delete(id)
    memory.delete(id)
  }

  /** Takes over a new record. Gives the older one when there were two of one id. */
  function add({ record, at }: Placed): DataRecord[] {
    const { id, document } = identify(record)
    const known = held.get(id)
    if (known && keyOf(known.record) === keyOf(record)) {
      // The same record a second time. Hooks would pass its deletion on to where the first is.
      takeOut(record)
      return []
    }
    if (known) drop(known.record)
    held.set(id, { id, document, record, at })
    memory.set(id, document)
    return known ? [known.record] : []
  }

  /** Removes a record unless a hook forbids it. */
  function remove(record: DataRecord): void {
    if (tellOfRemoval(record).length === 0) removeUntold(record)
  }

  /** Removes a record whatever the hooks say, as `clear` of @msw/data does. */
  function discard(record: DataRecord): void {
    if (live.lastIndexOf(record) < 0) return
    tellOfRemoval(record)
    removeUntold(record)
  }

  function tellOfRemoval(record: DataRecord): readonly object[] {
    const { heard, forbidden } = announce(records, 'delete', () => [{ deletedRecord: record }])
    if (heard) refresh()
    return forbidden
  }

  function removeUntold(record: DataRecord): void {
    takeOut(record)
    drop(record)
  }

  function takeOut(record: DataRecord): void {
    const at = live.lastIndexOf(record)
    if (at < 0) return
    live.splice(at, 1)
    seen.splice(at, 1)
  }

  function create(id: string, document: Document): void {
    const record = createRecord({ id, document })
    mark(record, marks)
    if (announce(records, 'create', () => [{ record, initialValues: record }]).heard) refresh()
    held.set(id, { id, document, record, at: live.push(record) - 1 })
    seen.push(record)
    memory.set(id, document)
  }

  function update(known: Held<Document>, document: Document): void {
    const { id, record: before } = known
    const next = recordAfter(before, { id, document })
    const { heard, forbidden } = announce(records, 'update', () => changesOf(before, next, kind.fields))
    if (heard) refresh()
    // Whoever listened may have deleted it.
    if (held.get(id) !== known) {
      if (forbidden.length === 0) set(id, document)
      return
    }
    replace(
      known,
      forbidden.reduce((wanted, { path: [name] }) => keepField(name, known.document, wanted), document),
    )
  }

  function replace(known: Held<Document>, document: Document): void {
    const { id } = known
    const record = recordAfter(known.record, { id, document })
    const at = place(known)
    live[at] = record
    seen[at] = record
    Object.assign(known, { record, document, at })
    memory.set(id, document)
  }

  /** The record that comes after another one, with what the test has beside the document. */
  function recordAfter(before: DataRecord, document: Identified): DataRecord {
    const record = createRecord(document)
    passOn(before, record, kind.fields)
    return record
  }

  function set(id: string, document: Document): void {
    const known = look(id)
    if (!known) create(id, document)
    else if (known.document !== document) update(known, document)
  }

  refresh()
  return {
    refresh,
    remember() {
      refresh()
      const kept = live.slice()
      return () => {
        live.length = 0
        for (const record of kept) live.push(record)
        refresh()
      }
    },
    get size() {
      refresh()
      return memory.size
    },
    get: (id) => look(id)?.document,
    set,
    delete(id) {
      const known = look(id)
      if (known) remove(known.record)
      return known !== undefined
    },
    find(filter, page) {
      refresh()
      return memory.find(filter, page)
    },
    entries() {
      refresh()
      return memory.entries()
    },
    clear() {
      refresh()
      for (const record of live.toReversed()) discard(record)
    },
  }
}
