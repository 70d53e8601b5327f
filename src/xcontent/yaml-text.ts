import { characterAt, decodeStrictly, encodingFaults } from './broken-text.ts'
import { BodyRefused } from './token-reader.ts'

/** How many characters a document may have; a surrogate pair is one. */
const maximumLength = 3 * 1024 * 1024

/**
 * The text of a body in YAML. Bytes that are no UTF-8 are refused before anything else, in the words of the server's library, and what is
 * longer than it reads.
 */
export function decodeYaml(body: string | Uint8Array): string {
  const text = typeof body === 'string' ? body : (decodeStrictly(body) ?? refuseBytes(body))
  if (hasMoreCharacters(text, maximumLength)) {
    const sentence = `The incoming YAML document exceeds the limit: ${maximumLength} code points.`
    return refuse(sentence, [{ type: 'y_a_m_l_exception', reason: sentence }])
  }
  return text
}

function hasMoreCharacters(text: string, limit: number): boolean {
  if (text.length <= limit || text.length > 2 * limit) return text.length > limit
  let count = 0
  for (const _ of text) count++
  return count > limit
}

function refuseBytes(bytes: Uint8Array): never {
  for (let offset = 0, read = 0; offset < bytes.length; read++) {
    const character = characterAt(bytes, offset)
    if ('fault' in character) {
      const byte = bytes[character.offset] ?? 0
      switch (character.fault) {
        case 'start':
          return refuseEncoding(`${encodingFaults.start(byte)} (at char #${read + 1}, byte #-1)`)
        case 'middle':
          return refuseEncoding(`${encodingFaults.middle(byte)} (at char #${read}, byte #-1)`)
        default: {
          const got = bytes.length - offset
          const needed = (bytes[offset] ?? 0) >= 0xf0 ? 4 : (bytes[offset] ?? 0) >= 0xe0 ? 3 : 2
          return refuseEncoding(
            `Unexpected EOF in the middle of a multi-byte char: got ${got}, needed ${needed}, at char #${read}, byte #${offset + got})`,
          )
        }
      }
    }
    offset += character.length
  }
  const sentence = 'special characters are not allowed'
  return refuse(sentence, [{ type: 'reader_exception', reason: sentence }])
}

function refuseEncoding(sentence: string): never {
  const detail = `java.io.CharConversionException: ${sentence}`
  return refuse(detail, [
    { type: 'y_a_m_l_exception', reason: detail },
    { type: 'char_conversion_exception', reason: sentence },
  ])
}

function refuse(detail: string, causes: readonly { readonly type: string; readonly reason: string }[]): never {
  throw new BodyRefused({
    code: 'malformed_body',
    at: { line: 1, column: 1 },
    detail,
    exception: 'jackson_y_a_m_l_parse_exception',
    causes,
  })
}
