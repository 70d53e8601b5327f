import { describe, expect, test } from 'vitest'
import { createBuilders } from '../../../src/builders.ts'
import { connectorStatusMachine, createConnectorMock, syncStatusMachine } from '../../../src/index.ts'
import { contradictions, jobContradictions } from './consistency.ts'

const now = '2026-01-05T10:00:00.000Z'
const build = () => createBuilders({ now })
const statusesOf = (documents: readonly { status: string }[]) =>
  [...new Set(documents.map(({ status }) => status))].sort()

test('is loaded as it is, and contradicts nothing', () => {
  const state = build().state({ connectors: 100, syncJobs: 500 })
  const mock = createConnectorMock({ seed: state })
  expect(mock.state()).toStrictEqual(state)
  expect([state.connectors.length, state.sync_jobs.length]).toEqual([100, 500])
  for (const connector of state.connectors) expect(contradictions(connector, now)).toEqual([])
  for (const job of state.sync_jobs) {
    const connector = state.connectors.find(({ id }) => id === job.connector.id)
    expect(connector && jobContradictions(job, connector, now), job.id).toEqual([])
  }
})

test('has every status, once there are ten connectors', () => {
  const { connectors, sync_jobs } = build().state()
  expect(connectors).toHaveLength(10)
  expect(statusesOf(connectors)).toEqual(Object.keys(connectorStatusMachine).sort())
  expect(statusesOf(sync_jobs)).toEqual(Object.keys(syncStatusMachine).sort())
})

test('has the secrets that its connectors name, and no others', () => {
  const { connectors, secrets } = build().state({ connectors: 50 })
  const named = connectors.flatMap((one) => one.api_key_secret_id ?? [])
  expect(named.length).toBeGreaterThan(5)
  expect(secrets.map(({ id }) => id)).toEqual(named)
})

test('has one job of each connector that can have one, the one that it tells of', () => {
  const { connectors, sync_jobs } = build().state({ connectors: 30 })
  const told = connectors.filter(({ status }) => status !== 'created' && status !== 'needs_configuration')
  expect(sync_jobs.map(({ connector, status }) => [connector.id, status])).toEqual(
    told.map(({ id, last_sync_status }) => [id, last_sync_status ?? 'pending']),
  )
})

test('can be told the connectors', () => {
  const { connectors, sync_jobs } = build().state({ connectors: [{ id: 'crm' }, { id: 'wiki', error: 'disk full' }] })
  expect(connectors.map(({ id, status }) => [id, status])).toEqual([
    ['crm', 'connected'],
    ['wiki', 'error'],
  ])
  expect(sync_jobs.map(({ connector, error }) => [connector.id, error])).toEqual([
    ['crm', undefined],
    ['wiki', 'disk full'],
  ])
})

test('has fewer jobs, or none, when that is asked for', () => {
  expect(build().state({ syncJobs: 3 }).sync_jobs).toHaveLength(3)
  expect(build().state({ connectors: 0 })).toMatchObject({ connectors: [], sync_jobs: [], secrets: [] })
})

describe('refuses', () => {
  test.each([
    [{ jobs: 3 }, 'there is no option [jobs].'],
    [{ connectors: -1 }, '[-1] is no number of connectors.'],
    [{ syncJobs: 1.5 }, '[1.5] is no number of syncJobs.'],
    [{ connectors: 0, syncJobs: 5 }, 'no connector has synced, so there are no more than 0 jobs and not [5].'],
  ])('%j', (options, sentence) => {
    expect(() => build().state(options as never)).toThrow(`es-connector-kit: Failed to build a state: ${sentence}`)
  })

  test('a connector that is not as described', () => {
    expect(() => build().state({ connectors: [{ nam: 'x' } as never] })).toThrow('no field [nam]. Did you mean name?')
  })
})
