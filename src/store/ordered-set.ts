import * as sortedBTree from 'sorted-btree'

// The library is CommonJS compiled from ES modules: Node's own loader puts its class one `default` deeper than bundlers do.
const BTree = ((sortedBTree.default as { default?: unknown }).default ??
  sortedBTree.default) as typeof sortedBTree.default

/** Distinct items in the order of a comparison. */
export interface OrderedSet<Item> extends Iterable<Item> {
  readonly size: number
  add(item: Item): void
  delete(item: Item): void
  clear(): void
  /** As many items as `size`, from the position `from` on. */
  slice(from: number, size: number): Item[]
}

/** Keeps items in order at a cost that grows with the logarithm of their number. Two items that compare as equal are one. */
export function createOrderedSet<Item>(compare: (a: Item, b: Item) => number): OrderedSet<Item> {
  const tree = new BTree<Item, undefined>(undefined, compare)
  return {
    get size() {
      return tree.size
    },
    add: (item) => void tree.set(item, undefined),
    delete: (item) => void tree.delete(item),
    clear: () => tree.clear(),
    slice(from, size) {
      const items: Item[] = []
      if (size > 0) {
        tree.forEachPair((item, _, position) => {
          if (position >= from) items.push(item)
          return items.length === size ? { break: position } : undefined
        }, 0)
      }
      return items
    },
    [Symbol.iterator]: () => tree.keys(),
  }
}
