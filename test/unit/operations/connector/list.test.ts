import { describe, expect, test } from 'vitest'
import type { MockState } from '../../../../src/index.ts'
import { createApi, expectError, unchanged } from '../../../support/api.ts'
import { fullConnector } from '../../../support/documents.ts'

/** The ids of a list, in its order. */
function idsOf(api: ReturnType<typeof createApi>, query = ''): string[] {
  const { status, body } = unchanged(api, () => api.get(`/_connector${query}`))
  expect(status).toBe(200)
  return body.results.map(({ id }: { id: string }) => id)
}

const withConnectors = (connectors: MockState['connectors'] = []) => createApi({ seed: { connectors } })

test.each(['', '?from=0&size=100', '?size=20000', '?index_name=a&query=x'])(
  'is empty before the first connector (%s)',
  (query) => {
    const answer = createApi().get(`/_connector${query}`)
    expect([answer.status, answer.body]).toStrictEqual([200, { count: 0, results: [] }])
  },
)

test('gives whole documents, the same as GET', () => {
  const api = withConnectors([fullConnector, { id: 'plain' }])
  const { body } = api.get('/_connector')
  expect(body).toStrictEqual({
    count: 2,
    results: [fullConnector, api.get('/_connector/plain').body],
  })
})

describe('order', () => {
  test('is by index name, those without one last', () => {
    const api = withConnectors([
      { id: 'none' },
      { id: 'null', index_name: null },
      { id: 'b', index_name: 'b' },
      { id: 'a', index_name: 'a' },
      { id: 'ab', index_name: 'ab' },
      { id: 'B', index_name: 'B' },
      { id: '10', index_name: '10' },
      { id: '9', index_name: '9' },
    ])
    expect(idsOf(api).slice(0, 6)).toStrictEqual(['10', '9', 'B', 'a', 'ab', 'b'])
    expect(idsOf(api).slice(6).sort()).toStrictEqual(['none', 'null'])
  })

  test('is by bytes, so that characters beyond 16 bits come after all others', () => {
    const api = withConnectors([
      { id: 'emoji', index_name: '\u{1F600}' },
      { id: 'wide', index_name: '\uFF5E' },
      { id: 'umlaut', index_name: 'ä' },
      { id: 'z', index_name: 'z' },
    ])
    expect(idsOf(api)).toStrictEqual(['z', 'umlaut', 'wide', 'emoji'])
  })

  test('follows writes', () => {
    const api = withConnectors([
      { id: 'first', index_name: 'a' },
      { id: 'second', index_name: 'b' },
    ])
    api.put('/_connector/first', { index_name: 'c' })
    expect(idsOf(api)).toStrictEqual(['second', 'first'])
    api.put('/_connector/second')
    expect(idsOf(api)).toStrictEqual(['first', 'second'])
    api.delete('/_connector/first?hard')
    expect(idsOf(api)).toStrictEqual(['second'])
  })
})

describe('soft-deleted connectors', () => {
  const connectors = [
    { id: 'dead', index_name: 'a', deleted: true },
    { id: 'live', index_name: 'b' },
  ]

  test('are left out, of the count as well', () => {
    const api = withConnectors(connectors)
    expect(idsOf(api)).toStrictEqual(['live'])
    expect(api.get('/_connector').body.count).toBe(1)
    expect(idsOf(api, '?include_deleted=false')).toStrictEqual(['live'])
    expect(idsOf(api, '?index_name=a')).toStrictEqual([])
    expect(idsOf(api, '?query=a')).toStrictEqual([])
  })

  test.each(['include_deleted=true', 'include_deleted'])('are added by %s, in their place', (query) => {
    const api = withConnectors(connectors)
    expect(idsOf(api, `?${query}`)).toStrictEqual(['dead', 'live'])
    expect(idsOf(api, `?${query}&index_name=a`)).toStrictEqual(['dead'])
    expect(api.get(`/_connector?${query}`).body.count).toBe(2)
  })

  test('come and go with deletion and revival', () => {
    const api = withConnectors([{ id: 'crm' }])
    api.delete('/_connector/crm')
    expect(idsOf(api)).toStrictEqual([])
    api.put('/_connector/crm')
    expect(idsOf(api)).toStrictEqual(['crm'])
  })
})

