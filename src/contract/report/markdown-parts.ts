import { printable } from './printable.ts'

/** Text in which nothing is Markdown or HTML any more, on one line: all that could be stands there as a character reference. */
export function plainText(text: string): string {
  return printable(text)
    .replace(/[&<>"'`*_[\]|~\\@#:$!]/g, (one) => `&#${one.charCodeAt(0)};`)
    .replace(/\s*\n\s*/g, ' ')
}

/** The same in the type of code. Backticks would not do: a table takes bars apart even between them. */
export function inlineCode(text: string): string {
  return text === '' ? '' : `<code>${plainText(text)}</code>`
}

/** A block of code; its fence is longer than any row of backticks in it. */
export function codeBlock(text: string, language: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((row) => row.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${printable(text)}\n${fence}`
}

/** A table; the cells are Markdown already. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
