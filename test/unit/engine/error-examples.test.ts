import { describe, expect, it } from 'vitest'
import type { ConnectorMockOptions, MockState, SecurityOptions } from '../../../src/index.ts'
import { createApi, unchanged } from '../../support/api.ts'
import { type Json, listOperations, quotedRequest, requestExamples, resolve } from '../spec/description.ts'
import { jsonHeaders, type Sent, sendRaw } from './wire.ts'

/** Replays the error examples of the description: the mock must answer each word for word. */

const connector = { id: 'my-connector' }
const job = { id: 'my-connector-sync-job-id', connector }
const living: MockState = {
  connectors: [connector],
  sync_jobs: [job],
  secrets: [{ id: 'my-secret', value: 'abc' }],
}
const others: MockState = {
  connectors: [{ id: 'other' }],
  sync_jobs: [{ id: 'other', connector }],
  secrets: [{ id: 'other', value: 'abc' }],
}
const nothing: MockState = {}

/** How to bring about what an example shows. What is not given is a good request to a mock whose documents are all there. */
interface Replay {
  readonly state?: MockState
  readonly security?: SecurityOptions
  readonly method?: string
  readonly path?: string
  readonly body?: string
  readonly headers?: Readonly<Record<string, string>>
}

type ConnectorSeed = NonNullable<MockState['connectors']>[number]
type JobStatus = NonNullable<NonNullable<MockState['sync_jobs']>[number]['status']>

const seeded = (seed: Omit<ConnectorSeed, 'id'>): MockState => ({ connectors: [{ ...connector, ...seed }] })
const jobIn = (status: JobStatus): Replay => ({ state: { ...living, sync_jobs: [{ ...job, status }] } })
const indexName = (name: string, isNative = false): Replay => ({
  body: JSON.stringify({ index_name: name, ...(isNative && { is_native: true }) }),
})

function draftIn(state: 'edited' | 'invalid'): MockState {
  const time = '2024-11-09T15:13:08.231Z'
  const active = {
    advanced_snippet: { created_at: time, updated_at: time, value: {} },
    rules: [],
    validation: { errors: [], state: 'valid' as const },
  }
  const draft = { ...active, validation: { errors: [], state } }
  return seeded({ filtering: [{ domain: 'DEFAULT', active, draft }] })
}

const security: SecurityOptions = {
  roles: { viewer: { cluster: ['monitor_connector'] } },
  users: {
    'sync-service': { password: 'right', roles: ['viewer'] },
    reader: { password: 'right', roles: ['viewer'] },
  },
  apiKeys: { 'VuaCfGcBCdbkQm-e5aOx': { key: 'right', user: 'reader', roles: ['viewer'] } },
}
const calledBy = (scheme: string, credentials: string): Replay => ({
  security,
  headers: { authorization: `${scheme} ${Buffer.from(credentials).toString('base64')}` },
})
const anyRead = { method: 'GET', path: '/_connector/my-connector', body: '' }
const cancel = { method: 'PUT', path: '/_connector/_sync_job/my-connector-sync-job-id/_cancel', body: '' }

/** By the name of the example, after the id of the operation or the status where the name alone says too little. */
const replays: Readonly<Record<string, Replay>> = {
  '401 missing-credentials': { ...anyRead, security, headers: {} },
  '401 wrong-password': { ...anyRead, ...calledBy('Basic', 'sync-service:wrong') },
  '403 user': { ...cancel, ...calledBy('Basic', 'reader:right') },
  '403 api-key': { ...cancel, ...calledBy('ApiKey', 'VuaCfGcBCdbkQm-e5aOx:right') },
  'unexpected-body': { body: '{}' },
  'no-body': { body: '' },
  'not-supported': { headers: { 'content-type': 'text/plain' } },
  missing: { headers: {} },
  'wrong-method': { method: 'POST', path: '/_connector/my-connector/_check_in' },
  'literal-path': { method: 'PUT', path: '/_connector/_sync_job' },
  'unknown-connector': { state: others },
  'unknown-connector-full': { state: others, body: '{"filtering":[]}' },
  'unknown-job': { state: others },
  'unknown-secret': { state: others },
  'no-job-ever-created': { state: seeded({}) },
  'no-connector-ever-created': { state: nothing },
  'no-secret-ever-stored': { state: nothing },
  'no-index': { state: seeded({ service_type: 'custom' }) },
  'no-service-type': { state: seeded({ index_name: 'search-google-drive' }) },
  'index-name-taken': {
    state: { connectors: [connector, { id: 'other', index_name: 'search-google-drive' }] },
    ...indexName('search-google-drive'),
  },
  'connector.update_index_name index-name-taken': {
    state: { connectors: [connector, { id: 'other', index_name: 'data-from-my-google-drive' }] },
    ...indexName('data-from-my-google-drive'),
  },
  'native-prefix': indexName('search-google-drive', true),
  'connector.update_index_name native-prefix': {
    state: seeded({ is_native: true }),
    ...indexName('data-from-my-google-drive'),
  },
  'connector.update_native native-prefix': {
    state: seeded({ index_name: 'search-google-drive' }),
    body: '{"is_native":true}',
  },
  'two-problems': indexName('search google', true),
  'index-name-characters': indexName('search google drive'),
  'index-name-hash': indexName('search#1'),
  'index-name-colon': indexName('search:drive'),
  'index-name-start': indexName('_search'),
  'index-name-too-long': indexName('search-'.padEnd(256, 'x')),
  'index-name-dots': indexName('..'),
  'id-too-long': { path: `/_connector/${'c'.repeat(513)}` },
  'transition-not-allowed': { state: seeded({ status: 'created' }), body: '{"status":"connected"}' },
  'same-status-not-allowed': {
    state: seeded({ status: 'needs_configuration' }),
    body: '{"status":"needs_configuration"}',
  },
  'already-canceling': jobIn('canceling'),
  'already-canceled': jobIn('canceled'),
  'already-completed': jobIn('completed'),
  'already-failed': jobIn('error'),
  'job-pending': jobIn('pending'),
  'job-suspended': jobIn('suspended'),
  'job-canceled': jobIn('canceled'),
  'job-completed': jobIn('completed'),
  'job-failed': jobIn('error'),
  'both-ways': { body: '{"filtering":[],"rules":[]}' },
  'null-value': {
    state: seeded({
      configuration: { host: { label: 'Host', value: '', default_value: null, required: false, sensitive: false } },
    }),
  },
  'empty-filtering': { state: seeded({ filtering: [] }) },
  'draft-edited': { state: draftIn('edited') },
  'draft-invalid': { state: draftIn('invalid') },
  'access-control-alone': {
    body: '{"scheduling":{"access_control":{"enabled":true,"interval":"0 0 0 * * ?"}}}',
  },
  'no-body-no-content-type': { body: '', headers: {} },
}

