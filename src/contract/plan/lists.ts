import type { Case, RequestStep } from './case.ts'
import { defineCase } from './define-case.ts'
import { get, own, post, put } from './own.ts'

/** Lists of documents of the case's own: in order, by page, and by each filter. */
export function listCases(): Case[] {
  return [connectors(), deletedConnectors(), jobs()]
}

const names = ['c', 'a', 'b'] as const
const connector = (name: string) => `${own.connector}-${name}`
const removeAll = names.map((name) => ({ method: 'DELETE', path: `${connector(name)}?hard=true` }))
const indices = names.map((name) => `{{run}}-index-${name}`).join(',')

/** Seen one by one first, so that the list can be held against them. */
const makeConnectors: readonly RequestStep[] = names.flatMap((name) => [
  put(connector(name), {
    index_name: `{{run}}-index-${name}`,
    name: `{{run}} ${name}`,
    service_type: name === 'a' ? '{{run}}-other' : '{{run}}-type',
  }),
  get(connector(name)),
])

function connectors(): Case {
  return defineCase({
    kind: 'lists',
    operation: 'connector.list',
    title: 'connectors are listed by index, page by page, and as filters say',
    steps: [
      ...makeConnectors,
      get(`/_connector?index_name=${indices}`),
      get(`/_connector?index_name=${indices}&size=2`),
      get(`/_connector?index_name=${indices}&from=2`),
      get('/_connector?index_name={{run}}-index-a'),
      get('/_connector?connector_name={{run}}%20b'),
      get(`/_connector?index_name=${indices}&service_type={{run}}-type`),
      get('/_connector?query={{run}}'),
    ],
    cleanup: removeAll,
  })
}

function deletedConnectors(): Case {
  return defineCase({
    kind: 'lists',
    operation: 'connector.list',
    title: 'connectors that were deleted softly are listed only when asked for',
    since: '8.18',
    steps: [
      ...makeConnectors,
      { request: { method: 'DELETE', path: connector('a') } },
      get(`/_connector?index_name=${indices}`),
      get(`/_connector?index_name=${indices}&include_deleted=true`),
      get(`/_connector?index_name=${indices}&include_deleted=false`),
    ],
    cleanup: removeAll,
  })
}

function jobs(): Case {
  const job = (name: string) => `/_connector/_sync_job/{{${name}}}`
  const make = (saved: string, id: string, body: object): RequestStep[] => [
    { ...post('/_connector/_sync_job', { id, ...body }), save: { [saved]: '/id' }, wait: 5 },
    get(job(saved)),
  ]
  const list = '/_connector/_sync_job?connector_id={{run}}-a'
  return defineCase({
    kind: 'lists',
    operation: 'connector.sync_job_list',
    title: 'sync jobs are listed newest first, page by page, and as filters say',
    steps: [
      ...makeConnectors,
      ...make('first', '{{run}}-a', { job_type: 'full' }),
      ...make('second', '{{run}}-a', { job_type: 'incremental' }),
      ...make('third', '{{run}}-a', { job_type: 'full', trigger_method: 'scheduled' }),
      ...make('others', '{{run}}-b', {}),
      put(`${job('second')}/_claim`, { worker_hostname: 'kit' }),
      get(job('second')),
      get(list),
      get(`${list}&size=1`),
      get(`${list}&from=1&size=1`),
      get(`${list}&status=pending`),
      get(`${list}&status=in_progress`),
      get(`${list}&job_type=full`),
      get(`${list}&job_type=full,incremental`),
    ],
    cleanup: [
      ...['first', 'second', 'third', 'others'].map((name) => ({ method: 'DELETE', path: job(name) })),
      ...removeAll,
    ],
  })
}
