/** Distinct items in the order of a comparison, of which a copy is made at once. */
export interface OrderedSet<Item> extends Iterable<Item> {
  size(): number
  add(item: Item): void
  /** Deletes those of the items that are there. What lies side by side goes at once, for hardly more than one alone. */
  delete(items: readonly Item[]): void
  /** As many items as `size`, from the position `from` on. */
  slice(from: number, size: number): Item[]
  /** The item at a position that there is. */
  at(position: number): Item
  /** How many items at the beginning the test holds for; it must hold for none behind the first that it fails for. */
  count(holds: (item: Item) => boolean): number
  /** The items from a position on. Nothing may be added or deleted meanwhile. */
  from(position: number): IterableIterator<Item>
  /** A set with the same items; neither sees what becomes of the other. It costs nothing, and each write thereafter a copy of what it touches. */
  fork(): OrderedSet<Item>
}

/** Only its owner may write to a node; to everybody else it is as if frozen. */
type Owner = object

/** A node of the tree: a leaf has items, any other nodes below it. */
class Node<Item> {
  readonly owner: Owner
  readonly items: Item[] | undefined
  readonly nodes: Node<Item>[]
  /** How many items there are in it and below. */
  size: number
  /** The first of them. */
  first: Item

  constructor(owner: Owner, items: Item[] | undefined, nodes: Node<Item>[]) {
    this.owner = owner
    this.items = items
    this.nodes = nodes
    this.size = items ? items.length : nodes.reduce((sum, { size }) => sum + size, 0)
    this.first = items ? (items[0] as Item) : (nodes[0] as Node<Item>).first
  }

  get width(): number {
    return (this.items ?? this.nodes).length
  }
}

/** The most that a node holds before it is split in two: few enough that to copy one costs little. */
const width = 64

/**
 * Keeps items in order, as a tree that counts: adding, deleting, looking for a position or for the item there cost a way from the root to
 * a leaf. Nodes are shared between forks, and copied when they are first written to; where nobody else has them they are changed in place.
 * The libraries for sorted trees that can be copied at once know no positions. Two items that compare as equal are one.
 */
