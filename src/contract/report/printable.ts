/** Controls, and what turns the direction of reading round: a terminal obeys the former, a reader is misled by the latter. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what this is about.
const unsafe = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

/**
 * Text of a server as a terminal or a log may show it: what would move the cursor, change colours or hide a line stands there escaped,
 * as `\u001b`. Tabs and line feeds stay.
 */
export function printable(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(unsafe, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** The same on one line. */
export function printableLine(text: string): string {
  return printable(text).replaceAll('\n', '\\n')
}

/** Breaks what GitHub's runner would carry out when it stands in the log of an action: `::` at the beginning of a line, `##[` anywhere. */
export function disarm(text: string): string {
  return text.replace(/^([^\S\n]*):(?=:)/gm, '$1\\u003a').replaceAll('##[', '##\\u005b')
}

/** Text that may hold words of a server, as a command may print it: harmless to a terminal, and to a runner that reads its log. */
export function harmless(text: string): string {
  return disarm(printable(text))
}
