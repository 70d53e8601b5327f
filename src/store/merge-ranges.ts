import type { OrderedSet } from './ordered-set.ts'
import type { Page } from './storage.ts'

/** The items of a set from one position to before another, which are in the order that is asked for. */
export interface Range<Item> {
  readonly set: OrderedSet<Item>
  readonly from: number
  readonly to: number
}

/** How many items there are in all. */
export function sizeOf(ranges: readonly Range<unknown>[]): number {
  return ranges.reduce((sum, { from, to }) => sum + to - from, 0)
}

/** One page of what the ranges have together, in order. It costs what the page shows, and a few looks for what it skips. */
export function mergeRanges<Item>(
  ranges: readonly Range<Item>[],
  compare: (a: Item, b: Item) => number,
  { from, size }: Page,
): Item[] {
  const [only] = ranges
  if (!only || from >= sizeOf(ranges)) return []
  if (ranges.length === 1) return only.set.slice(only.from + from, Math.min(size, only.to - only.from - from))
  const taken: Item[] = []
  if (size === 0) return taken
  for (const item of merged(skip(ranges, compare, from), compare)) {
    if (taken.push(item) >= size) break
  }
  return taken
}

/** All items of the ranges, in order. */
export function* merged<Item>(
  ranges: readonly Range<Item>[],
  compare: (a: Item, b: Item) => number,
): IterableIterator<Item> {
  const runs = ranges.map(({ set, from, to }) => ({ items: set.from(from), left: to - from, head: undefined as Item }))
  const advance = (run: (typeof runs)[number]) => {
    if (run.left-- > 0) run.head = run.items.next().value as Item
    else runs.splice(runs.indexOf(run), 1)
  }
  for (const run of [...runs]) advance(run)
  while (runs.length > 0) {
    const next = runs.reduce((best, run) => (compare(run.head, best.head) < 0 ? run : best))
    yield next.head
    advance(next)
  }
}

/**
 * Drops so many of the first items. Of all ranges one looks equally far ahead: up to the least of what is found there, the items of that
 * range are among the first in any case, since of the others fewer come before it than are to be dropped.
 */
function skip<Item>(
  ranges: readonly Range<Item>[],
  compare: (a: Item, b: Item) => number,
  count: number,
): readonly Range<Item>[] {
  let left = ranges
  for (let remaining = count; remaining > 0; ) {
    left = left.filter(({ from, to }) => from < to)
    const ahead = Math.max(Math.floor(remaining / left.length) - 1, 0)
    const found = left.map((range) => {
      const { set, from, to } = range
      const position = Math.min(from + ahead, to - 1)
      return { range, position, item: set.at(position) }
    })
    const least = found.reduce((best, one) => (compare(one.item, best.item) < 0 ? one : best))
    const dropped = least.position - least.range.from + 1
    remaining -= dropped
    left = left.map((range) => (range === least.range ? { ...range, from: least.position + 1 } : range))
  }
  return left
}
