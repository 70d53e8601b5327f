/** Distinct items in the order of a comparison. */
export interface OrderedSet<Item> extends Iterable<Item> {
  readonly size: number
  add(item: Item): void
  delete(item: Item): void
  clear(): void
  /** As many items as `size`, from the position `from` on. */
  slice(from: number, size: number): Item[]
}

/** A chunk is split in two beyond this length: long enough that there are few, short enough that shifting its items costs nothing. */
const chunkLength = 512

/**
 * Keeps items in order, as sorted chunks. Adding and deleting cost a search and the shifting of one chunk, a slice only a look at each
 * chunk before it: the libraries for ordered sets know no positions, and would have to step over every item. Two items that compare as
 * equal are one.
 */
export function createOrderedSet<Item>(compare: (a: Item, b: Item) => number): OrderedSet<Item> {
  let chunks: Item[][] = []
  let size = 0

  /** The chunk that has the item, or would have it: the last one that does not begin after it. */
  function chunkOf(item: Item): number {
    const after = lowerBound(chunks, (chunk) => compare(chunk[0] as Item, item) <= 0)
    return Math.max(after - 1, 0)
  }

  function placeIn(chunk: readonly Item[], item: Item): number {
    return lowerBound(chunk, (other) => compare(other, item) < 0)
  }

  function holdsAt(chunk: readonly Item[], place: number, item: Item): boolean {
    return place < chunk.length && compare(chunk[place] as Item, item) === 0
  }

  return {
    get size() {
      return size
    },
    add(item) {
      if (size === 0) {
        chunks = [[item]]
        size = 1
        return
      }
      const at = chunkOf(item)
      const chunk = chunks[at] as Item[]
      const place = placeIn(chunk, item)
      if (holdsAt(chunk, place, item)) return
      chunk.splice(place, 0, item)
      size++
      if (chunk.length > chunkLength) chunks.splice(at + 1, 0, chunk.splice(chunkLength / 2))
    },
    delete(item) {
      if (size === 0) return
      const at = chunkOf(item)
      const chunk = chunks[at] as Item[]
      const place = placeIn(chunk, item)
      if (!holdsAt(chunk, place, item)) return
      chunk.splice(place, 1)
      size--
      if (chunk.length === 0) chunks.splice(at, 1)
    },
    clear() {
      chunks = []
      size = 0
    },
    slice(from, count) {
      const items: Item[] = []
      let skip = from
      for (const chunk of chunks) {
        if (items.length >= count) break
        if (skip < chunk.length) items.push(...chunk.slice(skip, skip + count - items.length))
        skip = Math.max(skip - chunk.length, 0)
      }
      return items
    },
    *[Symbol.iterator]() {
      for (const chunk of chunks) yield* chunk
    },
  }
}

/** How many items at the beginning the test holds for; it must hold for none behind the first that it fails for. */
function lowerBound<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (holds(items[middle] as Item)) low = middle + 1
    else high = middle
  }
  return low
}
