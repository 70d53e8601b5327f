/** A cell: what it says, and how it is painted once its width is known. */
export type Cell = string | { readonly text: string; readonly paint: (text: string) => string }

/** Columns side by side, two blanks between them; a column of numbers is set to the right. */
export function textTable(rows: readonly (readonly Cell[])[], right: readonly number[] = []): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => textOf(row[column]).length)))
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0
        const text = textOf(cell)
        const last = column === row.length - 1
        const padded = right.includes(column) ? text.padStart(width) : last ? text : text.padEnd(width)
        return typeof cell === 'string' ? padded : cell.paint(padded)
      })
      .join('  '),
  )
}

/** Breaks a text at blanks into lines of at most `width`; a longer word stands alone on its line. */
export function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = []
    let line = ''
    for (const word of paragraph.split(' ')) {
      if (line !== '' && line.length + 1 + word.length > width) {
        lines.push(line)
        line = word
      } else {
        line = line === '' ? word : `${line} ${word}`
      }
    }
    return [...lines, line]
  })
}

function textOf(cell: Cell | undefined): string {
  return typeof cell === 'string' ? cell : (cell?.text ?? '')
}
