import { describe, expect, it } from 'vitest'
import type { JsonValue } from '../../../src/json/value.ts'
import { boolean, long, nullable, object, readEnum, required, string } from '../../../src/xcontent/fields.ts'
import { JsonReader } from '../../../src/xcontent/json-reader.ts'
import { objectParser } from '../../../src/xcontent/object-parser.ts'
import { failureOf } from './reading.ts'

const parser = objectParser('some_request', {
  name: required(string),
  size: required(long),
  on: boolean,
  note: nullable(string),
  data: object,
})

const parse = (text: string) => parser.parse(new JsonReader(text))
const failure = (text: string) => failureOf(() => parse(text))

describe('the parser of an object', () => {
  it('gives what is there, and leaves out what is not', () => {
    expect(parse('{"name":"a","size":"7"}')).toStrictEqual({ name: 'a', size: 7 })
    expect(parse('{"note":null,"size":7,"data":{"x":[null]},"name":"","on":"false"}')).toStrictEqual({
      name: '',
      size: 7,
      on: false,
      note: null,
      data: { x: [null] },
    })
  })

  it('stops at the end of the object', () => {
    const reader = new JsonReader('{"name":"a","size":7} {"name"')
    parser.parse(reader)
    expect(reader.token).toBe('END_OBJECT')
  })

  it.each([
    ['[]', 'START_ARRAY', 1, 1],
    ['\n "a"', 'VALUE_STRING', 2, 2],
    ['7', 'VALUE_NUMBER', 1, 1],
    ['false', 'VALUE_BOOLEAN', 1, 1],
    ['/* é */null', 'VALUE_NULL', 1, 9],
  ])('needs an object: %j', (text, token, line, column) => {
    expect(failure(text)).toStrictEqual({
      code: 'object_expected',
      at: { line, column },
      parser: 'some_request',
      token,
    })
  })

  it('needs a value to begin with', () => {
    expect(failure(' ')).toMatchObject({ code: 'object_expected', token: 'null' })
  })

  it('names what is missing in the order of declaration, once all was read', () => {
    expect(failure('{}')).toStrictEqual({ code: 'fields_required', fields: ['name', 'size'] })
    expect(failure('{"size":1}')).toStrictEqual({ code: 'fields_required', fields: ['name'] })
    expect(failure('{"size":true}').code).toBe('token_not_supported')
    expect(failure('{"size":1').code).toBe('unexpected_end')
    expect(failure('{"toString":1}').code).toBe('unknown_field')
  })

  it('places an unknown field at its name, with names it may have been meant for', () => {
    expect(failure('{ "é" : {}}')).toStrictEqual({
      code: 'unknown_field',
      at: { line: 1, column: 3 },
      parser: 'some_request',
      field: 'é',
      suggestions: [],
    })
    expect(failure('{"name":"é","nam":1}')).toMatchObject({ at: { line: 1, column: 14 }, suggestions: ['name'] })
    expect(failure('{"notes":1}')).toMatchObject({ suggestions: ['note'] })
  })

  it('places a value of the wrong type at the value', () => {
    expect(failure('{"name" :\n\t7}')).toStrictEqual({
      code: 'token_not_supported',
      at: { line: 2, column: 2 },
      parser: 'some_request',
      field: 'name',
      token: 'VALUE_NUMBER',
    })
  })

  it('wraps what a value is refused for', () => {
    expect(failure('{"on":"maybe"}')).toStrictEqual({
      code: 'field_failed',
      at: { line: 1, column: 7 },
      parser: 'some_request',
      field: 'on',
      cause: { code: 'boolean_invalid', value: 'maybe' },
    })
    expect(failure('{"data":{"a":1,"a":2}}')).toMatchObject({
      code: 'field_failed',
      field: 'data',
      cause: { code: 'malformed_body' },
    })
  })

  it('reports the first thing wrong', () => {
    expect(failure('{"on":1,"nope":2,"name":3}')).toMatchObject({ code: 'token_not_supported', field: 'on' })
    expect(failure('{"nope":2,"on":1}')).toMatchObject({ code: 'unknown_field' })
    expect(failure('{"on":"x","on":')).toMatchObject({ code: 'field_failed' })
  })
})

describe('the parser of an object that is built', () => {
  const kinds = { values: ['x', 'y'], caseInsensitive: true }
  const build = ({ a, b = 'x' }: { a: string; b?: string }): JsonValue => [a, readEnum('Kind', kinds, b)]
  const building = objectParser('built', { a: required(string), b: string }, { build })
  const failed = {
    code: 'build_failed',
    parser: 'built',
    cause: { code: 'enum_value_unknown', enumName: 'Kind', value: 'z' },
  }

  it('gives what was built', () => {
    expect(building.parse(new JsonReader('{"a":"1"}'))).toEqual(['1', 'x'])
    expect(building.parse(new JsonReader('{"b":"Y","a":"1"}'))).toEqual(['1', 'y'])
  })

  it('blames the last field when all are there, at its value', () => {
    expect(failureOf(() => building.parse(new JsonReader('{"a":"1","b":"z"}')))).toStrictEqual({
      code: 'field_failed',
      at: { line: 1, column: 14 },
      parser: 'built',
      field: 'b',
      cause: failed,
    })
    expect(failureOf(() => building.parse(new JsonReader('{"b":"z","a":"1"}')))).toMatchObject({
      field: 'a',
      cause: failed,
    })
  })

  it('does so before it reads on', () => {
    expect(failureOf(() => building.parse(new JsonReader('{"b":"z","a":"1","c":1}')))).toMatchObject({ field: 'a' })
  })

  it('blames no field when one was left out', () => {
    const lenient = objectParser(
      'built',
      { a: string, b: string, c: string },
      { build: ({ a = '', b = 'x' }) => build({ a, b }) },
    )
    expect(failureOf(() => lenient.parse(new JsonReader('{"a":"1","b":"z"}')))).toStrictEqual(failed)
  })

  it('is not built while a required field is missing', () => {
    expect(failureOf(() => building.parse(new JsonReader('{"b":"z"}')))).toStrictEqual({
      code: 'fields_required',
      fields: ['a'],
    })
  })
})
