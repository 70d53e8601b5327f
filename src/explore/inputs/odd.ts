import fc from 'fast-check'

const nested = (depth: number) => `${'{"sync_cursor":'.repeat(depth)}{}${'}'.repeat(depth)}`

/** Bodies that no operation takes, or that only the server's dialect lets pass. */
export const oddTexts: readonly string[] = [
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
export function spoil(body: fc.Arbitrary<unknown>): fc.Arbitrary<object> {
  const odd = fc.constantFrom<unknown>(null, 0, -1.5, true, '', [], {}, [[]], 'x')
  const nameOf = (object: object, n: number) => Object.keys(object)[n % (Object.keys(object).length || 1)] ?? 'status'
  return fc.tuple(body, fc.nat(9), odd, fc.constantFrom('replace', 'drop', 'add')).map(([value, n, other, how]) => {
    const object = { ...(value as Record<string, unknown>) }
    if (how === 'replace') object[nameOf(object, n)] = other
    if (how === 'drop') delete object[nameOf(object, n)]
    if (how === 'add') object[['id', 'statuss', 'errors', 'last_seen', 'x'][n % 5] ?? 'x'] = other
    return object
  })
}

/** Queries, right and wrong for one operation or another. */
export const queries: readonly string[] = [
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
  '?refresh=true',
  '?%zz',
  '?%',
  '?',
  '?&&',
]

/** Headers, right and wrong, instead of a plain `content-type: application/json`. */
export const headerSets: readonly Readonly<Record<string, string>>[] = [
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
]
