import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Description, describeError } from '../../../src/errors/describe.ts'
import type { JsonValue } from '../../../src/json/value.ts'
import { long, nullable, object, string, stringList } from '../../../src/xcontent/fields.ts'
import { type Body, createReader, type Format, writeValue } from '../../../src/xcontent/formats.ts'
import { objectParser } from '../../../src/xcontent/object-parser.ts'
import { failureOf } from './reading.ts'

/** What Elasticsearch's own library for these formats (elasticsearch-x-content 8.18.2) wrote of some values. */
const samples: { json: JsonValue; yaml: string; cbor: string; smile: string }[] = JSON.parse(
  readFileSync(new URL('format-samples.json', import.meta.url), 'utf8'),
)

const others = ['yaml', 'cbor', 'smile'] as const

const bytesOf = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex.replaceAll(' ', ''), 'hex'))

function read(format: Format, body: Body): JsonValue {
  const reader = createReader(format, body)
  reader.next()
  const value = reader.value()
  expect(reader.next()).toBeUndefined()
  return value
}

describe.each(others)('%s', (format) => {
  const sample = (one: (typeof samples)[number]): Body => (format === 'yaml' ? one.yaml : bytesOf(one[format]))

  it('is written to the byte as the server does', () => {
    for (const one of samples) expect(writeValue(format, one.json)).toStrictEqual(sample(one))
  })

  it('is read as the server writes it', () => {
    for (const one of samples) expect(read(format, sample(one))).toStrictEqual(one.json)
  })

  it('gives back any value', () => {
    const text = fc.string({ unit: 'binary' })
    const number = fc.oneof(fc.integer(), fc.maxSafeInteger(), fc.double({ noDefaultInfinity: true, noNaN: true }))
    const { value } = fc.letrec<{ value: JsonValue }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        text,
        fc.string({ minLength: 50, maxLength: 100 }),
        number.map((one) => one + 0),
        fc.constantFrom(true, false, null, 'yes', '1', '-', '~', ''),
        fc.array(tie('value'), { maxLength: 5 }),
        fc.dictionary(fc.oneof(text, fc.constantFrom('same', 'other')), tie('value'), { maxKeys: 5 }),
      ),
    }))
    fc.assert(
      fc.property(value, (one) => {
        const back = read(format, writeValue(format, one))
        expect(JSON.stringify(back)).toBe(JSON.stringify(one))
      }),
    )
  })

  it('gives back long texts, and more names than can be referred to', () => {
    const texts = [3996, 3997, 8000, 20_000].flatMap((length) => ['x'.repeat(length), 'ä😀'.repeat(length / 3)])
    const names = Array.from({ length: 1100 }, (_, i) => ({ [`name ${i}`]: { [`name ${i >> 1}`]: i } }))
    const value = [...texts, ...names, ...names]
    expect(read(format, writeValue(format, value))).toStrictEqual(value)
  })

  it('that ends anywhere is refused, or is a whole document', () => {
    const whole = writeValue(format, samples[5]?.json ?? null)
    for (let length = 1; length < whole.length; length++) {
      const reader = createReader(format, whole.slice(0, length))
      try {
        reader.next()
        reader.value()
      } catch (thrown) {
        expect(thrown).toHaveProperty('error.code')
      }
    }
  })

  it('of any bytes at all is refused, and never breaks the reader', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.nat({ max: 2 }), (bytes, prefix) => {
        const begin = [[], [0x3a, 0x29, 0x0a, 0x05, 0xfa], [0xbf, 0x61]][prefix] ?? []
        try {
          const reader = createReader(format, Uint8Array.from([...begin, ...bytes]))
          while (reader.next()) if (reader.token !== 'START_OBJECT' && reader.token !== 'START_ARRAY') reader.value()
        } catch (thrown) {
          expect(thrown).toHaveProperty('error.code')
        }
      }),
      { numRuns: 500 },
    )
  })
})