/** Examples of what the mock has no part of. */
const notReplayed: Readonly<Record<string, string>> = {
  '409 concurrent-write': 'requests never interleave in the mock',
  '429 circuit-breaker': 'the mock has no memory limit',
  '429 rejected-execution': 'no request of the mock waits for another',
}

interface Example {
  readonly operation: string
  readonly status: number
  readonly name: string
  readonly value: Json
  readonly request: Sent
  readonly options: ConnectorMockOptions
}

const usedReplays = new Set<string>()
const usedReasons = new Set<string>()

function replayOf(operation: string, status: string, name: string): Replay {
  const key = [`${operation} ${name}`, `${status} ${name}`, name].find((one) => Object.hasOwn(replays, one))
  if (key === undefined) return {}
  usedReplays.add(key)
  return replays[key] ?? {}
}

const operations = listOperations()

const examples = operations.flatMap((operation): Example[] => {
  const { id, method, path, json } = operation
  const goodBody = requestExamples(operation)[0]?.value
  return Object.entries<Json>(json.responses)
    .filter(([status]) => Number(status) >= 400)
    .flatMap(([status, response]) =>
      Object.entries<Json>(resolve(response).content?.['application/json']?.examples ?? {}).flatMap(
        ([name, holder]) => {
          const example = resolve(holder)
          const reason = `${status} ${name}`
          if (Object.hasOwn(notReplayed, reason)) {
            usedReasons.add(reason)
            return []
          }
          const quoted = quotedRequest(example)
          const givenId = name === 'empty-id' ? '' : quoted.id
          const ownPath = path
            .replace('{connector_id}', givenId ?? 'my-connector')
            .replace('{connector_sync_job_id}', givenId ?? 'my-connector-sync-job-id')
            .replace('{id}', givenId ?? 'my-secret')
          const replay = replayOf(id, status, name)
          // Operations that take no body look at its type all the same.
          const usualBody = goodBody ?? (status === '406' ? {} : undefined)
          const body = replay.body ?? quoted.body ?? (usualBody === undefined ? '' : JSON.stringify(usualBody))
          const request = {
            method: replay.method ?? method.toUpperCase(),
            url: (replay.path ?? ownPath) + (quoted.query ?? ''),
            headers: replay.headers ?? { ...jsonHeaders, ...quoted.headers },
            body,
          }
          const options = { seed: replay.state ?? living, ...(replay.security && { security: replay.security }) }
          return [{ operation: id, status: Number(status), name, value: example.value, request, options }]
        },
      ),
    )
})

describe('the error examples of all operations', () => {
  it.each(examples)('$operation $status $name', ({ status, value, request, options }) => {
    const api = createApi(options)
    const answer = unchanged(api, () => sendRaw(api, request))
    expect(answer.body, answer.text).toStrictEqual(value)
    expect(answer.status).toBe(status)
  })

  it('are of every route, and many', () => {
    expect(new Set(examples.map(({ operation }) => operation)).size).toBe(operations.length)
    expect(examples.length).toBeGreaterThan(400)
  })

  it('are all replayed but those with a reason', () => {
    expect(Object.keys(replays).filter((one) => !usedReplays.has(one))).toEqual([])
    expect(Object.keys(notReplayed).filter((one) => !usedReasons.has(one))).toEqual([])
  })
})
