import { type Html, html } from './html-template.ts'
import { operationSentence, statusesBySight } from './operation-coverage.ts'
import { thousands } from './quantities.ts'
import type { ContractReport, OperationCoverage } from './report.ts'

type Statuses = OperationCoverage['statuses']

/** How far each operation was tried. */
export function operationsSection(report: ContractReport): Html {
  return html`<section id="operations"><h2>Operations</h2>
<p>${operationSentence(report)}.</p>
<div class="scroll" role="region" tabindex="0" aria-label="Operations, table"><table>
<thead><tr><th scope="col">Operation</th><th scope="col" class="number">Requests</th><th scope="col" class="number">Findings</th>
<th scope="col">Seen</th><th scope="col">Not seen</th><th scope="col">Not described</th></tr></thead>
<tbody>${report.operations.map(row)}</tbody></table></div></section>`
}

function row(one: OperationCoverage): Html {
  const { seen, unseen, undocumented } = statusesBySight(one)
  const name = html`<th scope="row"><code>${one.operation}</code></th>`
  if (!one.applicable) return html`<tr class="out">${name}<td colspan="5">not in this version</td></tr>\n`
  return html`<tr>${name}<td class="number${one.requests === 0 && ' not-tried'}">${one.requests === 0 ? 'none' : thousands(one.requests)}</td>
<td class="number${one.violations > 0 && ' violated'}">${thousands(one.violations)}</td>
<td>${withCounts(seen)}</td><td>${unseen.map(({ status }) => html`<span class="status unseen">${status}</span> `)}</td><td class="violated">${withCounts(undocumented)}</td></tr>
`
}

function withCounts(statuses: Statuses): readonly Html[] {
  return statuses.map(
    ({ status, seen }) => html`<span class="status">${status}<small> ×${thousands(seen)}</small></span> `,
  )
}
