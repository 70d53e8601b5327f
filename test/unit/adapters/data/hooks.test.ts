import { describe, expect, test } from 'vitest'
import { createDataStorage } from '../../../../src/data.ts'
import { type ConnectorMock, createConnectorMock } from '../../../../src/index.ts'

function create() {
  const storage = createDataStorage()
  return { ...storage.collections, mock: createConnectorMock({ storage }) }
}

const ask = (mock: ConnectorMock, method: string, url: string, body?: object) =>
  mock.handle({
    method,
    url,
    headers: body ? { 'content-type': 'application/json' } : {},
    body: body ? JSON.stringify(body) : '',
  })

const idsOf = (documents: readonly { readonly id: string }[]) => documents.map(({ id }) => id)

describe('a hook that prevents', () => {
  test('a deletion keeps the record, whoever deletes it', () => {
    const { connectors, mock } = create()
    mock.connectors.createMany(3, (i) => ({ id: `c${i}` }))
    connectors.hooks.on('delete', (event) => event.preventDefault())
    connectors.delete((q) => q.where({ id: 'c0' }))
    expect(mock.connectors.delete('c1')).toBe(true)
    expect(ask(mock, 'DELETE', '/_connector/c2?hard=true').status).toBe(200)
    expect(idsOf(connectors.all())).toEqual(['c0', 'c1', 'c2'])
    expect(idsOf(mock.connectors.list())).toEqual(['c0', 'c1', 'c2'])
  })

  test('every deletion does not keep a mock from beginning anew, as it does not keep `clear` of a collection', () => {
    const { connectors, mock } = create()
    mock.connectors.create({ id: 'crm' })
    connectors.hooks.on('delete', (event) => event.preventDefault())
    mock.reset()
    expect([connectors.count(), mock.connectors.size]).toEqual([0, 0])
  })

  test('an update keeps the record as it was, whoever updates it', async () => {
    const { connectors, mock } = create()
    mock.connectors.create({ id: 'crm', name: 'CRM', description: 'Customers' })
    connectors.hooks.on('update', (event) => event.preventDefault())
    await connectors.update((q) => q.where({ id: 'crm' }), {
      data: (crm) => {
        crm.name = 'x'
      },
    })
    const before = mock.connectors.get('crm')
    expect(before?.name).toBe('CRM')
    expect(mock.connectors.update('crm', { name: 'y', index_name: 'search-y', description: undefined })).toEqual(before)
    expect(ask(mock, 'PUT', '/_connector/crm/_name', { name: 'z' }).status).toBe(200)
    expect(mock.connectors.get('crm')).toEqual(before)
    expect(connectors.findFirst()).toEqual(before)
  })

  test('the change of one field lets the others through', () => {
    const { connectors, mock } = create()
    mock.connectors.create({ id: 'crm', name: 'CRM' })
    connectors.hooks.on('update', (event) => {
      if (event.data.path[0] === 'name') event.preventDefault()
    })
    const updated = mock.connectors.update('crm', { name: 'x', status: 'connected' })
    expect(updated).toMatchObject({ name: 'CRM', status: 'connected' })
    expect(connectors.findFirst()).toEqual(updated)
  })
})

test.each(['delete', 'update'] as const)('a hook that stops a %s event is the last that hears of it', (type) => {
  const { connectors, mock } = create()
  mock.connectors.create({ id: 'crm', name: 'CRM' })
  const heard: string[] = []
  connectors.hooks.on(type, (event) => {
    heard.push('first')
    event.stopImmediatePropagation()
  })
  connectors.hooks.on(type, () => void heard.push('second'))
  if (type === 'delete') mock.connectors.delete('crm')
  else mock.connectors.update('crm', { name: 'x' })
  expect(new Set(heard)).toEqual(new Set(['first']))
})

describe('when a hook throws', () => {
  /** Two connectors, and a hook that throws at the third that is created from then on. */
  function failing() {
    const { connectors, syncJobs, mock } = create()
    mock.load({ connectors: [{ id: 'a' }, { id: 'b' }], sync_jobs: [{ id: 'job', connector: { id: 'a' } }] })
    const snapshot = mock.snapshot()
    const before = mock.state()
    const records = [...connectors.all()]
    let created = 0
    connectors.hooks.on('create', () => {
      if (++created === 3) throw new Error('no third')
    })
    const unchanged = () => {
      expect(mock.state()).toEqual(before)
      expect(connectors.all()).toEqual(records)
      expect(ask(mock, 'GET', '/_connector').body).toContain('"count":2')
    }
    return { connectors, syncJobs, mock, snapshot, unchanged }
  }

  test('createMany writes none', () => {
    const { mock, unchanged } = failing()
    expect(() => mock.connectors.createMany(5, (i) => ({ id: `c${i}` }))).toThrow('no third')
    unchanged()
  })

  test('createMany that replaces documents leaves them, and creates no index', () => {
    const { connectors, mock } = create()
    connectors.hooks.on('create', ({ data }) => {
      if (data.record.id === 'c2') throw new Error('no c2')
    })
    expect(() => mock.connectors.createMany(3, (i) => ({ id: `c${i}` }))).toThrow('no c2')
    expect(mock.state()).toEqual({ connectors: [], sync_jobs: [], secrets: [], indices: [] })
    mock.connectors.create({ id: 'c1', name: 'before' })
    expect(() => mock.connectors.createMany(3, (i) => ({ id: `c${i}`, name: 'after' }))).toThrow('no c2')
    expect(connectors.all()).toMatchObject([{ id: 'c1', name: 'before' }])
    expect(mock.connectors.get('c1')?.name).toBe('before')
  })

  test('a load leaves the old documents', () => {
    const { mock, unchanged } = failing()
    const load = () => mock.load({ connectors: [{ id: 'x' }, { id: 'y' }, { id: 'z' }] })
    expect(load).toThrow('no third')
    unchanged()
  })

  test('a restore leaves the documents that are there', () => {
    const { connectors, mock, snapshot } = failing()
    mock.load({ connectors: [{ id: 'x' }, { id: 'y' }] })
    expect(() => mock.restore(snapshot)).toThrow('no third')
    expect(idsOf(mock.connectors.list())).toEqual(['x', 'y'])
    expect(idsOf(connectors.all())).toEqual(['x', 'y'])
  })

  test('a reset leaves the documents that are there', () => {
    const storage = createDataStorage()
    const mock = createConnectorMock({ storage, seed: { connectors: [{ id: 'a' }, { id: 'b' }] } })
    mock.load({ connectors: [{ id: 'x' }] })
    storage.collections.connectors.hooks.on('create', ({ data }) => {
      if (data.record.id === 'b') throw new Error('no b')
    })
    expect(() => mock.reset()).toThrow('no b')
    expect(idsOf(mock.connectors.list())).toEqual(['x'])
  })

  test('a clear removes none', () => {
    const { connectors, mock, unchanged } = failing()
    connectors.hooks.on('delete', ({ data }) => {
      if (data.deletedRecord.id === 'a') throw new Error('not a')
    })
    expect(() => mock.connectors.clear()).toThrow('not a')
    unchanged()
  })

  test('a connector is not deleted without its sync jobs', () => {
    const { syncJobs, mock, unchanged } = failing()
    syncJobs.hooks.on('delete', () => {
      throw new Error('no job')
    })
    expect(ask(mock, 'DELETE', '/_connector/a?hard=true&delete_sync_jobs=true').status).toBe(500)
    unchanged()
  })
})
