import { ownMember } from '../../json/pointer.ts'
import { isObject } from '../../json/value.ts'
import { contractTable } from '../../spec/generated/contract.ts'
import type { Exchange } from '../exchange.ts'
import type { DocumentKind, Json, KnownDocument } from '../history/knowledge.ts'
import { currentValue } from '../history/predict.ts'
import { instantOf, isSame } from '../history/same.ts'
import { isOn, kindOf } from '../history/subject.ts'
import type { Finding } from '../violation.ts'
import type { Check } from './check.ts'
import { show } from './show.ts'

/** A page of a list has what was asked for, in order, each document as a GET would show it, and `count` counts all pages. */
export const list: Check = {
  name: 'list',
  question: 'Does a list agree with what single documents say, with its filters, and with its order?',
  run(exchange, { known, listDelay }) {
    const { operation, query, response, received } = exchange
    if (operation !== 'connector.list' && operation !== 'connector.sync_job_list') return []
    if (response.status !== 200 || query.has('filter_path') || !isObject(received)) return []
    const { count, results } = received
    if (typeof count !== 'number' || !Array.isArray(results)) return []
    const rows = results.filter(isObject) as Json[]
    const kind = kindOf(operation)
    const isSettled = ({ changedAt }: KnownDocument) => exchange.startedAt - changedAt >= listDelay
    return [
      ...pages(exchange, count, rows),
      ...ordered(exchange, kind, rows),
      ...rows.flatMap((row, index) => [
        ...filtered(exchange, kind, row, index),
        ...[known.get(kind, String(row['id']))]
          .filter(isSettled)
          .flatMap((document) => asKnown(exchange, document, row, index)),
      ]),
      ...absent(exchange, kind, count, rows, known.list(kind).filter(isSettled)),
    ]
  },
}

function finding({ operation }: Exchange, path: string, expected: string, received: unknown): Finding {
  const spec = operation && contractTable[operation].place
  return { check: 'list', severity: 'error', subject: 'body', path, expected, received: show(received), spec }
}

function sizeOf({ query }: Exchange): number {
  const size = Number(query.get('size') ?? 100)
  return Number.isInteger(size) ? size : 100
}

function fromOf({ query }: Exchange): number {
  const from = Number(query.get('from') ?? 0)
  return Number.isInteger(from) ? from : 0
}

function pages(exchange: Exchange, count: number, rows: readonly Json[]): Finding[] {
  const size = sizeOf(exchange)
  // The server stops counting at 10,000.
  const due = Math.max(0, Math.min(size, count - fromOf(exchange)))
  if (rows.length > size) return [finding(exchange, '/results', `${size} documents at most`, rows.length)]
  if (count < 10_000 && rows.length !== due) {
    return [finding(exchange, '/results', `${due} documents, of ${count} in all`, rows.length)]
  }
  return []
}

/** Connectors by the name of their index, those without one last; sync jobs with the newest first. */
function ordered(exchange: Exchange, kind: DocumentKind, rows: readonly Json[]): Finding[] {
  for (let i = 1; i < rows.length; i++) {
    const [a, b] = [rows[i - 1] as Json, rows[i] as Json]
    if (
      kind === 'connector'
        ? isIndexOrder(a['index_name'], b['index_name'])
        : isNewestFirst(a['created_at'], b['created_at'])
    )
      continue
    const field = kind === 'connector' ? 'index_name' : 'created_at'
    const rule = kind === 'connector' ? 'not before' : 'not after'
    return [finding(exchange, `/results/${i}/${field}`, `${rule} that of the one before, ${show(a[field])}`, b[field])]
  }
  return []
}

function isIndexOrder(a: unknown, b: unknown): boolean {
  if (typeof b !== 'string') return true
  return typeof a === 'string' && compareBytes(a, b) <= 0
}

/** The order of the bytes in UTF-8 is that of the code points; texts here compare by units of UTF-16. */
function compareBytes(a: string, b: string): number {
  const [left, right] = [[...a], [...b]]
  for (const [i, letter] of left.entries()) {
    const other = right[i]
    if (other === undefined) return 1
    if (letter !== other) return (letter.codePointAt(0) ?? 0) - (other.codePointAt(0) ?? 0)
  }
  return left.length - right.length
}

