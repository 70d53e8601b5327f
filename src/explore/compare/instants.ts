/** An instant as the server prints it. */
export const isInstant = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/.test(value)

/** Holds the instants of two servers against each other. */
export interface Instants {
  /** Whether an instant of the target may stand where the model has that one. What fits is remembered. */
  fits(target: string, model: string): boolean
}

export interface InstantOptions {
  /** The call during which the model's clock told an instant; nothing for those that clients have sent. */
  callOf(model: string): number | undefined
  /** Whether two calls were so far apart that the target's clock must have told different instants. */
  isApart(earlier: number, later: number): boolean
}

/**
 * Compares instants by how they stand to each other, for no two clocks agree. What came of one reading of the model's clock must be one
 * instant on the target as well; what the model wrote later is not earlier there, and if the requests were far enough apart it is later.
 * Instants that clients have sent are the same on both sides.
 */
export function createInstants({ callOf, isApart }: InstantOptions): Instants {
  const seen = new Map<string, { readonly target: string; readonly model: string; readonly call: number }>()

  return {
    fits(target, model) {
      if (target === model) return true
      const [theirs, ours] = [sortable(target), sortable(model)]
      const call = callOf(model)
      if (call === undefined) return theirs === ours
      const known = seen.get(ours)
      if (known) return known.target === theirs
      for (const other of seen.values()) {
        const [earlier, later] =
          other.model < ours ? [other, { target: theirs, call }] : [{ target: theirs, call }, other]
        if (earlier.target > later.target) return false
        if (earlier.target === later.target && earlier.call !== later.call && isApart(earlier.call, later.call))
          return false
      }
      seen.set(ours, { target: theirs, model: ours, call })
      return true
    },
  }
}

/** With nine digits of the second, so that texts sort as instants do. */
export function sortable(instant: string): string {
  const [seconds = '', fraction = ''] = instant.slice(0, -1).split('.')
  return `${seconds}.${fraction.padEnd(9, '0')}`
}
