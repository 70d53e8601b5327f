import { Collection } from '@msw/data'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  connectorSchema,
  createDataStorage,
  type StandardSchema,
  secretSchema,
  syncJobSchema,
} from '../../../../src/data.ts'
import { type ConnectorMock, createConnectorMock } from '../../../../src/index.ts'
import { fullConnector, fullSyncJob } from '../../../support/documents.ts'

/** A schema that lets everything through, to give collections of the test their types. */
const accepting = <Row>(): StandardSchema<Row, Row> => ({
  '~standard': { version: 1, vendor: 'test', validate: (value) => ({ value: value as Row }) },
})

function ask(mock: ConnectorMock, method: string, url: string, body?: object) {
  const { status, body: answer } = mock.handle({
    method,
    url,
    headers: body ? { 'content-type': 'application/json' } : {},
    body: body ? JSON.stringify(body) : '',
  })
  return { status, body: JSON.parse(String(answer)) }
}

/** @msw/data prints the faults of what it refuses, and throws an error that only says that there are some. */
let printed: unknown[]
beforeEach(() => {
  printed = []
  vi.spyOn(console, 'error').mockImplementation((issues) => void printed.push(issues))
})
afterEach(() => void vi.restoreAllMocks())

function create() {
  const storage = createDataStorage()
  return { ...storage.collections, storage, mock: createConnectorMock({ storage }) }
}

describe('what a request wrote is in the collection at once', () => {
  test('a new connector, a change of it, and its removal', () => {
    const { connectors, mock } = create()
    ask(mock, 'PUT', '/_connector/crm', { name: 'CRM' })
    expect(connectors.findFirst((q) => q.where({ id: 'crm' }))).toEqual(mock.connectors.get('crm'))
    ask(mock, 'PUT', '/_connector/crm/_name', { name: 'Customers' })
    expect(connectors.findMany((q) => q.where({ name: 'Customers' }))).toHaveLength(1)
    ask(mock, 'DELETE', '/_connector/crm?hard=true')
    expect(connectors.count()).toBe(0)
  })

  test('a reset', async () => {
    const storage = createDataStorage()
    const mock = createConnectorMock({ storage, seed: { connectors: [{ id: 'crm' }] } })
    await storage.collections.connectors.create({ id: 'wiki' })
    mock.reset()
    expect(storage.collections.connectors.all().map(({ id }) => id)).toEqual(['crm'])
  })

  test('in a new record, so that one that the test has kept stays as it was', () => {
    const { connectors, mock } = create()
    mock.connectors.create({ id: 'crm', name: 'before' })
    const kept = connectors.findFirst()
    ask(mock, 'PUT', '/_connector/crm/_name', { name: 'after' })
    expect([kept?.name, connectors.findFirst()?.name]).toEqual(['before', 'after'])
  })

  test('and the hooks of the collection have heard of it', () => {
    const { connectors, mock } = create()
    const heard: unknown[] = []
    connectors.hooks.on('create', ({ data }) => void heard.push(['create', data.record.id]))
    connectors.hooks.on('update', ({ data }) => void heard.push([data.path, data.prevValue, data.nextValue]))
    connectors.hooks.on('delete', ({ data }) => void heard.push(['delete', data.deletedRecord.id]))
    ask(mock, 'PUT', '/_connector/crm', { name: 'CRM' })
    ask(mock, 'PUT', '/_connector/crm/_name', { name: 'Customers' })
    ask(mock, 'DELETE', '/_connector/crm?hard=true')
    expect(heard).toEqual([
      ['create', 'crm'],
      [['name'], 'CRM', 'Customers'],
      ['delete', 'crm'],
    ])
  })
})