describe('filters', () => {
  const connectors = [
    { id: '1', index_name: 'a', name: 'CRM', service_type: 'postgresql' },
    { id: '2', index_name: 'b', name: 'crm', service_type: 'postgresql' },
    { id: '3', index_name: 'c', name: 'Sales, all', service_type: 'mysql' },
    { id: '4', index_name: 'D', name: '' },
    { id: '5', name: 'CRM' },
  ]

  test.each([
    ['index_name=a', ['1']],
    ['index_name=A', []],
    ['index_name=d', []],
    ['index_name=c,a', ['1', '3']],
    ['index_name=a,a', ['1']],
    ['index_name=a,nope', ['1']],
    ['index_name=', ['4', '1', '2', '3', '5']],
    ['index_name=a,', ['1']],
    ['index_name=,,', ['4', '1', '2', '3', '5']],
    ['connector_name=CRM', ['1', '5']],
    ['connector_name=crm', ['2']],
    ['connector_name=CRM,crm', ['1', '2', '5']],
    ['connector_name=CRM,%20crm', ['1', '5']],
    ['connector_name=Sales,%20all', []],
    ['connector_name=C*', []],
    ['connector_name=', ['4', '1', '2', '3', '5']],
    ['service_type=postgresql', ['1', '2']],
    ['service_type=PostgreSQL', []],
    ['service_type=mysql,postgresql', ['1', '2', '3']],
    ['service_type=', ['4', '1', '2', '3', '5']],
    ['connector_name=CRM&service_type=postgresql', ['1']],
    ['connector_name=CRM&index_name=b', []],
    ['connector_name=CRM,crm&service_type=postgresql,mysql&index_name=b,c', ['2']],
    ['service_type=postgresql&query=b', ['2']],
    ['index_name=a,b&query=rm', ['2']],
    ['query=', ['4', '1', '2', '3', '5']],
  ])('%s', (query, ids) => {
    const api = withConnectors(connectors)
    expect(idsOf(api, `?${query}`)).toStrictEqual(ids)
    expect(api.get(`/_connector?${query}`).body.count).toBe(ids.length)
  })

  test('a faulty index name is refused, each of them named', () => {
    const api = withConnectors(connectors)
    const why = `must not contain the following characters [' ','"','*',',','/','<','>','?','\\','|']`
    const message = (name: string, reason: string) =>
      `[${name}] org.elasticsearch.indices.InvalidIndexNameException: Invalid index name [${name}], ${reason}`
    expectError(
      api.get('/_connector?index_name=*'),
      400,
      'action_request_validation_exception',
      `Validation Failed: 1: ${message('*', why)};`,
    )
    expectError(
      api.get('/_connector?index_name=%3A,fine,_x'),
      400,
      'action_request_validation_exception',
      `Validation Failed: 1: ${message(':', `must not contain ':'`)};2: ${message('_x', `must not start with '_', '-', or '+'`)};`,
    )
  })

  test('an empty element stumbles over the empty name, as the server does', () => {
    const api = withConnectors(connectors)
    for (const list of ['a,,b', ',b', '*,,b']) {
      const answer = api.get(`/_connector?index_name=${list}`)
      expect(answer.status).toBe(500)
      expect(answer.body.error.type).toBe('string_index_out_of_bounds_exception')
    }
  })
})

describe('query', () => {
  const connectors = [
    { id: 'index', index_name: 'Search-Orders' },
    { id: 'name', name: 'Big Orders, daily' },
    { id: 'description', description: 'The Orders of last-year' },
    { id: 'stars', name: 'a*b?c\\d' },
  ]

  test.each([
    ['Orders', ['index', 'name']],
    ['orders', ['description']],
    ['rders', ['index', 'name', 'description']],
    ['Search-O', ['index']],
    ['search', []],
    ['g Orders, d', ['name']],
    ['Orders of', []],
    ['The', []],
    ['the', ['description']],
    ['year', ['description']],
    ['R*d', []],
    ['r*e', ['index', 'name', 'description']],
    ['Big*daily', ['name']],
    ['S?arch', ['index']],
    ['S??arch', []],
    ['a\\*b', ['stars']],
    ['a\\*c', []],
    ['b\\?c', ['stars']],
    ['c\\\\d', ['stars']],
    ['*', ['index', 'name', 'description', 'stars']],
    ['?', ['index', 'name', 'description', 'stars']],
    ['nope', []],
  ])('%s', (query, ids) => {
    const api = withConnectors(connectors)
    const found = idsOf(api, `?query=${encodeURIComponent(query)}`)
    expect(found.sort()).toStrictEqual([...ids].sort())
  })

  test('does not look at ids, service types or languages', () => {
    const api = withConnectors([{ id: 'needle', service_type: 'needle', language: 'needle' }])
    expect(idsOf(api, '?query=needle')).toStrictEqual([])
  })

  test.each([
    ['2024', ['date']],
    ["don't", ['date']],
    ['don', ['date']],
    ['東', ['chinese']],
    ['東京', []],
    ['タワー', ['chinese']],
    ['straße', ['german']],
    ['🚀', []],
    ['-', []],
  ])('%s is held against the words of a description', (query, ids) => {
    const api = withConnectors([
      { id: 'date', description: "Don't - 2024" },
      { id: 'chinese', description: '東京タワー' },
      { id: 'german', description: 'An der STRAßE' },
    ])
    expect(idsOf(api, `?query=${encodeURIComponent(query)}`)).toStrictEqual(ids)
  })

  test('a connector with nothing to match is matched by nothing but a star', () => {
    const api = withConnectors([{ id: 'crm' }])
    expect(idsOf(api, '?query=*')).toStrictEqual(['crm'])
    expect(idsOf(api, '?query=a')).toStrictEqual([])
  })

  test('a long hostile pattern ends', () => {
    const api = withConnectors([{ id: 'crm', name: 'a'.repeat(20_000) }])
    expect(idsOf(api, `?query=${'*a'.repeat(500)}*b`)).toStrictEqual([])
  })
})

