import { type Html, html } from './html-template.ts'
import { firstOf, leftOut, shorten } from './limits.ts'
import { count, thousands } from './quantities.ts'
import type { ContractReport } from './report.ts'
import { unplayed } from './unplayed.ts'

const limits = { reasons: 200, cases: 100, reason: 2000 }

/** What was not played to its end, and why. */
export function unplayedSection(report: ContractReport): Html {
  const { shown, left } = firstOf(unplayed(report), limits.reasons)
  if (shown.length === 0)
    return html`<section id="unplayed"><h2>Not played</h2><p>Every case was played to its end.</p></section>`
  return html`<section id="unplayed"><h2>Not played</h2>
${shown.map(({ outcome, reason, operations, cases }) => {
  const some = firstOf(cases, limits.cases)
  return html`<section class="reason"><h3><span class="badge">${outcome}</span> ${thousands(cases.length)} of ${count(report.totals.cases, 'case')}</h3>
<p>${shorten(reason, limits.reason)}</p>
<p class="names">${operations.map((operation) => html`<code>${operation}</code> `)}</p>
<details><summary>The cases</summary><ul>${some.shown.map(({ id, title }) => html`<li><code>${id}</code> ${title}</li>`)}</ul>
${some.left > 0 && html`<p class="left-out">${leftOut(some.left, 'case')}</p>`}</details></section>
`
})}${left > 0 && html`<p class="left-out">${leftOut(left, 'reason')}</p>`}</section>`
}
