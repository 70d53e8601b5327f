import { BinaryReader, base64, type Container, unsignedOf } from './binary-reader.ts'
import { printDouble, printFloat } from './java-number.ts'
import { BodyRefused, type Token } from './token-reader.ts'

const endOfText = 0xfc
/** How many names and how many texts a document can refer back to; then it begins anew. */
const maximumShared = 1024

/** Reads SMILE, the binary form of JSON of the server's library, in its version 1.0.6. A header is not asked for. */
export class SmileReader extends BinaryReader {
  readonly #names: string[] = []
  #sharesNames = true
  /** Nothing where the header does not announce them. */
  #texts: string[] | undefined

  protected nextName(container: Container): Token {
    this.begin()
    const byte = this.#byte(this.token ?? 'null')
    if (byte === 0xfb) return this.close()
    return this.fieldName(container, this.#name(byte))
  }

  #name(byte: number): string {
    if (byte === 0x20) return ''
    if (byte >= 0x30 && byte <= 0x33) return this.#sharedName(((byte & 3) << 8) | this.#byte('FIELD_NAME'))
    if (byte === 0x34) return this.#newName(() => this.#untilEnd())
    if (byte >= 0x40 && byte <= 0x7f) return this.#sharedName(byte & 0x3f)
    if (byte >= 0x80 && byte <= 0xbf) return this.#newName(() => this.#textOf((byte & 0x3f) + 1))
    if (byte >= 0xc0 && byte <= 0xf7) return this.#newName(() => this.#textOf((byte & 0x3f) + 2))
    return this.fail(`Invalid type marker byte ${hex(byte)} for expected field name (or END_OBJECT marker)`)
  }

  #newName(read: () => string): string {
    const name = read()
    if (this.#sharesNames) remember(this.#names, name)
    return name
  }

