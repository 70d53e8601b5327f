import { isObject, type JsonObject, type JsonValue, setOwn } from '../json/value.ts'
import type { Match } from './match.ts'

/** What to change: of every object the fields that become others, at any depth; `undefined` takes a field away. */
export type Change<Seed> = Match<Omit<Seed, 'id'>> & { readonly id?: never }

/**
 * Applies a change to a document, which stays as it is: objects are merged field by field at every depth, lists and all other values
 * replaced, and what is `undefined` is taken away.
 */
export function applyChange(document: JsonObject, change: Readonly<Record<string, unknown>>): JsonObject {
  const changed = { ...document }
  for (const [key, value] of Object.entries(change)) {
    const known = Object.hasOwn(changed, key) ? changed[key] : undefined
    if (value === undefined) delete changed[key]
    else setOwn(changed, key, isPlain(value) ? applyChange(isObject(known) ? known : {}, value) : plainJson(value))
  }
  return changed
}

/** What is written as something else, as a `Date` is, is no object with fields. */
function isPlain(value: unknown): value is JsonObject {
  return isObject(value) && typeof value['toJSON'] !== 'function'
}

/** Of what JSON has no form for, as of a function, null is left; whoever checks the document sees that it does not belong there. */
function plainJson(value: unknown): JsonValue {
  return JSON.parse(JSON.stringify(value) ?? 'null')
}
