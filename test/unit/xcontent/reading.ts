import type { JsonValue } from '../../../src/json/value.ts'
import { JsonReader } from '../../../src/xcontent/json-reader.ts'
import { BodyRefused } from '../../../src/xcontent/token-reader.ts'

/** The value that a text begins with. */
export function readValue(text: string): JsonValue {
  const reader = new JsonReader(text)
  reader.next()
  return reader.value()
}

/** Why something was refused; fails when it was not. */
export function failureOf(act: () => unknown): BodyRefused['error'] {
  try {
    act()
  } catch (thrown) {
    if (thrown instanceof BodyRefused) return thrown.error
    throw thrown
  }
  throw new Error('Failed to be refused')
}
