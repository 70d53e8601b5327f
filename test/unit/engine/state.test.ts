import { describe, expect, test } from 'vitest'
import { createConnectorMock, type MockState } from '../../../src/index.ts'
import { beginning, createApi } from '../../support/api.ts'
import { decode } from '../../support/decode.ts'
import { fullConnector, fullSyncJob } from '../../support/documents.ts'
import { description, type Json } from '../spec/description.ts'

const secret = { id: 'key', value: 'hush' }
const full = { connectors: [fullConnector], sync_jobs: [fullSyncJob], secrets: [secret] }
const T = new Date(beginning).toISOString()

/** What loading something that is no state says. */
function complaint(state: unknown): string {
  const { mock } = createApi({ seed: full })
  const before = mock.state()
  let message = ''
  try {
    mock.load(state as MockState)
  } catch (error) {
    message = (error as Error).message
  }
  expect(mock.state(), 'nothing half applied').toStrictEqual(before)
  expect(message).toMatch(/^es-connector-kit: Failed to load the state: /)
  return message
}

describe('state', () => {
  test('is empty at first, with no index', () => {
    expect(createConnectorMock().state()).toStrictEqual({ connectors: [], sync_jobs: [], secrets: [], indices: [] })
  })

  test('shows all documents, in the order in which they were first written', () => {
    const api = createApi()
    for (const id of ['z', 'a', 'm']) api.put(`/_connector/${id}`)
    api.put('/_connector/z', { name: 'again' })
    expect(api.mock.state().connectors.map(({ id }) => id)).toStrictEqual(['z', 'a', 'm'])
  })

  test('is a copy, every time', () => {
    const { mock } = createApi({ seed: full })
    const first = mock.state()
    Object.assign(first.connectors[0] ?? {}, { name: 'changed' })
    Object.assign(first.connectors[0]?.filtering[0]?.active ?? {}, { rules: [] })
    first.sync_jobs.length = 0
    expect(mock.state()).toStrictEqual({ ...full, indices: ['connectors', 'sync_jobs', 'secrets'] })
  })
})

describe('load', () => {
  test('takes what state gave', () => {
    const dump = createApi({ seed: full }).mock.state()
    const { mock } = createApi()
    mock.load(dump)
    expect(mock.state()).toStrictEqual(dump)
  })

  test('replaces everything', () => {
    const { mock } = createApi({ seed: full })
    mock.load({ connectors: [{ id: 'other' }] })
    expect(mock.state()).toMatchObject({ connectors: [{ id: 'other' }], sync_jobs: [], secrets: [] })
    expect(mock.state().indices).toStrictEqual(['connectors'])
    mock.load({})
    expect(mock.state()).toStrictEqual({ connectors: [], sync_jobs: [], secrets: [], indices: [] })
  })

  test('makes a fresh connector of an id', () => {
    const api = createApi()
    api.put('/_connector/crm')
    const created = api.connector('crm')
    api.mock.load({ connectors: [{ id: 'crm' }] })
    expect(api.connector('crm')).toStrictEqual(created)
    api.mock.load({ connectors: [{ id: 'crm', is_native: true }] })
    expect(api.connector('crm')).toStrictEqual({ ...created, is_native: true, status: 'needs_configuration' })
  })

  test('keeps a status that is given, and fills in around it', () => {
    const { mock } = createApi({ seed: { connectors: [{ id: 'crm', is_native: true, status: 'connected' }] } })
    expect(mock.state().connectors[0]).toMatchObject({ status: 'connected', is_native: true, deleted: false })
  })

  test('fills in schedules of which some is given, and replaces lists', () => {
    const own = { enabled: true }
    const scheduling = { incremental: own, full: { interval: '0 0 5 * * ?' } }
    const { mock } = createApi({ seed: { connectors: [{ id: 'crm', scheduling, filtering: [] }] } })
    const [stored] = mock.state().connectors
    const midnight = { enabled: false, interval: '0 0 0 * * ?' }
    expect(stored?.scheduling).toStrictEqual({
      access_control: midnight,
      full: { ...midnight, ...scheduling.full },
      incremental: { ...midnight, ...own },
    })
    expect(Object.keys(stored?.scheduling ?? {})).toStrictEqual(['incremental', 'full', 'access_control'])
    expect(stored?.filtering).toStrictEqual([])
  })

  test.each([null, 7, []])('schedules are never made of %j', (full) => {
    expect(complaint({ connectors: [{ id: 'crm', scheduling: { full } }] })).toContain('connectors[0].scheduling.full')
  })

  test('makes a pending job of an id and its connector, with a snapshot', () => {
    const api = createApi()
    api.mock.load({ connectors: [fullConnector], sync_jobs: [{ id: 'job', connector: { id: 'full' } }] })
    expect(api.syncJob('job')).toStrictEqual({
      id: 'job',
      connector: {
        id: 'full',
        configuration: fullConnector.configuration,
        filtering: fullConnector.filtering[0]?.active,
        index_name: 'content-orders',
        language: 'de',
        pipeline: fullConnector.pipeline,
        service_type: 'postgresql',
      },
      created_at: T,
      deleted_document_count: 0,
      indexed_document_count: 0,
      indexed_document_volume: 0,
      job_type: 'full',
      last_seen: T,
      metadata: {},
      status: 'pending',
      total_document_count: 0,
      trigger_method: 'on_demand',
    })
  })

  test('a job whose connector is not in the state is loaded all the same', () => {
    const api = createApi({ seed: { sync_jobs: [{ id: 'job', connector: { id: 'gone' } }] } })
    expect(api.syncJob('job')?.connector).toMatchObject({ id: 'gone', configuration: {} })
  })

  test('a whole snapshot is left as it is, however the connector looks by now', () => {
    const connector = { id: 'full', configuration: {}, index_name: 'then', service_type: 'mysql' }
    const api = createApi({ seed: { connectors: [fullConnector], sync_jobs: [{ id: 'job', connector }] } })
    expect(api.syncJob('job')?.connector).toStrictEqual(connector)
  })

  test('does not keep hold of what it was given', () => {
    const connector = { id: 'crm', name: 'before', configuration: {} }
    const { mock } = createApi({ seed: { connectors: [connector] } })
    connector.name = 'after'
    Object.assign(connector.configuration, { host: 1 })
    expect(mock.state().connectors[0]).toMatchObject({ name: 'before', configuration: {} })
  })

  test('takes ids such as __proto__', () => {
    const api = createApi({ seed: { connectors: [{ id: '__proto__' }, { id: 'constructor' }] } })
    expect(api.mock.state().connectors.map(({ id }) => id)).toStrictEqual(['__proto__', 'constructor'])
    expect(api.get('/_connector/__proto__').status).toBe(200)
  })
})

