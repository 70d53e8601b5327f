import { enums } from '../../spec/generated/enums.ts'
import type { OperationId } from '../../spec/generated/operations.ts'
import type { Case, RequestStep } from './case.ts'
import { defineCase } from './define-case.ts'
import { get } from './own.ts'

/** Only requests that change nothing, on whatever documents there are: for a server that must not be written to. */
export function readingCases(): Case[] {
  return [
    ...listing('connector.list', '/_connector', connectorFilters),
    ...listing('connector.sync_job_list', '/_connector/_sync_job', jobFilters),
    reading('connector.list', 'refuses pages that there cannot be', refusedPages('/_connector')),
    reading('connector.sync_job_list', 'refuses pages that there cannot be', refusedPages('/_connector/_sync_job')),
    reading(
      'connector.list',
      'shows what was deleted softly when asked to',
      [get('/_connector?include_deleted=true'), get('/_connector?include_deleted=false')],
      '8.18',
    ),
    reading('connector.get', 'does not find an unknown id', [
      get('/_connector/{{run}}'),
      get('/_connector/{{run}}?refresh=true'),
    ]),
    reading('connector.sync_job_get', 'does not find an unknown id', [get('/_connector/_sync_job/{{run}}')]),
    reading('connector.secret_get', 'does not find an unknown id', [get('/_connector/_secret/{{run}}')]),
  ]
}

const connectorFilters = [
  'connector_name={{run}}',
  'index_name={{run}}',
  'service_type=google_drive,postgresql',
  'query={{run}}',
]

const jobFilters = [
  'connector_id={{run}}',
  ...enums.SyncStatus.values.map((status) => `status=${status}`),
  ...enums.SyncJobType.values.map((type) => `job_type=${type}`),
  `job_type=${enums.SyncJobType.values.join(',')}`,
]

function listing(operation: OperationId, path: string, filters: readonly string[]): Case[] {
  return [
    reading(operation, 'gives the list page by page', [
      get(path),
      get(`${path}?size=1`),
      get(`${path}?from=1&size=1`),
      get(`${path}?size=0`),
      get(`${path}?from=9000&size=1000`),
    ]),
    reading(
      operation,
      'gives those that pass a filter',
      filters.map((filter) => get(`${path}?${filter}`)),
    ),
    reading(operation, 'gives each of the list by itself', [
      { ...get(`${path}?size=3`), save: { first: '/results/0/id', second: '/results/1/id', third: '/results/2/id' } },
      ...['first', 'second', 'third'].map((name) => get(`${path}/{{${name}}}`)),
    ]),
  ]
}

function refusedPages(path: string): RequestStep[] {
  return ['from=-1', 'size=-1', 'size=ten', 'from=9950&size=100', 'refresh=true', 'error_trace=x'].map((query) =>
    get(`${path}?${query}`),
  )
}

function reading(operation: OperationId, title: string, steps: readonly RequestStep[], since?: string): Case {
  return defineCase({ kind: 'reading', operation, title, steps, ...(since !== undefined && { since }) })
}
