import { describe, expect, test } from 'vitest'
import { createConnectorMock } from '../../../src/index.ts'

const create = () =>
  createConnectorMock({
    clock: () => Date.parse('2026-01-05T10:00:00.000Z'),
    seed: {
      connectors: [
        { id: 'crm', service_type: 'postgresql', index_name: 'search-crm', status: 'connected', sync_cursor: { a: 1 } },
        { id: 'wiki', service_type: 'confluence', status: 'error', error: 'login refused' },
        { id: 'gone', service_type: 'postgresql', deleted: true },
      ],
      sync_jobs: [
        { id: 'j1', connector: { id: 'crm' }, status: 'pending' },
        { id: 'j2', connector: { id: 'crm' }, status: 'completed' },
      ],
      secrets: [{ id: 'key', value: 'x' }],
    },
  })

function cyclic(): object {
  const cycle: Record<string, unknown> = {}
  cycle['sync_cursor'] = cycle
  return cycle
}

const idsOf = (documents: Iterable<{ id: string }>) => Array.from(documents, ({ id }) => id)

describe('find and filter', () => {
  test('take some fields, at any depth', () => {
    const { connectors, syncJobs } = create()
    expect(connectors.find({ service_type: 'confluence' })?.id).toBe('wiki')
    expect(idsOf(connectors.filter({ service_type: 'postgresql' }))).toEqual(['crm', 'gone'])
    expect(syncJobs.find({ connector: { id: 'crm' }, status: 'completed' })?.id).toBe('j2')
    expect(idsOf(connectors.filter({ scheduling: { full: { enabled: false } } }))).toEqual(['crm', 'wiki', 'gone'])
    expect(idsOf(connectors.filter({ filtering: [{ domain: 'DEFAULT' }] }))).toEqual(['crm', 'wiki', 'gone'])
    expect(connectors.filter({ filtering: [] })).toEqual([])
    expect(idsOf(connectors.filter({ index_name: undefined }))).toEqual(['wiki', 'gone'])
    expect(idsOf(connectors.filter({}))).toEqual(['crm', 'wiki', 'gone'])
  })

  test('take fields below the top level as they come', () => {
    const { connectors, syncJobs } = create()
    expect(connectors.find({ configuration: { host: { value: 'db' } } } as never)).toBeUndefined()
    expect(syncJobs.find({ connector: { name: 'crm' } } as never)).toBeUndefined()
  })

  test('take an id', () => {
    const { connectors } = create()
    expect(connectors.find({ id: 'crm', status: 'connected' })?.id).toBe('crm')
    expect(connectors.find({ id: 'crm', status: 'error' })).toBeUndefined()
    expect(connectors.find({ id: 'nobody' })).toBeUndefined()
  })

  test('take a function, which gets copies', () => {
    const { connectors } = create()
    const found = connectors.filter((connector) => {
      connector.name = 'spoilt'
      return connector.status !== 'created'
    })
    expect(idsOf(found)).toEqual(['crm', 'wiki'])
    expect(connectors.get('crm')?.name).toBe('')
  })

  test.each<[string, unknown, string]>([
    ['what is neither', 'crm', '[crm] is neither an object with fields nor a function'],
    ['a symbol', Symbol('crm'), '[Symbol(crm)] is neither an object with fields nor a function'],
    ['an async function', async () => false, 'the function gave a promise'],
    [
      'a regular expression',
      { name: /crm/ },
      'its name is a RegExp, which shows nothing of what it holds. Did you mean a text, or a function',
    ],
    ['one deep inside', { filtering: [{ domain: /D/ }] }, 'its filtering[0].domain is a RegExp, which'],
    ['one by itself', /crm/, 'it is a RegExp, which shows nothing'],
    ['a time as an object', { last_seen: new Date() }, 'as last_seen.'],
    ['a function for a field', { status: () => true }, 'as status.'],
    ['a cycle', cyclic(), 'it is nested deeper than'],
    [
      'a field that no document has',
      { status: 'error', statuss: 'x' },
      'none has a field [statuss]. Did you mean status? Known are id, api_key_id, ',
    ],
    ['one that is undefined', { nme: undefined }, 'none has a field [nme]. Did you mean name?'],
  ])('refuse %s', (_, match, reason) => {
    const { connectors } = create()
    expect(() => connectors.find(match as never)).toThrow(`es-connector-kit: Failed to find documents of connectors: `)
    expect(() => connectors.filter(match as never)).toThrow(reason)
  })
})

