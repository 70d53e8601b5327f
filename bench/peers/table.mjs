/** @typedef {import('./report.mjs').PeersReport} PeersReport */
/** @typedef {import('./contest.mjs').Cost} Cost */

const titles = { get: 'GET of a connector', write: 'Check-in, or what is nearest to it' }

const widths = [24, 10, 11, 9, 9, 11, 11, 8]

/** @param {readonly string[]} cells */
const row = (cells) =>
  cells
    .map((cell, i) => (i === 0 || i === widths.length ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
    .join(' ')
    .trimEnd()

/** @param {string} name @param {string} kind @param {Cost} cost */
const costRow = (name, kind, { cpu, toFloor, toOurs, p50, p99, bytes, asked }) =>
  row([
    name,
    kind,
    `${cpu.toFixed(1)} µs`,
    `${toFloor.toFixed(2)} x`,
    `${toOurs.toFixed(2)} x`,
    `${p50.toFixed(0)} µs`,
    `${p99.toFixed(0)} µs`,
    `${bytes} B`,
    ` ${asked}`,
  ])

/**
 * What each request cost on whom.
 * @param {PeersReport} report
 */
export function renderPeers({ measured, absent, connections }) {
  const parts = /** @type {const} */ (['get', 'write']).map((call) =>
    [
      `${titles[call]}, ${connections} connections`,
      row(['', '', 'CPU', 'to bare', 'to ours', 'p50', 'p99', 'body', ' asked']),
      ...measured.map((one) => costRow(`${one.name} ${one.version}`, one.kind, one[call])),
      ...absent.map(({ name, kind, absent: reason }) => row([name, kind, ` not measured: ${reason}`])),
    ].join('\n'),
  )
  return parts.join('\n\n')
}
