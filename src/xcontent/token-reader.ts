import type { BodyFailure, Position } from '../errors/catalogue.ts'
import { Refused } from '../errors/refused.ts'
import { type JsonObject, type JsonValue, setOwn } from '../json/value.ts'

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
  /** Bytes, which only some formats have. */
  | 'VALUE_EMBEDDED_OBJECT'

/** Thrown when a body is refused. */
export class BodyRefused extends Refused {
  declare readonly error: BodyFailure

  constructor(failure: BodyFailure) {
    super(failure)
  }
}

/** How deep documents may be nested. */
export const maximumDepth = 1000

export const tooDeep = `Document nesting depth (${maximumDepth + 1}) exceeds the maximum allowed (${maximumDepth}, from \`StreamReadConstraints.getMaxNestingDepth()\`)`

/** How many characters a number may have, and how many bytes a large integer. */
export const maximumNumberLength = 1000

/** What is wrong with a number that is longer. */
export function numberTooLong(length: number): { detail: string; exception: string } {
  return {
    detail: `Number value length (${length}) exceeds the maximum allowed (${maximumNumberLength}, from \`StreamReadConstraints.getMaxNumberLength()\`)`,
    exception: 'stream_constraints_exception',
  }
}

/**
 * Reads a body token by token, whatever its format. What is wrong is reported with its place, and only once the reader gets there.
 * Nothing after the outermost value is looked at.
 */
export abstract class TokenReader {
  /** The current token; `undefined` before the first and after the last one. */
  token: Token | undefined
  /** The current name, string, or number as written; bytes as base64. */
  protected content = ''
  /** What is wrong with the current value. Whoever asks for it is told; whoever passes by may be told something else. */
  protected fault: BodyFailure | undefined

  /** Where the current token starts, for `position`; below 0 before the first token. */
  abstract get start(): number
  /** Where the current scalar ends. */
  abstract get end(): number
  /** Line and column of a start, the current token's by default. */
  abstract position(start?: number): Position
  /** Moves to the next token. */
  abstract next(): Token | undefined

  /** The current name, string, or number as written; bytes as base64. */
  get text(): string {
    if (this.fault) throw new BodyRefused(this.fault)
    return this.content
  }

  /** The current number in decimal digits, however it is written. */
  get number(): string {
    return this.text
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
      case 'VALUE_EMBEDDED_OBJECT':
        return this.text
      case 'VALUE_NUMBER':
        return toNumber(this.number)
      case 'VALUE_BOOLEAN':
        return this.text === 'true'
      default:
        return null
    }
  }
}

/** Numbers are JavaScript's: what lies beyond ±2^53 is rounded, and what has no finite double is kept as the server prints it. */
function toNumber(text: string): JsonValue {
  const value = Number(text)
  if (Number.isFinite(value)) return value
  return Number.isNaN(value) ? 'NaN' : value > 0 ? 'Infinity' : '-Infinity'
}