describe('paging', () => {
  const connectors = Array.from({ length: 120 }, (_, i) => ({ id: `c${i}`, index_name: String(i).padStart(3, '0') }))
  const ids = connectors.map(({ id }) => id)

  test.each([
    ['', ids.slice(0, 100)],
    ['?size=3', ids.slice(0, 3)],
    ['?from=3&size=2', ids.slice(3, 5)],
    ['?from=110', ids.slice(110)],
    ['?from=119&size=5', ids.slice(119)],
    ['?from=120', []],
    ['?from=5000', []],
    ['?size=0', []],
    ['?from=5&size=0', []],
    ['?size=9880&from=120', []],
    ['?from=2&size=2&query=01', ids.slice(11, 13)],
  ])('%s', (query, expected) => {
    const api = withConnectors(connectors)
    expect(idsOf(api, query)).toStrictEqual(expected)
    const count = query.includes('query') ? 12 : 120
    expect(api.get(`/_connector${query}`).body.count).toBe(count)
  })

  test.each(['from', 'size'])('a negative %s is refused', (name) => {
    expectError(
      withConnectors(connectors).get(`/_connector?${name}=-1`),
      400,
      'illegal_argument_exception',
      `Parameter [${name}] cannot be < 0`,
    )
  })

  test.each([
    ['from', 'x'],
    ['from', '1.5'],
    ['size', ''],
    ['size', '2147483648'],
    ['size', '0x10'],
    ['size', '1e3'],
  ])('%s=%s is no integer', (name, value) => {
    const reason = `Failed to parse int parameter [${name}] with value [${value}]`
    const answer = withConnectors(connectors).get(`/_connector?${name}=${value}`)
    expect(answer.status).toBe(400)
    expect(answer.body.error).toMatchObject({
      type: 'illegal_argument_exception',
      reason,
      caused_by: { type: 'number_format_exception' },
    })
  })

  test.each(['from=9999&size=1', 'size=10000', 'from=10000&size=0'])('%s is still inside the window', (query) => {
    expect(withConnectors(connectors).get(`/_connector?${query}`).status).toBe(200)
  })

  test.each([
    ['from=9999&size=2', 10_001],
    ['from=9950', 10_050],
    ['size=2147483647', 2_147_483_647],
  ])('%s is beyond the window', (query, requested) => {
    const { status, body } = withConnectors(connectors).get(`/_connector?${query}`)
    expect(status).toBe(400)
    expect(body.error.type).toBe('search_phase_execution_exception')
    expect(body.error.root_cause).toHaveLength(1)
    expect(body.error.root_cause[0].type).toBe('illegal_argument_exception')
    expect(body.error.root_cause[0].reason).toContain(
      `Result window is too large, from + size must be less than or equal to: [10000] but was [${requested}]`,
    )
  })

  test('the count stops at 10,000', () => {
    const many = Array.from({ length: 10_002 }, (_, i) => ({ id: `c${i}` }))
    const { body } = withConnectors(many).get('/_connector?size=1')
    expect(body.count).toBe(10_000)
  })
})

test('refuses bad flags, unknown parameters and a body', () => {
  const api = withConnectors([])
  const type = 'illegal_argument_exception'
  expectError(
    api.get('/_connector?include_deleted=1'),
    400,
    type,
    'Failed to parse value [1] as only [true] or [false] are allowed.',
  )
  expectError(api.get('/_connector?name=x'), 400, type, 'request [/_connector] contains unrecognized parameter: [name]')
  expectError(
    api.get('/_connector?zzz&index_names=x'),
    400,
    type,
    'request [/_connector] contains unrecognized parameters: [index_names] -> did you mean [index_name]?, [zzz]',
  )
  expectError(api.send('GET', '/_connector', {}), 400, type, 'request [GET /_connector] does not support having a body')
})
