import { source } from './source.mjs'

/** @typedef {import('../../src/faults/fault.ts').Fault} Fault */
/** @typedef {import('../../src/contract.ts').CheckName} CheckName */

/** What stands in the table: the check that the fault was planted for, and one that has found it beside. */
const marks = { meant: '●', beside: '○' }

/** @returns {Promise<{ faults: readonly Fault[], names: readonly CheckName[] }>} */
export async function readFaults() {
  const [{ faults }, { checkNames }] = await Promise.all([
    source('faults/index.ts'),
    source('contract/checks/names.ts'),
  ])
  return { faults, names: checkNames }
}

/**
 * The table of faults and checks.
 * @param {readonly { fault: Fault, foundBy: readonly CheckName[] }[]} results
 * @param {readonly CheckName[]} names
 */
export function renderFaults(results, names) {
  const rows = results.map(({ fault, foundBy }) => {
    const cells = names.map((name) =>
      fault.caughtBy.includes(name) ? marks.meant : foundBy.includes(name) ? marks.beside : '',
    )
    return `| ${subjectOf(fault)} | ${cells.join(' | ')} |`
  })
  const totals = names.map((name) => results.filter(({ foundBy }) => foundBy.includes(name)).length)
  return [
    `| Fault | ${names.join(' | ')} |`,
    `|---|${names.map(() => ':-:').join('|')}|`,
    ...rows,
    `| **${results.length} faults, found by** | ${totals.join(' | ')} |`,
    '',
  ].join('\n')
}

/**
 * What the page says of each fault that needs no run to be known: what it is, and which checks it was planted for.
 * @param {string} table as `renderFaults` gives it
 * @param {readonly CheckName[]} names
 */
export function promisesIn(table, names) {
  const rows = table.split('\n').filter((line) => line.startsWith('| ') && !/^\| (Fault|\*\*)/.test(line))
  return rows.map((row) => {
    const [subject = '', ...cells] = row.slice(2, -2).split(' | ')
    return `${subject}: ${names.filter((_, index) => cells[index]?.trim() === marks.meant).join(', ')}`
  })
}

/**
 * The same from the list of faults.
 * @param {readonly Fault[]} faults
 * @param {readonly CheckName[]} names
 */
export function promisesOf(faults, names) {
  return faults.map(
    (fault) => `${subjectOf(fault)}: ${names.filter((name) => fault.caughtBy.includes(name)).join(', ')}`,
  )
}

/** @param {Fault} fault */
function subjectOf({ operation, title }) {
  return `${operation ? `\`${operation}\`` : 'the server'} ${title.replaceAll('|', '\\|')}`
}
