import type { Position } from '../errors/catalogue.ts'
import { sourceLocation } from '../errors/describe.ts'
import { detach } from '../json/text.ts'
import { type BrokenText, encodingFaults } from './broken-text.ts'
import { encode } from './byte-writer.ts'
import { isDigit, isWordPart, nameCharacter } from './characters.ts'
import { type Complaint, complainOfName, complainOfValue, complainOfWord, furthest } from './complaints.ts'
import { lineEnd, positionAt } from './position.ts'
import {
  BodyRefused,
  maximumDepth,
  maximumNumberLength,
  numberTooLong,
  type Token,
  TokenReader,
  tooDeep,
} from './token-reader.ts'

/** Beyond this length texts are copied out of the body, so that a small document does not keep it in memory. */
const longBody = 64 * 1024

/** One open object or array: where it began, and for an object the names seen so far. */
interface Container {
  readonly start: number
  readonly names: Set<string> | undefined
  empty: boolean
}

/**
 * Reads JSON in the dialect of the server: comments pass, duplicate keys do not. A byte order mark at the start is
 * passed over, though its bytes count.
 */
export class JsonReader extends TokenReader {
  readonly #source: string
  readonly #open: Container[] = []
  #offset = 0
  #start = -1
  /** True between a field's name and its value. */
  #afterName = false
  /** Nothing where all bytes are UTF-8, as nearly always. */
  readonly #broken: BrokenText | undefined
  /** What whoever passes by a broken string is told. */
  #brokenString: BodyRefused | undefined

  constructor(source: string | BrokenText) {
    super()
    this.#broken = typeof source === 'string' ? undefined : source
    this.#source = typeof source === 'string' ? source : source.text
    if (this.#source.startsWith('\uFEFF')) this.#offset = 1
  }

  /** Where the current token starts, as an offset that `position` takes; below 0 before the first token. */
  get start(): number {
    return this.#start
  }

  get end(): number {
    return this.#offset
  }

  /** Line and column of an offset, the current token's by default; before the first token the server says line 1, column 0. */
  position(offset: number = this.#start): Position {
    return offset < 0 ? { line: 1, column: 0 } : this.#positionAt(offset)
  }

  #positionAt(offset: number): Position {
    return this.#broken ? this.#broken.positionAt(offset) : positionAt(this.#source, offset)
  }

  next(): Token | undefined {
    if (this.#brokenString) throw this.#brokenString
    const container = this.#open.at(-1)
    if (!container) {
      this.token = this.#start >= 0 || this.#skipSpace() === undefined ? undefined : this.#value()
      return this.token
    }
    if (this.#afterName) {
      this.#afterName = false
      this.token = this.#namedValue()
    } else if (container.names) {
      this.token = this.#nextInObject(container)
    } else {
      this.token = this.#nextInArray(container)
    }
    return this.token
  }

  #nextInObject(container: Container): Token {
    let char = this.#skipSpace() ?? this.#failUnclosed(container)
    if (char === '}') return this.#close('END_OBJECT')
    if (char === ']') this.#failClosing(']', '}', 'Object', container)
    if (!container.empty) {
      if (char !== ',') this.#failAt(this.#firstByte(char), 'was expecting comma to separate Object entries')
      this.#offset++
      char = this.#skipSpace() ?? this.#failBetween()
    }
    container.empty = false
    if (char !== '"') {
      this.#checkEncoding(this.#offset, this.#offset + 1)
      this.#failWith(complainOfName(this.#bytes()))
    }
    const start = this.#offset
    this.content = this.#string(' in field name')
    const nameEnd = this.#offset
    // Names are decoded as a whole, so the place is behind them.
    this.#checkEncoding(start, nameEnd, this.#broken?.positionAt(nameEnd))
    if (container.names?.has(this.content)) this.#fail(`Duplicate field '${this.content}'`, nameEnd)
    container.names?.add(this.content)
    this.#start = start
    const colon = this.#skipSpace() ?? this.#failBetween()
    if (colon !== ':') this.#failAt(this.#firstByte(colon), 'was expecting a colon to separate field name and value')
    this.#offset++
    this.#afterName = true
    return 'FIELD_NAME'
  }

