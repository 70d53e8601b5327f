import { mixText } from '../store/mix.ts'

/**
 * Chances that follow from a seed. Each is asked for by what it decides, and depends on nothing else: what was drawn before, and for what,
 * does not matter, so that an override changes only what follows from it.
 */
export interface Draws {
  /** A whole number from `low` to `high`, both included. */
  between(what: string, low: number, high: number): number
  /** One of a list that is not empty. */
  pick<Item>(what: string, list: readonly Item[]): Item
  /** Whether something happens that does so in a `share` of all cases. */
  chance(what: string, share: number): boolean
  /** The list in another order. */
  shuffle<Item extends string>(list: readonly Item[]): Item[]
}

/** Makes the draws for one document; `seed` says all that they depend on. */
export function createDraws(seed: string): Draws {
  const start = mixText(seed)
  const fraction = (what: string) => (mixText(what, start) >>> 0) / 2 ** 32
  const between = (what: string, low: number, high: number) => low + Math.floor(fraction(what) * (high - low + 1))
  return {
    between,
    pick: <Item>(what: string, list: readonly Item[]) => list[between(what, 0, list.length - 1)] as Item,
    chance: (what, share) => fraction(what) < share,
    shuffle: (list) => [...list].sort((a, b) => fraction(a) - fraction(b)),
  }
}
