import { describe, expect, test } from 'vitest'
import { createBuilders } from '../../../src/builders.ts'
import type { Connector } from '../../../src/domain/documents.ts'
import { createConnectorMock } from '../../../src/index.ts'
import { connectorStatusMachine, syncStatusMachine } from '../../../src/spec/generated/machines.ts'
import { jobContradictions } from './consistency.ts'

const now = '2026-01-05T10:00:00.000Z'
const connectorStatuses = Object.keys(connectorStatusMachine) as (keyof typeof connectorStatusMachine)[]
const statuses = Object.keys(syncStatusMachine) as (keyof typeof syncStatusMachine)[]
const types = ['full', 'incremental', 'access_control'] as const

describe('thousands of sync jobs', () => {
  test.each(statuses)('in the status %s are as described, contradict nothing, and load as they are', (status) => {
    const mock = createConnectorMock()
    const build = createBuilders({ seed: status, now })
    for (let i = 0; i < 100; i++) {
      const connector = mock.connectors.create(
        build.connector({ status: connectorStatuses[i % connectorStatuses.length] ?? 'connected' }),
      )
      for (let n = 0; n < 4; n++) {
        const job_type = types[(i + n) % types.length] ?? 'full'
        const job = build.syncJob(connector, { status, job_type })
        expect(jobContradictions(job, connector, now), job.id).toEqual([])
        expect(job).toMatchObject({ status, job_type })
        expect(mock.syncJobs.create(job)).toStrictEqual(job)
      }
    }
    expect(mock.syncJobs.size).toBe(400)
  })
})

describe('the first job of a connector', () => {
  const build = createBuilders({ now })

  test.each(statuses.filter((status) => status !== 'pending'))(
    'is the %s sync that it tells of',
    (last_sync_status) => {
      for (let i = 0; i < 100; i++) {
        const connector = build.connector({ last_sync_status })
        const job = build.syncJob(connector)
        expect(jobContradictions(job, connector, now)).toEqual([])
        const isOver = ['completed', 'error', 'canceled'].includes(last_sync_status)
        const scheduled = [connector.last_sync_scheduled_at, connector.last_incremental_sync_scheduled_at]
        expect(job.status).toBe(last_sync_status)
        expect(scheduled).toContain(job.created_at)
        expect(job.completed_at).toBe(isOver ? connector.last_synced : undefined)
        expect(job.error).toBe(connector.last_sync_error)
        if (isOver) expect(job.indexed_document_count).toBe(connector.last_indexed_document_count)
      }
    },
  )

  test('is pending when there was none', () => {
    expect(build.syncJob(build.connector({ status: 'configured' }))).toMatchObject({ status: 'pending' })
  })

  test('of each kind is the last of that kind', () => {
    const connector = build.connector({
      features: { document_level_security: { enabled: true }, incremental_sync: { enabled: true } },
    })
    const [full, incremental, access] = types.map((job_type) => build.syncJob(connector, { job_type }))
    expect(full?.created_at).toBe(connector.last_sync_scheduled_at)
    expect(incremental?.created_at).toBe(connector.last_incremental_sync_scheduled_at)
    expect(incremental?.connector.sync_cursor).toEqual(connector.sync_cursor)
    expect(access?.created_at).toBe(connector.last_access_control_sync_scheduled_at)
  })
})

test('further jobs lie before one another, and none before its connector', () => {
  const build = createBuilders({ now })
  const connector = build.connector()
  const jobs = Array.from({ length: 500 }, () => build.syncJob(connector))
  for (const [i, job] of jobs.entries()) {
    expect(jobContradictions(job, connector, now)).toEqual([])
    if (i > 0) expect(String(job.completed_at) < String(jobs[i - 1]?.completed_at)).toBe(true)
  }
  expect(new Set(jobs.map(({ status }) => status))).toEqual(new Set(['completed', 'error', 'canceled']))
})

