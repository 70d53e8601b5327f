import { describe, expect, test } from 'vitest'
import { ledgerRules, untold } from '../../../../src/engine/reliance/ledger.ts'
import { createConnectorMock, type MockState, type ServerVersion } from '../../../../src/index.ts'
import { type Evidence, evidence } from '../../../../src/spec/generated/evidence.ts'

const points = [
  ...new Set(Object.values<Evidence>(evidence).flatMap(({ derived, unconfirmed }) => [...derived, ...unconfirmed])),
]

test('every point of the ledger is told from an answer, or is known not to be', () => {
  const known = [...ledgerRules, ...untold].map((rule) => rule.points)
  expect(points.filter((point) => !known.some((one) => one.test(point)))).toEqual([])
  expect(known.filter((one) => !points.some((point) => one.test(point)))).toEqual([])
})

test('no point is both', () => {
  const told = points.filter((point) => ledgerRules.some((rule) => rule.points.test(point)))
  expect(told.filter((point) => untold.some((rule) => rule.points.test(point)))).toEqual([])
})

interface Sample {
  readonly point: string
  readonly method?: string
  readonly url: string
  readonly body?: string
  readonly state?: MockState
  readonly version?: ServerVersion
}

const crm = { connectors: [{ id: 'crm', index_name: 'search-crm', service_type: 'postgresql' }] }
const long = 'x'.repeat(33_000)

/** A request for each point that an answer can show. */
const samples: readonly Sample[] = [
  {
    point: 'The reason of the 500 for an empty index name',
    url: '/_connector/crm/_index_name',
    body: '{"index_name":""}',
  },
  { point: 'The reason of the 500 for an empty name', method: 'GET', url: '/_connector?index_name=a,,b' },
  { point: 'The members of the error about a window', method: 'GET', url: '/_connector?from=10000' },
  {
    point: 'the wording for a page beyond',
    method: 'GET',
    url: '/_connector/_sync_job?from=10000',
    state: { ...crm, sync_jobs: [{ id: 'job', connector: { id: 'crm' } }] },
  },
  { point: 'The order of the characters', url: '/_connector/crm/_index_name', body: '{"index_name":"a b"}' },
  { point: 'The wording of the refusal of a text', url: '/_connector/crm/_error', body: `{"error":"${long}"}` },
  {
    point: 'the refusal of a host name',
    url: '/_connector/_sync_job/job/_claim',
    body: `{"worker_hostname":"${long}"}`,
    state: { ...crm, sync_jobs: [{ id: 'job', connector: { id: 'crm' } }] },
  },
  {
    point: 'the refusal of a message',
    url: '/_connector/_sync_job/job/_error',
    body: `{"error":"${long}"}`,
    state: { ...crm, sync_jobs: [{ id: 'job', connector: { id: 'crm' }, status: 'in_progress' }] },
  },
  {
    point: 'a count above 2147483647',
    url: '/_connector/_sync_job/job/_stats',
    body: '{"deleted_document_count":0,"indexed_document_count":3000000000,"indexed_document_volume":0}',
    state: { ...crm, sync_jobs: [{ id: 'job', connector: { id: 'crm' }, status: 'in_progress' }] },
  },
  {
    point: 'that the operation exists since 8.13',
    url: '/_connector/_secret/key',
    body: '{"value":"x"}',
    version: '8.15',
  },
  { point: 'The release that brought it', url: '/_connector/crm/_filtering/_activate', version: '8.15' },
  { point: 'soft deletion and hard', method: 'DELETE', url: '/_connector/crm', version: '8.15' },
  {
    point: 'soft deletion and include_deleted',
    method: 'GET',
    url: '/_connector/crm?include_deleted=true',
    version: '9.0',
  },
  { point: 'the place named when no body is sent', url: '/_connector/_secret/key', body: '' },
  { point: 'an id of more than 512 bytes', url: `/_connector/_secret/${'k'.repeat(513)}`, body: '{"value":"x"}' },
  { point: 'how job_type is split', method: 'GET', url: '/_connector/_sync_job?job_type=full,incremental' },
  {
    point: 'the cause named for a last_seen',
    url: '/_connector/_sync_job/job/_stats',
    body: '{"deleted_document_count":0,"indexed_document_count":0,"indexed_document_volume":0,"last_seen":"2026-01-05T10:00:00"}',
    state: { ...crm, sync_jobs: [{ id: 'job', connector: { id: 'crm' }, status: 'in_progress' }] },
  },
  { point: 'The type of the 404. Tests', url: '/_connector/nope/_check_in' },
  { point: 'The type of the 404 of a full', url: '/_connector/nope/_filtering', body: '{"filtering":[]}' },
  { point: 'the 404 before any secret was', method: 'DELETE', url: '/_connector/_secret/key' },
  {
    point: '404 before any connector was',
    method: 'POST',
    url: '/_connector/_sync_job',
    body: '{"id":"crm"}',
    state: {},
  },
  {
    point: 'The inner cause for a status',
    url: '/_connector/crm/_status',
    body: '{"status":"ready"}',
  },
  { point: 'The reasons of the null_pointer_exceptions', url: '/_connector/crm/_features', body: '{}' },
  {
    point: 'Whether a later revision accepts `access_control` alone',
    url: '/_connector/crm/_scheduling',
    body: '{"scheduling":{}}',
  },
  { point: 'Dates without a time', url: '/_connector/crm/_last_sync', body: '{"last_synced":"2026-01-05"}' },
  {
    point: 'The type of the exception `Unsupported token`',
    url: '/_connector/crm/_configuration',
    body: '{"configuration":{"a":{"value":[]}}}',
  },
  {
    point: 'The type of the exception `Expected text at`',
    url: '/_connector/crm/_configuration',
    body: '{"configuration":{"a":{"display":null}}}',
  },
  {
    point: 'The text about an `order`',
    url: '/_connector/crm/_configuration',
    body: '{"configuration":{"a":{"order":"first"}}}',
  },
]

