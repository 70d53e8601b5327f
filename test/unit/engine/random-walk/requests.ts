import fc from 'fast-check'
import type { MockRequest } from '../../../../src/index.ts'
import { connectorStatusMachine, syncStatusMachine } from '../../../../src/index.ts'
import { type OperationId, operationTable } from '../../../../src/spec/generated/operations.ts'

// Few ids, so that requests meet each other. Those that the mock makes itself are `new-0` and so on.
const ids = ['a', 'b', 'c', 'new-0', 'new-1', 'new-2']
const hostileIds = [
  '',
  '__proto__',
  'constructor',
  '_sync_job',
  '_secret',
  '_check_in',
  'a/b',
  '%',
  'ü 😀',
  '*',
  'x'.repeat(520),
]
const id = fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...ids) }, fc.constantFrom(...hostileIds))

const text = fc.oneof(
  fc.constantFrom('', 'x', 'postgresql', 'Söme text', '__proto__', 'x'.repeat(32_767)),
  fc.string({ maxLength: 8 }),
)
const indexName = fc.constantFrom('content-a', 'content-b', 'search-a', 'Search-A', '', '_x', 'a,b', 'a:b', null)
const time = fc.constantFrom(
  '2026-01-05T10:00:00.000Z',
  '2023-12-04T09:45:50.5671490+01:00',
  '1701679550567',
  'today',
  '',
)
const count = fc.oneof(
  { weight: 5, arbitrary: fc.nat(5) },
  fc.constantFrom(-2, '7', '7.9', 'many', 2 ** 31, 2 ** 53, 2 ** 63, 1e300, '9223372036854775807'),
)
const flag = fc.constantFrom<unknown>(true, false, 'true', 'false', '', 'yes')
const json = fc.jsonValue({ maxDepth: 3 })
const cursor = fc.oneof(
  fc.dictionary(fc.constantFrom('page', 'token', 'constructor', 'a'), json, { maxKeys: 3 }),
  fc.constantFrom('{"__proto__":{"polluted":1}}', '{"page":{"__proto__":null}}').map((one) => JSON.parse(one)),
)
const optional = <T extends object>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(fields, { requiredKeys: [] }) as fc.Arbitrary<object>

const connectorStatus = fc.constantFrom(...Object.keys(connectorStatusMachine), 'CONNECTED', 'gone')
const syncStatus = fc.constantFrom(...Object.keys(syncStatusMachine), 'Completed', 'gone')
const schedule = fc.constantFrom(
  { enabled: true, interval: '0 0 1 ? * mon' },
  { enabled: false, interval: '* * * * *' },
)
const enabled = fc.constantFrom({ enabled: true }, { enabled: 'false' }, {})
const rule = fc.record({
  id: fc.constantFrom('r', 'DEFAULT'),
  field: fc.constantFrom('_', 'f'),
  order: fc.constantFrom<unknown>(0, 3, '4', 40_000),
  policy: fc.constantFrom('include', 'EXCLUDE'),
  rule: fc.constantFrom('regex', 'equals', '>'),
  value: fc.constantFrom('.*', 'v'),
})
const validation = fc.constantFrom<unknown>(
  { errors: [], state: 'valid' },
  { errors: [{ ids: ['r'], messages: 'no' }], state: 'INVALID' },
)
const snippet = fc.constantFrom(
  { value: {} },
  { value: [{ a: 1 }] },
  { value: {}, created_at: '2026-01-05T10:00:00.000Z' },
)
const rules = fc.record({ advanced_snippet: snippet, rules: fc.array(rule, { maxLength: 3 }), validation })
const entry = fc.constantFrom<object>(
  { label: 'L' },
  { label: 'L', value: 'v', type: 'str', display: 'TEXTBOX', required: 'true', order: '1', unknown: 1 },
  { label: 'L', value: { a: 1 }, depends_on: { field: 'f', value: 1 }, options: [{ label: 'o', value: 1 }] },
  { value: 1 },
)