export function createOrderedSet<Item>(compare: (a: Item, b: Item) => number, given?: Node<Item>): OrderedSet<Item> {
  let root = given
  let owner: Owner = {}

  function own(node: Node<Item>): Node<Item> {
    return node.owner === owner ? node : new Node(owner, node.items?.slice(), node.nodes.slice())
  }

  /** Adds to a node that is ours; tells whether the item is new. */
  function addTo(node: Node<Item>, item: Item): boolean {
    const { items, nodes } = node
    if (items) {
      const place = lowerBound(items, (other) => compare(other, item) < 0)
      if (place < items.length && compare(items[place] as Item, item) === 0) return false
      items.splice(place, 0, item)
      node.first = items[0] as Item
    } else {
      const place = placeOf(nodes, item)
      const below = own(nodes[place] as Node<Item>)
      nodes[place] = below
      if (!addTo(below, item)) return false
      if (below.width > width) nodes.splice(place + 1, 0, split(below))
      node.first = (nodes[0] as Node<Item>).first
    }
    node.size++
    return true
  }

  /** Takes the second half of a node that is ours away from it. */
  function split(node: Node<Item>): Node<Item> {
    const half = node.width >>> 1
    const right = new Node(owner, node.items?.splice(half), node.nodes.splice(half))
    node.size -= right.size
    return right
  }

  /** Deletes some of the items, which are in order, from a node that is ours: those from one position on, up to another. */
  function deleteFrom(node: Node<Item>, doomed: readonly Item[], from: number, to: number): void {
    const { items, nodes } = node
    if (items) {
      deleteItems(items, doomed, from, to)
      node.size = items.length
      node.first = items[0] as Item
      return
    }
    for (let next = from; next < to; ) {
      const place = placeOf(nodes, doomed[next] as Item)
      const end = endOf(doomed, next, to, nodes[place + 1])
      const below = own(nodes[place] as Node<Item>)
      nodes[place] = below
      node.size -= below.size
      deleteFrom(below, doomed, next, end)
      node.size += below.size
      if (below.size === 0) nodes.splice(place, 1)
      else if (below.width < width / 4) join(nodes, Math.min(place, nodes.length - 2))
      next = end
    }
    node.first = nodes[0]?.first as Item
  }

  /** Where those of the doomed items end that come before a node. Mostly it is all of them. */
  function endOf(doomed: readonly Item[], from: number, to: number, after: Node<Item> | undefined): number {
    if (!after || to - from === 1 || compare(doomed[to - 1] as Item, after.first) < 0) return to
    let end = from + 1
    while (end < to && compare(doomed[end] as Item, after.first) < 0) end++
    return end
  }

  /** Deletes some of the doomed items from those of a leaf, each row of neighbours at once. */
  function deleteItems(items: Item[], doomed: readonly Item[], from: number, to: number): void {
    let at = 0
    for (let next = from; next < to; ) {
      const begin = next
      at = lowerBound(items, (other) => compare(other, doomed[begin] as Item) < 0, at)
      while (next < to && isAt(items, at + next - begin, doomed[next] as Item)) next++
      if (next === begin) next++
      else items.splice(at, next - begin)
    }
  }

  function isAt(items: readonly Item[], place: number, item: Item): boolean {
    return place < items.length && (items[place] === item || compare(items[place] as Item, item) === 0)
  }

  /** Makes one of two neighbours, if it is not too wide then. */
  function join(nodes: Node<Item>[], place: number): void {
    const [left, right] = [nodes[place], nodes[place + 1]]
    if (!left || !right || left.width + right.width > width / 2) return
    const ours = own(left)
    ours.items?.push(...(right.items ?? []))
    ours.nodes.push(...right.nodes)
    ours.size += right.size
    nodes.splice(place, 2, ours)
  }

  /** The node that has the item, or would have it: the last one that does not begin after it. */
  function placeOf(nodes: readonly Node<Item>[], item: Item): number {
    return Math.max(lowerBound(nodes, ({ first }) => compare(first, item) <= 0) - 1, 0)
  }

  function* itemsFrom(node: Node<Item>, position: number): IterableIterator<Item> {
    if (node.items) {
      for (let i = position; i < node.items.length; i++) yield node.items[i] as Item
      return
    }
    let skip = position
    for (const below of node.nodes) {
      if (skip < below.size) yield* itemsFrom(below, skip)
      skip = Math.max(skip - below.size, 0)
    }
  }

  function take(node: Node<Item>, from: number, end: number, taken: Item[]): void {
    if (node.items) {
      for (let i = Math.max(from, 0); i < end && i < node.items.length; i++) taken.push(node.items[i] as Item)
      return
    }
    let begin = 0
    for (const below of node.nodes) {
      if (begin >= end) return
      if (begin + below.size > from) take(below, from - begin, end - begin, taken)
      begin += below.size
    }
  }

  return {
    size: () => root?.size ?? 0,
    add(item) {
      if (!root) {
        root = new Node(owner, [item], [])
        return
      }
      root = own(root)
      addTo(root, item)
      if (root.width > width) {
        const right = split(root)
        root = new Node(owner, undefined, [root, right])
      }
    },
    delete(items) {
      if (!root || items.length === 0) return
      root = own(root)
      deleteFrom(root, items.length === 1 ? items : [...items].sort(compare), 0, items.length)
      while (root && !root.items && root.nodes.length === 1) root = root.nodes[0]
      if (root?.size === 0) root = undefined
    },
    slice(from, size) {
      const taken: Item[] = []
      if (root && size > 0) take(root, from, from + size, taken)
      return taken
    },
    at(position) {
      let node = root as Node<Item>
      let skip = position
      while (!node.items) {
        let i = 0
        for (; skip >= (node.nodes[i] as Node<Item>).size; i++) skip -= (node.nodes[i] as Node<Item>).size
        node = node.nodes[i] as Node<Item>
      }
      return node.items[skip] as Item
    },
    count(holds) {
      let before = 0
      for (let node = root; node; ) {
        if (node.items) return before + lowerBound(node.items, holds)
        const place = Math.max(lowerBound(node.nodes, ({ first }) => holds(first)) - 1, 0)
        for (let i = 0; i < place; i++) before += (node.nodes[i] as Node<Item>).size
        node = node.nodes[place]
      }
      return before
    },
    from: (position) => (root ? itemsFrom(root, position) : [].values()),
    fork() {
      owner = {}
      return createOrderedSet(compare, root)
    },
    [Symbol.iterator]() {
      return this.from(0)
    },
  }
}

/** How many items, at least `from`, the test holds for; it must hold for none behind the first that it fails for. */
function lowerBound<Item>(items: readonly Item[], holds: (item: Item) => boolean, from = 0): number {
  let low = from
  let high = items.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (holds(items[middle] as Item)) low = middle + 1
    else high = middle
  }
  return low
}
