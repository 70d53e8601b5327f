import { renderGithub } from './github.ts'
import { renderHtml } from './html.ts'
import { renderJson } from './json.ts'
import { renderJunit } from './junit.ts'
import { renderMarkdown } from './markdown.ts'
import type { ContractReport } from './report.ts'
import { renderSarif } from './sarif.ts'
import { renderText } from './text.ts'

/** A form that a report can be given. */
export interface ReportFormat {
  /** Whom it is for, in a few words: for the help of a command. */
  readonly description: string
  /** The name of its file unless another is given; undefined for what belongs on standard output. */
  readonly file: string | undefined
  /** Pure: the same report gives the same text. */
  readonly render: (report: ContractReport) => string
}

/** Every form of report, by the name under which it is asked for. */
export const reportFormats = {
  text: { description: 'for people at a terminal', file: undefined, render: (report) => renderText(report) },
  json: { description: 'all of it, for programs', file: 'contract-report.json', render: renderJson },
  junit: { description: 'JUnit XML, for CI servers', file: 'contract-report.xml', render: renderJunit },
  sarif: { description: 'SARIF 2.1.0, for code scanning', file: 'contract-report.sarif', render: renderSarif },
  html: { description: 'one page that stands alone, for browsers', file: 'contract-report.html', render: renderHtml },
  markdown: {
    description: 'a summary, for GITHUB_STEP_SUMMARY and comments',
    file: 'contract-report.md',
    render: renderMarkdown,
  },
  github: { description: 'annotations, for the log of a GitHub action', file: undefined, render: renderGithub },
} as const satisfies Readonly<Record<string, ReportFormat>>

/** The name of a form of report. */
export type ReportFormatName = keyof typeof reportFormats

export { type Painter, plainPainter } from './painter.ts'
export { harmless } from './printable.ts'
export { createProgress, type Progress, type ProgressDisplay, type ProgressOptions } from './progress.ts'
export { renderText } from './text.ts'
export { type Verdict, verdictOf } from './verdict.ts'
