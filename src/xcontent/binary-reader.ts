import type { Position } from '../errors/catalogue.ts'
import {
  BodyRefused,
  maximumDepth,
  maximumNumberLength,
  numberTooLong,
  type Token,
  TokenReader,
  tooDeep,
} from './token-reader.ts'

/** One open object or array. */
export interface Container {
  /** The names seen so far; only an object has them. */
  readonly names: Set<string> | undefined
  /** How many entries are still to come; -1 where an end mark tells. */
  left: number
  readonly size: number
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** What readers of binary formats share: a place among bytes, the open containers, and how faults are reported. */
export abstract class BinaryReader extends TokenReader {
  protected readonly bytes: Uint8Array
  protected offset = 0
  protected readonly open: Container[] = []
  /** True between a field's name and its value. */
  protected afterName = false
  #start = -1
  #isDone = false

  constructor(bytes: Uint8Array) {
    super()
    this.bytes = bytes
  }

  get start(): number {
    return this.#start
  }

  get end(): number {
    return this.offset
  }

  position(start: number = this.#start): Position {
    return { line: -1, column: Math.max(start, 0) }
  }

  /** Reads the name of the next field, or the end of the object. */
  protected abstract nextName(container: Container): Token
  /** Reads the next value, or the end of the array that it stands in. */
  protected abstract nextValue(container: Container | undefined): Token | undefined

  next(): Token | undefined {
    this.fault = undefined
    const container = this.open.at(-1)
    if (!container && this.#isDone) {
      this.token = undefined
      return this.token
    }
    this.#isDone = true
    if (container?.names && !this.afterName) {
      this.token = this.nextName(container)
    } else {
      this.afterName = false
      this.token = this.nextValue(container)
    }
    return this.token
  }

  /** Marks where the current token starts. */
  protected begin(offset: number = this.offset): void {
    this.#start = offset
  }

  protected enter(token: 'START_OBJECT' | 'START_ARRAY', size: number): Token {
    if (this.open.length >= maximumDepth) this.fail(tooDeep)
    this.open.push({ names: token === 'START_OBJECT' ? new Set() : undefined, left: size, size })
    return token
  }

  protected close(): Token {
    return this.open.pop()?.names ? 'END_OBJECT' : 'END_ARRAY'
  }

  protected fieldName({ names }: Container, name: string): Token {
    if (names?.has(name)) this.fail(`Duplicate field '${name}'`)
    names?.add(name)
    this.content = name
    this.afterName = true
    return 'FIELD_NAME'
  }

  protected scalar(token: Token, content: string): Token {
    this.content = content
    return token
  }

  /** An integer of so many bytes, of which `read` gives the digits. The library refuses a long one once it is asked for it. */
  protected bigInteger(length: number, read: () => string): Token {
    if (length <= maximumNumberLength) return this.scalar('VALUE_NUMBER', read())
    this.content = ''
    this.fault = { code: 'malformed_body', at: this.position(), ...numberTooLong(length) }
    return 'VALUE_NUMBER'
  }

  protected fail(detail: string, offset: number = this.offset): never {
    throw new BodyRefused({ code: 'malformed_body', at: this.position(offset), detail })
  }

  protected failAtEnd(detail: string): never {
    throw new BodyRefused({ code: 'unexpected_end', at: this.position(this.bytes.length), detail })
  }

  /** Lenient text: what is no UTF-8 in it becomes U+FFFD. */
  protected decode(from: number, to: number): string {
    return decoder.decode(this.bytes.subarray(from, to))
  }
}

/** So many at once; a multiple of three, so that the pieces can stand one behind the other. */
const bytesAtOnce = 8190

/** Bytes as they stand in JSON. */
export function base64(bytes: Uint8Array): string {
  const pieces: string[] = []
  for (let from = 0; from < bytes.length; from += bytesAtOnce) {
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(from, from + bytesAtOnce))))
  }
  return pieces.join('')
}

/** The number that bytes are, the highest of them first. */
export function unsignedOf(bytes: Uint8Array): bigint {
  const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return BigInt(`0x${digits || '0'}`)
}
