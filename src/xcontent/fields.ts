import type { BodyFailure } from '../errors/catalogue.ts'
import { type JsonObject, setOwn } from '../json/value.ts'
import type { Enum } from '../spec/generated/enums.ts'
import { enumValue } from './enum-value.ts'
import type { ObjectParser } from './object-parser.ts'
import { parseTimestamp } from './timestamp.ts'
import { BodyRefused, type Token, type TokenReader } from './token-reader.ts'

/** One field of a request body: which JSON tokens the server takes for it, and what it makes of them. */
export interface Field<T, Required extends boolean = boolean> {
  readonly tokens: readonly Token[]
  readonly required: Required
  read(reader: TokenReader): T
}

/** A field whose reader sees for itself which of the tokens it was given. */
export function field<T>(tokens: readonly Token[], read: (reader: TokenReader) => T): Field<T, false> {
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
export const long: Field<number, false> = integer('long', 2n ** 63n)

/** A 32-bit integer, as a number or as a string; fractions are cut off. */
export const int: Field<number, false> = integer('int', 2n ** 31n)

function integer(type: 'int' | 'long', limit: bigint): Field<number, false> {
  return field(['VALUE_NUMBER', 'VALUE_STRING'], (reader) => {
    const value = reader.token === 'VALUE_NUMBER' ? reader.number : reader.text
    if (!/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/.test(value)) {
      throw new BodyRefused({ code: 'number_invalid', value })
    }
    if (!isWithin(value, limit)) throw new BodyRefused(outOfRange(reader, value, type))
    return Math.trunc(Number(value)) + 0
  })
}

/** Of a number the library complains that reads the format, of a text the server. */
function outOfRange(reader: TokenReader, value: string, type: 'int' | 'long'): BodyFailure {
  if (reader.token !== 'VALUE_NUMBER') return { code: 'number_out_of_range', value, type }
  const limit = type === 'int' ? 2n ** 31n : 2n ** 63n
  return {
    code: 'malformed_body',
    at: reader.position(reader.end),
    detail: `Numeric value (${reader.text}) out of range of ${type} (${-limit} - ${limit - 1n})`,
    exception: 'input_coercion_exception',
  }
}

/** From minus the limit up to one below it. Near 2^63 only the digits can tell, since a double is too coarse. */
function isWithin(text: string, limit: bigint): boolean {
  const value = Number(text)
  if (Math.abs(value) < Number(limit)) return true
  const digits = /^\+?(-?\d+)(?:\.\d*)?$/.exec(text)?.[1]
  // No more digits than a limit can have: a hostile number may be a megabyte long.
  if (digits === undefined || digits.length > 40) return false
  const whole = BigInt(digits)
  return whole >= -limit && whole < limit
}

/** Any object, kept as it is. */
export const object: Field<JsonObject, false> = field(['START_OBJECT'], (reader) => reader.value() as JsonObject)

/** A point in time as text; see `parseTimestamp` for the forms. */
export const timestamp: Field<string, false> = field(['VALUE_STRING'], ({ text: value }) => {
  const instant = parseTimestamp(value)
  if (instant === undefined) throw new BodyRefused({ code: 'date_invalid', value })
  return instant
})

/** One of the values of an enum, which comes back as the enum spells it. `className` is the server's, and part of its refusal. */
export function enumeration<T extends string>(className: string, known: Enum<T>): Field<T, false> {
  return field(['VALUE_STRING'], ({ text }) => readEnum(className, known, text))
}

/** The same of a text that was read before. */
export function readEnum<T extends string>(className: string, known: Enum<T>, text: string): T {
  const value = enumValue(known, text)
  if (value === undefined) throw new BodyRefused({ code: 'enum_value_unknown', enumName: className, value: text })
  return value
}

/** A string, number, boolean or null, kept as it is. */
export const scalar: Field<string | number | boolean | null, false> = field(
  ['VALUE_STRING', 'VALUE_NUMBER', 'VALUE_BOOLEAN', 'VALUE_NULL'],
  (reader) => reader.value() as string | number | boolean | null,
)

/** An object with a parser of its own. */
export function nested<T>(parser: Pick<ObjectParser<T>, 'parse'>): Field<T, false> {
  return field(['START_OBJECT'], (reader) => parser.parse(reader))
}

/** A list of objects; a single object counts as a list of one. */
export function listOf<T>(parser: Pick<ObjectParser<T>, 'parse'>): Field<T[], false> {
  return field(['START_ARRAY', 'START_OBJECT'], (reader) => readList(reader, () => parser.parse(reader)))
}

/** A list of strings; a single string counts as a list of one, and other scalars in the list become text. */
export const stringList: Field<string[], false> = field(['START_ARRAY', 'VALUE_STRING'], (reader) =>
  readList(reader, () => {
    if (reader.token === 'VALUE_STRING' || reader.token === 'VALUE_NUMBER' || reader.token === 'VALUE_BOOLEAN') {
      return reader.text
    }
    throw new BodyRefused({ code: 'text_expected', at: reader.position(), token: reader.token ?? 'null' })
  }),
)

function readList<T>(reader: TokenReader, readItem: () => T): T[] {
  if (reader.token !== 'START_ARRAY') return [readItem()]
  const items: T[] = []
  while (reader.next() !== 'END_ARRAY') items.push(readItem())
  return items
}

/** An object whose keys are free and whose values all have the same parser. */
export function mapOf<T>(parser: Pick<ObjectParser<T>, 'name' | 'parse'>): Field<Record<string, T>, false> {
  return field(['START_OBJECT'], (reader) => {
    const map: Record<string, T> = {}
    while (reader.next() !== 'END_OBJECT') {
      // A list around an object is taken for the object, and then its end is in the way.
      if (reader.token !== 'FIELD_NAME') {
        const { name } = parser
        throw new BodyRefused({ code: 'object_expected', at: reader.position(), parser: name, token: 'START_ARRAY' })
      }
      const key = reader.text
      reader.next()
      setOwn(map, key, parser.parse(reader))
    }
    return map
  })
}
