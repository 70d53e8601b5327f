import fc from 'fast-check'
import { createBodies } from '../../../../src/explore/inputs/bodies.ts'
import { headerSets, oddTexts, queries, spoil } from '../../../../src/explore/inputs/odd.ts'
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

const indexName = fc.constantFrom('content-a', 'content-b', 'search-a', 'Search-A', '', '_x', 'a,b', 'a:b', null)
const bodies = createBodies({ connectorId: id, indexName })

const query = fc.oneof({ weight: 12, arbitrary: fc.constant('') }, fc.constantFrom(...queries))

const headers: fc.Arbitrary<Readonly<Record<string, string>>> = fc.oneof(
  { weight: 12, arbitrary: fc.constant({ 'content-type': 'application/json' }) },
  fc.constantFrom(...headerSets),
)

const operationIds = Object.keys(operationTable) as OperationId[]

/** Requests of one operation: what it takes, what it nearly takes, and what nobody takes. */
function requestsOf(operation: OperationId): fc.Arbitrary<MockRequest> {
  const { method, paths, hasBody } = operationTable[operation]
  const valid = bodies[operation] ?? fc.constant({})
  const body = fc.oneof(
    { weight: 10, arbitrary: hasBody === 'none' ? fc.constant('') : valid.map((value) => JSON.stringify(value)) },
    { weight: 2, arbitrary: spoil(valid).map((value) => JSON.stringify(value)) },
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
