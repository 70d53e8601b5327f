import type { BodyFailure, Position } from '../errors/catalogue.ts'
import { sourceLocation } from '../errors/describe.ts'
import { Refused } from '../errors/refused.ts'
import { detach } from '../json/text.ts'
import { type JsonObject, type JsonValue, setOwn } from '../json/value.ts'
import { isDigit, isWordPart, nameCharacter } from './characters.ts'
import { lineEnd, positionAt } from './position.ts'

export type Token =
  | 'START_OBJECT'
  | 'END_OBJECT'
  | 'START_ARRAY'
  | 'END_ARRAY'
  | 'FIELD_NAME'
  | 'VALUE_STRING'
  | 'VALUE_NUMBER'
  | 'VALUE_BOOLEAN'
  | 'VALUE_NULL'

/** Thrown when a body is refused. */
export class BodyRefused extends Refused {
  declare readonly error: BodyFailure

  constructor(failure: BodyFailure) {
    super(failure)
  }
}

/** How deep documents may be nested. */
export const maximumDepth = 1000

/** Beyond this length texts are copied out of the body, so that a small document does not keep it in memory. */
const longBody = 64 * 1024

/** One open object or array: where it began, and for an object the names seen so far. */
interface Container {
  readonly start: number
  readonly names: Set<string> | undefined
  empty: boolean
}

/**
 * Reads JSON token by token in the dialect of the server: comments pass, duplicate keys do not, and nothing after the
 * outermost value is looked at. What is wrong is reported with its place, and only once the reader gets there. A byte order mark at
 * the start counts as nothing.
 */
export class JsonReader {
  /** The current token; `undefined` before the first and after the last one. */
  token: Token | undefined
  /** The current name, string, or number as written. */
  text = ''

  readonly #source: string
  readonly #open: Container[] = []
  #offset = 0
  #start = -1
  /** True between a field's name and its value. */
  #afterName = false

  constructor(source: string) {
    this.#source = source.startsWith('\uFEFF') ? source.slice(1) : source
  }

  /** Where the current token starts, as an offset that `position` takes; below 0 before the first token. */
  get start(): number {
    return this.#start
  }

  /** Line and column of an offset, the current token's by default; before the first token the server says line 1, column 0. */
  position(offset: number = this.#start): Position {
    return offset < 0 ? { line: 1, column: 0 } : positionAt(this.#source, offset)
  }

  /** Moves to the next token. */
  next(): Token | undefined {
    const container = this.#open.at(-1)
    if (!container) {
      this.token = this.#start >= 0 || this.#skipSpace() === undefined ? undefined : this.#value()
      return this.token
    }
    if (this.#afterName) {
      this.#afterName = false
      this.token = this.#value()
    } else if (container.names) {
      this.token = this.#nextInObject(container)
    } else {
      this.token = this.#nextInArray(container)
    }
    return this.token
  }

  /** Reads past the current value, inner tokens included. */
  skip(): void {
    if (this.token === 'START_OBJECT' || this.token === 'START_ARRAY') this.value()
  }

  /** The current value as a whole; afterwards its last token is the current one. */
  value(): JsonValue {
    switch (this.token) {
      case 'START_OBJECT': {
        const object: JsonObject = {}
        while (this.next() !== 'END_OBJECT') {
          const name = this.text
          this.next()
          setOwn(object, name, this.value())
        }
        return object
      }
      case 'START_ARRAY': {
        const array: JsonValue[] = []
        while (this.next() !== 'END_ARRAY') array.push(this.value())
        return array
      }
      case 'VALUE_STRING':
        return this.text
      case 'VALUE_NUMBER':
        return toNumber(this.text)
      case 'VALUE_BOOLEAN':
        return this.text === 'true'
      default:
        return null
    }
  }

  #nextInObject(container: Container): Token {
    let char = this.#skipSpace() ?? this.#failAtEnd('within/between Object entries')
    if (char === '}') return this.#close('END_OBJECT')
    if (char === ']') this.#failClosing(']', '}', 'Object', container)
    if (!container.empty) {
      if (char !== ',') this.#failAt(char, 'was expecting comma to separate Object entries')
      this.#offset++
      char = this.#skipSpace() ?? this.#failAtEnd('within/between Object entries')
    }
    container.empty = false
    if (char !== '"') this.#failAt(char, 'was expecting double-quote to start field name')
    this.#start = this.#offset
    this.text = this.#string('in field name')
    const nameEnd = this.#offset
    if (container.names?.has(this.text)) this.#fail(`Duplicate field '${this.text}'`, nameEnd)
    container.names?.add(this.text)
    const colon = this.#skipSpace() ?? this.#failAtEnd('within/between Object entries')
    if (colon !== ':') this.#failAt(colon, 'was expecting a colon to separate field name and value')
    this.#offset++
    this.#afterName = true
    return 'FIELD_NAME'
  }

