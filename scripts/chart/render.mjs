import { logScale } from './scale.mjs'
import { escapeXml, style } from './svg.mjs'

/** @typedef {import('../../bench/peers/report.mjs').PeersReport} PeersReport */
/** @typedef {import('../../bench/peers/report.mjs').Measured} Measured */

/** What the kinds are called. */
const kinds = {
  floor: 'answers constant bytes',
  ours: 'this package',
  stateless: 'answers with examples',
  stateful: 'keeps state',
  sketch: 'two routes by hand, over a Map',
}

const width = 820
const plot = { from: 250, to: 640 }
const columns = { get: 710, write: 790 }
const top = 112
const rowHeight = 38

/**
 * The processor time of each contestant as dots on a logarithmic axis, the cheapest first.
 * @param {PeersReport} report
 * @returns {string} SVG
 */
export function renderChart(report) {
  const measured = report.measured.toSorted((a, b) => a.get.toFloor - b.get.toFloor)
  const { ticks, place } = logScale(
    measured.flatMap(({ get, write }) => [get.toFloor, write.toFloor]),
    plot,
  )
  const bottom = top + rowHeight * (measured.length + report.absent.length)
  const height = bottom + 62
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title desc">
<title id="title">Processor time of one request, on mock servers side by side</title>
<desc id="desc">${escapeXml(describe(measured, report))}</desc>
${style}
<rect class="ground" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8"/>
<text class="heading" x="20" y="32">Processor time of one request</text>
<text class="muted" x="20" y="52">times that of a bare node:http server; logarithmic, further left is cheaper</text>
<circle class="get" cx="26" cy="76" r="5"/><text x="38" y="80">GET of a connector of ${kilobytes(measured)} kB</text>
<path class="write" d="${diamond(250, 76)}"/><text x="262" y="80">check-in, or what is nearest to it</text>
<text class="column" x="${columns.get}" y="${top - 12}">GET</text>
<text class="column" x="${columns.write}" y="${top - 12}">check-in</text>
${ticks.map((tick) => renderTick(tick, place(tick), bottom)).join('\n')}
${measured.map((one, i) => renderRow(one, top + rowHeight * i, place)).join('\n')}
${report.absent.map(({ name, absent }, i) => renderAbsent(name, absent, top + rowHeight * (measured.length + i))).join('\n')}
<text class="muted" x="20" y="${bottom + 46}">${escapeXml(renderOrigin(report))}</text>
</svg>
`.replaceAll(/\n+/g, '\n')
}

/** @param {number} tick @param {number} x @param {number} bottom */
const renderTick = (tick, x, bottom) =>
  `<path class="grid" d="M${x} ${top}V${bottom}"/><text class="tick" x="${x}" y="${bottom + 18}">${tick}×</text>`

/** @param {Measured} one @param {number} y @param {(value: number) => number} place */
function renderRow({ name, version, kind, get, write }, y, place) {
  const middle = y + rowHeight / 2
  const [left, right] = [place(get.toFloor), place(write.toFloor)].toSorted((a, b) => a - b)
  return `<g class="${kind}">
<text class="name" x="20" y="${middle - 2}">${escapeXml(`${name} ${version}`)}</text>
<text class="muted" x="20" y="${middle + 13}">${kinds[kind]}</text>
<path class="span" d="M${left} ${middle}H${right}"/>
<path class="write" d="${diamond(place(write.toFloor), middle)}"/>
<circle class="get" cx="${place(get.toFloor)}" cy="${middle}" r="5"/>
<text class="column" x="${columns.get}" y="${middle + 4}">${times(get.toFloor)}</text>
<text class="column" x="${columns.write}" y="${middle + 4}">${times(write.toFloor)}</text>
</g>`
}

/** @param {string} name @param {string} reason @param {number} y */
const renderAbsent = (name, reason, y) =>
  `<text class="name" x="20" y="${y + rowHeight / 2 + 4}">${escapeXml(name)}</text>` +
  `<text class="muted" x="${plot.from}" y="${y + rowHeight / 2 + 4}">not measured: ${escapeXml(reason.slice(0, 80))}</text>`

/** @param {number} x @param {number} y */
const diamond = (x, y) => `M${x} ${y - 6}L${x + 6} ${y}L${x} ${y + 6}L${x - 6} ${y}Z`

/** @param {number} ratio */
const times = (ratio) => `${ratio.toFixed(ratio < 10 ? 2 : 1)}×`

/** @param {readonly Measured[]} measured */
const kilobytes = (measured) => ((measured.find(({ kind }) => kind === 'ours')?.get.bytes ?? 0) / 1000).toFixed(1)

/** The same in words. @param {readonly Measured[]} measured @param {PeersReport} report */
function describe(measured, report) {
  const rows = measured.map(
    ({ name, version, get, write }) =>
      `${name} ${version}: ${times(get.toFloor)} (${get.cpu.toFixed(0)} µs) for GET, ${times(write.toFloor)} (${write.cpu.toFixed(0)} µs) for a check-in`,
  )
  const absent = report.absent.map(({ name }) => `${name}: not measured`)
  return `Times the cost of a bare server of Node. ${[...rows, ...absent].join('; ')}. ${renderOrigin(report)}`
}

/** @param {PeersReport} report */
const renderOrigin = ({ date, node, cpus, model, connections }) =>
  `Medians, ${connections} connections. Node ${node}, ${cpus} × ${model}, ${date.slice(0, 10)}. npm run bench:peers measures them.`
