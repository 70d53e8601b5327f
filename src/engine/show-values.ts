/** What Node, Deno and Bun ask an object for when they print it; other runtimes know nothing of it. */
const inspect = Symbol.for('nodejs.util.inspect.custom')

const valuesOf = {
  value(this: object): object {
    return { ...this }
  },
}

/** Has an object printed with the values of its getters, which are read then and not before. It stays the same in every other way. */
export function showValues<T extends object>(object: T): T {
  return Object.defineProperty(object, inspect, valuesOf)
}
