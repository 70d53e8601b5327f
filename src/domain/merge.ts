import { isObject, type JsonObject, type JsonValue, setOwn } from '../json/value.ts'

/**
 * Applies a partial update the way the server merges documents: objects key by key at every depth, anything else replaced.
 * Gives back the very same object when nothing changes, which is what the server calls a `noop`; neither argument is changed.
 */
export function mergeDocument<T extends object>(stored: T, patch: object): T {
  return mergeObject(stored as JsonObject, patch as JsonObject) as unknown as T
}

function mergeObject(stored: JsonObject, patch: JsonObject): JsonObject {
  let merged: JsonObject | undefined
  for (const key of Object.keys(patch)) {
    const known = Object.hasOwn(stored, key)
    const next = known ? mergeValue(stored[key] as JsonValue, patch[key] as JsonValue) : (patch[key] as JsonValue)
    if (known && next === stored[key]) continue
    merged ??= { ...stored }
    setOwn(merged, key, next)
  }
  return merged ?? stored
}

function mergeValue(stored: JsonValue, patch: JsonValue): JsonValue {
  if (isObject(stored) && isObject(patch)) return mergeObject(stored, patch)
  return isEqual(stored, patch) ? stored : patch
}

/** Whether two values are the same; the order of keys does not matter. */
export function isEqual(a: JsonValue, b: JsonValue): boolean {
  if (a === b) return true
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, i) => isEqual(item, b[i] as JsonValue))
  }
  if (!isObject(a) || !isObject(b)) return false
  const keys = Object.keys(a)
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isEqual(a[key] as JsonValue, b[key] as JsonValue))
  )
}