describe('documents that were written straight to the index', () => {
  // As the service leaves them: Python's own form of times, and null for what is over.
  const time = '2024-11-09T15:13:08.231547+00:00'
  const whole = '2024-11-09T15:13:08+00:00'
  const served = {
    ...fullConnector,
    error: null,
    last_access_control_sync_error: null,
    last_incremental_sync_scheduled_at: null,
    last_seen: time,
    last_sync_error: null,
    last_sync_scheduled_at: whole,
    last_sync_status: 'completed' as const,
    last_synced: time,
    sync_cursor: null,
  }
  const ended = {
    ...fullSyncJob,
    canceled_at: null,
    cancelation_requested_at: null,
    completed_at: time,
    'connector.sync_cursor': { page: 3 },
    error: null,
    last_seen: whole,
    started_at: time,
    status: 'completed' as const,
  }

  test('are loaded, and come back unchanged', () => {
    const state = { connectors: [served], sync_jobs: [ended] }
    const { mock } = createApi({ seed: state })
    expect(mock.state()).toMatchObject(state)
    expect(mock.state().connectors).toStrictEqual([served])
    expect(mock.state().sync_jobs).toStrictEqual([ended])
    mock.load(mock.state())
    expect(mock.state().sync_jobs).toStrictEqual([ended])
  })

  test('are read as they are', () => {
    const api = createApi({ seed: { connectors: [served], sync_jobs: [ended] } })
    expect(decode(api.mock.handle({ method: 'GET', url: '/_connector/full', headers: {}, body: '' }))).toStrictEqual(
      served,
    )
    expect(
      decode(api.mock.handle({ method: 'GET', url: '/_connector/_sync_job/job', headers: {}, body: '' })),
    ).toStrictEqual(ended)
  })

  const { Connector, SyncJob } = description.components.schemas
  const nulls = (schema: Json) =>
    Object.fromEntries(schema['x-direct-writes'].nullable.map((field: string) => [field, null]))
  const offsets = (schema: Json) =>
    Object.fromEntries(schema['x-direct-writes']['utc-as-offset'].map((field: string) => [field, time]))

  test.each([
    ['null', nulls],
    ['a time with an offset', offsets],
  ])('may have %s wherever the description says so', (_, fields) => {
    const connector = { ...fullConnector, ...fields(Connector) }
    const job = { ...fullSyncJob, ...fields(SyncJob) }
    const { mock } = createApi({ seed: { connectors: [connector], sync_jobs: [job] } })
    expect(mock.state()).toMatchObject({ connectors: [connector], sync_jobs: [job] })
  })

  test.each([
    ['null elsewhere', { status: null }, /connectors\[0\]\.status /],
    ['another offset', { last_seen: '2024-11-09T16:13:08.231547+01:00' }, /connectors\[0\]\.last_seen /],
    [
      'a field of a job',
      { 'connector.sync_cursor': {} },
      /connectors\[0\] has the unknown key \[connector\.sync_cursor\]/,
    ],
  ])('may not have %s', (_, fields, message) => {
    expect(complaint({ connectors: [{ ...served, ...fields }] })).toMatch(message)
  })
})