  #nextInArray(container: Container): Token {
    const char = this.#skipSpace() ?? this.#failUnclosed(container)
    if (char === ']') return this.#close('END_ARRAY')
    if (char === '}') this.#failClosing('}', ']', 'Array', container)
    if (!container.empty) {
      if (char !== ',') this.#failAt(this.#firstByte(char), 'was expecting comma to separate Array entries')
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

  /** A value is read together with its name, which remains the current token when there is none. */
  #namedValue(): Token {
    const start = this.#start
    try {
      return this.#value()
    } catch (thrown) {
      this.#start = start
      throw thrown
    }
  }

  #value(): Token {
    const char = this.#skipSpace() ?? this.#failBetween()
    this.#start = this.#offset
    switch (char) {
      case '{':
        return this.#enter('START_OBJECT')
      case '[':
        return this.#enter('START_ARRAY')
      case '"':
        this.#stringValue()
        return 'VALUE_STRING'
      case 't':
        return this.#word('true', 'VALUE_BOOLEAN')
      case 'f':
        return this.#word('false', 'VALUE_BOOLEAN')
      case 'n':
        return this.#word('null', 'VALUE_NULL')
      default:
        if (isDigit(char) || char === '-') return this.#number()
        return this.#failOnValue(char)
    }
  }

  /**
   * The library reads a string only once it is asked for it. So what is wrong with one is told to the parser of its field, if it has one
   * and does not object to strings before.
   */
  #stringValue(): void {
    try {
      this.content = this.#string(': was expecting closing quote for a string value')
    } catch (thrown) {
      if (!(thrown instanceof BodyRefused)) throw thrown
      this.#brokenString = thrown
      const { error } = thrown
      this.fault =
        error.code === 'unexpected_end'
          ? { code: 'malformed_body', at: error.at, detail: encodingFaults.end, exception: 'json_e_o_f_exception' }
          : error
    }
  }

  #enter(token: 'START_OBJECT' | 'START_ARRAY'): Token {
    if (this.#open.length >= maximumDepth) {
      this.#fail(tooDeep)
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
    this.content = word
    return token
  }

  #number(): Token {
    const match = numberPattern(this.#source, this.#offset)
    let end = this.#offset + match.length
    const char = this.#source[end]
    if (match === '' || match === '-') {
      end = this.#offset + 1
      if (end >= this.#source.length) this.#failAtEnd(` in ${this.token ?? 'null'}`)
      this.#failOnInfinity('-')
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
    this.content = match
    if (match.length > maximumNumberLength) this.#checkDigits(match)
    return 'VALUE_NUMBER'
  }

  /** Here only digits count, and whoever passes by is told as well. */
  #checkDigits(number: string): void {
    const { length } = number.replace(/\D/g, '')
    if (length <= maximumNumberLength) return
    throw new BodyRefused({ code: 'malformed_body', at: this.position(), ...numberTooLong(length) })
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
      if (this.#broken && ending !== ' in field name') this.#checkEncoding(begin, this.#offset)
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
    const begin = this.#offset
    if (kind === '/') {
      this.#offset = lineEnd(this.#source, this.#offset)
      this.#checkEncoding(begin, this.#offset)
    } else if (kind === '*') {
      const end = this.#source.indexOf('*/', this.#offset + 2)
      this.#offset = end < 0 ? this.#source.length : end + 2
      this.#checkEncoding(begin, this.#offset)
      if (end < 0) this.#failAtEnd(' in a comment')
    } else if (kind === undefined) {
      this.#offset++
      this.#failAtEnd(' in a comment')
    } else {
      this.#failAt(kind, "was expecting either '*' or '/' for a comment", this.#offset + 1)
    }
  }

  /** Refuses bytes that are no UTF-8 where the library decodes characters; elsewhere it takes them one by one. */
  #checkEncoding(from: number, to: number, place?: Position): void {
    const fault = this.#broken?.faultIn(from, to)
    if (!fault) return
    const { detail, at, isEnd } = fault
    throw new BodyRefused({ code: isEnd ? 'unexpected_end' : 'malformed_body', at: place ?? at, detail })
  }

  #failOnValue(char: string): never {
    if (char === ',' || char === '}' || (char === ']' && this.#open.at(-1)?.names === undefined)) {
      return this.#failAt(char, 'expected a value')
    }
    for (const name of ['NaN', 'Infinity']) this.#failOnNumberName(name)
    if (char === '+') {
      if (this.#offset + 1 >= this.#source.length) return this.#failAtEnd(' in a Number value')
      this.#failOnInfinity('+')
      const detail =
        'in numeric value: JSON spec does not allow numbers to have plus signs: enable `JsonReadFeature.ALLOW_LEADING_PLUS_SIGN_FOR_NUMBERS` to allow'
      return this.#failAt('+', detail, this.#offset + 1)
    }
    return this.#failWith(complainOfValue(this.#bytes()))
  }

  /** What follows a sign can be a name as well. */
  #failOnInfinity(sign: '+' | '-'): void {
    for (const name of ['INF', 'Infinity']) this.#failOnNumberName(sign + name)
    if (/^.I[nN]/.test(this.#source.slice(this.#offset, this.#offset + 3))) this.#failOnWord()
  }

  /** Numbers that JSON does not have; the library could be told to read them. */
  #failOnNumberName(name: string): void {
    const end = this.#offset + name.length
    if (!this.#source.startsWith(name, this.#offset) || isWordPart(this.#source[end])) return
    this.#fail(`Non-standard token '${name}': enable \`JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS\` to allow`, end)
  }

  /** Where the library expects a single character it names the byte that it finds. */
  #firstByte(char: string): string {
    return char <= '\x7f' ? char : String.fromCharCode(this.#bytes()[0] ?? 0)
  }

  /** The bytes from the offset on, more than enough for a complaint. */
  #bytes(): Uint8Array {
    const text = () => encode(this.#source.slice(this.#offset, this.#offset + furthest))
    return this.#broken?.bytesFrom(this.#offset) ?? text()
  }

  #failOnWord(): never {
    return this.#failWith(complainOfWord(this.#bytes()))
  }

  /** The place is on the same line, whatever was read; without a complaint the text has ended inside a character. */
  #failWith(complaint: Complaint | undefined): never {
    if (!complaint) return this.#failAtEnd()
    const { line, column } = this.#positionAt(this.#offset)
    const at = { line, column: column + complaint.read }
    throw new BodyRefused({ code: 'malformed_body', at, detail: complaint.detail })
  }

  #failClosing(found: string, expected: string, kind: string, { start }: Container): never {
    this.#start = this.#offset
    const from = sourceLocation(this.#positionAt(start))
    return this.#fail(`Unexpected close marker '${found}': expected '${expected}' (for ${kind} starting at ${from})`)
  }

  #failAt(char: string, expectation: string, offset: number = this.#offset): never {
    const joint = expectation.startsWith('in ') ? ' ' : ': '
    return this.#fail(`Unexpected character (${nameCharacter(char)})${joint}${expectation}`, offset)
  }

  #fail(detail: string, offset: number = this.#offset): never {
    throw new BodyRefused({ code: 'malformed_body', at: this.#positionAt(offset), detail })
  }

  /** Nothing follows where an entry or the end of the container could. */
  #failUnclosed({ names, start }: Container): never {
    const kind = names ? 'Object' : 'Array'
    const from = sourceLocation(this.#positionAt(start))
    return this.#failAtEnd(`: expected close marker for ${kind} (start marker at ${from})`)
  }

  /** Nothing follows where something must. */
  #failBetween(): never {
    const container = this.#open.at(-1)
    return this.#failAtEnd(container && ` within/between ${container.names ? 'Object' : 'Array'} entries`)
  }

  #failAtEnd(where = ''): never {
    const at = this.#positionAt(this.#source.length)
    throw new BodyRefused({ code: 'unexpected_end', at, detail: `Unexpected end-of-input${where}` })
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
