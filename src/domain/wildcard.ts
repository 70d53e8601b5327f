/** One of a pattern: `*` stands for any characters, `?` for one, all others for themselves, as does what is in an object. */
export type WildcardToken = string | { readonly char: string }

/** Matches a whole text. Goes back only to the last star, so that no pattern takes more than its length times the text's. */
export function matchWildcard(tokens: readonly WildcardToken[], text: string): boolean {
  const chars = [...text]
  let t = 0
  let c = 0
  let star = -1
  let resume = 0
  while (c < chars.length) {
    const token = tokens[t]
    if (token === '*') {
      star = t++
      resume = c
    } else if (token === '?' || (token !== undefined && charOf(token) === chars[c])) {
      t++
      c++
    } else if (star >= 0) {
      t = star + 1
      c = ++resume
    } else {
      return false
    }
  }
  while (tokens[t] === '*') t++
  return t === tokens.length
}

function charOf(token: WildcardToken): string {
  return typeof token === 'string' ? token : token.char
}
