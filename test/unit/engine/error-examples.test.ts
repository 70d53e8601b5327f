import { describe, expect, it } from 'vitest'
import type { MockState } from '../../../src/index.ts'
import { createApi, unchanged } from '../../support/api.ts'
import { type Json, listOperations, resolve } from '../spec/description.ts'
import { builtOperations } from './built-operations.ts'
import { jsonHeaders, type Sent, sendRaw } from './wire.ts'

/** Replays the error examples of the description: the mock must answer each word for word. */

const connector = { id: 'my-connector' }
const living: MockState = {
  connectors: [connector],
  sync_jobs: [{ id: 'my-connector-sync-job-id', connector }],
}
const nothing: MockState = {}

/** How to bring about what an example shows. What is not given is a good request to a mock whose documents are all there. */
interface Replay {
  readonly state?: MockState
  readonly method?: string
  readonly path?: string
  readonly query?: string
  readonly body?: string
  readonly headers?: Readonly<Record<string, string>>
}

const indexName = (name: string, isNative = false): Replay => ({
  body: JSON.stringify({ index_name: name, ...(isNative && { is_native: true }) }),
})
const inStatus = (status: 'created' | 'needs_configuration'): MockState => ({ connectors: [{ ...connector, status }] })

/** By the name of the example, after the id of the operation where the name alone says too little. */
const replays: Readonly<Record<string, Replay>> = {
  'unexpected-body': { body: '{}' },
  'no-body': { body: '' },
  'not-supported': { headers: { 'content-type': 'text/plain' } },
  missing: { headers: {} },
  'wrong-method': { method: 'POST', path: '/_connector/my-connector/_check_in' },
  'literal-path': { method: 'PUT', path: '/_connector/_sync_job' },
  'unknown-connector': { state: { connectors: [{ id: 'other' }] } },
  'unknown-job': { state: { connectors: [connector], sync_jobs: [{ id: 'other', connector }] } },
  'no-job-ever-created': { state: { connectors: [connector] } },
  'no-connector-ever-created': { state: nothing },
  'no-index': { state: { connectors: [{ ...connector, service_type: 'custom' }] } },
  'no-service-type': { state: { connectors: [{ ...connector, index_name: 'search-google-drive' }] } },
  'index-name-taken': {
    state: { connectors: [{ id: 'other', index_name: 'search-google-drive' }] },
    ...indexName('search-google-drive'),
  },
  'native-prefix': indexName('search-google-drive', true),
  'two-problems': indexName('search google', true),
  'index-name-characters': indexName('search google drive'),
  'index-name-hash': indexName('search#1'),
  'index-name-colon': indexName('search:drive'),
  'index-name-start': indexName('_search'),
  'index-name-too-long': indexName('search-'.padEnd(256, 'x')),
  'index-name-dots': indexName('..'),
  'id-too-long': { path: `/_connector/${'c'.repeat(513)}` },
  'connector.check_in empty-id': { path: '/_connector//_check_in' },
  'connector.update_status empty-id': { path: '/_connector//_status' },
  'connector.update_error empty-id': { path: '/_connector//_error' },
  'connector.last_sync empty-id': { path: '/_connector//_last_sync' },
  'connector.sync_job_claim empty-id': { path: '/_connector/_sync_job//_claim' },
  'transition-not-allowed': { state: inStatus('created'), body: '{"status":"connected"}' },
  'same-status-not-allowed': { state: inStatus('needs_configuration'), body: '{"status":"needs_configuration"}' },
}

/** Examples of what the mock has no part of. */
const notReplayed: Readonly<Record<string, string>> = {
  '401 missing-credentials': 'the mock asks nobody for credentials',
  '401 wrong-password': 'the mock asks nobody for credentials',
  '403 user': 'the mock knows no privileges',
  '403 api-key': 'the mock knows no privileges',
  '409 concurrent-write': 'requests never interleave in the mock',
  '429 circuit-breaker': 'the mock has no memory limit',
}

interface Example {
  readonly operation: string
  readonly status: number
  readonly name: string
  readonly value: Json
  readonly request: Sent
  readonly state: MockState
}

const usedReplays = new Set<string>()
const usedReasons = new Set<string>()

function replayOf(operation: string, name: string): Replay {
  const key = [`${operation} ${name}`, name].find((one) => Object.hasOwn(replays, one))
  if (key === undefined) return {}
  usedReplays.add(key)
  return replays[key] ?? {}
}

/** Most examples quote their request: the body as ``Body `…` ``, the query as `` `?…` ``. */
function quoted({ summary = '', description = '' }: Json): Replay {
  const text = `${summary} ${description}`
  const body = /[Bb]ody `([^`]+)`/.exec(text)?.[1]
  const query = /`(\?[^`]+)`/.exec(text)?.[1]
  return { ...(body && { body }), ...(query && { query }) }
}

const goodBodies = new Map(builtOperations.map(({ id, goodBody }) => [id as string, goodBody]))
const built = listOperations().filter(({ id, json }) => goodBodies.has(json['x-alias-of'] ?? id))

const examples = built.flatMap(({ id, method, path, json }): Example[] =>
  Object.entries<Json>(json.responses)
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
          const replay = { ...quoted(example), ...replayOf(id, name) }
          const { state = living, query = '', body = goodBodies.get(json['x-alias-of'] ?? id) ?? '' } = replay
          const ownPath = path
            .replace('{connector_id}', 'my-connector')
            .replace('{connector_sync_job_id}', 'my-connector-sync-job-id')
          const request = {
            method: replay.method ?? method.toUpperCase(),
            url: (replay.path ?? ownPath) + query,
            headers: replay.headers ?? jsonHeaders,
            body,
          }
          return [{ operation: id, status: Number(status), name, value: example.value, request, state }]
        },
      ),
    ),
)

describe('the error examples of the operations that the mock answers', () => {
  it.each(examples)('$operation $status $name', ({ status, value, request, state }) => {
    const api = createApi({ seed: state })
    const answer = unchanged(api, () => sendRaw(api, request))
    expect(answer.body, answer.text).toStrictEqual(value)
    expect(answer.status).toBe(status)
  })

  it('are of every route, and many', () => {
    expect(new Set(examples.map(({ operation }) => operation)).size).toBe(builtOperations.length)
    expect(examples.length).toBeGreaterThan(150)
  })

  it('are all replayed but those with a reason', () => {
    expect(Object.keys(replays).filter((one) => !usedReplays.has(one))).toEqual([])
    expect(Object.keys(notReplayed).filter((one) => !usedReasons.has(one))).toEqual([])
  })
})
