import fc from 'fast-check'
import { signed } from '../../contract/plan/signed.ts'
import { type OperationId, operationTable } from '../../spec/generated/operations.ts'
import { type Call, isOwnCall } from '../call.ts'
import { kindMadeBy } from '../roles.ts'
import { createBodies } from './bodies.ts'
import { headerSets, oddTexts, queries, spoil } from './odd.ts'

const weighted = <T>(...options: readonly (readonly [weight: number, ...values: readonly T[]])[]) =>
  fc.oneof(...options.map(([weight, ...values]) => ({ weight, arbitrary: fc.constantFrom(...values) })))

// Few documents, so that calls meet each other.
const connector = weighted(
  [12, '{{connector-1}}'],
  [4, '{{connector-2}}'],
  [3, '{{new-connector-1}}'],
  [1, '{{connector-3}}', '{{new-connector-2}}', '{{connector-odd}}', '{{connector-long}}'],
)
const job = weighted([8, '{{job-1}}'], [3, '{{job-2}}'], [1, '{{job-3}}'])
const secret = weighted([4, '{{secret-1}}'], [3, '{{new-secret-1}}'], [1, '{{secret-2}}', '{{new-secret-2}}'])
const idOf: Readonly<Record<string, fc.Arbitrary<string>>> = {
  '{connector_id}': connector,
  '{connector_sync_job_id}': job,
  '{id}': secret,
}

const indexName = weighted<string | null>(
  [3, 'content-{{run}}-a', 'content-{{run}}-b', 'search-{{run}}-a'],
  [1, 'Search-{{run}}-A', '', '_x', 'a,b', 'a:b', null],
)
const bodies = createBodies({ connectorId: connector, indexName })

/** Queries that an operation has a use for. */
const ownQueries: Partial<Record<OperationId, readonly string[]>> = {
  'connector.list': [
    '?include_deleted=true',
    '?index_name=content-{{run}}-a',
    '?index_name=content-{{run}}-a,search-{{run}}-a',
    '?connector_name=x,postgresql',
    '?service_type=postgresql',
    '?query={{run}}',
    '?query=content-{{run}}&include_deleted',
    '?from=1&size=1',
    '?from=2',
  ],
  'connector.get': ['?include_deleted', '?include_deleted=false'],
  'connector.delete': ['?hard=true', '?hard=true&delete_sync_jobs=true', '?delete_sync_jobs'],
  'connector.sync_job_list': [
    '?connector_id={{connector-1}}',
    '?connector_id={{connector-1}}&status=pending',
    '?status=canceled',
    '?job_type=full',
    '?from=0&size=1',
    '?from=2',
  ],
}

/**
 * Calls of one operation: mostly what it takes, now and then what it nearly takes, and what nobody takes. None asks for formats other than
 * JSON, and none that makes something under an id of the server's for an answer without that id: it could not be removed again.
 */
function callsOf(operation: OperationId): fc.Arbitrary<Call> {
  const { method, paths, hasBody } = operationTable[operation]
  const valid = bodies[operation] ?? fc.constant({})
  const content = fc.oneof(
    {
      weight: 20,
      arbitrary: hasBody === 'none' ? fc.constant({}) : valid.map((body): Pick<Call, 'body' | 'text'> => ({ body })),
    },
    { weight: 3, arbitrary: spoil(valid).map((body): Pick<Call, 'body' | 'text'> => ({ body })) },
    { weight: 1, arbitrary: fc.constantFrom('', '{}', ...oddTexts).map((text) => (text === '' ? {} : { text })) },
  )
  const target = fc.oneof(
    ...paths.map((path) => {
      const segments = path.split('/').map((one) => idOf[one] ?? fc.constant(one))
      return fc.tuple(...segments).map((parts) => parts.join('/'))
    }),
  )
  const isList = /list$/.test(operation)
  const any = queries.filter((query) => !/format=(?!json)/.test(query) && !(isList && /filter_path/.test(query)))
  const search = weighted([hasOwn(operation) ? 6 : 24, ''], [6, ...(ownQueries[operation] ?? [''])], [1, ...any])
  const headers = weighted<Call['headers']>(
    [24, undefined],
    [1, ...headerSets.filter(readsAndWritesJson).map((set) => ({ 'content-type': null, ...set }))],
  )
  const verb = weighted([60, method.toUpperCase()], [1, 'GET', 'PUT', 'POST', 'DELETE', 'HEAD', 'OPTIONS', 'PATCH'])
  return fc
    .tuple(verb, target, search, headers, content)
    .map(([verb, target, search, headers, content]): Call => {
      const call: Call = { operation, method: verb, path: target + search, ...(headers && { headers }), ...content }
      const kind = kindMadeBy(call)
      if (!kind) return call
      const isNamed = kind !== 'job' && call.body !== undefined
      return {
        ...call,
        ...(isNamed && { body: signed(call.body) }),
        ...(/filter_path/.test(search) && { path: target }),
      }
    })
    .filter(isOwnCall)
}