describe('nesting', () => {
  const deep: [Format, (depth: number) => Body][] = [
    ['json', (depth) => '['.repeat(depth)],
    ['yaml', (depth) => '['.repeat(depth) + ']'.repeat(depth)],
    ['yaml', (depth) => `${'- '.repeat(depth)}x`],
    ['cbor', (depth) => new Uint8Array(depth).fill(0x81)],
    ['smile', (depth) => new Uint8Array(depth).fill(0xf8)],
  ]

  it.each(deep)('beyond a thousand levels is refused in %s', (format, build) => {
    for (const depth of [1001, 20_000]) {
      const reader = createReader(format, build(depth))
      const failure = failureOf(() => {
        while (reader.next());
      })
      expect(failure).toMatchObject({ code: 'malformed_body', detail: expect.stringContaining('nesting depth (1001)') })
    }
  })
})

const parser = objectParser('the_parser', {
  error: nullable(string),
  n: long,
  list: stringList,
  map: object,
})

const parse = (format: Format, body: Body) => parser.parse(createReader(format, body))

/** The sentences of a refusal, from the outermost inwards, without the place that the library adds to its own. */
function sentences(format: Format, body: Body): string[] {
  const found: string[] = []
  let description: Description | undefined = describeError(failureOf(() => parse(format, body)))
  for (; description; description = description.cause) {
    found.push(`${description.type}: ${description.reason?.replace(/\n at \[Source: [\s\S]*$/, '')}`)
  }
  return found
}

const xContent = 'x_content_parse_exception: '

