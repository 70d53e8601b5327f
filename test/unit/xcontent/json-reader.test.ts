import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { JsonReader } from '../../../src/xcontent/json-reader.ts'
import { failureOf, readValue } from './reading.ts'

const positionOf = (text: string) => {
  const failure = failureOf(() => readValue(text))
  return 'at' in failure ? `${failure.code} ${failure.at.line}:${failure.at.column}` : failure.code
}

describe('a JSON text', () => {
  it('comes apart into tokens, each with its text and place', () => {
    const reader = new JsonReader('{"a": [1,\n "é", true] ,"b":null,"c":{}}')
    const tokens: string[] = []
    while (reader.next()) {
      const { line, column } = reader.position()
      const text = reader.token?.startsWith('VALUE') || reader.token === 'FIELD_NAME' ? ` ${reader.text}` : ''
      tokens.push(`${line}:${column} ${reader.token}${text}`)
    }
    expect(tokens).toEqual([
      '1:1 START_OBJECT',
      '1:2 FIELD_NAME a',
      '1:7 START_ARRAY',
      '1:8 VALUE_NUMBER 1',
      '2:2 VALUE_STRING é',
      '2:8 VALUE_BOOLEAN true',
      '2:12 END_ARRAY',
      '2:15 FIELD_NAME b',
      '2:19 VALUE_NULL null',
      '2:24 FIELD_NAME c',
      '2:28 START_OBJECT',
      '2:29 END_OBJECT',
      '2:30 END_OBJECT',
    ])
    expect(reader.next()).toBeUndefined()
    expect(reader.next()).toBeUndefined()
  })

  it.each(['', ' ', '\n\t\r ', '/* a */', '// a', '/* a */ // b\n'])('has no token where there is none: %j', (text) => {
    const reader = new JsonReader(text)
    expect(reader.next()).toBeUndefined()
    expect(reader.next()).toBeUndefined()
    expect(reader.position()).toEqual({ line: 1, column: 0 })
  })

  it.each(['{}]', '[1] [2', '"a" b', '1 2', 'true /*', 'null }', '{} \u0000'])(
    'is not looked at behind its value: %j',
    (text) => {
      const reader = new JsonReader(text)
      reader.next()
      reader.value()
      expect(reader.next()).toBeUndefined()
    },
  )

  it.each<[string, unknown]>([
    ['/* a */ 1', 1],
    ['// a\n1', 1],
    ['// a\r1', 1],
    ['\uFEFF 1', 1],
    ['// a\r\n// b\n1', 1],
    ['[/**/1/***/,/* // */2]//', [1, 2]],
    ['{/* " */"a"/* : */:/* } */1// x\n}', { a: 1 }],
    ['"/* no comment */"', '/* no comment */'],
    ['"// no comment"', '// no comment'],
    ['/* é\n *\n/ */ [ ]', []],
  ])('may have comments: %j', (text, value) => {
    expect(readValue(text)).toEqual(value)
  })

  it.each(['{ / }', '{ /x/ }', '[1 / 2]', '/#'])('has no other use for a slash: %j', (text) => {
    expect(failureOf(() => readValue(`${text} `)).code).toBe('malformed_body')
  })

  it('can end inside a comment only by breaking off', () => {
    expect(failureOf(() => readValue('[1 /* a')).code).toBe('unexpected_end')
    expect(failureOf(() => readValue('[1 /')).code).toBe('unexpected_end')
    expect(failureOf(() => readValue('[1 // a')).code).toBe('unexpected_end')
  })

  it.each([
    '{"a":1,"a":1}',
    '{"a":1,"b":{"a":2},"a":{}}',
    '{"a":{"b":1,"b":2}}',
    '[{"a":1,"\\u0061":2}]',
    '{"__proto__":1,"__proto__":2}',
    '{"":1,"":2}',
  ])('has no name twice in an object: %s', (text) => {
    expect(failureOf(() => readValue(text))).toMatchObject({
      code: 'malformed_body',
      detail: expect.stringMatching(/^Duplicate field '\w*'/),
    })
  })

  it('may have a name twice in different objects', () => {
    expect(readValue('[{"a":{"a":1}},{"a":2}]')).toEqual([{ a: { a: 1 } }, { a: 2 }])
  })

  it('has every name as its own property, whatever it means elsewhere', () => {
    const value = readValue('{"__proto__":{"a":1},"constructor":2,"toString":3}') as object
    expect(Object.keys(value)).toEqual(['__proto__', 'constructor', 'toString'])
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
    expect(JSON.stringify(value)).toBe('{"__proto__":{"a":1},"constructor":2,"toString":3}')
  })

  // The limit is that of the server's JSON library.
  it('nests up to a thousand deep', () => {
    const nest = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`
    expect(() => readValue(nest(1000))).not.toThrow()
    expect(failureOf(() => readValue(nest(1001)))).toMatchObject({
      code: 'malformed_body',
      detail: expect.stringContaining('nesting depth (1001) exceeds the maximum allowed (1000'),
    })
    expect(failureOf(() => readValue('{"a":'.repeat(100_000))).code).toBe('malformed_body')
  })
})

describe('a number', () => {
  it.each<[string, number]>([
    ['0', 0],
    ['-0', -0],
    ['7', 7],
    ['-12', -12],
    ['1.50', 1.5],
    ['0.001', 0.001],
    ['1e3', 1000],
    ['1E+3', 1000],
    ['25e-1', 2.5],
    ['-0.0e-0', -0],
    ['9007199254740991', 9007199254740991],
  ])('%s is %d, and its text is kept', (text, value) => {
    const reader = new JsonReader(`[${text}]`)
    reader.next()
    reader.next()
    expect(reader).toMatchObject({ token: 'VALUE_NUMBER', text })
    expect(reader.value()).toBe(value)
  })

  it.each([
    '01',
    '-01',
    '+1',
    '.5',
    '1.',
    '1.e3',
    '1e',
    '1e+',
    '--1',
    '-',
    '-a',
    '0x10',
    '1_000',
    'NaN',
    'Infinity',
    '-Infinity',
  ])('%s is none', (text) => {
    expect(failureOf(() => readValue(`[${text}]`)).code).toBe('malformed_body')
  })

  it.each(['[-', '[1.', '[1e', '[1e-', '[1'])('can break off: %s', (text) => {
    expect(failureOf(() => readValue(text)).code).toBe('unexpected_end')
  })
})

describe('a string', () => {
  it.each([
    ['"\\"\\\\\\/\\b\\f\\n\\r\\t"', '"\\/\b\f\n\r\t'],
    ['"\\u0041\\u00e9\\u00E9"', 'Aéé'],
    ['"\\uD83D\\uDE00"', '😀'],
    ['"\\ud83d"', '\ud83d'],
    ['"\\u0000"', '\0'],
    ['"😀é\u007F\u2028"', '😀é\u007F\u2028'],
    ['"a/b"', 'a/b'],
    ['""', ''],
  ])('%s is %j', (text, value) => {
    expect(readValue(text)).toBe(value)
    expect(Object.keys(readValue(`{${text}:1}`) as object)).toEqual([value])
  })

  it.each(['"\\x"', '"\\\'"', '"\\u12"', '"\\u12g4"', '"\\U0041"', '"a\nb"', '"\t"', '"\u0000"', "'a'", '"\\'])(
    '%j is none',
    (text) => {
      expect(['malformed_body', 'unexpected_end']).toContain(failureOf(() => readValue(text)).code)
    },
  )

  it('that is a name can break off', () => {
    expect(failureOf(() => readValue('{"a')).code).toBe('unexpected_end')
  })

  it.each(['"', '"abc', '"a\\', '"a\\u', '"a\\u00', '["a'])('can break off: %j', (text) => {
    expect(failureOf(() => readValue(text))).toMatchObject({
      code: 'malformed_body',
      exception: 'json_e_o_f_exception',
      detail: 'Unexpected end-of-input in VALUE_STRING',
    })
  })

  it('that breaks off is an unexpected end to whoever does not ask for it', () => {
    const reader = new JsonReader('["a')
    reader.next()
    expect(reader.next()).toBe('VALUE_STRING')
    expect(failureOf(() => reader.next()).code).toBe('unexpected_end')
  })

  it.each(['"\\q"', '"a\nb"', '"\\u00g0"'])(
    'that is malformed is so only to whoever asks for it or passes by: %j',
    (text) => {
      const reader = new JsonReader(`[${text}]`)
      reader.next()
      expect(reader.next()).toBe('VALUE_STRING')
      expect(failureOf(() => reader.text).code).toBe('malformed_body')
      expect(failureOf(() => reader.next()).code).toBe('malformed_body')
    },
  )
})

describe('a word', () => {
  it.each(['tru', 'True', 'truer', 'nul', 'NULL', 'undefined', 'falsee', 'true1', 'nope', 'é', '$'])(
    '%s is none',
    (text) => {
      expect(failureOf(() => readValue(`[${text}]`)).code).toBe('malformed_body')
    },
  )
})

describe('the place of a fault', () => {
  it.each([
    ['{"a":nope}', 'malformed_body 1:11'],
    ['{"é":nope}', 'malformed_body 1:12'],
    ['{"日本":nope}', 'malformed_body 1:16'],
    ['{"😀":nope}', 'malformed_body 1:14'],
    ['{\n"😀"\n:\n  nope}', 'malformed_body 4:8'],
    ['{\r\n\t"é":1,\r\n\tnope}', 'malformed_body 3:2'],
    ['[1,\n\n/* é\né */ ?]', 'malformed_body 4:7'],
    ['{"\\u00e9":?}', 'malformed_body 1:11'],
    ['\u0001', 'malformed_body 1:1'],
  ])('in %j is counted in bytes from 1: %s', (text, place) => {
    expect(positionOf(text)).toBe(place)
  })

  it('counts a half of a surrogate pair as the three bytes that stand in for it', () => {
    expect(positionOf('["\ud83d",?]')).toBe('malformed_body 1:8')
  })
})

/** JSON text in which something may stand between any two tokens. */
const spaced = (value: fc.JsonValue, gaps: readonly string[]): string => {
  const tokens = JSON.stringify(value).match(/"(?:[^"\\]|\\.)*"|[-\d.eE+]+|true|false|null|[[\]{},:]/g) ?? []
  return tokens.map((token, i) => `${gaps[i % gaps.length] ?? ''}${token}`).join('')
}

const gap = fc.constantFrom('', '', ' ', '\n', '\r\n', '\t', '/**/', '/* é " */', '// }\n', '/* a\nb */', ' \n ')
const json = fc.jsonValue({ maxDepth: 6, stringUnit: 'binary' })

describe('any JSON value', () => {
  it('is read as JSON.parse reads it', () => {
    fc.assert(
      fc.property(json, (value) => {
        const text = JSON.stringify(value)
        expect(JSON.stringify(readValue(text))).toBe(text)
      }),
    )
  })

  it('is read alike with white space and comments in between', () => {
    fc.assert(
      fc.property(json, fc.array(gap, { minLength: 1 }), (value, gaps) => {
        expect(JSON.stringify(readValue(spaced(value, gaps)))).toBe(JSON.stringify(value))
      }),
    )
  })

  it('has its tokens where they stand', () => {
    fc.assert(
      fc.property(json, fc.array(gap, { minLength: 1 }), (value, gaps) => {
        const text = spaced(value, gaps)
        const reader = new JsonReader(text)
        while (reader.next()) {
          const before = text.slice(0, reader.start).split('\n')
          expect(reader.position()).toEqual({
            line: before.length,
            column: Buffer.byteLength(before.at(-1) ?? '') + 1,
          })
        }
      }),
    )
  })

  it('can be skipped', () => {
    fc.assert(
      fc.property(json, (value) => {
        const reader = new JsonReader(JSON.stringify([value, 'next']))
        reader.next()
        reader.next()
        reader.skip()
        reader.next()
        expect(reader.text).toBe('next')
      }),
    )
  })

  it('breaks off wherever it is cut', () => {
    fc.assert(
      fc.property(json, fc.nat(), (value, at) => {
        // Words are left out: a piece of one is a wrong word to the server.
        const text = JSON.stringify([value]).replace(/true|false|null/g, '1')
        const failure = failureOf(() => readValue(text.slice(0, (at % (text.length - 1)) + 1)))
        const isEnd = failure.code === 'malformed_body' && failure.exception === 'json_e_o_f_exception'
        expect(isEnd ? 'unexpected_end' : failure.code).toBe('unexpected_end')
      }),
    )
  })
})

describe('a text with one character changed', () => {
  const character = fc.constantFrom(...'{}[]",:0123456789eE+-.tfnu\\ax ')

  it('is taken or refused as JSON.parse would, names that come twice aside', () => {
    fc.assert(
      fc.property(json, fc.nat(), character, fc.boolean(), (value, at, char, replaces) => {
        const inner = JSON.stringify(value)
        const place = at % (inner.length + 1)
        const changed = inner.slice(0, place) + char + inner.slice(place + (replaces ? 1 : 0))
        if (changed.includes('/')) return
        const text = `["begin",${changed},"end"]`
        const expected = outcome(() => JSON.parse(text))
        // The reader stops at the end of the first value. It has read all of it when the last item is there.
        const actual = outcome(() => {
          const read = readValue(text) as unknown[]
          if (read.at(-1) !== 'end') throw new Error('Failed to read all')
          return read
        })
        if (actual !== 'duplicate' && !actual.includes('Infinity')) expect(actual).toBe(expected)
      }),
      { numRuns: 2000 },
    )
  })

  function outcome(read: () => unknown): string {
    try {
      return JSON.stringify(read())
    } catch (thrown) {
      const { error } = thrown as { error?: { detail?: string } }
      return error?.detail?.startsWith('Duplicate field') ? 'duplicate' : 'refused'
    }
  }
})

describe('a place in a text', () => {
  it.each([
    ['{\r"a" 1}', '2:5'],
    ['{\r\n"a" 1}', '2:5'],
    ['{\n\r"a" 1}', '3:5'],
    ['{// x\r"a" 1}', '2:5'],
    ['\uFEFF{"a" 1}', '1:9'],
    ['\uFEFF\uFEFF', '1:6'],
  ])('%j', (text, place) => {
    expect(positionOf(text)).toBe(`malformed_body ${place}`)
  })

  it('is before the first line where there is nothing but a byte order mark', () => {
    const reader = new JsonReader('\uFEFF')
    expect(reader.next()).toBeUndefined()
    expect(reader.position()).toEqual({ line: 1, column: 0 })
  })
})
