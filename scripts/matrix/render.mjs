/** @typedef {import('../matrix.mjs').Cell} Cell */

/**
 * The result as tables in Markdown, one for each kind of columns. Only what has run and passed has a ✓.
 * @param {readonly Cell[]} all
 */
export function renderMatrix(all) {
  const cells = all.filter(({ column }) => column !== '-')
  const kinds = groupBy(cells, kindOf)
  const notes = [...new Set(cells.flatMap(noteOf))].map((note) => `- ${note}`)
  const tables = [...kinds.values()].map((own) => {
    const columns = [...new Set(own.map(({ column }) => column))].sort()
    const rows = [...new Set(own.map(({ row }) => row))].sort(byVersion).map((row) => {
      const marks = columns.map((column) => markOf(own.find((cell) => cell.row === row && cell.column === column)))
      return `| ${row} | ${marks.join(' | ')} |`
    })
    return [`| | ${columns.join(' | ')} |`, `|---|${columns.map(() => ':-:').join('|')}|`, ...rows].join('\n')
  })
  return `${[...tables, notes.join('\n')].filter(Boolean).join('\n\n')}\n`
}

/**
 * Which versions, without patches, and which columns a rendered matrix speaks of.
 * @param {string} text
 */
export function labelsOf(text) {
  return text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .flatMap((line) => line.split('|'))
    .map((cell) => cell.trim().replace(/(\d+\.\d+)\.\d+$/, '$1'))
}

/**
 * @param {string} a
 * @param {string} b
 */
function byVersion(a, b) {
  return a.localeCompare(b, 'en', { numeric: true })
}

/** @param {Cell} cell */
function kindOf({ column }) {
  return column.startsWith('Node ') ? 'Node' : 'resolution'
}

/** @param {Cell | undefined} cell */
function markOf(cell) {
  if (cell === undefined) return ''
  if (cell.unsupported !== undefined) return '–'
  if (cell.skipped !== undefined || cell.checks.length === 0) return 'not tried'
  return cell.checks.some(({ error }) => error !== undefined) ? '✗' : '✓'
}

/** @param {Cell} cell */
function noteOf({ row, column, unsupported, skipped }) {
  if (unsupported !== undefined) return [`– ${row}${column.startsWith('Node ') ? '' : `, ${column}`}: ${unsupported}`]
  return skipped === undefined ? [] : [`not tried, ${column}: ${skipped.split('\n')[0]}`]
}

/**
 * @template Item
 * @param {readonly Item[]} items
 * @param {(item: Item) => string} keyOf
 */
function groupBy(items, keyOf) {
  /** @type {Map<string, Item[]>} */
  const groups = new Map()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}
