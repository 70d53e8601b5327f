import type { Edge } from '../violation.ts'
import { layOut } from './diagram-layout.ts'
import { edgeName } from './findings.ts'
import { type Html, html, type Part } from './html-template.ts'
import type { ContractReport } from './report.ts'
import {
  type EdgeCoverage,
  type EdgeState,
  edgeState,
  edgeStateMeanings,
  edgeStates,
  edgesOf,
  machineTitles,
  statusesOf,
  transitionSentence,
} from './transition-coverage.ts'

/** Broken lines tell states apart without colours, and without a style sheet. */
const dashes: Readonly<Record<EdgeState, string>> = {
  violated: 'none',
  accepted: 'none',
  refused: '5 4',
  'not tried': '10 4',
  'out of reach': '1 4',
}

/** A machine as a picture, and all that the picture says as a table. */
export function machineSection(report: ContractReport, machine: Edge['machine']): Html {
  const edges = edgesOf(report, machine)
  return html`<section class="machine" aria-labelledby="machine-${machine}">
<h3 id="machine-${machine}">${machineTitles[machine]}</h3>
<p>${transitionSentence(edges)}.</p>
<div class="scroll" role="region" tabindex="0" aria-label="${machineTitles[machine]}, diagram">${diagram(report, machine, edges)}</div>
<details><summary>${machineTitles[machine]} as a table</summary>
<div class="scroll" role="region" tabindex="0" aria-label="${machineTitles[machine]}, table">${transitionTable(report, machine)}</div>
</details>
</section>`
}

/** What the lines of the pictures mean. */
export function diagramLegend(): Html {
  return html`<ul class="legend">${edgeStates.map(
    (
      state,
    ) => html`<li><svg width="34" height="12" viewBox="0 0 34 12" aria-hidden="true"><g class="edge ${className(state)}">
<path class="line" d="M0 6H26" fill="none" stroke="currentColor" stroke-width="2" stroke-dasharray="${dashes[state]}"/>
<path class="arrow" d="M34 6L25 2L25 10Z"/></g></svg> <span><b>${mark(state)} ${state}</b> ${edgeStateMeanings[state]}</span></li>`,
  )}</ul>`
}

function diagram(report: ContractReport, machine: Edge['machine'], edges: readonly EdgeCoverage[]): Html {
  const layout = layOut(statusesOf(report, machine))
  const { width, height, node } = layout
  // Illegal changes that nobody tried would only hide the others. What is worst is drawn last, on top.
  const drawn = edges
    .filter(({ legal, tried }) => legal || tried > 0)
    .toSorted((a, b) => edgeStates.indexOf(b.state) - edgeStates.indexOf(a.state))
    .map((edge) => ({ edge, way: layout.way(edge.from, edge.to) }))
  return html`<svg class="diagram" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title-${machine} desc-${machine}">
<title id="title-${machine}">${machineTitles[machine]}: state diagram</title>
<desc id="desc-${machine}">${transitionSentence(edges)}. The table below says the same for each change.</desc>
${drawn.map(
  ({ edge, way }) => html`<g class="edge ${className(edge.state)}"><title>${tells(edge)}</title>
<path class="line" d="${way.curve}" fill="none" stroke="currentColor" stroke-dasharray="${dashes[edge.state]}"/>
<path class="arrow" d="${way.arrow}"/></g>
`,
)}${layout.nodes.map(
  ({
    status,
    x,
    y,
  }) => html`<g class="node"><rect x="${(x - node.width / 2).toFixed(1)}" y="${(y - node.height / 2).toFixed(1)}" width="${node.width}" height="${node.height}" rx="8" fill="none" stroke="currentColor"/>
<text x="${x.toFixed(1)}" y="${(y + 5).toFixed(1)}" text-anchor="middle">${status}</text></g>
`,
)}${drawn.map(
  ({
    edge,
    way,
  }) => html`<text class="label ${className(edge.state)}" x="${way.label.x.toFixed(1)}" y="${(way.label.y + 4).toFixed(1)}" text-anchor="middle">${labelOf(edge)}</text>
`,
)}</svg>`
}

function transitionTable({ transitions }: ContractReport, machine: Edge['machine']): Html {
  const rows = transitions.filter((row) => row.machine === machine)
  return html`<table><thead><tr><th scope="col">Change</th><th scope="col">Operation</th><th scope="col">Described as</th><th scope="col">Came to</th>
<th scope="col" class="number">Tried</th><th scope="col" class="number">Accepted</th><th scope="col" class="number">Refused</th><th scope="col" class="number">Violated</th></tr></thead>
<tbody>${rows.map((row): Part => {
    const state = edgeState(row)
    return html`<tr><th scope="row">${edgeName(row)}</th><td><code>${row.operation}</code></td><td>${row.legal ? 'legal' : 'illegal'}</td>
<td class="state ${className(state)}">${mark(state)} ${state}</td><td class="number">${row.tried}</td><td class="number">${row.accepted}</td><td class="number">${row.refused}</td><td class="number">${row.violated}</td></tr>
`
  })}</tbody></table>`
}

function labelOf({ state, accepted, refused, violated }: EdgeCoverage): string {
  const counts = { violated, accepted, refused, 'not tried': '', 'out of reach': '' }
  return `${mark(state)}${counts[state]}`
}

function mark(state: EdgeState): string {
  return { violated: '✗', accepted: '✓', refused: '⊘', 'not tried': '?', 'out of reach': '~' }[state]
}

function tells(edge: EdgeCoverage): string {
  const { legal, state, tried, accepted, refused, violated, operations } = edge
  const counts = `tried ${tried}, accepted ${accepted}, refused ${refused}, violated ${violated}`
  const by = operations.length > 0 ? `, by ${operations.join(', ')}` : ''
  return `${edgeName(edge)}: ${legal ? 'legal' : 'illegal'}, ${state} (${counts})${by}`
}

function className(state: EdgeState): string {
  return state.replaceAll(' ', '-')
}