describe('indices', () => {
  test('those with documents exist in any case', () => {
    const { mock } = createApi({ seed: { connectors: [{ id: 'crm' }], secrets: [secret], indices: [] } })
    expect(mock.state().indices).toStrictEqual(['connectors', 'secrets'])
  })

  test('one may exist without documents', () => {
    const api = createApi({ seed: { indices: ['connectors'] } })
    expect(api.mock.state().indices).toStrictEqual(['connectors'])
    expect(api.post('/_connector/_sync_job', { id: 'x' }).body.error.type).toBe('resource_not_found_exception')
  })

  test('come into being with the first write, and stay', () => {
    const api = createApi()
    expect(api.mock.state().indices).toStrictEqual([])
    api.put('/_connector/crm', { index_name: 'i', service_type: 's' })
    expect(api.mock.state().indices).toStrictEqual(['connectors'])
    api.post('/_connector/_sync_job', { id: 'crm' })
    api.delete('/_connector/crm?hard&delete_sync_jobs')
    expect(api.mock.state()).toStrictEqual({
      connectors: [],
      sync_jobs: [],
      secrets: [],
      indices: ['connectors', 'sync_jobs'],
    })
  })

  test('are not made by a refusal', () => {
    const api = createApi()
    api.put('/_connector/crm', { index_name: ':' })
    api.put('/_connector/crm/_check_in')
    expect(api.mock.state().indices).toStrictEqual([])
  })
})

