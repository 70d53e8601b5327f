import type { JsonObject } from '../json/value.ts'
import { BodyRefused, type JsonReader, type Token } from './reader.ts'
import { parseTimestamp } from './timestamp.ts'

/** One field of a request body: which JSON tokens the server takes for it, and what it makes of them. */
export interface Field<T, Required extends boolean = boolean> {
  readonly tokens: readonly Token[]
  readonly required: Required
  read(reader: JsonReader): T
}

function field<T>(tokens: readonly Token[], read: (reader: JsonReader) => T): Field<T, false> {
  return { tokens, required: false, read }
}

/** The field must be there; without it the whole body is refused with `Required [name]`. */
export function required<T>(inner: Field<T>): Field<T, true> {
  return { ...inner, required: true }
}

/** Takes `null` as well. */
export function nullable<T>(inner: Field<T>): Field<T | null, false> {
  return field([...inner.tokens, 'VALUE_NULL'], (reader) => (reader.token === 'VALUE_NULL' ? null : inner.read(reader)))
}

/** A string and nothing else: numbers and booleans are not turned into text. */
export const string: Field<string, false> = field(['VALUE_STRING'], (reader) => reader.text)

/** A boolean, or one of the strings `"true"`, `"false"` and `""` (false). */
export const boolean: Field<boolean, false> = field(['VALUE_BOOLEAN', 'VALUE_STRING'], ({ text: value }) => {
  if (value === 'true') return true
  if (value === 'false' || value === '') return false
  throw new BodyRefused({ code: 'boolean_invalid', value })
})

/** A 64-bit integer, as a number or as a string; fractions are cut off. */
export const long: Field<number, false> = field(['VALUE_NUMBER', 'VALUE_STRING'], ({ text: value }) => {
  if (!/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(value)) throw new BodyRefused({ code: 'number_invalid', value })
  const cut = Math.trunc(Number(value))
  if (cut < -(2 ** 63) || exceedsLong(value, cut)) {
    throw new BodyRefused({ code: 'number_out_of_range', value, type: 'long' })
  }
  return cut + 0
})

/** 2^63 itself has a double, and so has 2^63 - 1 once rounded: only the digits tell the two apart. */
function exceedsLong(text: string, cut: number): boolean {
  if (cut < 2 ** 63) return false
  return cut > 2 ** 63 || !/^\+?\d+(\.\d*)?$/.test(text) || BigInt(text.replace(/^\+|\..*$/g, '')) > 2n ** 63n - 1n
}

/** Any object, kept as it is. */
export const object: Field<JsonObject, false> = field(['START_OBJECT'], (reader) => reader.value() as JsonObject)

/** A point in time as text; see `parseTimestamp` for the forms. */
export const timestamp: Field<string, false> = field(['VALUE_STRING'], ({ text: value }) => {
  const instant = parseTimestamp(value)
  if (instant === undefined) throw new BodyRefused({ code: 'date_invalid', value })
  return instant
})

/** One of the names of an enum, in any letter case; the name comes back as the enum writes it. */
export function enumeration<T extends string>(enumName: string, values: readonly T[]): Field<T, false> {
  return field(['VALUE_STRING'], ({ text }) => enumValue(enumName, values, text))
}

/** Finds the enum's own spelling of a value, or refuses the body. */
export function enumValue<T extends string>(enumName: string, values: readonly T[], text: string): T {
  const value = values.find((known) => known === text.toLowerCase())
  if (value === undefined) throw new BodyRefused({ code: 'enum_value_unknown', enumName, value: text })
  return value
}