describe('what the test wrote to the collection', () => {
  test('is filled in as a seed is, and the next request sees it', async () => {
    const { connectors, mock } = create()
    await connectors.create({ id: 'crm', status: 'configured' })
    expect(ask(mock, 'GET', '/_connector/crm').body).toMatchObject({ status: 'configured', configuration: {} })
    await connectors.update((q) => q.where({ id: 'crm' }), {
      data: (crm) => {
        crm.status = 'connected'
      },
    })
    expect(ask(mock, 'GET', '/_connector/crm').body).toMatchObject({ status: 'connected' })
    connectors.delete((q) => q.where({ id: 'crm' }))
    expect(ask(mock, 'GET', '/_connector/crm').status).toBe(404)
  })

  test('keeps every field', async () => {
    const { connectors, syncJobs, secrets, mock } = create()
    await connectors.create(fullConnector)
    await syncJobs.create(fullSyncJob)
    await secrets.create({ id: 'key', value: 'x' })
    expect(mock.state()).toMatchObject({
      connectors: [fullConnector],
      sync_jobs: [fullSyncJob],
      secrets: [{ id: 'key' }],
    })
  })

  test('makes the index exist, also when it was removed again', async () => {
    const { connectors, mock } = create()
    const post = () => ask(mock, 'POST', '/_connector/_sync_job', { id: 'crm' }).body.error.type
    expect(post()).toBe('index_not_found_exception')
    await connectors.create({ id: 'wiki' })
    expect(post()).toBe('resource_not_found_exception')
    connectors.clear()
    expect(post()).toBe('resource_not_found_exception')
    mock.reset()
    expect(post()).toBe('index_not_found_exception')
  })

  test('under another id is another document', async () => {
    const { connectors, mock } = create()
    await connectors.create({ id: 'crm', name: 'moved' })
    mock.connectors.get('crm')
    await connectors.update((q) => q.where({ id: 'crm' }), {
      data: (crm) => {
        crm.id = 'wiki'
      },
    })
    expect([mock.connectors.get('crm'), mock.connectors.get('wiki')?.name]).toEqual([undefined, 'moved'])
  })

  test('under an id that is taken takes the place of the older record', async () => {
    const { connectors, mock } = create()
    mock.connectors.create({ id: 'crm', name: 'older' })
    await connectors.create({ id: 'crm', name: 'newer' })
    expect(ask(mock, 'GET', '/_connector').body).toMatchObject({ count: 1, results: [{ name: 'newer' }] })
    expect(connectors.all().map(({ name }) => name)).toEqual(['newer'])
  })

  test('is seen when as much was deleted as was created', async () => {
    const { connectors, mock } = create()
    for (const id of ['a', 'b', 'c']) mock.connectors.create({ id })
    connectors.delete((q) => q.where({ id: 'b' }))
    await connectors.create({ id: 'a', name: 'newer' })
    expect(mock.connectors.get('a')?.name).toBe('newer')
    expect(mock.connectors.get('b')).toBe(undefined)
  })

  test('is seen by two mocks', async () => {
    const { storage, connectors, mock } = create()
    const other = createConnectorMock({ storage: createDataStorage({ connectors }) })
    await connectors.create({ id: 'crm' })
    ask(mock, 'PUT', '/_connector/crm/_name', { name: 'Customers' })
    expect(other.connectors.get('crm')?.name).toBe('Customers')
    ask(other, 'DELETE', '/_connector/crm?hard=true')
    expect(storage.connectors.get('crm')).toBe(undefined)
  })
})

