import { describe, expect, test } from 'vitest'
import { createBuilders } from '../../../src/builders.ts'
import { createConnectorMock } from '../../../src/index.ts'
import { connectorStatusMachine, syncStatusMachine } from '../../../src/spec/generated/machines.ts'
import { contradictions } from './consistency.ts'

const now = '2026-01-05T10:00:00.000Z'
const statuses = Object.keys(connectorStatusMachine) as (keyof typeof connectorStatusMachine)[]
const syncStatuses = Object.keys(syncStatusMachine) as (keyof typeof syncStatusMachine)[]

describe('thousands of connectors', () => {
  test.each(statuses)('in the status %s are as described, contradict nothing, and load as they are', (status) => {
    const mock = createConnectorMock()
    const built = ['a', 'b', 'c', 'd'].flatMap((seed) => {
      const build = createBuilders({ seed, now })
      return Array.from({ length: 100 }, () => build.connector({ status }))
    })
    for (const connector of built) {
      expect(contradictions(connector, now), connector.id).toEqual([])
      expect(connector.status).toBe(status)
      expect(mock.connectors.create(connector)).toStrictEqual(connector)
    }
    expect(mock.connectors.size).toBe(400)
  })

  test.each(syncStatuses)('whose last sync is %s contradict nothing', (last_sync_status) => {
    const build = createBuilders({ now })
    for (let i = 0; i < 150; i++) {
      const connector = build.connector({ last_sync_status })
      expect(contradictions(connector, now), connector.id).toEqual([])
      expect(connector.last_sync_status).toBe(last_sync_status)
    }
  })

  test('of one set of builders share no id, no name and no index', () => {
    const build = createBuilders()
    const built = Array.from({ length: 1000 }, () => build.connector())
    for (const field of ['id', 'name', 'index_name', 'api_key_id'] as const) {
      expect(new Set(built.map((one) => one[field])).size).toBe(1000)
    }
  })

  test('are of many kinds', () => {
    const build = createBuilders()
    const built = Array.from({ length: 60 }, () => build.connector())
    const count = (values: unknown[]) => new Set(values.map((value) => JSON.stringify(value))).size
    expect(count(built.map((one) => one.service_type))).toBeGreaterThan(12)
    expect(count(built.map((one) => one.is_native))).toBe(2)
    expect(count(built.map((one) => one.filtering[0]?.draft.validation.state))).toBe(3)
    expect(count(built.map((one) => one.scheduling.full.interval))).toBeGreaterThan(20)
  })
})

