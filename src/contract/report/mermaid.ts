import type { Edge } from '../violation.ts'
import type { ContractReport } from './report.ts'
import { type EdgeCoverage, edgesOf, statusesOf } from './transition-coverage.ts'

/** A state diagram as GitHub draws it from Markdown: each edge says what it came to; illegal ones are there when they were tried. */
export function mermaidDiagram(report: ContractReport, machine: Edge['machine']): string {
  const statuses = statusesOf(report, machine)
  // Names of their own: a status may be called like a word of the language.
  const id = (status: string) => `s${statuses.indexOf(status)}`
  const edges = edgesOf(report, machine).filter(({ legal, tried }) => legal || tried > 0)
  return [
    '```mermaid',
    'stateDiagram-v2',
    ...statuses.map((status) => `  state "${label(status)}" as ${id(status)}`),
    ...edges.map((edge) => `  ${id(edge.from)} --> ${id(edge.to)}: ${says(edge)}`),
    ...(edges.some(({ violated }) => violated > 0)
      ? [
          '  classDef violated stroke:#cf222e,stroke-width:3px',
          ...statuses
            .filter((status) => edges.some(({ from, violated }) => from === status && violated > 0))
            .map((status) => `  class ${id(status)} violated`),
        ]
      : []),
    '```',
  ].join('\n')
}

function says({ legal, state, accepted, refused, violated }: EdgeCoverage): string {
  const counts = { violated, accepted, refused, 'not tried': 0, 'out of reach': 0 }[state]
  const words = state === 'violated' ? 'VIOLATED' : state
  return `${words}${counts > 0 ? ` ${counts}` : ''}${legal ? '' : ' (illegal)'}`
}

/** What may stand between quotes there. */
function label(status: string): string {
  return status.replace(/[^\w .-]/g, '?')
}
