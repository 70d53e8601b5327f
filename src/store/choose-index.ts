import { type Entry, type ListIndex, rangesOf, type Wanted } from './list-index.ts'
import { type Range, sizeOf } from './merge-ranges.ts'

/** Whether a column has only a few different values, so that to go through all of them costs little. */
type IsNarrow = (column: number) => boolean

/** An index that answers for all that is wanted; nothing when none does. */
export function findExact<Order>(
  indexes: readonly ListIndex<Order>[],
  wanted: Wanted,
  isNarrow: IsNarrow,
): ListIndex<Order> | undefined {
  return indexes.find(
    (index) => isUsable(index, wanted, isNarrow) && wanted.every((values, i) => !values || index.columns.includes(i)),
  )
}

/** Of the indexes that can be used, the ranges of the one that leaves least. */
export function narrowestRanges<Order>(
  indexes: readonly ListIndex<Order>[],
  wanted: Wanted,
  isNarrow: IsNarrow,
): Range<Entry<Order>>[] {
  return indexes
    .filter((index) => isUsable(index, wanted, isNarrow))
    .map((index) => rangesOf(index, wanted))
    .reduce((best, ranges) => (sizeOf(ranges) < sizeOf(best) ? ranges : best))
}

function isUsable({ columns }: ListIndex<unknown>, wanted: Wanted, isNarrow: IsNarrow): boolean {
  return columns.every((column) => wanted[column] !== undefined || isNarrow(column))
}
