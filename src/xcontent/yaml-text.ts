import { characterAt, decodeStrictly, encodingFaults } from './broken-text.ts'
import { BodyRefused } from './token-reader.ts'

/** The text that bytes of YAML are. Bytes that are no UTF-8 are refused before anything else, in the words of the server's library. */
export function decodeYaml(bytes: Uint8Array): string {
  const text = decodeStrictly(bytes)
  if (text !== undefined) return text
  for (let offset = 0, read = 0; offset < bytes.length; read++) {
    const character = characterAt(bytes, offset)
    if ('fault' in character) {
      const byte = bytes[character.offset] ?? 0
      switch (character.fault) {
        case 'start':
          return refuse(`${encodingFaults.start(byte)} (at char #${read + 1}, byte #-1)`, true)
        case 'middle':
          return refuse(`${encodingFaults.middle(byte)} (at char #${read}, byte #-1)`, true)
        default: {
          const got = bytes.length - offset
          const needed = (bytes[offset] ?? 0) >= 0xf0 ? 4 : (bytes[offset] ?? 0) >= 0xe0 ? 3 : 2
          return refuse(
            `Unexpected EOF in the middle of a multi-byte char: got ${got}, needed ${needed}, at char #${read}, byte #${offset + got})`,
            true,
          )
        }
      }
    }
    offset += character.length
  }
  return refuse('special characters are not allowed', false)
}

function refuse(sentence: string, isEncoding: boolean): never {
  const detail = isEncoding ? `java.io.CharConversionException: ${sentence}` : sentence
  throw new BodyRefused({
    code: 'malformed_body',
    at: { line: 1, column: 1 },
    detail,
    exception: 'jackson_y_a_m_l_parse_exception',
    causes: isEncoding
      ? [
          { type: 'y_a_m_l_exception', reason: detail },
          { type: 'char_conversion_exception', reason: sentence },
        ]
      : [{ type: 'reader_exception', reason: sentence }],
  })
}