function relied({ method = 'PUT', url, body = '', state = crm, version }: Sample): string[] {
  const mock = createConnectorMock({ seed: state, ...(version && { version }) })
  const headers = body === '' && !url.includes('_secret') ? {} : { 'content-type': 'application/json' }
  mock.handle({ method, url, headers, body })
  return (mock.requests.at(-1)?.reliesOn ?? [])
    .filter(({ kind }) => kind === 'unconfirmed')
    .map(({ sentence }) => sentence)
}

describe('an answer that is about an unconfirmed point says so', () => {
  test.each(samples)('$point', (sample) => {
    expect(relied(sample).join('\n')).toContain(sample.point)
  })

  test('every point that can be told has its sample', () => {
    const told = [...new Set(Object.values<Evidence>(evidence).flatMap(({ unconfirmed }) => unconfirmed))].filter(
      (point) => ledgerRules.some((rule) => rule.points.test(point)),
    )
    expect(told.filter((point) => !samples.some((sample) => point.includes(sample.point)))).toEqual([])
  })
})

test('the usual calls are about no point in doubt', () => {
  const usual: Sample[] = [
    { point: '', url: '/_connector/crm/_check_in' },
    { point: '', url: '/_connector/crm/_error', body: '{"error":"disk full"}' },
    { point: '', url: '/_connector/crm/_last_sync', body: '{"last_sync_status":"completed"}' },
    {
      point: '',
      url: '/_connector/crm/_last_sync',
      body: '{"last_sync_error":"2024","sync_cursor":{"at":"2024-01-01"}}',
    },
    { point: '', url: '/_connector/crm/_last_sync', body: '{"last_synced":"2026-01-05T10:00:00Z"}' },
    { point: '', method: 'GET', url: '/_connector' },
    { point: '', method: 'DELETE', url: '/_connector/crm' },
    { point: '', method: 'POST', url: '/_connector/_sync_job', body: '{"id":"crm"}' },
  ]
  expect(usual.flatMap(relied)).toEqual([])
})
