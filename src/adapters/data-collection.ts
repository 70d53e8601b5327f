import { misuse } from '../errors/misuse.ts'
import type { Collection, IndexName } from '../store/storage.ts'
import {
  announce,
  createRecord,
  type DataRecord,
  documentOf,
  findMarks,
  type Identified,
  mark,
  passOn,
  type RecordCollection,
  recordIs,
} from './data-record.ts'
import { type DocumentKind, split } from './data-schema.ts'

interface Placed {
  record: DataRecord
  /** Where the record stood in the list when it was last looked up. Deletions only move it towards the front. */
  at: number
}

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
    const gone: DataRecord[] = []
    const changed: (Placed & { before: DataRecord })[] = []
    let at = 0
    for (const before of seen) {
      const record = live[at]
      if (record === before) at++
      else if (record !== undefined && keyOf(record) === keyOf(before)) changed.push({ before, record, at: at++ })
      else gone.push(before)
    }
    const added: Placed[] = live.slice(at).map((record, i) => ({ record, at: at + i }))
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
    for (const record of added.flatMap(add)) remove(record)
    refresh()
  }

  /** The document of a record. Errors: one that no schema of ours has seen, and that is not as described. */
  function identify(record: DataRecord): Identified<Document> {
    const known = documentOf(record)
    if (known) return known as Identified<Document>
    const read = kind.read(split(record, kind.fields).described)
    if ('faults' in read) {
      const faults = read.faults.map((fault) => `it${fault}`).join('; ')
      throw misuse(
        `Failed to read a record of ${index}: ${faults}. Did you forget to make the collection with the schema of this package?`,
      )
    }
    recordIs(record, read)
    return read as unknown as Identified<Document>
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

  /** Takes a record out of the list; not when a hook forbids it. */
  function remove(record: DataRecord): boolean {
    if (live.lastIndexOf(record) < 0) return false
    const { heard, prevented } = announce(records, 'delete', () => [{ deletedRecord: record }])
    if (prevented) return false
    if (heard) refresh()
    takeOut(record)
    drop(record)
    return true
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
    const record = createRecord({ id, document })
    passOn(before, record, kind.fields)
    if (announce(records, 'update', () => changes(before, record, kind.fields)).heard) {
      refresh()
      // Whoever listened may have deleted it.
      if (held.get(id) !== known) {
        set(id, document)
        return
      }
    }
    const at = place(known)
    live[at] = record
    seen[at] = record
    Object.assign(known, { record, document, at })
    memory.set(id, document)
  }

  function set(id: string, document: Document): void {
    const known = look(id)
    if (!known) create(id, document)
    else if (known.document !== document) update(known, document)
  }

  refresh()
  return {
    refresh,
    get size() {
      refresh()
      return memory.size
    },
    get: (id) => look(id)?.document,
    set,
    delete(id) {
      const known = look(id)
      return known ? remove(known.record) : false
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
      for (const record of live.toReversed()) remove(record)
    },
  }
}

/** Whether two lists of one length have the same records. A plain loop: it goes through all of them for each list of the API. */
function isSame(one: readonly DataRecord[], other: readonly DataRecord[]): boolean {
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return false
  return true
}

/** One event for each field that changes, as the collection sends them. */
function changes(prevRecord: object, nextRecord: object, fields: ReadonlySet<string>): object[] {
  const valueIn = (record: object, name: string) => (record as Record<string, unknown>)[name]
  return [...fields].flatMap((name) => {
    const [prevValue, nextValue] = [valueIn(prevRecord, name), valueIn(nextRecord, name)]
    return prevValue === nextValue ? [] : [{ prevRecord, nextRecord, path: [name], prevValue, nextValue }]
  })
}
