import { diagramLegend, machineSection } from './html-diagram.ts'
import { findingsSection } from './html-findings.ts'
import { operationsSection } from './html-operations.ts'
import { script, scriptHash } from './html-script.ts'
import { style, styleHash } from './html-style.ts'
import { type Html, html, trusted } from './html-template.ts'
import { unplayedSection } from './html-unplayed.ts'
import { count, span, thousands } from './quantities.ts'
import type { ContractReport } from './report.ts'
import { machineNames } from './transition-coverage.ts'
import { verdictOf } from './verdict.ts'

/** Nothing from elsewhere is loaded, and no script runs but the page's own: not even one that a server smuggled in. */
const policy = [
  "default-src 'none'",
  `style-src 'sha256-${styleHash}'`,
  `script-src 'sha256-${scriptHash}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/**
 * One page that stands alone, opened from a file or served: summary, findings with what was expected and received, the state machines as
 * pictures and tables, operations, what was not played. It can be read without its script and without its style.
 */
export function renderHtml(report: ContractReport): string {
  const { holds, sentence } = verdictOf(report)
  const { tool, target } = report
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${{ yes: '✓', no: '✗', undecided: '?' }[holds]} Contract report: ${target.url}</title>
<link rel="icon" href="data:,">
<style>${trusted(style)}</style>
</head>
<body>
<header class="verdict ${holds}"><p class="eyebrow">${tool.name} ${tool.version}: contract report</p><h1>${sentence}</h1></header>
<nav aria-label="Sections"><ul><li><a href="#summary">Summary</a></li><li><a href="#findings">Findings</a></li>
<li><a href="#transitions">Changes of status</a></li><li><a href="#operations">Operations</a></li><li><a href="#unplayed">Not played</a></li></ul></nav>
<main>
${summarySection(report)}
${findingsSection(report)}
<section id="transitions"><h2>Changes of status</h2>
<p>A number tells how often. Illegal changes are drawn when they were tried.</p>
${diagramLegend()}
<div class="machines">${machineNames.map((machine) => machineSection(report, machine))}</div></section>
${operationsSection(report)}
${unplayedSection(report)}
</main>
<script>${trusted(script)}</script>
</body>
</html>
`.text
}

function summarySection({ target, profile, run, startedAt, duration, complete, totals }: ContractReport): Html {
  const told = [target.version, target.flavor].filter((part) => part !== undefined).join(', ')
  const tile = (value: number, label: string, color?: string) =>
    html`<li${value > 0 && color !== undefined && html` class="${color}"`}><b>${thousands(value)}</b>${label}</li>\n`
  return html`<section id="summary"><h2>Summary</h2>
<dl class="facts"><dt>Target</dt><dd><code>${target.url}</code>${told !== '' && ` (${told})`}</dd>
<dt>Held to</dt><dd>${profile}</dd>
<dt>Run</dt><dd><code>${run}</code>${!complete && ', which did not come to its end'}</dd>
<dt>When</dt><dd><time datetime="${startedAt}">${startedAt}</time>, for ${span(duration)}, with ${count(totals.requests, 'request')}</dd></dl>
<ul class="tiles">${tile(totals.cases, 'cases')}${tile(totals.passed, 'passed', 'green')}${tile(totals.violated, 'violated', 'red')}${tile(totals.notApplicable, 'not applicable')}${tile(totals.notPermitted, 'not permitted', 'amber')}${tile(totals.unfinished, 'unfinished', 'amber')}${tile(totals.errors, 'errors', 'red')}${tile(totals.warnings, 'warnings', 'amber')}${tile(totals.infos, 'infos')}</ul>
</section>`
}
