/** Behind which column the library folds. */
const bestWidth = 80
/** From which length on a name is written behind a question mark. */
const longestSimpleKey = 128

const lineBreaks = '\n\u0085\u2028\u2029'

/** Whether a name goes before its colon in one line. */
export function isSimpleKey(name: string): boolean {
  return name !== '' && name.length < longestSimpleKey && !Array.from(lineBreaks).some((one) => name.includes(one))
}

const reserved =
  /^(?:~.*|[yn]|[YN]|yes|Yes|YES|no|No|NO|on|On|ON|off|Off|OFF|true|True|TRUE|false|False|FALSE|null|Null|NULL)$/s
const startsLikeNumber = /^[-+.\d]/

/** How the library writes a name: without quotes where nothing can be taken for something else. */
export function nameStyle(name: string): 'plain' | 'single' | 'double' {
  if (name === '' || reserved.test(name) || startsLikeNumber.test(name) || hasSpecial(name)) return 'double'
  return isPlain(name) ? 'plain' : 'single'
}

/** Characters that only escapes can show; a space beside a line break is lost elsewhere as well. */
function hasSpecial(text: string): boolean {
  return (
    Array.from(text).some((char) => char !== '\n' && !isPrintable(char)) ||
    /\t/.test(text) ||
    / [\n\u0085\u2028\u2029]|[\n\u0085\u2028\u2029] /.test(text) ||
    text.includes('\n')
  )
}

function isPlain(name: string): boolean {
  if (/^[#,[\]{}&*!|>'"%@`]/.test(name) || /^[ \n\u0085\u2028\u2029]|[ \n\u0085\u2028\u2029]$/.test(name)) return false
  return !/^[?:-](?:[ \t\n\u0085\u2028\u2029]|$)|:(?:[ \t\n\u0085\u2028\u2029]|$)|[ \t\n\u0085\u2028\u2029]#/.test(name)
}

function isPrintable(char: string): boolean {
  const code = char.codePointAt(0) ?? 0
  return (
    (code >= 0x20 && code <= 0x7e) ||
    code === 0x85 ||
    (code >= 0xa0 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    code >= 0x10000
  )
}

const escapes: Readonly<Record<string, string>> = {
  '\0': '0',
  '\u0007': 'a',
  '\b': 'b',
  '\t': 't',
  '\n': 'n',
  '\u000b': 'v',
  '\f': 'f',
  '\r': 'r',
  '\u001b': 'e',
  '"': '"',
  '\\': '\\',
  '\u0085': 'N',
  '\u00a0': '_',
  '\u2028': 'L',
  '\u2029': 'P',
}

function escapeOf(char: string): string {
  const short = escapes[char]
  if (short !== undefined) return `\\${short}`
  if (isPrintable(char)) return char
  const hex = (char.codePointAt(0) ?? 0).toString(16)
  return hex.length <= 2 ? `\\x${hex.padStart(2, '0')}` : `\\u${hex.padStart(4, '0')}`
}

/**
 * A text in double quotes. It starts at `column`; `indent` is that of the lines it is folded into, and nothing where it must not be
 * folded.
 */
export function doubleQuoted(text: string, column: number, indent: number | undefined): string {
  let out = '"'
  let at = column + 1
  let start = 0
  const write = (piece: string) => {
    out += piece
    at += piece.length
  }
  for (let end = 0; end <= text.length; end++) {
    const char = text[end]
    const here = end
    if (char === undefined || !/[ !#-[\]-~]/.test(char)) {
      if (start < end) write(text.slice(start, end))
      start = end
      if (char !== undefined) {
        const whole = String.fromCodePoint(text.codePointAt(end) ?? 0)
        write(escapeOf(whole))
        end += whole.length - 1
        start = end + 1
      }
    }
    const folds = indent !== undefined && end > 0 && end < text.length - 1 && (text[here] === ' ' || start >= end)
    if (folds && at + (end - start) > bestWidth) {
      if (start < end) write(`${text.slice(start, end)}\\`)
      else write('\\')
      if (start < end) start = end
      out += `\n${' '.repeat(indent)}`
      at = indent
      if (text[start] === ' ') write('\\')
    }
  }
  return `${out}"`
}

/** A text in single quotes, folded at single spaces. */
export function singleQuoted(text: string, column: number, indent: number | undefined): string {
  return `'${fold(text.replaceAll("'", "''"), column + 1, indent)}'`
}

/** A text without quotes, folded at single spaces. */
export function plain(text: string, column: number, indent: number | undefined): string {
  return fold(text, column, indent)
}

function fold(text: string, column: number, indent: number | undefined): string {
  if (indent === undefined) return text
  let at = column
  const pieces = text.split(/(?<! ) (?! )/)
  let out = ''
  for (const [i, piece] of pieces.entries()) {
    if (i > 0) {
      const breaks = at > bestWidth
      out += breaks ? `\n${' '.repeat(indent)}` : ' '
      at = breaks ? indent : at + 1
    }
    out += piece
    at += piece.length
  }
  return out
}
