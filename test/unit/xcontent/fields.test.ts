import { describe, expect, it } from 'vitest'
import {
  boolean,
  enumeration,
  type Field,
  long,
  nullable,
  object,
  required,
  string,
  timestamp,
} from '../../../src/xcontent/fields.ts'
import { JsonReader } from '../../../src/xcontent/json-reader.ts'
import { failureOf } from './reading.ts'

/** What a field makes of a JSON text. */
function read<T>(field: Field<T>, text: string): T {
  const reader = new JsonReader(text)
  const token = reader.next()
  expect(field.tokens).toContain(token)
  return field.read(reader)
}

describe('the tokens that a field takes', () => {
  it.each<[string, Field<unknown>, string[]]>([
    ['string', string, ['VALUE_STRING']],
    ['boolean', boolean, ['VALUE_BOOLEAN', 'VALUE_STRING']],
    ['long', long, ['VALUE_NUMBER', 'VALUE_STRING']],
    ['object', object, ['START_OBJECT']],
    ['timestamp', timestamp, ['VALUE_STRING']],
    ['enum', enumeration('E', { values: ['a'], caseInsensitive: true }), ['VALUE_STRING']],
    ['nullable string', nullable(string), ['VALUE_STRING', 'VALUE_NULL']],
    ['nullable object', nullable(object), ['START_OBJECT', 'VALUE_NULL']],
    ['required long', required(long), ['VALUE_NUMBER', 'VALUE_STRING']],
  ])('of %s', (_, field, tokens) => {
    expect([...field.tokens].sort()).toEqual([...tokens].sort())
  })
})

describe('a boolean', () => {
  it.each([
    ['true', true],
    ['false', false],
    ['"true"', true],
    ['"false"', false],
    ['""', false],
  ])('is %s', (text, value) => {
    expect(read(boolean, text)).toBe(value)
  })

  it.each(['"True"', '"yes"', '"1"', '" true"', '"null"'])('is not %s', (text) => {
    expect(failureOf(() => read(boolean, text))).toStrictEqual({ code: 'boolean_invalid', value: JSON.parse(text) })
  })
})

describe('a long', () => {
  it.each([
    ['7', 7],
    ['-7', -7],
    ['10.9', 10],
    ['-10.9', -10],
    ['1e3', 1000],
    ['1.5e1', 15],
    ['"7"', 7],
    ['"+7"', 7],
    ['"-7"', -7],
    ['"007"', 7],
    ['"10.9"', 10],
    ['"1e3"', 1000],
    ['".5"', 0],
    ['"9007199254740991"', 9007199254740991],
    ['"-9223372036854775808"', -(2 ** 63)],
    // The greatest that the server takes; a JavaScript number cannot hold it exactly.
    ['9223372036854775807', 2 ** 63],
    ['"9223372036854775807.9"', 2 ** 63],
  ])('is %s', (text, value) => {
    expect(read(long, text)).toBe(value)
  })

  it.each(['-0.5', '"-0.5"', '-0', '"-0"', '0.9'])('of %s is plain zero', (text) => {
    expect(Object.is(read(long, text), 0)).toBe(true)
  })

  it.each(['""', '"many"', '" 7"', '"7 "', '"0x10"', '"1_000"', '"1e"', '"."', '"NaN"', '"Infinity"', '"٣"'])(
    'is not %s',
    (text) => {
      expect(failureOf(() => read(long, text))).toStrictEqual({ code: 'number_invalid', value: JSON.parse(text) })
    },
  )

  it.each(['"9223372036854775808"', '"-9223372036854775809"', '"-1e19"', `"${'9'.repeat(100_000)}"`])(
    'has 64 bits, which %.24s has not',
    (text) => {
      expect(failureOf(() => read(long, text))).toMatchObject({ code: 'number_out_of_range', type: 'long' })
    },
  )

  it.each(['9223372036854775808', '-9223372036854775809', '1e19', '1e999'])(
    'has 64 bits, which the number %s has not; the place is behind it',
    (text) => {
      expect(failureOf(() => read(long, text))).toStrictEqual({
        code: 'malformed_body',
        at: { line: 1, column: text.length + 1 },
        detail: `Numeric value (${text}) out of range of long (-9223372036854775808 - 9223372036854775807)`,
        exception: 'input_coercion_exception',
      })
    },
  )
})

describe('an enum', () => {
  const values = ['dark_red', 'blue'] as const
  const colour = enumeration('Colour', { values, caseInsensitive: true })

  it.each(['"dark_red"', '"DARK_RED"', '"Dark_Red"'])('takes %s and gives its own spelling', (text) => {
    expect(read(colour, text)).toBe('dark_red')
  })

  it.each(['"red"', '""', '"blue "', '"toString"', '"__proto__"', '"dark-red"'])(
    'refuses %s as it was sent',
    (text) => {
      expect(failureOf(() => read(colour, text))).toStrictEqual({
        code: 'enum_value_unknown',
        enumName: 'Colour',
        value: JSON.parse(text),
      })
    },
  )
})

describe('an enum whose letter case counts', () => {
  const colour = enumeration('Colour', { values: ['dark_red', 'Blue'], caseInsensitive: false })

  it('takes its own spelling', () => {
    expect(read(colour, '"dark_red"')).toBe('dark_red')
    expect(read(colour, '"Blue"')).toBe('Blue')
  })

  it.each(['"DARK_RED"', '"blue"'])('refuses %s', (text) => {
    expect(failureOf(() => read(colour, text))).toMatchObject({ code: 'enum_value_unknown', value: JSON.parse(text) })
  })
})

describe('null', () => {
  it('is taken where it is allowed, and is itself', () => {
    expect(read(nullable(string), 'null')).toBeNull()
    expect(read(nullable(string), '"null"')).toBe('null')
    expect(read(nullable(timestamp), 'null')).toBeNull()
  })
})

describe('a timestamp', () => {
  it('is printed as the server prints it', () => {
    expect(read(timestamp, '"2023-05-25T14:30:00+02:00"')).toBe('2023-05-25T12:30:00.000Z')
  })

  it('is refused as it was sent', () => {
    expect(failureOf(() => read(timestamp, '"yesterday"'))).toStrictEqual({ code: 'date_invalid', value: 'yesterday' })
  })
})
