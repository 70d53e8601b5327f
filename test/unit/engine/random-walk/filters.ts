import { expect } from 'vitest'
import type { Connector, SyncJob } from '../../../../src/domain/documents.ts'
import { type ConnectorMock, syncStatusMachine } from '../../../../src/index.ts'

/** One list: the query that asks for it, and the documents that it should show. */
interface Filtered<Document> {
  readonly query: Readonly<Record<string, string>>
  readonly accepts: (document: Document) => boolean
}

/** Sees that every filter, alone and with others, finds the very documents that a look at each of them finds, in order. */
export function expectFiltersToHold(mock: ConnectorMock): void {
  const { connectors, sync_jobs: syncJobs } = mock.state()
  const byIndexName = connectors.toSorted((a, b) => compareNullsLast(a.index_name, b.index_name))
  for (const list of connectorFilters(connectors)) {
    const live = { ...list, accepts: (one: Connector) => !one.deleted && list.accepts(one) }
    expectList(mock, '/_connector', live, byIndexName)
    expectList(mock, '/_connector', { ...list, query: { ...list.query, include_deleted: 'true' } }, byIndexName)
  }
  const newestFirst = syncJobs.toReversed().toSorted((a, b) => Date.parse(b.created_at) - Date.parse(a.created_at))
  for (const list of syncJobFilters(syncJobs)) expectList(mock, '/_connector/_sync_job', list, newestFirst)
}

function expectList<Document extends { readonly id: string }>(
  mock: ConnectorMock,
  path: string,
  { query, accepts }: Filtered<Document>,
  documents: readonly Document[],
): void {
  const ids = documents.filter(accepts).map(({ id }) => id)
  const url = `${path}?${new URLSearchParams(query)}`
  expect([url, ...read(mock, url)]).toEqual([url, ids.length, ...ids.slice(0, 100)])
  if (Object.keys(query).length < 2) return
  const page = `${url}&from=1&size=2`
  expect([page, ...read(mock, page)]).toEqual([page, ids.length, ...ids.slice(1, 3)])
}

/** What a list says: how many there are, then the ids that it shows. */
function read(mock: ConnectorMock, url: string): unknown[] {
  const { body } = mock.handle({ method: 'GET', url, headers: {}, body: '' })
  const { count, results } = JSON.parse(String(body))
  return [count, ...(results ?? [body]).map(({ id }: { id: string }) => id)]
}

function connectorFilters(connectors: readonly Connector[]): Filtered<Connector>[] {
  const exact = [
    ...exactFilters('index_name', connectors, (one: Connector) => one.index_name),
    ...exactFilters('connector_name', connectors, (one: Connector) => one.name),
    ...exactFilters('service_type', connectors, (one: Connector) => one.service_type),
  ]
  const wildcards = ['content', 'x', 'postgresql', 'nothing'].map((text) => ({
    query: { query: text },
    accepts: ({ index_name, name, description }: Connector) =>
      [index_name, name, ...words(description)].some((one) => one?.includes(text)),
  }))
  return [...exact, ...wildcards, ...pairs([...exact, ...wildcards])]
}

function syncJobFilters(syncJobs: readonly SyncJob[]): Filtered<SyncJob>[] {
  const statuses = Object.keys(syncStatusMachine).map((status) => ({
    query: { status },
    accepts: (job: SyncJob) => job.status === status,
  }))
  const types = ['full', 'access_control', 'incremental,full'].map((types) => ({
    query: { job_type: types },
    accepts: (job: SyncJob) => types.split(',').includes(job.job_type),
  }))
  const connectors = ['nobody', ...new Set(syncJobs.map(({ connector }) => connector.id))]
    .filter(Boolean)
    .map((id) => ({
      query: { connector_id: id },
      accepts: (job: SyncJob) => job.connector.id === id,
    }))
  const all = [...statuses, ...types, ...connectors]
  return [...all, ...pairs(all)]
}

/** Filters for each value that is there, for one that is not, and for several at once. */
function exactFilters<Document>(
  parameter: string,
  documents: readonly Document[],
  fieldOf: (document: Document) => string | null | undefined,
): Filtered<Document>[] {
  const present = [...new Set(documents.map(fieldOf))].filter((value) => typeof value === 'string')
  return [...present, 'nothing', `nothing,${present.at(0)}`, [...present.slice(-2), 'nothing'].join(',')]
    .filter((list) => /[^,]/.test(list))
    .map((list) => {
      const values: readonly (string | null | undefined)[] = list.replace(/,+$/, '').split(',')
      return { query: { [parameter]: list }, accepts: (document) => values.includes(fieldOf(document)) }
    })
}

/** Each filter together with the next one that is for something else. */
function pairs<Document>(filters: readonly Filtered<Document>[]): Filtered<Document>[] {
  return filters.flatMap((one, i) => {
    const [parameter = ''] = Object.keys(one.query)
    const other = filters.slice(i + 1).find(({ query }) => !Object.hasOwn(query, parameter))
    if (!other) return []
    const accepts = (document: Document) => one.accepts(document) && other.accepts(document)
    return [{ query: { ...one.query, ...other.query }, accepts }]
  })
}

function words(text: string | undefined | null): string[] {
  return text?.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []
}

function compareNullsLast(a: string | null | undefined, b: string | null | undefined): number {
  if (typeof a !== 'string' || typeof b !== 'string')
    return Number(typeof a !== 'string') - Number(typeof b !== 'string')
  return Buffer.compare(Buffer.from(a), Buffer.from(b))
}
