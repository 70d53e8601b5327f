import type { Position } from '../errors/catalogue.ts'

/** One place where bytes are no UTF-8, in the words of the server's JSON library, and where it says that is. */
export interface EncodingFault {
  readonly detail: string
  /** Whether the bytes end in the middle of a character. */
  readonly isEnd: boolean
  readonly at: Position
}

/** The library's words for what can be wrong. The one place to change when a server is seen to say something else. */
export const encodingFaults = {
  start: (byte: number) => `Invalid UTF-8 start byte 0x${byte.toString(16)}`,
  middle: (byte: number) => `Invalid UTF-8 middle byte 0x${byte.toString(16)}`,
  end: 'Unexpected end-of-input in VALUE_STRING',
} as const

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The text that bytes are in UTF-8; nothing when they are not. */
export function decodeStrictly(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes)
  } catch {
    return undefined
  }
}

/** What one character takes: how many bytes it is made of, or which of them is at fault. */
export type Character = { readonly length: number; readonly code: number } | Fault

interface Fault {
  readonly fault: keyof typeof encodingFaults
  readonly offset: number
}

/**
 * Decodes the character at an offset as leniently as the server's libraries do: surrogates and longer forms than need be pass.
 */
export function characterAt(bytes: Uint8Array, offset: number): Character {
  const lead = bytes[offset] ?? 0
  if (lead < 0x80) return { length: 1, code: lead }
  const length = (lead & 0xe0) === 0xc0 ? 2 : (lead & 0xf0) === 0xe0 ? 3 : (lead & 0xf8) === 0xf0 ? 4 : 1
  if (length === 1) return { fault: 'start', offset }
  let code = lead & (0xff >> (length + 1))
  for (let i = 1; i < length; i++) {
    const byte = bytes[offset + i]
    if (byte === undefined) return { fault: 'end', offset: offset + i }
    if ((byte & 0xc0) !== 0x80) return { fault: 'middle', offset: offset + i }
    code = (code << 6) | (byte & 0x3f)
  }
  return { length, code }
}

/** The UTF-16 of a code point, also of one that is none: the library then makes two halves all the same. */
export function textOf(code: number): string {
  if (code < 0x10000) return String.fromCharCode(code)
  const rest = code - 0x10000
  return String.fromCharCode(0xd800 | ((rest >> 10) & 0x3ff), 0xdc00 | (rest & 0x3ff))
}

/** All characters of a text with the offsets where they begin; what is no UTF-8 counts as one of a byte. */
function* charactersOf(bytes: Uint8Array): Generator<{ readonly character: Character; readonly offset: number }> {
  for (let offset = 0; offset < bytes.length; ) {
    const character = characterAt(bytes, offset)
    yield { character, offset }
    offset += 'fault' in character ? 1 : character.length
  }
}

/** How many UTF-16 units are made into a text at once. */
const pieceLength = 8192

/** A text whose bytes are not all UTF-8. What is none stands in it as the byte itself, in Latin-1, which is how the library quotes it. */
export class BrokenText {
  readonly text: string
  readonly #bytes: Uint8Array
  /** The first one, and where it stands in the text: nobody reads on behind it. */
  readonly #fault: { readonly offset: number; readonly character: Fault } | undefined

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    const pieces: string[] = []
    let units: number[] = []
    let length = 0
    let first: { offset: number; character: Fault } | undefined
    for (const { character, offset } of charactersOf(bytes)) {
      if ('fault' in character) {
        first ??= { offset: length + units.length, character }
        units.push(bytes[offset] ?? 0)
      } else if (character.code < 0x10000) units.push(character.code)
      else {
        const text = textOf(character.code)
        units.push(text.charCodeAt(0), text.charCodeAt(1))
      }
      if (units.length < pieceLength) continue
      pieces.push(String.fromCharCode(...units))
      length += units.length
      units = []
    }
    this.#fault = first
    this.text = pieces.join('') + String.fromCharCode(...units)
  }

  /** The first fault, if it is between two offsets of the text; the library names the place behind the byte at fault. */
  faultIn(from: number, to: number): EncodingFault | undefined {
    if (!this.#fault || this.#fault.offset < from || this.#fault.offset >= to) return undefined
    const { fault, offset: byte } = this.#fault.character
    const isEnd = fault === 'end'
    const detail = isEnd ? encodingFaults.end : encodingFaults[fault](this.#bytes[byte] ?? 0)
    return { detail, isEnd, at: this.#locate(isEnd ? byte : byte + 1) }
  }

  /** The bytes from an offset of the text on. */
  bytesFrom(offset: number): Uint8Array {
    return this.#bytes.subarray(this.#byteOf(offset))
  }

  /** The place of an offset of the text. */
  positionAt(offset: number): Position {
    return this.#locate(this.#byteOf(offset))
  }

  /** Where an offset of the text is among the bytes. It is looked for anew, which is done once or twice for a request that is refused. */
  #byteOf(offset: number): number {
    let units = 0
    for (const { character, offset: byte } of charactersOf(this.#bytes)) {
      if (units >= offset) return byte
      units += 'fault' in character || character.code < 0x10000 ? 1 : 2
      // Both halves of a character begin where it does.
      if (units > offset) return byte
    }
    return this.#bytes.length
  }

  #locate(byte: number): Position {
    let line = 1
    let lineStart = 0
    for (let i = 0; i < byte; i++) {
      const isBreak = this.#bytes[i] === 0x0a || (this.#bytes[i] === 0x0d && this.#bytes[i + 1] !== 0x0a)
      if (!isBreak) continue
      line++
      lineStart = i + 1
    }
    return { line, column: byte - lineStart + 1 }
  }
}