/** Bodies that an operation mostly takes. */
const bodies: Partial<Record<OperationId, fc.Arbitrary<unknown>>> = {
  'connector.put': optional({
    description: text,
    index_name: indexName,
    is_native: flag,
    language: text,
    name: text,
    service_type: text,
  }),
  'connector.post': optional({ index_name: indexName, is_native: flag, name: text, service_type: text }),
  'connector.update_status': fc.record({ status: connectorStatus }),
  'connector.update_error': fc.record({ error: fc.option(text) }),
  'connector.last_sync': optional({
    last_access_control_sync_error: fc.option(text),
    last_access_control_sync_scheduled_at: fc.option(time),
    last_access_control_sync_status: fc.option(syncStatus),
    last_deleted_document_count: count,
    last_incremental_sync_scheduled_at: time,
    last_indexed_document_count: count,
    last_sync_error: text,
    last_sync_scheduled_at: time,
    last_sync_status: syncStatus,
    last_synced: fc.option(time),
    sync_cursor: fc.option(cursor),
  }),
  'connector.update_api_key_id': optional({ api_key_id: fc.option(text), api_key_secret_id: fc.option(text) }),
  'connector.update_configuration': fc.oneof(
    fc.record({ configuration: fc.dictionary(fc.constantFrom('host', 'port', '__proto__'), entry, { maxKeys: 2 }) }),
    fc.record({ values: fc.dictionary(fc.constantFrom('host', 'port', '__proto__'), json, { maxKeys: 2 }) }),
  ),
  'connector.update_features': fc.record({
    features: optional({
      document_level_security: enabled,
      sync_rules: optional({ basic: enabled, advanced: enabled }),
      unknown: enabled,
    }),
  }),
  'connector.update_filtering': fc.oneof(
    optional({ rules: fc.array(rule, { maxLength: 3 }), advanced_snippet: snippet }),
    fc.record({ filtering: fc.array(fc.record({ active: rules, draft: rules }), { maxLength: 2 }) }),
  ),
  'connector.update_filtering_validation': fc.record({ validation }),
  'connector.update_index_name': fc.record({ index_name: indexName }),
  'connector.update_name': optional({ name: fc.option(text), description: fc.option(text) }),
  'connector.update_native': fc.record({ is_native: flag }),
  'connector.update_pipeline': fc.record({
    pipeline: fc.record({ extract_binary_content: flag, name: text, reduce_whitespace: flag, run_ml_inference: flag }),
  }),
  'connector.update_scheduling': fc.record({
    scheduling: optional({ full: schedule, incremental: schedule, access_control: schedule }),
  }),
  'connector.update_service_type': fc.record({ service_type: text }),
  'connector.sync_job_post': fc.record(
    {
      id,
      job_type: fc.constantFrom('full', 'INCREMENTAL', 'access_control', 'none'),
      trigger_method: fc.constantFrom('on_demand', 'Scheduled', 'none'),
    },
    { requiredKeys: ['id'] },
  ),
  'connector.sync_job_claim': fc.record(
    { worker_hostname: text, sync_cursor: cursor },
    { requiredKeys: ['worker_hostname'] },
  ),
  'connector.sync_job_error': fc.record({ error: text }),
  'connector.sync_job_update_stats': fc.record(
    {
      deleted_document_count: count,
      indexed_document_count: count,
      indexed_document_volume: count,
      total_document_count: count,
      last_seen: time,
      metadata: cursor,
    },
    { requiredKeys: ['deleted_document_count', 'indexed_document_count', 'indexed_document_volume'] },
  ),
  'connector.secret_post': fc.record({ value: text }),
  'connector.secret_put': fc.record({ value: text }),
}

const nested = (depth: number) => `${'{"sync_cursor":'.repeat(depth)}{}${'}'.repeat(depth)}`

/** Bodies that no operation takes, or that only the server's dialect lets pass. */
const oddTexts = [
  '{',
  '}',
  '[]',
  'null',
  '"text"',
  '7',
  ' ',
  '\uFEFF{}',
  '{}{',
  '// nothing\n{}',
  '/* here */ {"error":/**/null} trailing',
  '{"error":"a","error":"b"}',
  '{"status":"error",}',
  "{'status':'error'}",
  '{"error":"\\ud800"}',
  '{"error":"\ud800 \u0000"}',
  '{"last_indexed_document_count":1e999}',
  '{"last_indexed_document_count":01}',
  '{"__proto__":{"status":"error"}}',
  '{"constructor":{"prototype":{"x":1}}}',
  '{"sync_cursor":{"n":1e999,"m":-0.0,"k":12345678901234567890}}',
  `{"worker_hostname":"w","sync_cursor":${nested(900)}}`,
  `{"sync_cursor":${nested(900)}}`,
  nested(5000),
  '['.repeat(100_000),
]

/** A body with one thing wrong with it. */
function spoil(body: fc.Arbitrary<unknown>): fc.Arbitrary<string> {
  const odd = fc.constantFrom<unknown>(null, 0, -1.5, true, '', [], {}, [[]], 'x')
  const nameOf = (object: object, n: number) => Object.keys(object)[n % (Object.keys(object).length || 1)] ?? 'status'
  return fc.tuple(body, fc.nat(9), odd, fc.constantFrom('replace', 'drop', 'add')).map(([value, n, other, how]) => {
    const object = { ...(value as Record<string, unknown>) }
    if (how === 'replace') object[nameOf(object, n)] = other
    if (how === 'drop') delete object[nameOf(object, n)]
    if (how === 'add') object[['id', 'statuss', 'errors', 'last_seen', 'x'][n % 5] ?? 'x'] = other
    return JSON.stringify(object)
  })
}

const query = fc.oneof(
  { weight: 12, arbitrary: fc.constant('') },
  fc.constantFrom(
    '?hard=true',
    '?hard',
    '?delete_sync_jobs=true',
    '?hard=true&delete_sync_jobs',
    '?include_deleted=true',
    '?include_deleted=perhaps',
    '?from=1&size=2',
    '?size=-1',
    '?size=10001',
    '?from=a',
    '?index_name=content-a,search-a',
    '?index_name=,',
    '?index_name=a,,b',
    '?query=*a?',
    '?query=%5C',
    '?connector_name=__proto__',
    '?status=pending',
    '?job_type=full,',
    '?pretty',
    '?human=maybe',
    '?error_trace',
    '?error_trace=no',
    '?filter_path=error.type,result,results.*,-status',
    '?filter_path=**',
    '?format=json',
    '?format=yaml',
    '?format=none',
    '?__proto__=1&constructor',
    '?refresh=true;timeout=1s',
    '?%zz',
    '?%',
    '?',
    '?&&',
  ),
)