  #nextInArray(container: Container): Token {
    const char = this.#skipSpace() ?? this.#failAtEnd('within/between Array entries')
    if (char === ']') return this.#close('END_ARRAY')
    if (char === '}') this.#failClosing('}', ']', 'Array', container)
    if (!container.empty) {
      if (char !== ',') this.#failAt(char, 'was expecting comma to separate Array entries')
      this.#offset++
    }
    container.empty = false
    return this.#value()
  }

  #close(token: 'END_OBJECT' | 'END_ARRAY'): Token {
    this.#start = this.#offset++
    this.#open.pop()
    return token
  }

  #value(): Token {
    const char = this.#skipSpace() ?? this.#failAtEnd()
    this.#start = this.#offset
    switch (char) {
      case '{':
        return this.#enter('START_OBJECT')
      case '[':
        return this.#enter('START_ARRAY')
      case '"':
        this.text = this.#string(': was expecting closing quote for a string value')
        return 'VALUE_STRING'
      case 't':
        return this.#word('true', 'VALUE_BOOLEAN')
      case 'f':
        return this.#word('false', 'VALUE_BOOLEAN')
      case 'n':
        return this.#word('null', 'VALUE_NULL')
      default:
        if (char === '-' || isDigit(char)) return this.#number()
        return this.#failOnValue(char)
    }
  }

  #enter(token: 'START_OBJECT' | 'START_ARRAY'): Token {
    if (this.#open.length >= maximumDepth) {
      this.#fail(
        `Document nesting depth (${maximumDepth + 1}) exceeds the maximum allowed (${maximumDepth}, from \`StreamReadConstraints.getMaxNestingDepth()\`)`,
      )
    }
    this.#open.push({
      start: this.#offset++,
      names: token === 'START_OBJECT' ? new Set() : undefined,
      empty: true,
    })
    return token
  }

  #word(word: string, token: Token): Token {
    const end = this.#offset + word.length
    if (!this.#source.startsWith(word, this.#offset) || isWordPart(this.#source[end])) return this.#failOnWord()
    this.#offset = end
    this.text = word
    return token
  }

  #number(): Token {
    const match = numberPattern(this.#source, this.#offset)
    let end = this.#offset + match.length
    const char = this.#source[end]
    if (match === '' || match === '-') {
      end = this.#offset + 1
      if (end >= this.#source.length) this.#failAtEnd()
      this.#failAt(
        this.#source[end] ?? '',
        'in numeric value: expected digit (0-9) to follow minus sign, for valid numeric value',
        end,
      )
    }
    if (/^-?0$/.test(match) && isDigit(char)) this.#fail('Invalid numeric value: Leading zeroes not allowed', end)
    if (char === '.') {
      this.#offset = end + 1
      this.#failInNumber('Decimal point not followed by a digit')
    }
    if (char === 'e' || char === 'E') {
      this.#offset = end + (/[+-]/.test(this.#source[end + 1] ?? '') ? 2 : 1)
      this.#failInNumber('Exponent indicator not followed by a digit')
    }
    this.#offset = end
    this.text = match
    return 'VALUE_NUMBER'
  }

  #failInNumber(why: string): never {
    const char = this.#source[this.#offset]
    if (char === undefined) return this.#failAtEnd()
    return this.#failAt(char, `in numeric value: ${why}`)
  }

  /** Reads the string that starts at the offset; `ending` completes the complaint about a missing closing quote. */
  #string(ending: string): string {
    const source = this.#source
    this.#offset++
    const pieces: string[] = []
    for (;;) {
      const begin = this.#offset
      let code = source.charCodeAt(begin)
      while (code >= 0x20 && code !== 0x22 && code !== 0x5c) code = source.charCodeAt(++this.#offset)
      const piece = source.slice(begin, this.#offset)
      if (code === 0x22) {
        this.#offset++
        const text = pieces.length === 0 ? piece : pieces.join('') + piece
        return source.length > longBody ? detach(text) : text
      }
      if (Number.isNaN(code)) return this.#failAtEnd(ending)
      if (code !== 0x5c) {
        this.#fail(
          `Illegal unquoted character (${nameCharacter(source[this.#offset] ?? '')}): has to be escaped using backslash to be included in string value`,
        )
      }
      pieces.push(piece, this.#escape(ending))
    }
  }

  #escape(ending: string): string {
    const char = this.#source[++this.#offset] ?? this.#failAtEnd(ending)
    if (char === 'u') {
      let code = 0
      for (let i = 0; i < 4; i++) {
        const digit = this.#source[++this.#offset] ?? this.#failAtEnd(ending)
        if (!/[0-9a-fA-F]/.test(digit)) this.#failAt(digit, 'expected a hex-digit for character escape sequence')
        code = code * 16 + Number.parseInt(digit, 16)
      }
      this.#offset++
      return String.fromCharCode(code)
    }
    const plain = escapes[char]
    if (plain === undefined) this.#fail(`Unrecognized character escape ${nameCharacter(char)}`)
    this.#offset++
    return plain as string
  }

  /** Passes white space and comments; gives the character it stopped at, or nothing at the end. */
  #skipSpace(): string | undefined {
    const source = this.#source
    for (;;) {
      const char = source[this.#offset]
      if (char === ' ' || char === '\n' || char === '\r' || char === '\t') {
        this.#offset++
      } else if (char === '/') {
        this.#comment()
      } else {
        if (char !== undefined && char < ' ') {
          this.#fail(
            `Illegal character (${nameCharacter(char)}): only regular white space (\\r, \\n, \\t) is allowed between tokens`,
          )
        }
        return char
      }
    }
  }

  #comment(): void {
    const kind = this.#source[this.#offset + 1]
    if (kind === '/') {
      this.#offset = lineEnd(this.#source, this.#offset)
    } else if (kind === '*') {
      const end = this.#source.indexOf('*/', this.#offset + 2)
      this.#offset = end < 0 ? this.#source.length : end + 2
      if (end < 0) this.#failAtEnd('in a comment')
    } else if (kind === undefined) {
      this.#offset++
      this.#failAtEnd('in a comment')
    } else {
      this.#failAt(kind, "was expecting either '*' or '/' for a comment", this.#offset + 1)
    }
  }

  #failOnValue(char: string): never {
    if (isWordPart(char)) return this.#failOnWord()
    return this.#failAt(
      char,
      "expected a valid value (JSON String, Number, Array, Object or token 'null', 'true' or 'false')",
    )
  }

  #failOnWord(): never {
    let end = this.#offset
    while (isWordPart(this.#source[end])) end++
    const word = this.#source.slice(this.#offset, Math.min(end, this.#offset + 256))
    return this.#fail(
      `Unrecognized token '${word}': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')`,
    )
  }

  #failClosing(found: string, expected: string, kind: string, { start }: Container): never {
    const from = sourceLocation(positionAt(this.#source, start))
    return this.#fail(`Unexpected close marker '${found}': expected '${expected}' (for ${kind} starting at ${from})`)
  }

  #failAt(char: string, expectation: string, offset: number = this.#offset): never {
    const joint = expectation.startsWith('in ') ? ' ' : ': '
    return this.#fail(`Unexpected character (${nameCharacter(char)})${joint}${expectation}`, offset)
  }

  #fail(detail: string, offset: number = this.#offset): never {
    throw new BodyRefused({ code: 'malformed_json', at: positionAt(this.#source, offset), detail })
  }

  #failAtEnd(where?: string): never {
    const container = this.#open.at(-1)
    const at = positionAt(this.#source, this.#source.length)
    const kind = container?.names ? 'Object' : 'Array'
    const missing =
      container && (where === undefined || where.startsWith('within'))
        ? `: expected close marker for ${kind} (start marker at ${sourceLocation(positionAt(this.#source, container.start))})`
        : `${where?.startsWith(':') ? '' : ' '}${where ?? ''}`.trimEnd()
    throw new BodyRefused({ code: 'unexpected_end', at, detail: `Unexpected end-of-input${missing}` })
  }
}

const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
}

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|-/y

function numberPattern(source: string, offset: number): string {
  number.lastIndex = offset
  return number.exec(source)?.[0] ?? ''
}

/** Numbers are JavaScript's: what lies beyond ±2^53 is rounded, and what has no finite double is kept as the server prints it. */
function toNumber(text: string): JsonValue {
  const value = Number(text)
  return Number.isFinite(value) ? value : value > 0 ? 'Infinity' : '-Infinity'
}
