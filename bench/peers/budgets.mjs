/** @typedef {import('../line.mjs').Figure} Figure */
/** @typedef {import('./report.mjs').PeersReport} PeersReport */

/**
 * How many times our cost a peer's must be at least. Servers by hand have none: they do nothing but answer.
 * @type {readonly { kind: import('./contestants.mjs').Kind, only?: string, least: number }[]}
 */
const budgets = [
  { kind: 'stateless', only: 'Prism', least: 12 },
  { kind: 'stateful', least: 4 },
]

const calls = /** @type {const} */ ({ get: 'GET', write: 'write' })

/**
 * What the budgets say of a report.
 * @param {Pick<PeersReport, 'measured' | 'absent'>} report
 * @returns {Figure[]}
 */
export function budgetFigures({ measured, absent }) {
  return budgets.flatMap(({ kind, only, least }) => {
    const isMeant = (/** @type {import('./report.mjs').Named} */ peer) =>
      peer.kind === kind && (only === undefined || peer.name === only)
    return [
      ...measured.filter(isMeant).flatMap((peer) =>
        /** @type {(keyof typeof calls)[]} */ (Object.keys(calls)).map((call) => ({
          what: `peers: ${calls[call]}, CPU of ${peer.name} against ours`,
          value: peer[call].toOurs,
          unit: /** @type {const} */ ('x'),
          least,
          detail: `${peer[call].cpu.toFixed(0)} µs, ${peer[call].toFloor.toFixed(1)} x bare`,
        })),
      ),
      ...absent.filter(isMeant).map(({ name, absent: reason }) => ({ what: `peers: ${name}`, absent: reason })),
    ]
  })
}