  #sharedName(index: number): string {
    if (!this.#sharesNames) {
      this.fail(
        'Encountered shared name reference, even though document header explicitly declared no shared name references are included',
      )
    }
    return this.#names[index] ?? this.#failOnReference('name', index, this.#names.length)
  }

  protected nextValue(container: Container | undefined): Token | undefined {
    if (!container) {
      if (this.bytes[this.offset] === 0x3a) this.#header()
      this.begin()
      if (this.offset >= this.bytes.length || this.bytes[this.offset] === 0xff) return undefined
    }
    this.begin()
    const byte = this.#valueByte(container)
    switch (byte >> 5) {
      case 0:
        return byte === 0 ? this.#failOnValue(byte) : this.#shared(byte - 1)
      case 1:
        return this.#literal(byte)
      case 2:
      case 3:
        return this.#string(() => this.#textOf((byte & 0x3f) + 1), true)
      case 4:
      case 5:
        return this.#string(() => this.#textOf((byte & 0x3f) + 2), true)
      case 6:
        return this.scalar('VALUE_NUMBER', String(zigzag(BigInt(byte & 0x1f))))
      default:
        return this.#structure(byte, container)
    }
  }

  #header(): void {
    for (const [i, expected] of [0x3a, 0x29, 0x0a].entries()) {
      const byte = this.bytes[i]
      if (byte === undefined) this.failAtEnd('Unexpected end-of-input in null')
      if (byte !== expected) this.fail('Unrecognized token byte 0x3A (malformed segment header?', i + 1)
    }
    this.offset = 3
    const flags = this.#byte('null')
    const version = flags >> 4
    if (version !== 0) {
      this.fail(
        `Header version number bits (${hex(version)}) indicate unrecognized version; only 0x0 accepted by parser`,
      )
    }
    this.#sharesNames = (flags & 1) !== 0
    this.#texts = (flags & 2) === 0 ? undefined : []
  }

  #literal(byte: number): Token {
    switch (byte) {
      case 0x20:
        return this.scalar('VALUE_STRING', '')
      case 0x21:
        return 'VALUE_NULL'
      case 0x22:
        return this.scalar('VALUE_BOOLEAN', 'false')
      case 0x23:
        return this.scalar('VALUE_BOOLEAN', 'true')
      case 0x24:
      case 0x25:
        return this.scalar('VALUE_NUMBER', String(zigzag(this.#variable(byte === 0x24 ? 5 : 10))))
      case 0x26:
        return this.#bigNumber('')
      case 0x28:
        return this.scalar('VALUE_NUMBER', printFloat(this.#float(4)))
      case 0x29:
        return this.scalar('VALUE_NUMBER', printDouble(this.#float(8)))
      case 0x2a: {
        const scale = zigzag(this.#variable(5))
        return this.#bigNumber(`E${-scale}`)
      }
      default:
        return this.#failOnValue(byte)
    }
  }

  #structure(byte: number, container: Container | undefined): Token {
    switch (byte) {
      case 0xe0:
      case 0xe4:
        return this.#string(() => this.#untilEnd(), false)
      case 0xe8:
        return this.scalar('VALUE_EMBEDDED_OBJECT', base64(this.#sevenBits(Number(this.#variable(5)))))
      case 0xec:
      case 0xed:
      case 0xee:
      case 0xef:
        return this.#shared(((byte & 3) << 8) | this.#byte('VALUE_STRING'))
      case 0xf8:
        return this.enter('START_ARRAY', -1)
      case 0xf9:
        if (container && !container.names) return this.close()
        return this.fail(
          "Unexpected close marker ']': expected '}' (for Object starting at [Source: UNKNOWN; byte offset: #UNKNOWN])",
        )
      case 0xfa:
        return this.enter('START_OBJECT', -1)
      case 0xfb:
        return this.fail('Invalid type marker byte 0xFB in value mode (would be END_OBJECT in key mode)')
      case 0xfd: {
        const length = Number(this.#variable(5))
        const from = this.#take(length)
        return this.scalar('VALUE_EMBEDDED_OBJECT', base64(this.bytes.subarray(from, from + length)))
      }
      default:
        return this.#failOnValue(byte)
    }
  }

  /** The library reads a text only once it is asked for it, so what is wrong with one is told to the parser of its field. */
  #string(read: () => string, isShared: boolean): Token {
    try {
      this.content = read()
      if (isShared && this.#texts) remember(this.#texts, this.content)
    } catch (thrown) {
      if (!(thrown instanceof BodyRefused)) throw thrown
      this.fault = thrown.error
      this.offset = this.bytes.length
    }
    return 'VALUE_STRING'
  }

  #shared(index: number): Token {
    if (!this.#texts) {
      return this.fail(
        'Encountered shared text value reference, even though document header did not declare shared text value references may be included',
      )
    }
    const text = this.#texts[index] ?? this.#failOnReference('text value', index, this.#texts.length)
    return this.scalar('VALUE_STRING', text)
  }

  #byte(during: string): number {
    const byte = this.bytes[this.offset]
    if (byte === undefined) return this.failAtEnd(`Unexpected end-of-input in ${during}`)
    this.offset++
    return byte
  }

  #valueByte(container: Container | undefined): number {
    if (this.offset < this.bytes.length) return this.#byte('')
    const [kind, object] = container?.names ? ['Object', true] : ['Array', false]
    return this.failAtEnd(
      object || container
        ? `Unexpected end-of-input: expected close marker for ${kind} (start marker at [Source: UNKNOWN; byte offset: #UNKNOWN])`
        : 'Unexpected end-of-input in null',
    )
  }

  #take(length: number): number {
    const from = this.offset
    const left = this.bytes.length - from
    if (length > left) {
      this.fail(`Needed to read ${length} bytes, ${left === 0 ? 'reached' : `only got ${left} before`} end-of-input`)
    }
    this.offset += length
    return from
  }

  #textOf(length: number): string {
    const from = this.#take(length)
    return this.decode(from, from + length)
  }

  #untilEnd(): string {
    const from = this.offset
    const end = this.bytes.indexOf(endOfText, from)
    if (end < 0) {
      const at = this.position(this.bytes.length)
      const detail = 'Unexpected end-of-input in VALUE_STRING'
      throw new BodyRefused({ code: 'malformed_body', at, detail, exception: 'json_e_o_f_exception' })
    }
    this.offset = end + 1
    return this.decode(from, end)
  }

  /** A number in pieces of seven bits, the last one of six, and marked. */
  #variable(longest: number): bigint {
    const begin = this.offset
    let value = 0n
    for (let i = 0; i < longest; i++) {
      const byte = this.#byte('VALUE_NUMBER_INT')
      if (byte & 0x80) return (value << 6n) | BigInt(byte & 0x3f)
      value = (value << 7n) | BigInt(byte)
    }
    return this.fail(`Corrupt input; ${longest > 5 ? 64 : 32}-bit VInt extends beyond ${longest} data bytes`, begin)
  }

  /** So many bytes, which are written in pieces of seven bits. */
  #sevenBits(length: number): Uint8Array {
    const written = Math.ceil((length * 8) / 7)
    if (this.offset + written > this.bytes.length) {
      const detail = `Unexpected end-of-input for Binary value (7-bit): expected ${length} payload bytes (from ${written} encoded), only decoded 0`
      const at = this.position(this.offset)
      throw new BodyRefused({ code: 'malformed_body', at, detail, exception: 'json_e_o_f_exception' })
    }
    const bytes = new Uint8Array(length)
    let bits = 0
    let count = 0
    let at = 0
    for (let i = 0; i < written; i++) {
      // The last piece holds what is left, without a gap.
      const width = i === written - 1 ? length * 8 - 7 * i : 7
      bits = (bits << width) | ((this.bytes[this.offset++] ?? 0) & ((1 << width) - 1))
      count += width
      if (count < 8) continue
      count -= 8
      bytes[at++] = (bits >> count) & 0xff
      bits &= (1 << count) - 1
    }
    return bytes
  }

  #bigNumber(exponent: string): Token {
    const bytes = this.#sevenBits(Number(this.#variable(5)))
    return this.bigInteger(bytes.length, () => `${BigInt.asIntN(bytes.length * 8, unsignedOf(bytes))}${exponent}`)
  }

  /** The bits of a number of 4 or 8 bytes, in pieces of seven, with a first one that is not full. */
  #float(size: 4 | 8): number {
    const length = size === 4 ? 5 : 10
    if (this.offset + length > this.bytes.length) this.failAtEnd('Unexpected end-of-input in VALUE_NUMBER_FLOAT')
    let bits = 0n
    for (let i = 0; i < length; i++) bits = (bits << 7n) | BigInt((this.bytes[this.offset++] ?? 0) & 0x7f)
    const view = new DataView(new ArrayBuffer(8))
    view.setBigUint64(0, BigInt.asUintN(size * 8, bits))
    return size === 4 ? view.getFloat32(4) : view.getFloat64(0)
  }

  #failOnValue(byte: number): never {
    return this.fail(`Invalid type marker byte ${hex(byte)} for expected value token`)
  }

  #failOnReference(what: string, index: number, known: number): never {
    const noun = what === 'name' ? 'names' : 'values'
    return this.fail(`Invalid shared ${what} reference ${index}; only got ${known} ${noun} in buffer (invalid content)`)
  }
}

function remember(known: string[], text: string): void {
  if (known.length === maximumShared) known.length = 0
  known.push(text)
}

function zigzag(value: bigint): bigint {
  return value & 1n ? -(value >> 1n) - 1n : value >> 1n
}

function hex(byte: number): string {
  return `0x${byte.toString(16)}`
}
