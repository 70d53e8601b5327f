import { isObject, type JsonValue } from '../json/value.ts'
import { ByteWriter, bigIntegerBytes, encode, integerOf } from './byte-writer.ts'

/** `:)`, a line feed, and flags: names are shared, bytes may be raw. */
const header = Uint8Array.of(0x3a, 0x29, 0x0a, 0x05)
const endOfText = 0xfc
const maximumShared = 1024
/** Texts longer than this many UTF-16 units are not looked through for whether they are ASCII. */
const longestLookedThrough = 5333

/** Writes SMILE as the server's library does: with a header, names that come again as references, and no end mark. */
export function writeSmile(value: JsonValue): Uint8Array {
  const writer = new SmileWriter()
  writer.write(value)
  return writer.finish()
}

class SmileWriter extends ByteWriter {
  #names = new Map<string, number>()
  #count = 0

  constructor() {
    super()
    this.all(header)
  }

  write(value: JsonValue): void {
    if (typeof value === 'string') this.#text(value)
    else if (typeof value === 'number') this.#number(value)
    else if (typeof value === 'boolean') this.byte(value ? 0x23 : 0x22)
    else if (value === null) this.byte(0x21)
    else if (isObject(value)) {
      this.byte(0xfa)
      for (const [name, member] of Object.entries(value)) {
        this.#name(name)
        this.write(member)
      }
      this.byte(0xfb)
    } else {
      this.byte(0xf8)
      for (const item of value) this.write(item)
      this.byte(0xf9)
    }
  }

  #name(name: string): void {
    const known = this.#names.get(name)
    if (name === '') this.byte(0x20)
    else if (known === undefined) this.#newName(name)
    else if (known < 64) this.byte(0x40 + known)
    else {
      this.byte(0x30 + (known >> 8))
      this.byte(known & 0xff)
    }
  }

  #newName(name: string): void {
    const bytes = encode(name)
    const isAscii = bytes.length === name.length
    const isShort = bytes.length <= (isAscii ? 64 : 56)
    this.byte(isShort ? (isAscii ? 0x80 + bytes.length - 1 : 0xc0 + bytes.length - 2) : 0x34)
    this.all(bytes)
    if (!isShort) this.byte(endOfText)
    this.#remember(name)
  }

  #remember(name: string): void {
    if (this.#count === maximumShared) {
      this.#names.clear()
      this.#count = 0
    }
    // A reference never has a byte that could be taken for an end mark.
    if ((this.#count & 0xff) < 0xfe) this.#names.set(name, this.#count)
    this.#count++
  }

  #text(text: string): void {
    const bytes = encode(text)
    const { length } = bytes
    const isAscii = length === text.length
    if (length === 0) this.byte(0x20)
    else if (isAscii && length <= 64) this.byte(length <= 32 ? 0x40 + length - 1 : 0x60 + length - 33)
    else if (!isAscii && length <= 65) this.byte(length <= 33 ? 0x80 + length - 2 : 0xa0 + length - 34)
    else this.byte(isAscii && text.length <= longestLookedThrough ? 0xe0 : 0xe4)
    this.all(bytes)
    if (length > (isAscii ? 64 : 65)) this.byte(endOfText)
  }

  #number(value: number): void {
    const integer = integerOf(value)
    if (integer === undefined) {
      this.byte(0x29)
      const view = new DataView(new ArrayBuffer(8))
      view.setFloat64(0, value)
      const bits = view.getBigUint64(0)
      for (let shift = 63n; shift >= 0n; shift -= 7n) this.byte(Number((bits >> shift) & 0x7fn))
    } else if (integer >= -16n && integer < 16n) {
      this.byte(0xc0 + Number(zigzag(integer)))
    } else if (BigInt.asIntN(64, integer) === integer) {
      this.byte(BigInt.asIntN(32, integer) === integer ? 0x24 : 0x25)
      this.#variable(zigzag(integer))
    } else {
      const bytes = bigIntegerBytes(integer)
      this.byte(0x26)
      this.#variable(BigInt(bytes.length))
      this.#sevenBits(bytes)
    }
  }

  /** In pieces of seven bits, the last one of six, and marked. */
  #variable(value: bigint): void {
    const pieces = [Number(value & 0x3fn) | 0x80]
    for (let rest = value >> 6n; rest > 0n; rest >>= 7n) pieces.unshift(Number(rest & 0x7fn))
    for (const piece of pieces) this.byte(piece)
  }

  #sevenBits(bytes: Uint8Array): void {
    let bits = 0
    let count = 0
    for (const byte of bytes) {
      bits = (bits << 8) | byte
      count += 8
      while (count >= 7) {
        count -= 7
        this.byte((bits >> count) & 0x7f)
      }
      bits &= (1 << count) - 1
    }
    if (count > 0) this.byte(bits)
  }
}

function zigzag(value: bigint): bigint {
  return value < 0n ? (-1n - value) * 2n + 1n : value * 2n
}
