/**
 * A table in plain text.
 * @param {string[]} head
 * @param {string[][]} lines
 */
export function formatTable(head, lines) {
  const widths = head.map((_, column) => Math.max(...[head, ...lines].map((line) => (line[column] ?? '').length)))
  const format = (/** @type {string[]} */ line) =>
    line
      .map((value, column) => value.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd()
  return ['', format(head), format(widths.map((width) => '─'.repeat(width))), ...lines.map(format), ''].join('\n')
}
