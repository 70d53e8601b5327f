import type { Violation } from '../violation.ts'
import { checkHelp } from './check-help.ts'
import { grouped, operationOf, placeOf, severities, specFile } from './findings.ts'
import { comparison } from './html-diff.ts'
import { type Html, html } from './html-template.ts'
import { firstOf, leftOut, shorten } from './limits.ts'
import { count } from './quantities.ts'
import type { ContractReport } from './report.ts'

/** So many findings are shown whole, so many of a group: a browser shows no more at ease. Those left out are counted. */
const limits = { all: 600, ofGroup: 60, body: 6000, before: 20 }

type Found = Violation & { readonly count: number }

/** Findings by check and operation, each with what it takes to see it again, and a form that a script uses to filter them. */
export function findingsSection({ violations }: ContractReport): Html {
  if (violations.length === 0) return html`<section id="findings"><h2>Findings</h2><p>Nothing was found.</p></section>`
  let room = limits.all
  const groups = grouped(violations).map((group) => {
    const { shown, left } = firstOf(group.violations, Math.min(limits.ofGroup, room))
    room -= shown.length
    return { ...group, shown, left }
  })
  const left = groups.reduce((sum, group) => sum + group.left, 0)
  return html`<section id="findings"><h2>Findings</h2>
${filterForm(violations)}
${left > 0 && html`<p class="left-out">${leftOut(left, 'finding')} Each group below says how many of its own.</p>`}
${groups.map(
  (
    { check, operation, violations: all, shown, left: out },
    index,
  ) => html`<section class="group" aria-labelledby="group-${index}" data-check="${check}" data-operation="${operation}">
<h3 id="group-${index}"><code>${operation}</code> ${checkHelp[check].title} <span class="count">${count(all.length, 'finding')}</span></h3>
<p class="help">${checkHelp[check].question} ${checkHelp[check].advice}</p>
${shown.map(finding)}
${out > 0 && html`<p class="left-out">${leftOut(out, 'finding')}</p>`}
</section>
`,
)}</section>`
}

function filterForm(violations: readonly Violation[]): Html {
  const choice = (name: string, label: string, values: readonly string[]) => html`<label>${label}
<select name="${name}"><option value="">all</option>${values.map((value) => html`<option>${value}</option>`)}</select></label>
`
  const checks = Object.keys(checkHelp).filter((check) => violations.some((one) => one.check === check))
  const bad = severities.filter((severity) => violations.some((one) => one.severity === severity))
  const operations = [...new Set(violations.map(operationOf))].sort()
  return html`<form class="filters" hidden>
${choice('severity', 'Severity', bad)}${choice('check', 'Check', checks)}${choice('operation', 'Operation', operations)}
<p role="status"></p></form>`
}

function finding(violation: Found): Html {
  const { check, severity, spec, exchange } = violation
  const { request, response, curl } = exchange
  const before = firstOf(violation.before.toReversed(), limits.before)
  return html`<article class="finding ${severity}" data-check="${check}" data-severity="${severity}" data-operation="${operationOf(violation)}">
<h4><span class="badge ${severity}">${severity}</span> <code>${placeOf(violation)}</code></h4>
${comparison(violation.expected, violation.received)}
<dl>
${spec && html`<dt>Description</dt><dd><code>${specFile}:${spec.line}</code> <code>${spec.pointer}</code></dd>`}
<dt>Seen</dt><dd>${count(violation.count, 'time')}${violation.case !== undefined && html` in <code>${violation.case}</code>`}</dd>
</dl>
<h5>Reproduce</h5>
<pre class="command" tabindex="0">${curl}</pre>
<details><summary>Exchange: <code>${request.method} ${shorten(request.url, 200)}</code> → ${response.status}</summary>
<h5>Request</h5><pre tabindex="0">${request.method} ${request.url}${request.body !== '' && `\n\n${shorten(request.body, limits.body)}`}</pre>
<h5>Answer</h5><pre tabindex="0">${response.status}
${Object.entries(response.headers).map(([name, value]) => `${name}: ${value}\n`)}${response.body !== '' && `\n${shorten(response.body, limits.body)}`}</pre>
</details>
${
  before.shown.length > 0 &&
  html`<details><summary>${count(violation.before.length, 'request')} before</summary>
${before.left > 0 && html`<p class="left-out">${leftOut(before.left, 'earlier request')}</p>`}
<ol>${before.shown.toReversed().map((command) => html`<li><pre class="command" tabindex="0">${command}</pre></li>`)}</ol>
</details>`
}
</article>
`
}
