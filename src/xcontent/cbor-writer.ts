import { isObject, type JsonValue } from '../json/value.ts'
import { ByteWriter, bigIntegerBytes, encode, integerOf } from './byte-writer.ts'

/** Longer texts are written in pieces of so many UTF-16 units. */
const longestPiece = 3996

/** Writes CBOR as the server's library does: objects and lists without a length, integers as short as can be, other numbers in 64 bits. */
export function writeCbor(value: JsonValue): Uint8Array {
  const writer = new ByteWriter()
  write(writer, value)
  return writer.finish()
}

function write(writer: ByteWriter, value: JsonValue): void {
  if (typeof value === 'string') writeText(writer, value)
  else if (typeof value === 'number') writeNumber(writer, value)
  else if (typeof value === 'boolean') writer.byte(value ? 0xf5 : 0xf4)
  else if (value === null) writer.byte(0xf6)
  else if (isObject(value)) {
    writer.byte(0xbf)
    for (const [name, member] of Object.entries(value)) {
      writeText(writer, name)
      write(writer, member)
    }
    writer.byte(0xff)
  } else {
    writer.byte(0x9f)
    for (const item of value) write(writer, item)
    writer.byte(0xff)
  }
}

function writeHead(writer: ByteWriter, major: number, argument: number | bigint): void {
  const lead = major << 5
  if (argument < 24) writer.byte(lead | Number(argument))
  else {
    const size = argument < 0x100 ? 1 : argument < 0x10000 ? 2 : argument < 0x100000000 ? 4 : 8
    writer.byte(lead | (24 + Math.log2(size)))
    writer.unsigned(argument, size)
  }
}

function writeText(writer: ByteWriter, text: string): void {
  if (text.length <= longestPiece) {
    writePiece(writer, text)
    return
  }
  writer.byte(0x7f)
  for (let from = 0; from < text.length; ) {
    let to = from + longestPiece
    // The halves of a character stay together.
    if (to < text.length && /[\uD800-\uDBFF]/.test(text.charAt(to - 1))) to--
    writePiece(writer, text.slice(from, to))
    from = to
  }
  writer.byte(0xff)
}

function writePiece(writer: ByteWriter, text: string): void {
  const bytes = encode(text)
  writeHead(writer, 3, bytes.length)
  writer.all(bytes)
}

function writeNumber(writer: ByteWriter, value: number): void {
  const integer = integerOf(value)
  if (integer === undefined) {
    writer.byte(0xfb)
    writer.double(value)
    return
  }
  const [major, argument] = integer < 0 ? [1, -1n - integer] : [0, integer]
  // What does not fit into a long is a big integer there, and the library counts negative ones from 0 where RFC 8949 does so from -1.
  if (BigInt.asIntN(64, integer) === integer) {
    writeHead(writer, major, argument)
    return
  }
  writer.byte(0xc2 + major)
  const bytes = bigIntegerBytes(integer < 0 ? -integer : integer)
  writeHead(writer, 2, bytes.length)
  writer.all(bytes)
}
