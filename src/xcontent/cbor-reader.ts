import { sourceName } from '../errors/describe.ts'
import { BinaryReader, base64, type Container, unsignedOf } from './binary-reader.ts'
import { characterAt, decodeStrictly, encodingFaults, textOf } from './broken-text.ts'
import { printDouble, printFloat } from './java-number.ts'
import { BodyRefused, type Token } from './token-reader.ts'

/** The first byte of a value, with the tag before it. */
interface Head {
  readonly byte: number
  readonly major: number
  readonly info: number
  readonly tag: number | undefined
}

const indefinite = 31
const breakByte = 0xff
const tokenNames = ['VALUE_NUMBER_INT', 'VALUE_NUMBER_INT', 'VALUE_EMBEDDED_OBJECT', 'VALUE_STRING'] as const

/**
 * Reads CBOR (RFC 8949) as the server's library does: maps and arrays of either kind of length, texts in one piece or several, tags
 * passed over but for those of large numbers, integers and bytes as names.
 */
export class CborReader extends BinaryReader {
  /** A name that is cut off is told otherwise than a text. */
  #isName = false

  protected nextName(container: Container): Token {
    this.begin()
    this.#isName = true
    if (container.left === 0) return this.close()
    if (container.left < 0 && this.bytes[this.offset] === breakByte) {
      this.offset++
      return this.close()
    }
    if (this.offset >= this.bytes.length) this.#failInContainer(container)
    if (container.left > 0) container.left--
    const head = this.#head(container)
    if (!head) return this.#failInContainer(container)
    const { major, info } = head
    if (major === 0) return this.fieldName(container, String(this.#argument(info)))
    if (major === 1) return this.fieldName(container, String(-1n - BigInt(this.#argument(info))))
    if (major === 2)
      return this.fieldName(
        container,
        this.#textInPieces(major, info, (from, to) => this.decode(from, to)),
      )
    if (major === 3)
      return this.fieldName(
        container,
        this.#textInPieces(major, info, (from, to) => this.#text(from, to)),
      )
    return this.fail(`Unsupported major type (${major}) for CBOR Objects, not (yet?) supported, only Strings`)
  }

  protected nextValue(container: Container | undefined): Token | undefined {
    this.begin()
    this.#isName = false
    if (container && !container.names) {
      if (container.left === 0) return this.close()
      if (container.left < 0 && this.bytes[this.offset] === breakByte) {
        this.offset++
        return this.close()
      }
      if (container.left > 0) container.left--
    }
    if (this.offset >= this.bytes.length) {
      if (!container) return undefined
      // It has been counted already.
      if (container.left >= 0) container.left++
      this.#failInContainer(container)
    }
    const head = this.#head(container)
    if (!head) return undefined
    const { byte, major, info, tag } = head
    switch (major) {
      case 0:
      case 1: {
        if (info > 27) return this.#failOnToken(byte)
        const argument = this.#argument(info)
        return this.scalar('VALUE_NUMBER', String(major === 0 ? argument : -1n - BigInt(argument)))
      }
      case 2:
        return this.#bytesValue(info, tag)
      case 3:
        return this.#stringValue(info)
      case 4:
        return tag === 4 ? this.#decimal(info) : this.enter('START_ARRAY', this.#size('START_ARRAY', info))
      case 5:
        return this.enter('START_OBJECT', this.#size('START_OBJECT', info))
      default:
        return this.#simple(byte, info, container)
    }
  }

  /** The next byte that is no tag; a tag is kept only where it is next to what it tags. */
  #head(container?: Container): Head | undefined {
    let tag: number | undefined
    for (;;) {
      const byte = this.bytes[this.offset]
      if (byte === undefined) return container && this.#failInContainer(container)
      this.offset++
      const major = byte >> 5
      const info = byte & 0x1f
      if (major !== 6) return { byte, major, info, tag }
      tag = Number(this.#argument(info))
    }
  }

  #argument(info: number): number | bigint {
    if (info < 24) return info
    if (info > 27) return this.fail(`Invalid length indicator for ints (${info}), only 0x0 - 0x1B allowed`)
    const length = 1 << (info - 24)
    if (this.offset + length > this.bytes.length) this.failAtEnd('Unexpected end-of-input in VALUE_NUMBER_INT')
    const view = new DataView(this.bytes.buffer, this.bytes.byteOffset + this.offset, length)
    this.offset += length
    if (length === 8) {
      const large = view.getBigUint64(0)
      return large <= Number.MAX_SAFE_INTEGER ? Number(large) : large
    }
    return length === 1 ? view.getUint8(0) : length === 2 ? view.getUint16(0) : view.getUint32(0)
  }

  #size(token: string, info: number): number {
    if (info === indefinite) return -1
    if (info > 27) return this.#failOnLength(token, info)
    const size = this.#argument(info)
    return typeof size === 'number' && size < 2 ** 31 ? size : this.fail(`Illegal length for ${token}: ${size}`)
  }

  /** Texts and bytes in one piece or several; `read` is told where each begins and ends. */
  #inPieces(major: number, info: number, read: (from: number, to: number) => void): void {
    if (info !== indefinite) {
      this.#piece(major, info, read)
      return
    }
    for (;;) {
      const byte = this.bytes[this.offset] ?? this.#failInString(major)
      this.offset++
      if (byte === breakByte) return
      if (byte >> 5 !== major) {
        const found = `expected major type ${major} but encountered ${byte >> 5} (byte 0x${byte.toString(16).padStart(2, '0').toUpperCase()})`
        this.fail(`Mismatched chunk in chunked content: ${found}`)
      }
      this.#piece(major, byte & 0x1f, read)
    }
  }

  #piece(major: number, info: number, read: (from: number, to: number) => void): void {
    if (info > 27) this.#failOnLength(tokenNames[major] ?? '', info)
    const width = info < 24 ? 0 : 1 << (info - 24)
    if (this.offset + width > this.bytes.length) this.#failInString(major)
    const length = Number(this.#argument(info))
    const from = this.offset
    if (from + length > this.bytes.length) {
      if (this.#isName) this.#failInName(length)
      this.#failInString(major)
    }
    this.offset += length
    // Pieces of nothing may come by the million.
    if (length > 0) read(from, from + length)
  }

  #textInPieces(major: number, info: number, read: (from: number, to: number) => string): string {
    let text = ''
    this.#inPieces(major, info, (from, to) => {
      text += read(from, to)
    })
    return text
  }

  #text(from: number, to: number): string {
    const bytes = this.bytes.subarray(from, to)
    const text = decodeStrictly(bytes)
    if (text !== undefined) return text
    let lenient = ''
    for (let offset = 0; offset < bytes.length; ) {
      const character = characterAt(bytes, offset)
      if ('fault' in character) {
        const { fault, offset: at } = character
        if (fault === 'end') this.fail('Truncated UTF-8 character in Chunked Unicode String', from + at)
        this.fail(encodingFaults[fault](bytes[at] ?? 0), from + at + 1)
      }
      lenient += textOf(character.code)
      offset += character.length
    }
    return lenient
  }