describe('refuses', () => {
  test.each([
    ['a connector without an id', connectorSchema, {}, ['it has no [id], which it must have']],
    [
      'a status that there is not, and a field',
      connectorSchema,
      { id: 'crm', status: 'fine', stauts: 'x' },
      [expect.stringContaining('its status '), expect.stringContaining('it has the unknown key [stauts]')],
    ],
    ['a job without a connector', syncJobSchema, { id: 'job' }, [expect.stringContaining('connector')]],
    ['a secret without a value', secretSchema, { id: 'key' }, [expect.stringContaining('value')]],
  ])('%s', async (_, schema, record, messages) => {
    const collection = new Collection({ schema: schema as StandardSchema })
    await expect(collection.create(record)).rejects.toThrow('does not match the schema')
    expect(printed).toEqual([messages.map((message) => ({ message }))].map((issues) => expect.arrayContaining(issues)))
    expect(collection.count()).toBe(0)
  })

  test('a change that makes a record other than described, and leaves it', async () => {
    const { connectors, mock } = create()
    await connectors.create({ id: 'crm', status: 'connected' })
    const change = connectors.update((q) => q.where({ id: 'crm' }), {
      data: (crm) => {
        crm.status = 'fine' as never
      },
    })
    await expect(change).rejects.toThrow()
    expect(printed).toEqual([[{ message: expect.stringContaining('its status ') }]])
    expect(mock.connectors.get('crm')?.status).toBe('connected')
  })

  test('records of a schema of the test that are not as described, and takes none of them', async () => {
    const connectors = new Collection({ schema: accepting<typeof fullConnector>() })
    const mock = createConnectorMock({ storage: createDataStorage({ connectors }) })
    await connectors.create(fullConnector)
    await connectors.create({ id: 'wiki', status: 'fine' } as never)
    expect(() => mock.connectors.get('full')).toThrow(
      /Failed to read a record of connectors: its status .*Did you forget/,
    )
    connectors.delete((q) => q.where({ id: 'wiki' }))
    expect(mock.connectors.list()).toEqual([fullConnector])
  })

  test('what is no collection, and unknown options', () => {
    expect(() => createDataStorage({ connectors: [] as never })).toThrow(
      'its connectors are no collection of @msw/data',
    )
    expect(() => createDataStorage({ conectors: undefined } as never)).toThrow('Did you mean connectors?')
  })

  test('a change in place of what other documents may share', () => {
    const { connectors, mock } = create()
    mock.connectors.create({ id: 'crm' })
    const change = () => {
      const crm = connectors.findFirst()
      if (crm?.scheduling.full) crm.scheduling.full.enabled = true
    }
    expect(change).toThrow(TypeError)
  })
})

describe('collections of the test', () => {
  interface Team {
    name: string
  }
  const related = () => {
    const teams = new Collection({ schema: accepting<Team>() })
    const connectors = new Collection({ schema: connectorSchema.extend(accepting<{ team?: Team; note?: string }>()) })
    connectors.defineRelations(({ one }) => ({ team: one(teams) }))
    const storage = createDataStorage({ connectors })
    return { teams, connectors, mock: createConnectorMock({ storage }) }
  }

  test('may relate to connectors, which stay related when requests change them', async () => {
    const { teams, connectors, mock } = related()
    await connectors.create({ id: 'crm', team: await teams.create({ name: 'Sales' }), note: 'ours' })
    ask(mock, 'PUT', '/_connector/crm/_name', { name: 'Customers' })
    expect(connectors.findMany((q) => q.where({ team: { name: 'Sales' } }))).toMatchObject([
      { id: 'crm', name: 'Customers', note: 'ours', team: { name: 'Sales' } },
    ])
    await connectors.update((q) => q.where({ id: 'crm' }), {
      data: (crm) => {
        crm.status = 'error'
      },
    })
    expect(connectors.findFirst()).toMatchObject({ name: 'Customers', status: 'error', team: { name: 'Sales' } })
  })

  test('may be related to connectors that a request made', async () => {
    const { teams, connectors, mock } = related()
    ask(mock, 'PUT', '/_connector/crm')
    const sales = await teams.create({ name: 'Sales' })
    await connectors.update((q) => q.where({ id: 'crm' }), {
      data: (crm) => {
        crm.team = sales
      },
    })
    expect(connectors.findFirst()?.team).toEqual({ name: 'Sales' })
  })

  test('show none of their own fields to requests', async () => {
    const { teams, connectors, mock } = related()
    await connectors.create({ id: 'crm', team: await teams.create({ name: 'Sales' }), note: 'ours' })
    expect(ask(mock, 'GET', '/_connector/crm').body).not.toHaveProperty('team')
    expect(mock.state().connectors[0]).not.toHaveProperty('note')
  })

  test('are refused fields by both schemas', async () => {
    const own: StandardSchema<{ note?: string }> = {
      '~standard': {
        version: 1,
        vendor: 'test',
        validate: async (value) => ({ issues: [{ message: `no notes: ${JSON.stringify(value)}` }] }),
      },
    }
    const connectors = new Collection({ schema: connectorSchema.extend(own) })
    await expect(connectors.create({ id: 'crm', status: 'fine' as never, note: 'x' })).rejects.toThrow()
    expect(printed).toEqual([
      [{ message: expect.stringContaining('its status ') }, { message: 'no notes: {"note":"x"}' }],
    ])
  })
})
