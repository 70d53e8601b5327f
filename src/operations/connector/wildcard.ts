import type { ConnectorDocument } from '../../domain/documents.ts'
import { matchWildcard } from '../../domain/wildcard.ts'

/**
 * Makes the test for connectors that `*query*` matches. Index name and name are matched whole and with their letter case; of the
 * description each lower-cased word is matched by itself, so capitals and spaces never match there.
 */
export function wildcardQuery(query: string): (connector: ConnectorDocument) => boolean {
  const matches = compileWildcard(query)
  return ({ index_name, name, description }) =>
    [index_name, name].some((text) => typeof text === 'string' && matches(text)) ||
    (typeof description === 'string' && wordsOf(description).some(matches))
}

let segmenter: Intl.Segmenter | undefined

/** The words that the server's standard analyser makes of a text. Of Chinese characters and hiragana it makes one word each. */
function wordsOf(text: string): string[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' })
  return Array.from(segmenter.segment(text))
    .filter(({ isWordLike }) => isWordLike)
    .flatMap(({ segment }) => segment.toLowerCase().match(loneCharacterOrRest) ?? [])
    .flatMap((word) => word.match(wordPiece) ?? [])
}

/** The analyser cuts longer words into pieces. */
const wordPiece = /.{1,255}/gsu

const loneCharacterOrRest = /[\p{Script=Han}\p{Script=Hiragana}]|[^\p{Script=Han}\p{Script=Hiragana}]+/gu

type Matcher = (text: string) => boolean

/** `*` stands for any characters, `?` for one, and a backslash takes the next character as it is. */
function compileWildcard(query: string): Matcher {
  const parts = `*${query}*`.match(/\\[\s\S]|[\s\S]/gu) ?? []
  const tokens = parts.map((part) => (part.length > 1 && part.startsWith('\\') ? { char: part.slice(1) } : part))
  return (text) => matchWildcard(tokens, text)
}
