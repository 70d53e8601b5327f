export function isDigit(char: string | undefined): boolean {
  return char !== undefined && char >= '0' && char <= '9'
}

/** Whether a character begins a bare word, as the JSON library tells words apart: by what Java allows in identifiers. */
export function isWordStart(char: string): boolean {
  return /[\p{L}\p{Nl}\p{Sc}\p{Pc}]/u.test(char)
}

/** Whether a character continues a bare word. */
export function isWordPart(char: string | undefined): boolean {
  return char !== undefined && (wordPart.test(char) || isIgnorable(char.charCodeAt(0)))
}

const wordPart = /[\p{L}\p{Nd}\p{Nl}\p{Sc}\p{Pc}\p{Mn}\p{Mc}\p{Cf}]/u

/** Most control characters may stand in an identifier. */
function isIgnorable(code: number): boolean {
  return code <= 0x08 || (code >= 0x0e && code <= 0x1b) || (code >= 0x7f && code <= 0x9f)
}

/** How the JSON library names a character in its complaints. */
export function nameCharacter(char: string): string {
  const code = char.codePointAt(0) ?? 0
  if (code < 0x20 || (code >= 0x7f && code <= 0x9f)) return `(CTRL-CHAR, code ${code})`
  return code > 255 ? `'${char}' (code ${code} / 0x${code.toString(16)})` : `'${char}' (code ${code})`
}