describe('what is given stays, and the rest fits', () => {
  const build = createBuilders({ now })
  const connector = build.connector({ status: 'configured' })

  test.each([
    [{ error: 'disk full' }, 'error'],
    [{ canceled_at: '2026-01-05T09:00:00.000Z' }, 'canceled'],
    [{ cancelation_requested_at: '2026-01-05T09:59:00.000Z' }, 'canceling'],
    [{ completed_at: '2026-01-05T09:00:00.000Z' }, 'completed'],
    [{ started_at: '2026-01-05T09:00:00.000Z' }, 'in_progress'],
    [{ worker_hostname: 'worker-7' }, 'in_progress'],
  ] as const)('%j means %s', (overrides, status) => {
    const job = build.syncJob(connector, overrides)
    expect(job).toMatchObject({ status, ...overrides })
    expect(jobContradictions(job, connector, now)).toEqual([])
  })

  test('times around those that are given, however close', () => {
    for (const created_at of ['2026-01-05T09:59:59.990Z', '2025-12-24T00:00:00.000Z']) {
      for (const status of statuses) {
        const job = build.syncJob(connector, { status, created_at })
        expect(job.created_at).toBe(created_at)
        expect(jobContradictions(job, connector, now)).toEqual([])
      }
    }
  })

  test('a count that is given is not above the total', () => {
    const job = build.syncJob(connector, { status: 'completed', indexed_document_count: 1_000_000 })
    expect(job.total_document_count).toBeGreaterThanOrEqual(1_000_000)
  })

  test('of a connector that is known by its id alone, or is a document of the mock', () => {
    expect(build.syncJob({ id: 'crm' })).toMatchObject({ connector: { id: 'crm', index_name: '' }, status: 'pending' })
    const mock = createConnectorMock({ seed: { connectors: [{ id: 'crm', index_name: 'search-crm' }] } })
    const job = build.syncJob(mock.connectors.get('crm') as Connector, { status: 'completed' })
    expect(mock.syncJobs.create(job).connector).toMatchObject({ id: 'crm', index_name: 'search-crm' })
  })

  test('of a connector with the nulls that others write', () => {
    const written = { ...connector, index_name: null, service_type: null, pipeline: null, language: null }
    const { connector: snapshot } = build.syncJob({ ...written, last_sync_status: null, configuration: null })
    expect(snapshot).toEqual({
      id: connector.id,
      filtering: connector.filtering[0]?.active,
      index_name: '',
      service_type: '',
      configuration: {},
    })
  })

  test('of a connector of its own, when none is given', () => {
    const mock = createConnectorMock()
    expect(mock.syncJobs.create(build.syncJob())).toMatchObject({ status: 'completed' })
  })

  test('counts beyond what a job can hold are cut', () => {
    const last_indexed_document_count = 2 ** 40
    const big: Connector = build.connector({ last_indexed_document_count })
    expect(build.syncJob(big).indexed_document_count).toBeLessThan(2 ** 31)
  })
})

describe('refuses', () => {
  const build = createBuilders()
  const connector = build.connector()

  test.each([
    [{ jobtype: 'full' }, 'a sync job has no field [jobtype]. Did you mean job_type?'],
    [{ status: 'cancelled' }, 'its status is [cancelled], but must be canceling, canceled, '],
    [{ indexed_document_count: -1 }, 'its indexed_document_count is [-1], but must be 0 or more.'],
    [{ connector: { index: 'x' } }, 'its connector has the unknown key [index]'],
  ])('%j', (overrides, sentence) => {
    expect(() => build.syncJob(connector, overrides as never)).toThrow(
      `es-connector-kit: Failed to build a sync job: ${sentence}`,
    )
  })

  test('overrides in the place of the connector', () => {
    expect(() => build.syncJob({ status: 'error' } as never)).toThrow(
      'Failed to build a sync job: its connector has no [id], which it must have. Did you forget the connector, as in `syncJob(connector,',
    )
  })

  test('a connector that is not there', () => {
    const { connectors } = createConnectorMock()
    expect(() => build.syncJob(connectors.get('crm') as never)).toThrow(
      'its connector must be an object, not nothing. Did you forget',
    )
  })
})