describe('update', () => {
  test('merges fields at every depth, replaces lists, and takes away what is undefined', () => {
    const { connectors } = create()
    const before = connectors.get('crm')
    const updated = connectors.update('crm', {
      status: 'error',
      error: 'disk full',
      scheduling: { full: { enabled: true } },
      sync_cursor: { b: 2 },
      index_name: undefined,
    })
    expect(updated).toEqual(connectors.get('crm'))
    expect(updated).toMatchObject({
      status: 'error',
      error: 'disk full',
      scheduling: { full: { enabled: true, interval: '0 0 0 * * ?' }, incremental: { enabled: false } },
      sync_cursor: { a: 1, b: 2 },
      filtering: before?.filtering,
    })
    expect(updated).not.toHaveProperty('index_name')
    expect(connectors.update('crm', { filtering: [] }).filtering).toEqual([])
  })

  test('takes a function from document to document, and a change that is shared with nobody', () => {
    const { syncJobs } = create()
    const metadata = { pages: 1 }
    syncJobs.update('j1', (job) => ({ ...job, metadata }))
    metadata.pages = 2
    expect(syncJobs.get('j1')?.metadata).toEqual({ pages: 1 })
  })

  test('moves a document in the lists of the API', async () => {
    const mock = create()
    mock.syncJobs.update('j1', { status: 'error' })
    const list = async (query: string) => (await mock.fetch(`http://es/_connector/_sync_job?${query}`)).json()
    expect(await list('status=pending')).toMatchObject({ count: 0 })
    expect(await list('status=error&connector_id=crm')).toMatchObject({ count: 1, results: [{ id: 'j1' }] })
  })

  test.each<[string, (mock: ReturnType<typeof create>) => unknown, string]>([
    ['an unknown id', ({ connectors }) => connectors.update('crn', {}), 'none with this id. Did you mean [crm]?'],
    [
      'a status that is none',
      ({ connectors }) => connectors.update('crm', { status: 'x' as never }),
      'its status is [x], but must be created, ',
    ],
    ['an unknown field', ({ connectors }) => connectors.update('crm', { nme: 'x' } as never), 'the unknown key [nme]'],
    ['a field that must be there', ({ connectors }) => connectors.update('crm', { status: undefined }), 'no [status]'],
    ['another id', ({ connectors }) => connectors.update('crm', (one) => ({ ...one, id: 'x' })), 'has the id [x]'],
    [
      'a function that gives nothing',
      ({ connectors }) => connectors.update('crm', (() => {}) as never),
      'forget to return',
    ],
    ['a change that is none', ({ connectors }) => connectors.update('crm', 3 as never), '[3] is neither an object nor'],
    [
      'a value without a form',
      ({ connectors }) => connectors.update('crm', { status: () => '' } as never),
      'its status',
    ],
    ['a cycle', ({ connectors }) => connectors.update('crm', cyclic()), 'it is nested deeper than'],
    ['a BigInt', ({ connectors }) => connectors.update('crm', { name: 1n as never }), 'it cannot be written as JSON'],
    ['no id', ({ connectors }) => connectors.update(undefined as never, {}), 'its id must be a text, not undefined'],
    ['a secret without its value', ({ secrets }) => secrets.update('key', { value: undefined }), 'no [value]'],
  ])('refuses %s, and changes nothing', (_, update, reason) => {
    const mock = create()
    const before = mock.state()
    expect(() => update(mock)).toThrow(reason)
    expect(mock.state()).toEqual(before)
  })

  test('does not follow a key called __proto__', () => {
    const { connectors } = create()
    connectors.update('crm', { sync_cursor: JSON.parse('{"__proto__":{"polluted":true}}') })
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})

describe('createMany', () => {
  test('writes as many as asked for', () => {
    const { connectors } = createConnectorMock()
    const made = connectors.createMany(50, (i) => ({ id: `c${i}`, name: `Connector ${i}` }))
    expect(made).toHaveLength(50)
    expect(made).toEqual(connectors.list())
    expect(connectors.createMany(0, (i) => ({ id: `d${i}` }))).toEqual([])
  })

  test('takes the place of documents with the same ids, as create does, and of nothing else of theirs', () => {
    const { connectors } = create()
    expect(connectors.createMany(2, (i) => ({ id: ['wiki', 'new'][i] as string }))).toMatchObject([
      { status: 'created' },
      {},
    ])
    expect(connectors.create({ id: 'crm' })).toMatchObject({ status: 'created' })
    expect(idsOf(connectors)).toEqual(['crm', 'wiki', 'gone', 'new'])
    expect(connectors.get('crm')).not.toHaveProperty('index_name')
  })

  test.each<[string, number, (i: number) => { id: string }, string]>([
    ['one that is not as described', 3, (i) => ({ id: `c${i}`, ...(i === 2 && { status: 'x' }) }), 'document 2 of'],
    ['an id twice', 3, () => ({ id: 'c' }), 'document 1 of connectors: it has the id [c] of another'],
    ['no number', 1.5, () => ({ id: 'c' }), '[1.5] is no number of documents'],
  ])('refuses %s, and writes none', (_, count, make, reason) => {
    const { connectors } = createConnectorMock()
    expect(() => connectors.createMany(count, make)).toThrow(reason)
    expect(connectors.size).toBe(0)
  })

  test('refuses to do without a function', () => {
    const { connectors } = createConnectorMock()
    expect(() => connectors.createMany(2, undefined as never)).toThrow(
      'es-connector-kit: Failed to create documents of connectors: [undefined] is no function',
    )
  })
})

test.each<[string, unknown, string]>([
  ['a symbol', Symbol('crm'), 'it must be an object, not nothing.'],
  ['a function', () => {}, 'it must be an object, not nothing.'],
  ['a BigInt inside', { id: 'crm', name: 1n }, 'it cannot be written as JSON'],
])('create refuses %s', (_, seed, reason) => {
  const { connectors } = createConnectorMock()
  expect(() => connectors.create(seed as never)).toThrow(
    `es-connector-kit: Failed to create a document of connectors: ${reason}`,
  )
})

test.each([undefined, null, 7, Symbol('crm')])('get and delete refuse an id that is no text: %s', (id) => {
  const { connectors } = create()
  const reason = `its id must be a text, not ${id === null ? 'null' : typeof id}`
  expect(() => connectors.get(id as never)).toThrow(
    `es-connector-kit: Failed to get a document of connectors: ${reason}`,
  )
  expect(() => connectors.delete(id as never)).toThrow(`Failed to delete a document of connectors: ${reason}`)
})

test.each<[string, (mock: ReturnType<typeof create>) => unknown]>([
  ['a change', ({ secrets }) => secrets.update('key', 'hush' as never)],
  ['an unknown key in a change', ({ secrets }) => secrets.update('key', { hush: 1 } as never)],
  ['what to find', ({ secrets }) => secrets.find('hush' as never)],
  ['an unknown field to find', ({ secrets }) => secrets.find({ hush: 1 } as never)],
  ['how many to create', ({ secrets }) => secrets.createMany('hush' as never, () => ({ id: 'a', value: 'b' }))],
  ['how to create them', ({ secrets }) => secrets.createMany(1, 'hush' as never)],
  ['what to create', ({ secrets }) => secrets.create('hush' as never)],
  ['an unknown key of a seed', ({ secrets }) => secrets.create({ id: 'a', hush: 'value' } as never)],
  ['an unknown key of a state', (mock) => mock.load({ secrets: [{ id: 'a', hush: 'value' } as never] })],
])('no error quotes what may be a secret: %s', (_, work) => {
  const mock = create()
  expect(() => work(mock)).toThrow(/^es-connector-kit: (?!.*hush)/s)
})

test('delete, clear, size and iteration', async () => {
  const mock = create()
  const { connectors } = mock
  expect([connectors.size, ...idsOf(connectors)]).toEqual([3, 'crm', 'wiki', 'gone'])
  expect([connectors.delete('gone'), connectors.delete('gone')]).toEqual([true, false])
  for (const { id } of connectors) connectors.delete(id)
  expect(connectors.list()).toEqual([])
  mock.syncJobs.clear()
  expect(mock.syncJobs.size).toBe(0)
  // The index is still there: a job that is missing is another error than an index that is.
  expect(mock.state().indices).toContain('sync_jobs')
})
