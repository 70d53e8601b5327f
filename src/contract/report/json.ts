import type { ContractReport } from './report.ts'

/** Keys in the order in which a report is read; others follow by name. */
const order = [
  'format',
  'tool',
  'name',
  'version',
  'run',
  'target',
  'url',
  'flavor',
  'profile',
  'startedAt',
  'complete',
  'totals',
  'id',
  'title',
  'check',
  'severity',
  'operation',
  'tag',
  'applicable',
  'machine',
  'from',
  'to',
  'legal',
  'reachable',
  'tried',
  'accepted',
  'refused',
  'violated',
  'outcome',
  'reason',
  'requests',
  'duration',
  'case',
  'count',
  'subject',
  'path',
  'expected',
  'received',
  'spec',
  'pointer',
  'line',
  'edge',
  'exchange',
  'request',
  'response',
  'method',
  'status',
  'headers',
  'body',
  'curl',
  'before',
  'violations',
  'statuses',
  'operations',
  'transitions',
  'cases',
]
const ranks = new Map(order.map((key, index) => [key, index]))

/** The report itself, whole: JSON with two blanks of indent, and the same text for the same report whoever put it together. */
export function renderJson(report: ContractReport): string {
  return `${JSON.stringify(report, (_, value) => (isRecord(value) ? sorted(value) : value), 2)}\n`
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function sorted(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const rank = (key: string) => ranks.get(key) ?? order.length
  return Object.fromEntries(
    Object.entries(record).sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : Number(a > b))),
  )
}
