export type JsonValue = string | number | boolean | null | JsonValue[] | JsonObject
export interface JsonObject {
  [key: string]: JsonValue
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Sets a key as an own property, also when it is called `__proto__`. */
export function setOwn(object: object, key: string, value: unknown): void {
  if (key === '__proto__') {
    Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true })
  } else {
    ;(object as Record<string, unknown>)[key] = value
  }
}

/** Tells whether a value has lists and objects in more levels than `limit`. It goes level by level, so that depth itself does no harm. */
export function isDeeperThan(value: unknown, limit: number): boolean {
  let level: ReadonlySet<object> = new Set(isNested(value) ? [value] : [])
  for (let depth = 1; level.size > 0; depth++) {
    if (depth > limit) return true
    level = new Set(Array.from(level, (one) => Object.values(one).filter(isNested)).flat())
  }
  return false
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
