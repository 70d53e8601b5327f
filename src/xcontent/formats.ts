import type { JsonValue } from '../json/value.ts'
import { BrokenText, decodeStrictly } from './broken-text.ts'
import { encode } from './byte-writer.ts'
import { CborReader } from './cbor-reader.ts'
import { writeCbor } from './cbor-writer.ts'
import { JsonReader } from './json-reader.ts'
import { SmileReader } from './smile-reader.ts'
import { writeSmile } from './smile-writer.ts'
import type { TokenReader } from './token-reader.ts'
import { YamlReader } from './yaml-reader.ts'
import { decodeYaml } from './yaml-text.ts'
import { writeYaml } from './yaml-writer.ts'

/** The formats that the server reads and writes. */
export const formats = ['json', 'yaml', 'cbor', 'smile'] as const

export type Format = (typeof formats)[number]

/** A body as it came: as text where its bytes are UTF-8, and else, or when nobody has looked, as bytes. */
export type Body = string | Uint8Array

export { encode } from './byte-writer.ts'

export function isFormat(name: string): name is Format {
  return (formats as readonly string[]).includes(name)
}

/** Begins to read a body of some format. */
export function createReader(format: Format, body: Body): TokenReader {
  switch (format) {
    case 'json':
      return new JsonReader(typeof body === 'string' ? body : (decodeStrictly(body) ?? new BrokenText(body)))
    case 'yaml':
      return new YamlReader(decodeYaml(body))
    case 'cbor':
      return new CborReader(typeof body === 'string' ? encode(body) : body)
    case 'smile':
      return new SmileReader(typeof body === 'string' ? encode(body) : body)
  }
}

/** Writes a value in a format other than JSON. */
export function writeValue(format: Exclude<Format, 'json'>, value: JsonValue): Body {
  switch (format) {
    case 'yaml':
      return writeYaml(value)
    case 'cbor':
      return writeCbor(value)
    case 'smile':
      return writeSmile(value)
  }
}
