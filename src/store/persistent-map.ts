/** What is kept in a map: it carries its key, and the key's hash, which is worked out only once. */
export interface Keyed {
  readonly id: string
  readonly hash: number
}

/** Items by id, of which a copy is made at once. */
export interface PersistentMap<Item extends Keyed> {
  readonly size: number
  get(id: string): Item | undefined
  /** The same for who knows the hash already. */
  getHashed(id: string, hash: number): Item | undefined
  /** Puts an item in, in place of one with the same id. */
  put(item: Item): void
  /** Gives what it has deleted; nothing when it was not there. */
  delete(id: string, hash?: number): Item | undefined
  /** A map with the same items; neither sees what becomes of the other. It costs nothing, and each write thereafter a copy of what it touches. */
  fork(): PersistentMap<Item>
}

/** Only its owner may write to a node; to everybody else it is as if frozen. */
type Owner = object

/** A place for each of 32 pieces of a hash, of which only those that are taken are kept. */
class Branch<Item> {
  readonly owner: Owner
  taken: number
  readonly slots: Slot<Item>[]

  constructor(owner: Owner, taken: number, slots: Slot<Item>[]) {
    this.owner = owner
    this.taken = taken
    this.slots = slots
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
  given: Branch<Item> = new Branch<Item>({}, 0, []),
  givenSize = 0,
): PersistentMap<Item> {
  let root = given
  let size = givenSize
  let owner: Owner = root.owner

  function getHashed(id: string, hash: number): Item | undefined {
    let branch = root
    for (let rest = hash; ; rest >>>= bits) {
      const bit = 1 << (rest & 31)
      if ((branch.taken & bit) === 0) return undefined
      const slot = branch.slots[placeOf(branch.taken, bit)] as Slot<Item>
      if (slot instanceof Branch) {
        branch = slot
        continue
      }
      if (slot instanceof Bucket) return slot.items.find((item) => item.id === id)
      return slot.id === id ? slot : undefined
    }
  }

  const own = (branch: Branch<Item>) =>
    branch.owner === owner ? branch : new Branch(owner, branch.taken, branch.slots.slice())

  /** Puts the item below a branch that is ours. */
  function putInto(branch: Branch<Item>, item: Item, level: number): void {
    const bit = 1 << ((item.hash >>> (level * bits)) & 31)
    const place = placeOf(branch.taken, bit)
    if ((branch.taken & bit) === 0) {
      branch.taken |= bit
      branch.slots.splice(place, 0, item)
      size++
      return
    }
    const slot = branch.slots[place] as Slot<Item>
    if (slot instanceof Branch) {
      const below = own(slot)
      branch.slots[place] = below
      putInto(below, item, level + 1)
    } else if (slot instanceof Bucket) {
      const others = slot.items.filter(({ id }) => id !== item.id)
      if (others.length === slot.items.length) size++
      branch.slots[place] = new Bucket([...others, item])
    } else if (slot.id === item.id) {
      branch.slots[place] = item
    } else {
      branch.slots[place] = both(slot, item, level + 1)
      size++
    }
  }

  /** Two items that share a slot, put where their hashes part. */
  function both(one: Item, other: Item, level: number): Slot<Item> {
    if (level === depth) return new Bucket([one, other])
    const pieces = [one, other].map(({ hash }) => (hash >>> (level * bits)) & 31) as [number, number]
    if (pieces[0] === pieces[1]) return new Branch(owner, 1 << pieces[0], [both(one, other, level + 1)])
    return new Branch(owner, (1 << pieces[0]) | (1 << pieces[1]), pieces[0] < pieces[1] ? [one, other] : [other, one])
  }

  /** Deletes from a branch that is ours; gives what was there. */
  function deleteFrom(branch: Branch<Item>, id: string, hash: number, level: number): Item | undefined {
    const bit = 1 << ((hash >>> (level * bits)) & 31)
    if ((branch.taken & bit) === 0) return undefined
    const place = placeOf(branch.taken, bit)
    const slot = branch.slots[place] as Slot<Item>
    if (slot instanceof Branch) {
      const below = own(slot)
      branch.slots[place] = below
      const deleted = deleteFrom(below, id, hash, level + 1)
      // An item that is alone needs no branch above it.
      const [left] = below.slots
      if (below.slots.length === 1 && !(left instanceof Branch || left instanceof Bucket)) {
        branch.slots[place] = left as Item
      }
      return deleted
    }
    if (slot instanceof Bucket) {
      const others = slot.items.filter((item) => item.id !== id)
      branch.slots[place] = others.length === 1 ? (others[0] as Item) : new Bucket(others)
      return slot.items.find((item) => item.id === id)
    }
    if (slot.id !== id) return undefined
    branch.taken &= ~bit
    branch.slots.splice(place, 1)
    return slot
  }

  return {
    get size() {
      return size
    },
    get: (id) => getHashed(id, hashOf(id)),
    getHashed,
    put(item) {
      root = own(root)
      putInto(root, item, 0)
    },
    delete(id, hash = hashOf(id)) {
      root = own(root)
      const deleted = deleteFrom(root, id, hash, 0)
      if (deleted) size--
      return deleted
    },
    fork() {
      owner = {}
      return createPersistentMap(new Branch({}, root.taken, root.slots.slice()), size)
    },
  }
}

/** How many places are taken before that of the bit. */
function placeOf(taken: number, bit: number): number {
  let before = taken & (bit - 1)
  before -= (before >>> 1) & 0x55555555
  before = (before & 0x33333333) + ((before >>> 2) & 0x33333333)
  return Math.imul((before + (before >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