/** What the library said of each body when a parser with these fields read it from bytes. */
describe('a refusal', () => {
  it.each<[Format, string, ...string[]]>([
    ['cbor', '', '[-1:0] [the_parser] Expected START_OBJECT but was: null'],
    ['cbor', 'd9d9f7', '[-1:0] [the_parser] Expected START_OBJECT but was: null'],
    ['cbor', '80', '[-1:0] [the_parser] Expected START_OBJECT but was: START_ARRAY'],
    ['cbor', 'a1 66 657272726f72 61 78', '[-1:1] [the_parser] unknown field [errror] did you mean [error]?'],
    ['cbor', 'a1 65 6572726f72 01', "[-1:7] [the_parser] error doesn't support values of type: VALUE_NUMBER"],
    [
      'cbor',
      'a1 65 6572726f72 41 78',
      "[-1:7] [the_parser] error doesn't support values of type: VALUE_EMBEDDED_OBJECT",
    ],
    [
      'cbor',
      'a1 65 6572726f72 61 ff',
      '[-1:7] [the_parser] failed to parse field [error]',
      '[-1:9] Invalid UTF-8 start byte 0xff',
    ],
    [
      'cbor',
      'a1 65 6572726f72 62 c328',
      '[-1:7] [the_parser] failed to parse field [error]',
      '[-1:10] Invalid UTF-8 middle byte 0x28',
    ],
    [
      'cbor',
      'a1 65 6572726f72 64 61',
      '[-1:7] [the_parser] failed to parse field [error]',
      '[-1:9] Unexpected end-of-input in VALUE_STRING',
    ],
    [
      'cbor',
      'a1 65 6572726f72 7c',
      '[-1:7] [the_parser] failed to parse field [error]',
      '[-1:8] Invalid 5-bit length indicator for `JsonToken.VALUE_STRING`: 0x1C; only 0x00-0x17, 0x1F allowed',
    ],
    [
      'cbor',
      'a1 65 6572726f72 7f 01 ff',
      '[-1:7] [the_parser] failed to parse field [error]',
      '[-1:9] Mismatched chunk in chunked content: expected major type 3 but encountered 0 (byte 0x01)',
    ],
    ['cbor', 'a2 65 6572726f72 61 78 65 6572726f72 61 79', "[-1:15] Duplicate field 'error'"],
    ['cbor', 'a1 65 6572726f72 1c', '[-1:8] Invalid CBOR value token (first byte): 0x1c'],
    ['cbor', 'a1 f6 01', '[-1:2] Unsupported major type (7) for CBOR Objects, not (yet?) supported, only Strings'],
    ['cbor', 'ff', '[-1:1] Unexpected Break (0xFF) token in Root context'],
    ['cbor', 'a1 65 6572726f72 ff', '[-1:8] Unexpected Break (0xFF) token in definite length (1) Object'],
    ['cbor', 'a1 64 6572', '[-1:2] Needed to read 4 bytes, missed 2 before end-of-input'],
    ['cbor', 'a1 64', '[-1:2] Needed to read 4 bytes, reached end-of-input'],
    ['cbor', 'bb 7fffffffffffffff', '[-1:9] Illegal length for START_OBJECT: 9223372036854775807'],
    ['smile', '', '[-1:0] [the_parser] Expected START_OBJECT but was: null'],
    ['smile', '3a290a05', '[-1:4] [the_parser] Expected START_OBJECT but was: null'],
    ['smile', '3a290a05 f8f9', '[-1:4] [the_parser] Expected START_OBJECT but was: START_ARRAY'],
    [
      'smile',
      '3a290a05 fa 85 657272726f72 40 78 fb',
      '[-1:5] [the_parser] unknown field [errror] did you mean [error]?',
    ],
    [
      'smile',
      '3a290a05 fa 84 6572726f72 c2 fb',
      "[-1:11] [the_parser] error doesn't support values of type: VALUE_NUMBER",
    ],
    [
      'smile',
      '3a290a05 fa 84 6572726f72 44 78',
      '[-1:11] [the_parser] failed to parse field [error]',
      '[-1:12] Needed to read 5 bytes, only got 1 before end-of-input',
    ],
    [
      'smile',
      '3a290a05 fa 84 6572726f72 e0 78',
      '[-1:11] [the_parser] failed to parse field [error]',
      '[-1:13] Unexpected end-of-input in VALUE_STRING',
    ],
    ['smile', '3a290a05 fa 84 6572726f72 40 78 40 40 79 fb', "[-1:14] Duplicate field 'error'"],
    [
      'smile',
      '3a290a05 fa 84 6572726f72 fb',
      '[-1:12] Invalid type marker byte 0xFB in value mode (would be END_OBJECT in key mode)',
    ],
    [
      'smile',
      '3a290a05 fa 41 40 78 fb',
      '[-1:6] Invalid shared name reference 1; only got 0 names in buffer (invalid content)',
    ],
    ['smile', '3a290b05 fafb', '[-1:3] Unrecognized token byte 0x3A (malformed segment header?'],
    [
      'smile',
      '3a290a15 fafb',
      '[-1:4] Header version number bits (0x1) indicate unrecognized version; only 0x0 accepted by parser',
    ],
    [
      'smile',
      '3a290a04 fa 80 6e c2 40 c2 fb',
      '[-1:9] Encountered shared name reference, even though document header explicitly declared no shared name references are included',
    ],
    [
      'smile',
      '3a290a05 fa 84 6572726f72 01 fb',
      '[-1:12] Encountered shared text value reference, even though document header did not declare shared text value references may be included',
    ],
    ['smile', '3a290a05 fa 00', '[-1:6] Invalid type marker byte 0x0 for expected field name (or END_OBJECT marker)'],
    ['smile', '3a290a05 fa 80 6e 00 fb', '[-1:8] Invalid type marker byte 0x0 for expected value token'],
    ['smile', '3a290a05 fa 80 6e 24 04040404040480', '[-1:8] Corrupt input; 32-bit VInt extends beyond 5 data bytes'],
    [
      'json',
      '7b226572726f72223a22ff227d',
      '[1:10] [the_parser] failed to parse field [error]',
      '[1:12] Invalid UTF-8 start byte 0xff',
    ],
    [
      'json',
      '7b226572726f72223a22c328227d',
      '[1:10] [the_parser] failed to parse field [error]',
      '[1:13] Invalid UTF-8 middle byte 0x28',
    ],
    [
      'json',
      '7b226572726f72223a22e28228227d',
      '[1:10] [the_parser] failed to parse field [error]',
      '[1:14] Invalid UTF-8 middle byte 0x28',
    ],
    [
      'json',
      '7b226572726f72223a22f09f98227d',
      '[1:10] [the_parser] failed to parse field [error]',
      '[1:15] Invalid UTF-8 middle byte 0x22',
    ],
    [
      'json',
      '7b226572726f72223a22c3',
      '[1:10] [the_parser] failed to parse field [error]',
      '[1:12] Unexpected end-of-input in VALUE_STRING',
    ],
    [
      'json',
      '7b0a226572726f72223a22c3a9ff227d',
      '[2:9] [the_parser] failed to parse field [error]',
      '[2:13] Invalid UTF-8 start byte 0xff',
    ],
    ['json', '7bff7d', '[1:3] Invalid UTF-8 start byte 0xff'],
    ['json', '7b226572726fff223a317d', '[1:9] Invalid UTF-8 start byte 0xff'],
    ['json', '7b226572726f72223a2278222cff7d', '[1:15] Invalid UTF-8 start byte 0xff'],
    [
      'json',
      '7b226572726f72223a227822ff7d',
      "[1:13] Unexpected character ('\u00ff' (code 255)): was expecting comma to separate Object entries",
    ],
    [
      'json',
      '7b226572726f7222ff3a317d',
      "[1:9] Unexpected character ('\u00ff' (code 255)): was expecting a colon to separate field name and value",
    ],
    ['json', '7b2f2aff2a2f7d', '[1:5] Invalid UTF-8 start byte 0xff'],
    ['json', '7b2f2fff0a7d', '[1:5] Invalid UTF-8 start byte 0xff'],
    ['json', '7b227a7a223a22ff227d', '[1:2] [the_parser] unknown field [zz]'],
  ])('in %s of %s: %s', (format, hex, ...expected) => {
    const found = sentences(format, bytesOf(hex))
    expect(found.slice(0, expected.length)).toStrictEqual(expected.map((one) => xContent + one))
    // The library's own exception comes last, with the same sentence.
    const own = expected.at(-1)?.replace(/^\[[^\]]+\] /, '')
    if (!expected.at(-1)?.includes('[the_parser]')) expect(found.at(-1)).toMatch(/^json_(parse|e_o_f)_exception: /)
    if (found.length > expected.length) expect(found.at(-1)).toContain(own)
  })

  it.each([
    ['cbor', 'a1 65 6572726f72', 7, 'Unexpected end-of-input in Object value: expected 1 more properties'],
    [
      'cbor',
      'bf 65 6572726f72 61 78',
      9,
      'Unexpected end-of-input in Object value: expected a property or close marker (0xFF)',
    ],
    ['cbor', 'a1 63 6d6170 a1 61 61 82 01', 10, 'Unexpected end-of-input in Array value: expected 1 more elements'],
    ['smile', '3a290a05 fa 84 6572726f72', 11, 'Unexpected end-of-input: expected close marker for Object'],
    ['smile', '3a290a05 fa', 5, 'Unexpected end-of-input in START_OBJECT'],
  ] as const)('of %s that ends too early, %s, is one of its own', (format, hex, offset, detail) => {
    const failure = failureOf(() => createAndSkip(format, bytesOf(hex)))
    expect(failure).toMatchObject({ code: 'unexpected_end', at: { line: -1, column: offset } })
    expect(failure).toHaveProperty('detail', expect.stringContaining(detail))
  })

  it.each([
    ['', '[1:1] [the_parser] Expected START_OBJECT but was: null'],
    ['# nothing\n', '[2:1] [the_parser] Expected START_OBJECT but was: null'],
    ['- a', '[1:1] [the_parser] Expected START_OBJECT but was: START_ARRAY'],
    ['text', '[1:1] [the_parser] Expected START_OBJECT but was: VALUE_STRING'],
    ['---\n', '[2:1] [the_parser] Expected START_OBJECT but was: VALUE_NULL'],
    ['errror: x', '[1:1] [the_parser] unknown field [errror] did you mean [error]?'],
    ['error: 5', "[1:8] [the_parser] error doesn't support values of type: VALUE_NUMBER"],
    ['\nerror: [a]', "[2:8] [the_parser] error doesn't support values of type: START_ARRAY"],
    ['{"error": 1}', "[1:11] [the_parser] error doesn't support values of type: VALUE_NUMBER"],
    ['error: !!binary aGk=', "[1:8] [the_parser] error doesn't support values of type: VALUE_EMBEDDED_OBJECT"],
    ['error: &x\n  - a', "[1:8] [the_parser] error doesn't support values of type: START_ARRAY"],
    ['ü😀: 1', '[1:1] [the_parser] unknown field [ü😀]'],
    ['map: {"ü😀": 1}\nn: []', "[2:4] [the_parser] n doesn't support values of type: START_ARRAY"],
    ['{"map": {"ü😀": 1}, n: []}', "[1:23] [the_parser] n doesn't support values of type: START_ARRAY"],
    ['error: a\nerror: b', "[2:6] Duplicate field 'error'"],
    [
      '? [a]\n: 1',
      '[1:3] Expected a field name (Scalar value in YAML), got this instead: <org.yaml.snakeyaml.events.SequenceStartEvent(anchor=null, tag=null, implicit=true)>',
    ],
    ['n: .inf', '[1:4] [the_parser] failed to parse field [n]', "[1:8] Malformed numeric value '.inf'"],
    ['n: 1\nerror: 5\nlist: [', "[2:8] [the_parser] error doesn't support values of type: VALUE_NUMBER"],
  ])('in yaml of %j: %s', (text, ...expected) => {
    expect(sentences('yaml', text).slice(0, expected.length)).toStrictEqual(expected.map((one) => xContent + one))
  })

  // Where it is and what type it has is the server's; the words are not.
  it.each([
    ['error: a\nn: @x', '[2:4]'],
    ['error: "a', undefined],
    ['error: @x', '[1:8]'],
    ['\terror: x', '[1:1]'],
    ['error: a: b', undefined],
  ])('of what is no YAML, %j, names the place', (text, place) => {
    const [outer, inner, ...rest] = sentences('yaml', text)
    expect(rest).toEqual([])
    expect(outer).toMatch(/^x_content_parse_exception: \[\d+:\d+\] \S/)
    if (place) expect(outer).toContain(place)
    expect(inner).toMatch(/^marked_y_a_m_l_exception: \S/)
  })

  it.each([
    ['ff', 'Invalid UTF-8 start byte 0xff (at char #1, byte #-1)'],
    ['613a20ff', 'Invalid UTF-8 start byte 0xff (at char #4, byte #-1)'],
    ['613a20c328', 'Invalid UTF-8 middle byte 0x28 (at char #3, byte #-1)'],
    ['c3', 'Unexpected EOF in the middle of a multi-byte char: got 1, needed 2, at char #0, byte #1)'],
  ])('of YAML that is no UTF-8, %s, comes before all else', (hex, sentence) => {
    expect(sentences('yaml', bytesOf(hex))).toStrictEqual([
      `${xContent}[1:1] java.io.CharConversionException: ${sentence}`,
      `jackson_y_a_m_l_parse_exception: java.io.CharConversionException: ${sentence}`,
      `y_a_m_l_exception: java.io.CharConversionException: ${sentence}`,
      `char_conversion_exception: ${sentence}`,
    ])
  })
})

