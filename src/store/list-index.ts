import type { Range } from './merge-ranges.ts'
import { createOrderedSet, type OrderedSet } from './ordered-set.ts'

/** A value that documents are found by; those that have none are found by no filter. */
export type Key = string | null

/** Where a document stands in the lists. It is never changed: a document that moves gets another. */
export interface Entry<Order> {
  readonly id: string
  readonly hash: number
  /** Rises with each new id, and decides between documents that sort alike. */
  readonly sequence: number
  /** What the lists are sorted by. */
  readonly order: Order
  /** What the document is found by, column by column. */
  readonly keys: readonly Key[]
}

/** For each column the values that are asked for; nothing for a column that does not matter. */
export type Wanted = readonly (ReadonlySet<string> | undefined)[]

/** Entries sorted by some columns, and of the same values in the order of the lists. */
export interface ListIndex<Order> {
  readonly columns: readonly number[]
  readonly entries: OrderedSet<Entry<Order>>
}

/** Makes an index of columns, which are named by their numbers. */
export function createListIndex<Order>(
  columns: readonly number[],
  compare: (a: Entry<Order>, b: Entry<Order>) => number,
): ListIndex<Order> {
  const entries = createOrderedSet<Entry<Order>>((a, b) => {
    for (const column of columns) {
      const order = compareKeys(a.keys[column] as Key, b.keys[column] as Key)
      if (order !== 0) return order
    }
    return compare(a, b)
  })
  return { columns, entries }
}

/** The entries that have what is wanted in the columns of an index: ranges each of which is in the order of the lists. */
export function rangesOf<Order>({ columns, entries }: ListIndex<Order>, wanted: Wanted): Range<Entry<Order>>[] {
  const ranges: Range<Entry<Order>>[] = []
  const values: Key[] = []

  /** How many entries come before, or before the end of, those with the values so far. */
  function positionOf(edge: 'begin' | 'end'): number {
    return entries.count(({ keys }) => {
      for (const [i, value] of values.entries()) {
        const order = compareKeys(keys[columns[i] as number] as Key, value)
        if (order !== 0) return order < 0
      }
      return edge === 'end'
    })
  }

  function descend(from: number, to: number): void {
    if (from === to) return
    const column = columns[values.length]
    if (column === undefined) {
      ranges.push({ set: entries, from, to })
      return
    }
    const asked = wanted[column]
    if (asked) for (const value of asked) descendInto(value)
    else for (let at = from; at < to; ) at = descendInto(entries.at(at).keys[column] as Key)
  }

  function descendInto(value: Key): number {
    values.push(value)
    const from = positionOf('begin')
    const to = positionOf('end')
    descend(from, to)
    values.pop()
    return to
  }

  descend(0, entries.size())
  return ranges
}

/** Any order will do that is always the same. */
function compareKeys(a: Key, b: Key): number {
  if (a === b) return 0
  if (a === null) return -1
  if (b === null) return 1
  return a < b ? -1 : 1
}