describe('refuses, and changes nothing:', () => {
  test.each([
    ['nothing', undefined, /is not an object\. Did you forget to parse the file\?/],
    ['null', null, /is not an object/],
    ['text', '{}', /is not an object/],
    ['a list', [], /is not an object/],
    [
      'an unknown key',
      { connector: [] },
      /it has the unknown key \[connector\] \(did you mean connectors\?\), and may have connectors, sync_jobs, secrets/,
    ],
    ['connectors that are no list', { connectors: { id: 'crm' } }, /connectors must be a list/],
    ['jobs that are no list', { sync_jobs: null }, /sync_jobs must be a list/],
    ['secrets that are no list', { secrets: 'x' }, /secrets must be a list/],
    [
      'a connector that is none',
      { connectors: [{ id: 'a' }, 7] },
      /connectors\[1\] must be an object, not a number\.$/,
    ],
    ['null for a connector', { connectors: [null] }, /connectors\[0\] must be an object, not null\.$/],
    ['a list for a connector', { connectors: [[]] }, /connectors\[0\] must be an object, not a list\.$/],
    ['a connector without an id', { connectors: [{ name: 'x' }] }, /connectors\[0\] has no \[id\]/],
    ['an empty id', { connectors: [{ id: '' }] }, /connectors\[0\]\.id /],
    ['an id that is no text', { connectors: [{ id: 7 }] }, /connectors\[0\]\.id must be a text, not a number\.$/],
    [
      'an unknown status',
      { connectors: [{ id: 'crm', status: 'running' }] },
      /connectors\[0\]\.status is \[running\], but must be created, needs_configuration, configured, connected or error\.$/,
    ],
    [
      'an object for a status',
      { connectors: [{ id: 'crm', status: { of: 'x' } }] },
      /connectors\[0\]\.status is \[.*of.*\], but must be created, /,
    ],
    [
      'a field with a name of digits and signs',
      { connectors: [{ id: 'crm', configuration: { '2fa/x': 7 } }] },
      /connectors\[0\]\.configuration\.2fa\/x must be an object, not a number\.$/,
    ],
    [
      'an unknown field',
      { connectors: [{ id: 'crm', statuss: 'x' }] },
      /connectors\[0\] has the unknown key \[statuss\]/,
    ],
    [
      'a field of the wrong type',
      { connectors: [{ id: 'crm', name: 7 }] },
      /connectors\[0\]\.name must be a text or null, not a number\.$/,
    ],
    ['a time that is none', { connectors: [{ id: 'crm', last_seen: 'now' }] }, /connectors\[0\]\.last_seen /],
    [
      'something wrong deep inside',
      { connectors: [{ ...fullConnector, filtering: [{ ...fullConnector.filtering[0], active: {} }] }] },
      /connectors\[0\]\.filtering\[0\]\.active /,
    ],
    ['a job without a connector', { sync_jobs: [{ id: 'job' }] }, /sync_jobs\[0\] has no \[connector\]/],
    ['a job with a null connector', { sync_jobs: [{ id: 'job', connector: null }] }, /sync_jobs\[0\]\.connector /],
    ['a job whose connector has no id', { sync_jobs: [{ id: 'job', connector: {} }] }, /sync_jobs\[0\]\.connector/],
    ['a job without an id', { sync_jobs: [{ connector: { id: 'x' } }] }, /sync_jobs\[0\] has no \[id\]/],
    [
      'a job of an unknown type',
      { sync_jobs: [{ id: 'job', connector: { id: 'x' }, job_type: 'none' }] },
      /sync_jobs\[0\]\.job_type /,
    ],
    ['a secret without a value', { secrets: [{ id: 'key' }] }, /secrets\[0\] has no \[value\]/],
    [
      'an id twice',
      { connectors: [{ id: 'crm' }, { id: 'other' }, { id: 'crm' }] },
      /connectors\[2\] has the id \[crm\] of another document/,
    ],
    ['a job id twice', { sync_jobs: [fullSyncJob, fullSyncJob] }, /sync_jobs\[1\] has the id \[job\] of another/],
    ['a secret id twice', { secrets: [secret, secret] }, /secrets\[1\] has the id \[key\] of another/],
    ['an unknown index', { indices: ['jobs'] }, /indices must be a list, of connectors, sync_jobs, secrets or none/],
    ['indices that are no list', { indices: 'connectors' }, /indices must be a list/],
    ['good connectors beside a bad job', { connectors: [{ id: 'new' }], sync_jobs: [{}] }, /sync_jobs\[0\]/],
  ])('%s', (_, state, message) => {
    expect(complaint(state)).toMatch(message)
  })

  test('a cycle', () => {
    const { mock } = createApi({ seed: full })
    const before = mock.state()
    const cycle: Record<string, unknown> = { id: 'crm' }
    cycle['sync_cursor'] = cycle
    expect(() => mock.load({ connectors: [cycle as { id: string }] })).toThrow()
    expect(mock.state()).toStrictEqual(before)
  })

  test('and names many faults at once, though not all of a flood', () => {
    const two = complaint({ connectors: [{ id: 1 }, { id: 'a', name: 2 }] })
    expect(two).toMatch(/connectors\[0\].*; .*connectors\[1\]/)
    const flood = complaint({ connectors: Array.from({ length: 50 }, () => ({ id: 1 })) })
    expect(flood).toMatch(/and 40 more\.$/)
  })

  test.each([
    [
      { status: 7, colour: 1, statuss: 'x' },
      'connectors[0] has the unknown key [colour]; connectors[0] has the unknown key [statuss] (did you mean status?); connectors[0].status is [7], but must be created, needs_configuration, configured, connected or error.',
    ],
    [
      { last_seen: 'now' },
      'connectors[0].last_seen is [now], but must be an instant such as 2026-01-05T10:00:00.000Z.',
    ],
    [
      { features: { native_connector_api_keys: {} } },
      'connectors[0].features.native_connector_api_keys has no [enabled], which it must have.',
    ],
    [{ features: 'all' }, 'connectors[0].features must be an object, not a text.'],
    [
      { custom_scheduling: { x: { last_synced: 'now' } } },
      'connectors[0].custom_scheduling.x.last_synced is [now], but must be an instant',
    ],
    [
      { scheduling: { full: { interval: 'daily' } } },
      'connectors[0].scheduling.full.interval is [daily], but must be a cron expression that begins with seconds, such as 0 0 0 * * ?.',
    ],
    [
      { last_indexed_document_count: 0.5 },
      'connectors[0].last_indexed_document_count must be a whole number or null, not a fraction.',
    ],
  ])('each thing once, in words: %j', (fields, sentence) => {
    expect(complaint({ connectors: [{ id: 'crm', ...fields }] })).toContain(sentence)
  })

  test('a seed of that kind, when the mock is made', () => {
    expect(() => createConnectorMock({ seed: { connectors: [{ id: '' }] } })).toThrow(/connectors\[0\]\.id/)
  })
})

describe('reset', () => {
  test('goes back to the seed and forgets the requests', () => {
    const api = createApi({ seed: full })
    const before = api.mock.state()
    api.put('/_connector/full')
    api.put('/_connector/more')
    api.delete('/_connector/full?hard&delete_sync_jobs')
    api.mock.reset()
    expect(api.mock.state()).toStrictEqual(before)
    expect(api.mock.requests).toStrictEqual([])
  })

  test('without a seed leaves nothing, indices included', () => {
    const api = createApi()
    api.put('/_connector/crm')
    api.mock.reset()
    expect(api.mock.state()).toStrictEqual({ connectors: [], sync_jobs: [], secrets: [], indices: [] })
  })

  test('goes back to the seed also after something else was loaded', () => {
    const { mock } = createApi({ seed: full })
    mock.load({ connectors: [{ id: 'other' }] })
    mock.reset()
    expect(mock.state()).toMatchObject(full)
  })
})