function createAndSkip(format: Format, body: Body): void {
  const reader = createReader(format, body)
  while (reader.next());
}

describe('what only some formats have', () => {
  it.each<[Format, Body, unknown]>([
    ['yaml', 'n: 0x1F\nerror: ~', { n: 31, error: null }],
    ['yaml', 'n: 017', { n: 15 }],
    ['yaml', 'n: -1_000.9', { n: -1000 }],
    ['yaml', 'n: "08"', { n: 8 }],
    ['yaml', 'list: [0x1F, yes, x, 08]', { list: ['0x1F', 'true', 'x', '08'] }],
    ['yaml', 'list: &a x\nerror: *a', { list: ['x'], error: 'a' }],
    ['yaml', 'error: |\n  a\n  b\n', { error: 'a\nb\n' }],
    ['yaml', 'error: >-\n  a\n  b\n', { error: 'a b' }],
    ['yaml', 'error: a\n---\nerror: 1', { error: 'a' }],
    ['yaml', '\uFEFFerror: a', { error: 'a' }],
    ['yaml', '%YAML 1.1\n---\nerror: 1.2.3', { error: '1.2.3' }],
    [
      'yaml',
      'map: {a: 0b11, b: 0o17, c: +1, d: 1_0.5, e: 1., f: 00, g: 1e3, h: -0x10, i: .5, j: 1e, k: y, l: Off, m: Null, n: 1:30, o: 2001-01-01, p: !!str 5, q: !!int "5", r: !!bool "true", s: !foo bar, t: !!binary aGk=, u, v: NO}',
      {
        map: {
          a: 3,
          b: '0o17',
          c: 1,
          d: 10.5,
          e: 1,
          f: 0,
          g: 1000,
          h: -16,
          i: 0.5,
          j: '1e',
          k: 'y',
          l: false,
          m: null,
          n: '1:30',
          o: '2001-01-01',
          p: '5',
          q: 5,
          r: true,
          s: 'bar',
          t: 'aGk=',
          u: null,
          v: false,
        },
      },
    ],
    ['cbor', bytesOf('d9d9f7 a1 616e 01'), { n: 1 }],
    ['cbor', bytesOf('bf 61 6e f9 3e00 ff'), { n: 1 }],
    ['cbor', bytesOf('a1 65 6572726f72 7f 61 61 62 c3a9 ff'), { error: 'aé' }],
    ['cbor', bytesOf('a1 64 6c697374 83 f9 3c00 fb 4197d78400000000 01'), { list: ['1.0', '1.0E8', '1'] }],
    [
      'cbor',
      bytesOf(
        'a1 63 6d6170 a9 01 f7 20 fa 3dcccccd 61 62 41 78 61 63 c2 49 010000000000000000 61 64 c4 82 20 01 61 65 f9 7e00 61 66 f9 fc00 61 67 f8 ff 61 68 c1 01',
      ),
      {
        map: { 1: null, '-1': 0.1, b: 'eA==', c: 18446744073709552000, d: 0.1, e: 'NaN', f: '-Infinity', g: 255, h: 1 },
      },
    ],
    ['smile', bytesOf('fa 80 6e c2 fb'), { n: 1 }],
    ['smile', bytesOf('3a290a07 fa 83 6c697374 f8 41 6162 01 01 f9 fb'), { list: ['ab', 'ab', 'ab'] }],
    [
      'smile',
      bytesOf('3a290a05 fa 82 6d6170 fa 80 61 28 03 7b 00 00 00 80 62 e8 81 3c 00 80 63 fd 81 78 20 21 fb fb ff'),
      { map: { a: 0.875, b: 'eA==', c: 'eA==', '': null } },
    ],
  ])('in %s: %j', (format, body, value) => {
    const parsed = parse(format, body)
    expect(JSON.parse(JSON.stringify(parsed))).toEqual(value)
  })
})