const headers: fc.Arbitrary<Record<string, string>> = fc.oneof(
  { weight: 12, arbitrary: fc.constant({ 'content-type': 'application/json' }) },
  fc.constantFrom<Record<string, string>>(
    {},
    { accept: '*/*' },
    { 'content-type': 'application/json; charset=utf-8', accept: 'application/json' },
    {
      'content-type': 'application/vnd.elasticsearch+json; compatible-with=9',
      accept: 'application/vnd.elasticsearch+json; compatible-with=9',
    },
    { 'content-type': 'application/vnd.elasticsearch+json; compatible-with=8', accept: 'application/json' },
    { 'content-type': 'application/vnd.elasticsearch+json; compatible-with=7' },
    { 'content-type': 'text/plain' },
    { 'content-type': 'application/yaml' },
    { 'content-type': 'nonsense' },
    { 'content-type': '' },
    { 'content-type': 'application/__proto__' },
    { 'content-type': 'application/json', accept: 'text/html, */*' },
    { 'content-type': 'application/json', accept: 'application/cbor' },
    { 'content-type': 'application/json', accept: 'constructor/toString' },
    { 'content-type': 'application/json', 'x-opaque-id': '__proto__' },
  ),
)

const operationIds = Object.keys(operationTable) as OperationId[]

/** Requests of one operation: what it takes, what it nearly takes, and what nobody takes. */
function requestsOf(operation: OperationId): fc.Arbitrary<MockRequest> {
  const { method, paths, hasBody } = operationTable[operation]
  const valid = bodies[operation] ?? fc.constant({})
  const body = fc.oneof(
    { weight: 10, arbitrary: hasBody === 'none' ? fc.constant('') : valid.map((value) => JSON.stringify(value)) },
    { weight: 2, arbitrary: spoil(valid) },
    { weight: 1, arbitrary: fc.constantFrom('', '{}', ...oddTexts) },
  )
  const path = fc
    .tuple(fc.constantFrom<readonly string[]>(...paths.map((one) => one.split('/'))), id, fc.nat(30))
    .map(([segments, value, raw]) =>
      // Now and then the id goes out unencoded.
      segments.map((one) => (one.startsWith('{') ? (raw === 0 ? value : encodeURIComponent(value)) : one)).join('/'),
    )
  const verb = fc.oneof(
    { weight: 30, arbitrary: fc.constant(method.toUpperCase()) },
    fc.constantFrom('GET', 'PUT', 'POST', 'DELETE', 'HEAD', 'OPTIONS', 'PATCH', 'TRACE'),
  )
  return fc
    .record({ method: verb, path, query, headers, body })
    .map(({ path: target, query: search, ...rest }) => ({ ...rest, url: target + search }))
}

const oddPaths = [
  '',
  '/',
  '//',
  '/_connector//',
  '/_connector/a/b/c/d',
  '/_connector/a/_nothing',
  '/x',
  '/_connector/%zz/_error',
  '/_connector/%',
  '*',
  '//_connector/a',
]

/** Requests to the whole API, most of them for connectors and sync jobs that are there, and some around it. */
export const anyRequest: fc.Arbitrary<MockRequest> = fc.oneof(
  ...operationIds.map((operation) => ({ weight: 4, arbitrary: requestsOf(operation) })),
  {
    weight: 4,
    arbitrary: fc
      .record({
        method: fc.constantFrom('GET', 'PUT', 'POST', 'DELETE', 'HEAD', 'OPTIONS'),
        path: fc.constantFrom(...oddPaths),
        query,
        headers,
        body: fc.constantFrom('', '{}', ...oddTexts),
      })
      .map(({ path, query: search, ...rest }) => ({ ...rest, url: path + search })),
  },
)

const stored = fc.record({
  id: fc.constantFrom('a', 'b', 'c'),
  status: fc.constantFrom(...(Object.keys(connectorStatusMachine) as (keyof typeof connectorStatusMachine)[])),
  deleted: fc.boolean(),
  service_type: fc.constantFrom('postgresql', ''),
})

/** What a walk begins with: connectors and jobs in any status. */
export const beginnings = fc.record({
  connectors: fc.uniqueArray(stored, { maxLength: 3, selector: (one) => one.id }),
  sync_jobs: fc.uniqueArray(
    fc.record({
      id: fc.constantFrom('a', 'b', 'c'),
      status: fc.constantFrom(...(Object.keys(syncStatusMachine) as (keyof typeof syncStatusMachine)[])),
      connector: fc.constantFrom({ id: 'a' }, { id: 'b', sync_cursor: { page: { number: 1 } } }),
    }),
    { maxLength: 3, selector: (one) => one.id },
  ),
})
