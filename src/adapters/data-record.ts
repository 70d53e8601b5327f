import { misuse } from '../errors/misuse.ts'
import { HookEvent } from './data-hook-event.ts'

/** A document and the id it is stored under. */
export interface Identified<Document = object> {
  readonly id: string
  readonly document: Document
}

/** A record of a collection: the id, the fields of the document, and what the test has besides. */
export interface DataRecord {
  readonly id: string
}

/** What of `Collection` is made use of, whatever its schema: a list of records, their creation and deletion, and its hooks. */
export interface RecordCollection<Row extends DataRecord = DataRecord> {
  all(): Row[]
  create(values: never): Promise<object>
  readonly hooks: {
    emit(event: never): boolean
    listenerCount(type: 'create' | 'update' | 'delete'): number
  }
}

const documents = new WeakMap<object, Identified>()

/** The document that a record was made of; nothing when it was not made here. */
export function documentOf(record: DataRecord): Identified | undefined {
  return documents.get(record)
}

/** Remembers of which document a record is. */
export function recordIs(record: object, { id, document }: Identified): void {
  documents.set(record, { id, document })
}

/**
 * Makes a record. What is inside the document belongs to the mock as well, so it is frozen: whoever would write to it in place, past the
 * collection, gets an error instead of changing other documents with it.
 */
export function createRecord({ id, document }: Identified, beside?: unknown): DataRecord {
  for (const value of Object.values(document)) freeze(value)
  const record = { ...(beside as object | undefined), id, ...document }
  recordIs(record, { id, document })
  return record
}

function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return
  Object.freeze(value)
  for (const inner of Object.values(value)) freeze(inner)
}

/** The symbols under which @msw/data keeps the key of a record and its relations. The package exports neither. */
export interface Marks {
  readonly key: symbol
  readonly relations: symbol
}

/**
 * Finds the symbols by what a collection asks of a value that it is to create a record of. It is given none: the value refuses to list
 * its fields, at which creation gives up before anything was done.
 */
export function findMarks(collection: RecordCollection): Marks {
  const asked = new Map<string | undefined, symbol>()
  const note = (name: PropertyKey) => {
    if (typeof name === 'symbol') asked.set(name.description, name)
  }
  const probe = new Proxy(
    {},
    {
      has: (_, name) => {
        note(name)
        return true
      },
      get: (_, name) => note(name),
      ownKeys() {
        throw new Error('This is no record.')
      },
    },
  )
  collection.create(probe as never).catch(() => {})
  const [key, relations] = [asked.get('kPrimaryKey'), asked.get('kRelationMap')]
  if (key && relations) return { key, relations }
  throw misuse('Failed to make a storage: this version of @msw/data is not known. Did you forget to install 1.1?')
}

/** Gives a record what @msw/data expects of it. */
export function mark(record: object, { key, relations }: Marks): void {
  Object.defineProperty(record, key, { value: crypto.randomUUID() })
  Object.defineProperty(record, relations, { value: new Map() })
}

/** Passes on what is the test's in a record, or @msw/data's: other fields, getters of relations, symbols. */
export function passOn(before: object, after: object, fields: ReadonlySet<string>): void {
  for (const name of Reflect.ownKeys(before)) {
    if (typeof name === 'string' && fields.has(name)) continue
    Object.defineProperty(after, name, Object.getOwnPropertyDescriptor(before, name) as PropertyDescriptor)
  }
}

/**
 * Tells the hooks of a collection what is about to happen, as the collection itself does for its own calls. Answers whether anybody
 * listened, and what of it they have forbidden.
 */
export function announce<Happening extends object>(
  { hooks }: RecordCollection,
  type: 'create' | 'update' | 'delete',
  happening: () => readonly Happening[],
): { heard: boolean; forbidden: readonly Happening[] } {
  if (hooks.listenerCount(type) === 0) return { heard: false, forbidden: [] }
  const forbidden = happening().filter((data) => {
    const event = new HookEvent(type, { data })
    hooks.emit(event as never)
    return event.defaultPrevented
  })
  return { heard: true, forbidden }
}
