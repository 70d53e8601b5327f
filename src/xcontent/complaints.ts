import { characterAt, encodingFaults } from './broken-text.ts'
import { isWordPart, isWordStart, nameCharacter } from './characters.ts'

/** What the JSON library says of characters that cannot stand where they do, and how many of their bytes it has read by then. */
export type Complaint = { readonly read: number; readonly detail: string }

/** The library quotes no more characters of a word. */
const longestWord = 256

/** As many UTF-16 units as a complaint may look at. */
export const furthest = longestWord + 4

const values = "(JSON String, Number, Array, Object or token 'null', 'true' or 'false')"

/**
 * Of what stands where a value must, given as the bytes from there on: nothing when they end inside a character. The library takes the
 * first byte for a character, and has read the character behind a word when it complains.
 */
export function complainOfValue(bytes: Uint8Array): Complaint | undefined {
  const first = String.fromCharCode(bytes[0] ?? 0)
  return isWordStart(first)
    ? complainOfWord(bytes)
    : { read: 0, detail: `Unexpected character (${nameCharacter(first)}): expected a valid value ${values}` }
}

/** Of a word that is no value. It may begin with a sign. */
export function complainOfWord(bytes: Uint8Array): Complaint | undefined {
  let word = String.fromCharCode(bytes[0] ?? 0)
  let read = 1
  while (read < bytes.length) {
    const character = characterAt(bytes, read)
    if ('fault' in character) {
      const { fault, offset } = character
      if (fault === 'end') return undefined
      return { read: offset + 1, detail: encodingFaults[fault](bytes[offset] ?? 0) }
    }
    read += character.length
    const char = sixteenBits(character.code)
    if (!isWordPart(char)) break
    word += char
    if (word.length < longestWord) continue
    word += '...'
    break
  }
  return { read, detail: `Unrecognized token '${word}': was expecting ${values}` }
}

/** Of what stands where a name must. The library has read the character, and names the place of its last byte. */
export function complainOfName(bytes: Uint8Array): Complaint {
  const { code, length } = characterAt(bytes, 0) as { code: number; length: number }
  const detail = `Unexpected character (${nameCharacter(sixteenBits(code))}): was expecting double-quote to start field name`
  return { read: length - 1, detail }
}

/** A character takes sixteen bits, whatever it is. */
function sixteenBits(code: number): string {
  return String.fromCharCode(code & 0xffff)
}