const hasOwn = (operation: OperationId) => Object.hasOwn(ownQueries, operation)

const readsAndWritesJson = (headers: Readonly<Record<string, string>>) =>
  !/yaml|cbor|smile/.test(JSON.stringify(headers))

const job1 = call('connector.sync_job_post', 'POST', '/_connector/_sync_job', { id: '{{connector-1}}' })
const claim1 = call('connector.sync_job_claim', 'PUT', '/_connector/_sync_job/{{job-1}}/_claim', {
  worker_hostname: 'w',
})

const first = { index_name: 'search-{{run}}-b', service_type: 'postgresql', name: 'x', description: 'Söme text' }
const second = { index_name: 'content-{{run}}-a', service_type: 'x', name: 'postgresql' }
const edited = [
  call('connector.update_filtering', 'PUT', '/_connector/{{connector-1}}/_filtering', { rules: [] }),
  call('connector.update_filtering_validation', 'PUT', '/_connector/{{connector-1}}/_filtering/_validation', {
    validation: { errors: [], state: 'valid' },
  }),
]

/** What most sequences begin with, so that there is something to work on. */
const beginnings: readonly (readonly Call[])[] = [
  [],
  [put('{{connector-1}}', second)],
  [put('{{connector-1}}', first), put('{{connector-2}}', second)],
  [put('{{connector-1}}', first), ...edited],
  [put('{{connector-1}}', first), job1],
  [put('{{connector-1}}', first), job1, put('{{connector-2}}', second), job1],
  [put('{{connector-1}}', second), job1, claim1],
]

function put(id: string, body: object): Call {
  return call('connector.put', 'PUT', `/_connector/${id}`, body)
}

function call(operation: OperationId, method: string, path: string, body: object): Call {
  return { operation, method, path, body }
}

/**
 * Sequences of up to so many calls of these operations. Most keep to one kind of document, some to a few operations on it, so that those
 * meet each other more often than they would among all.
 */
export function sequencesOf(operations: readonly OperationId[], maxCalls: number): fc.Arbitrary<readonly Call[]> {
  const start = beginnings.map((calls) => calls.filter(({ operation }) => operations.includes(operation)))
  const rest = (some: readonly fc.Arbitrary<Call>[]) =>
    fc.array(fc.oneof(...some), { minLength: Math.ceil(maxCalls / 2), maxLength: maxCalls, size: 'max' })
  const tags = [...new Set(operations.map((one) => operationTable[one].tag))]
  const kinds = tags.map((tag) => operations.filter((one) => operationTable[one].tag === tag).map(callsOf))
  const few = (some: readonly fc.Arbitrary<Call>[]) =>
    fc
      .shuffledSubarray([...some], { minLength: Math.min(2, some.length), maxLength: Math.min(6, some.length) })
      .chain(rest)
  const calls = fc.oneof(
    { weight: 1, arbitrary: rest(kinds.flat()) },
    ...kinds.flatMap((some) => [
      { weight: 1, arbitrary: rest(some) },
      { weight: Math.ceil(some.length / 8), arbitrary: few(some) },
    ]),
  )
  return fc.noBias(
    fc.tuple(fc.constantFrom(...start), calls).map(([first, then]) => [...first, ...then].slice(0, maxCalls)),
  )
}

/** The sequence that belongs to a seed. */
export function sequenceOf(sequences: fc.Arbitrary<readonly Call[]>, seed: number): readonly Call[] {
  return fc.sample(sequences, { seed, numRuns: 1 })[0] ?? []
}