function isNewestFirst(a: unknown, b: unknown): boolean {
  const [first, second] = [instantOf(a), instantOf(b)]
  // The index keeps milliseconds: jobs of the same one come in any order, whatever further digits they show.
  return first === undefined || second === undefined || Math.floor(first) >= Math.floor(second)
}

/** Parameters that ask for exact values of a field; several are divided by commas. */
const filters: Readonly<Record<DocumentKind, Readonly<Record<string, (row: Json) => unknown>>>> = {
  connector: {
    index_name: (row) => row['index_name'],
    connector_name: (row) => row['name'],
    service_type: (row) => row['service_type'],
  },
  sync_job: {
    status: (row) => row['status'],
    job_type: (row) => row['job_type'],
    connector_id: (row) => (row['connector'] as Json | undefined)?.['id'],
  },
  secret: {},
}

function filtered(exchange: Exchange, kind: DocumentKind, row: Json, index: number): Finding[] {
  const findings: Finding[] = []
  for (const [name, read] of Object.entries(filters[kind])) {
    const wanted = wantedBy(exchange, name)
    if (!wanted) continue
    const value = read(row)
    if (!wanted.includes(String(value))) {
      findings.push(finding(exchange, `/results/${index}`, `only documents with ${name} ${wanted.join(' or ')}`, value))
    }
  }
  if (kind === 'connector' && row['deleted'] === true && !isOn(exchange, 'include_deleted')) {
    findings.push(finding(exchange, `/results/${index}/deleted`, 'no connector that was deleted softly', true))
  }
  return findings
}

/** The values of a filter; nothing when it is not set, or has wildcards. */
function wantedBy({ query }: Exchange, name: string): string[] | undefined {
  const text = query.get(name)
  if (text === undefined || text === '' || text.includes('*')) return undefined
  const values = name === 'connector_id' || name === 'status' ? [text] : text.split(',').filter((one) => one !== '')
  if (values.length === 0) return undefined
  return name === 'status' || name === 'job_type' ? values.map((value) => value.toLowerCase()) : values
}

/** Lists may be late with what was written last, so a field that was is not looked at. */
function asKnown(exchange: Exchange, document: KnownDocument, row: Json, index: number): Finding[] {
  if (document.existence === 'missing') {
    return [finding(exchange, `/results/${index}`, 'no document that does not exist', { id: row['id'] })]
  }
  if (!document.document || document.expectations.length > 0) return []
  for (const key of new Set([...Object.keys(document.document), ...Object.keys(row)])) {
    const [value, listed] = [ownMember(document.document, key), ownMember(row, key)]
    if (isSame(value, listed)) continue
    return [finding(exchange, `/results/${index}/${key}`, `${show(value)}, as GET shows it`, listed)]
  }
  return []
}

/** What is known to exist must be on the page if the page has room for all. */
function absent(
  exchange: Exchange,
  kind: DocumentKind,
  count: number,
  rows: readonly Json[],
  known: readonly KnownDocument[],
): Finding[] {
  if (fromOf(exchange) > 0 || count > rows.length || exchange.query.has('query')) return []
  const ids = new Set(rows.map((row) => row['id']))
  return known.flatMap((document) => {
    const isListed =
      document.existence === 'exists' || (document.existence === 'deleted' && isOn(exchange, 'include_deleted'))
    if (!isListed || ids.has(document.id) || !isAskedFor(exchange, kind, document)) return []
    return [finding(exchange, '/results', `the ${kind} ${document.id} among them`, [...ids])]
  })
}

function isAskedFor(exchange: Exchange, kind: DocumentKind, document: KnownDocument): boolean {
  const fields: Readonly<Record<string, string>> = {
    index_name: '/index_name',
    connector_name: '/name',
    service_type: '/service_type',
    status: '/status',
    job_type: '/job_type',
    connector_id: '/connector/id',
  }
  return Object.keys(filters[kind]).every((name) => {
    if (!exchange.query.has(name)) return true
    const wanted = wantedBy(exchange, name)
    const current = currentValue(document, fields[name] as string)
    return wanted !== undefined && current !== undefined && wanted.includes(String(current.value))
  })
}