describe('what is given stays, and the rest fits', () => {
  const build = createBuilders({ now })

  test('an error, or a sync that failed, puts it into error', () => {
    expect(build.connector({ error: 'disk full' })).toMatchObject({
      status: 'error',
      error: 'disk full',
      last_sync_status: 'error',
      last_sync_error: 'disk full',
    })
    expect(build.connector({ last_sync_error: 'disk full' })).toMatchObject({ status: 'error', error: 'disk full' })
    const failed = build.connector({ last_sync_status: 'error' })
    expect(failed.error).toBe(failed.last_sync_error)
    expect(build.connector({ status: 'connected', error: null })).toMatchObject({ status: 'connected', error: null })
  })

  test('a name is in the names of hosts and indices', () => {
    const { index_name, configuration } = build.connector({
      name: 'Köln: Bücher & Co.',
      service_type: 'postgresql',
      is_native: false,
    })
    expect(index_name).toBe('search-koln-bucher-co')
    expect(configuration['host']?.value).toBe('koln-bucher-co.db.internal')
  })

  test('a name twice gives two indices, and one without letters gives one, too', () => {
    const [one, other] = ['CRM', 'CRM'].map((name) => build.connector({ name, is_native: true }).index_name)
    expect([one, other]).toEqual(['content-crm', 'content-crm-2'])
    expect(build.connector({ name: '日本', is_native: false }).index_name).toMatch(/^search-[a-z-]+$/)
    expect(build.connector({ name: '' })).toMatchObject({ name: '' })
  })

  test('an index that was given is not given again', () => {
    build.connector({ index_name: 'search-tickets' })
    expect(build.connector({ name: 'Tickets', is_native: false }).index_name).toBe('search-tickets-2')
  })

  test('an index without the prefix is not of a native connector', () => {
    const natives = Array.from({ length: 20 }, (_, i) => build.connector({ index_name: `search-x${i}` }).is_native)
    expect(natives).not.toContain(true)
  })

  test('a service type has its own configuration, one of somebody’s own the least', () => {
    expect(Object.keys(build.connector({ service_type: 's3' }).configuration)).toContain('buckets')
    const own = build.connector({ service_type: 'our_tickets' })
    expect(own).toMatchObject({ service_type: 'our_tickets', status: 'connected' })
    expect(contradictions(own, now)).toEqual([])
  })

  test('at any depth', () => {
    const { configuration } = build.connector({
      service_type: 'mysql',
      configuration: { host: { value: 'db.example' }, port: { value: 3307, tooltip: undefined } },
    })
    expect(configuration['host']).toMatchObject({ label: 'Host', value: 'db.example', required: true })
    expect(configuration['port']).toMatchObject({ value: 3307, default_value: 3306 })
  })

  test('a field that is undefined is taken away', () => {
    expect(build.connector({ index_name: undefined, last_seen: undefined })).not.toHaveProperty('index_name')
  })

  test('one that was last seen long ago has done nothing since', () => {
    const seen = '2025-11-30T12:00:00.000Z'
    for (let i = 0; i < 100; i++) {
      const connector = build.connector({ last_seen: seen })
      expect(contradictions(connector, seen)).toEqual([])
    }
  })

  test('times that are given are kept, and others lie around them', () => {
    for (let i = 0; i < 100; i++) {
      const connector = build.connector({
        last_sync_scheduled_at: '2026-01-05T09:58:00.000Z',
        features: { incremental_sync: { enabled: false } },
      })
      expect(contradictions(connector, now)).toEqual([])
    }
    const { last_sync_status } = build.connector({ status: 'configured', last_synced: '2026-01-05T09:00:00.000Z' })
    expect(last_sync_status).toBe('completed')
  })

  test('features decide on which syncs there were, and syncs on features', () => {
    const on = build.connector({ features: { document_level_security: { enabled: true } } })
    expect(on.last_access_control_sync_status).toBe('completed')
    const off = build.connector({ service_type: 'jira', features: { document_level_security: { enabled: false } } })
    expect(off).not.toHaveProperty('last_access_control_sync_status')
    const failed = build.connector({ last_access_control_sync_status: 'error' })
    expect(failed).toMatchObject({ features: { document_level_security: { enabled: true } } })
    expect(failed.last_access_control_sync_error).toEqual(expect.any(String))
  })
})

test('an override changes what follows from it, and nothing else', () => {
  const [plain, other] = [{}, { language: 'nl' }].map((overrides) => createBuilders({ now }).connector(overrides))
  expect({ ...other, language: plain?.language }).toEqual({ ...plain, language: plain?.language })
})

describe('refuses', () => {
  const build = createBuilders()
  const complaint = (overrides: unknown) => {
    try {
      build.connector(overrides as never)
    } catch (error) {
      return (error as Error).message
    }
    return 'nothing'
  }

  test.each([
    [{ servicetype: 'jira' }, 'a connector has no field [servicetype]. Did you mean service_type?'],
    [{ colour: 'red' }, 'a connector has no field [colour]. Known are id, api_key_id'],
    [{ status: 'conected' }, 'its status is [conected], but must be created, needs_configuration, '],
    [{ name: 7 }, 'its name must be a text or null, not a number.'],
    [{ name: undefined }, 'it has no [name], which it must have.'],
    [
      { scheduling: { full: { interval: 'daily' } } },
      'its scheduling.full.interval is [daily], but must be a cron expression that begins with',
    ],
    [{ features: { sync_rules: { basics: {} } } }, 'its features.sync_rules has the unknown key [basics]'],
    [
      { last_seen: 'yesterday' },
      'its last_seen is [yesterday], but must be an instant such as 2026-01-05T10:00:00.000Z.',
    ],
    [0, 'its overrides [0] are no object with fields. Did you forget to wrap the call'],
    [null, 'its overrides [null] are no object'],
  ])('%j', (overrides, sentence) => {
    expect(complaint(overrides)).toContain(`es-connector-kit: Failed to build a connector: ${sentence}`)
  })
})
