/** What is kept in a map: it carries its key, the key's hash, which is worked out only once, and whose it is. */
export interface Keyed {
  readonly id: string
  readonly hash: number
  /** Set when it is put into a map; it stands there before, so that items keep their shape. */
  owner: Owner | undefined
}

/** Items by id, of which a copy is made at once. */
export interface PersistentMap<Item extends Keyed> {
  size(): number
  get(id: string): Item | undefined
  /** The same for who knows the hash already. */
  getHashed(id: string, hash: number): Item | undefined
  /** Puts an item in that no map has, in place of one with the same id. */
  put(item: Item): void
  /** Whether no fork has this item of the map, so that it may be changed in place. */
  isOwn(item: Item): boolean
  /** Gives what it has deleted; nothing when it was not there. */
  delete(id: string, hash?: number): Item | undefined
  /** A map with the same items; neither sees what becomes of the other. It costs nothing, and each write thereafter a copy of what it touches. */
  fork(): PersistentMap<Item>
}

/** Only its owner may write to a node or an item; to everybody else it is as if frozen. */
type Owner = object

/** A place for each of 32 pieces of a hash: also for those that nothing has, so that little has to be looked at, and nothing moved. */
class Branch<Item> {
  readonly owner: Owner
  readonly slots: (Slot<Item> | undefined)[]
  /** How many of the places are taken. */
  taken: number

  constructor(owner: Owner, slots: (Slot<Item> | undefined)[] = new Array(32).fill(undefined), taken = 0) {
    this.owner = owner
    this.slots = slots
    this.taken = taken
  }
}

/** Items whose hashes are the same to the last bit. It is never changed. */
class Bucket<Item> {
  readonly items: readonly Item[]

  constructor(items: readonly Item[]) {
    this.items = items
  }
}

type Slot<Item> = Branch<Item> | Bucket<Item> | Item

/** A branch looks at so many bits; 32 of them are looked at by seven. */
const bits = 5
const depth = 7

/**
 * How many items are at hand without a walk through the trie: those that were last asked for or put in, one for each value that the last bits
 * of a hash have.
 */
const recentPlaces = 1024

export function hashOf(id: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return hash ^ (hash >>> 13)
}

/**
 * A hash trie whose nodes are shared between forks and copied when they are first written to. Where nobody else has them they are changed
 * in place, so that a map that was never forked is as fast as one that cannot be.
 */
export function createPersistentMap<Item extends Keyed>(
  given: Branch<Item> = new Branch<Item>({}),
  givenSize = 0,
): PersistentMap<Item> {
  let root = given
  let size = givenSize
  let owner: Owner = root.owner
  /**
   * Always items that the trie has. Who works with some of many finds them in few places of the memory: that is also why the ids stand here
   * as they were asked for, and those of the items are not looked at. Made when it is needed.
   */
  let recent: { readonly ids: (string | undefined)[]; readonly items: (Item | undefined)[] } | undefined

  function getHashed(id: string, hash: number): Item | undefined {
    const place = hash & (recentPlaces - 1)
    if (recent !== undefined && recent.ids[place] === id) return recent.items[place]
    const found = find(id, hash)
    if (found) remember(id, found)
    return found
  }

  function remember(id: string, item: Item): void {
    recent ??= { ids: new Array(recentPlaces).fill(undefined), items: new Array(recentPlaces).fill(undefined) }
    const place = item.hash & (recentPlaces - 1)
    recent.ids[place] = id
    recent.items[place] = item
  }

  function find(id: string, hash: number): Item | undefined {
    let branch = root
    for (let rest = hash; ; rest >>>= bits) {
      const slot = branch.slots[rest & 31]
      if (slot === undefined) return undefined
      if (slot instanceof Branch) {
        branch = slot
        continue
      }
      if (slot instanceof Bucket) return slot.items.find((item) => item.id === id)
      return slot.id === id ? slot : undefined
    }
  }

  const own = (branch: Branch<Item>) =>
    branch.owner === owner ? branch : new Branch(owner, branch.slots.slice(), branch.taken)

  /** Puts the item below a branch that is ours. */
  function putInto(branch: Branch<Item>, item: Item, level: number): void {
    const { slots } = branch
    const place = pieceOf(item.hash, level)
    const slot = slots[place]
    if (slot === undefined) {
      slots[place] = item
      branch.taken++
      size++
    } else if (slot instanceof Branch) {
      const below = own(slot)
      if (below !== slot) slots[place] = below
      putInto(below, item, level + 1)
    } else if (slot instanceof Bucket) {
      const others = slot.items.filter(({ id }) => id !== item.id)
      if (others.length === slot.items.length) size++
      slots[place] = new Bucket([...others, item])
    } else if (slot.id === item.id) {
      slots[place] = item
    } else {
      slots[place] = both(slot, item, level + 1)
      size++
    }
  }

  /** Two items that share a slot, put where their hashes part. */
  function both(one: Item, other: Item, level: number): Slot<Item> {
    if (level === depth) return new Bucket([one, other])
    const branch = new Branch<Item>(owner)
    const place = pieceOf(one.hash, level)
    const otherPlace = pieceOf(other.hash, level)
    branch.slots[otherPlace] = other
    branch.slots[place] = place === otherPlace ? both(one, other, level + 1) : one
    branch.taken = place === otherPlace ? 1 : 2
    return branch
  }

  /** Deletes from a branch that is ours; gives what was there. */
  function deleteFrom(branch: Branch<Item>, id: string, hash: number, level: number): Item | undefined {
    const { slots } = branch
    const place = pieceOf(hash, level)
    const slot = slots[place]
    if (slot === undefined) return undefined
    if (slot instanceof Branch) {
      const below = own(slot)
      if (below !== slot) slots[place] = below
      const deleted = deleteFrom(below, id, hash, level + 1)
      if (below.taken === 1) {
        // An item that is alone needs no branch above it.
        const left = below.slots.find((one) => one !== undefined)
        if (!(left instanceof Branch || left instanceof Bucket)) slots[place] = left
      }
      return deleted
    }
    if (slot instanceof Bucket) {
      const others = slot.items.filter((item) => item.id !== id)
      slots[place] = others.length === 1 ? others[0] : new Bucket(others)
      return slot.items.find((item) => item.id === id)
    }
    if (slot.id !== id) return undefined
    slots[place] = undefined
    branch.taken--
    return slot
  }

  return {
    size: () => size,
    get: (id) => getHashed(id, hashOf(id)),
    getHashed,
    isOwn: (item) => item.owner === owner,
    put(item) {
      item.owner = owner
      remember(item.id, item)
      root = own(root)
      putInto(root, item, 0)
    },
    delete(id, hash = hashOf(id)) {
      root = own(root)
      const deleted = deleteFrom(root, id, hash, 0)
      if (!deleted) return undefined
      size--
      const place = hash & (recentPlaces - 1)
      if (recent?.ids[place] === id) {
        recent.ids[place] = undefined
        recent.items[place] = undefined
      }
      return deleted
    },
    fork() {
      owner = {}
      return createPersistentMap(new Branch({}, root.slots.slice(), root.taken), size)
    },
  }
}

/** What a branch of this level looks at of a hash. */
function pieceOf(hash: number, level: number): number {
  return (hash >>> (level * bits)) & 31
}