  /** The library reads a text only once it is asked for it, so what is wrong with one is told to the parser of its field. */
  #stringValue(info: number): Token {
    const begin = this.offset
    try {
      this.content = this.#textInPieces(3, info, (from, to) => this.#text(from, to))
    } catch (thrown) {
      if (!(thrown instanceof BodyRefused)) throw thrown
      this.fault = thrown.error
      // Whoever passes by goes on behind it, where it has an end.
      this.#skipString(begin, info)
    }
    return 'VALUE_STRING'
  }

  #skipString(begin: number, info: number): void {
    this.offset = begin
    try {
      this.#inPieces(3, info, () => undefined)
    } catch {
      this.offset = this.bytes.length
    }
  }

  #bytesValue(info: number, tag: number | undefined): Token {
    const bytes = this.#bytes(info)
    if (tag !== 2 && tag !== 3) return this.scalar('VALUE_EMBEDDED_OBJECT', base64(bytes))
    // Negative ones are counted from 0 by the library, from -1 by RFC 8949.
    return this.bigInteger(bytes.length, () => String(tag === 2 ? unsignedOf(bytes) : -unsignedOf(bytes)))
  }

  #bytes(info: number): Uint8Array {
    const begin = this.offset
    let length = 0
    this.#inPieces(2, info, (from, to) => {
      length += to - from
    })
    const bytes = new Uint8Array(length)
    this.offset = begin
    let at = 0
    this.#inPieces(2, info, (from, to) => {
      bytes.set(this.bytes.subarray(from, to), at)
      at += to - from
    })
    return bytes
  }

  /** An exponent of ten and digits. */
  #decimal(info: number): Token {
    const size = this.#size('START_ARRAY', info)
    if (size !== 2) this.fail(`Unexpected array size (${size}) when trying to decode BigDecimal`)
    const [exponent, digits] = [this.#integer(), this.#integer()]
    return this.scalar('VALUE_NUMBER', `${digits}E${exponent}`)
  }

  #integer(): bigint {
    const { major, info } = this.#head() ?? this.failAtEnd('Unexpected end-of-input in VALUE_NUMBER_INT')
    if (major > 1) this.fail('Unexpected token when trying to decode BigDecimal: not an integer')
    const argument = BigInt(this.#argument(info))
    return major === 0 ? argument : -1n - argument
  }

  #simple(byte: number, info: number, container: Container | undefined): Token {
    switch (info) {
      case 20:
        return this.scalar('VALUE_BOOLEAN', 'false')
      case 21:
        return this.scalar('VALUE_BOOLEAN', 'true')
      case 22:
      case 23:
        return 'VALUE_NULL'
      case 24:
        return this.scalar('VALUE_NUMBER', String(this.#argument(info)))
      case 25:
        return this.#float(2, (view) => printFloat(halfOf(view.getUint16(0))))
      case 26:
        return this.#float(4, (view) => printFloat(view.getFloat32(0)))
      case 27:
        return this.#float(8, (view) => printDouble(view.getFloat64(0)))
      case indefinite: {
        if (!container) return this.fail('Unexpected Break (0xFF) token in Root context')
        const kind = container.names ? 'Object' : 'Array'
        return this.fail(`Unexpected Break (0xFF) token in definite length (${container.size}) ${kind}`)
      }
      default:
        return info < 20 ? this.scalar('VALUE_NUMBER', String(info)) : this.#failOnToken(byte)
    }
  }

  #float(length: number, print: (view: DataView) => string): Token {
    if (this.offset + length > this.bytes.length) this.failAtEnd('Unexpected end-of-input in VALUE_NUMBER_FLOAT')
    const view = new DataView(this.bytes.buffer, this.bytes.byteOffset + this.offset, length)
    this.offset += length
    return this.scalar('VALUE_NUMBER', print(view))
  }

  #failOnToken(byte: number): never {
    return this.fail(`Invalid CBOR value token (first byte): 0x${byte.toString(16).padStart(2, '0')}`)
  }

  #failOnLength(token: string, info: number): never {
    const indicator = `0x${info.toString(16).toUpperCase()}`
    return this.fail(
      `Invalid 5-bit length indicator for \`JsonToken.${token}\`: ${indicator}; only 0x00-0x17, 0x1F allowed`,
    )
  }

  #failInName(length: number): never {
    const missing = this.bytes.length - this.offset
    return this.fail(
      missing === 0
        ? `Needed to read ${length} bytes, reached end-of-input`
        : `Needed to read ${length} bytes, missed ${length - missing} before end-of-input`,
    )
  }

  #failInString(major: number): never {
    const detail = `Unexpected end-of-input in ${tokenNames[major]}`
    const at = this.position(this.bytes.length)
    throw new BodyRefused({ code: 'malformed_body', at, detail, exception: 'json_e_o_f_exception' })
  }

  #failInContainer(container: Container): never {
    const { names, left } = container
    const [kind, one, many] = names ? ['Object', 'a property', 'properties'] : ['Array', 'an element', 'elements']
    const missing = left < 0 ? `${one} or close marker (0xFF)` : `${left} more ${many}`
    return this.failAtEnd(
      `Unexpected end-of-input in ${kind} value: expected ${missing} (start token at (${sourceName}))`,
    )
  }
}

/** The value of a number in 16 bits. */
function halfOf(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1
  const exponent = (bits >> 10) & 0x1f
  const fraction = bits & 0x3ff
  if (exponent === 0x1f) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN
  return exponent === 0 ? sign * fraction * 2 ** -24 : sign * (1 + fraction / 1024) * 2 ** (exponent - 15)
}
