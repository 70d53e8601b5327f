import { describe, expect, test } from 'vitest'
import { createConnector } from '../../../src/domain/connector.ts'
import type { ConnectorDocument } from '../../../src/domain/documents.ts'
import { createSyncJob, syncJobIndexName } from '../../../src/domain/sync-job.ts'
import { fullConnector } from '../../support/documents.ts'

const now = '2026-01-05T10:00:00.000Z'
const { id: _, ...stored } = fullConnector

const jobOf = (connector: ConnectorDocument, jobType: 'full' | 'access_control' = 'full') =>
  createSyncJob(now, { connectorId: 'crm', connector, jobType, triggerMethod: 'scheduled' })

describe('the snapshot', () => {
  test('has these fields of the connector and no other', () => {
    expect(jobOf(stored).connector).toStrictEqual({
      id: 'crm',
      configuration: stored.configuration,
      filtering: stored.filtering[0]?.active,
      index_name: 'content-orders',
      language: 'de',
      pipeline: stored.pipeline,
      service_type: 'postgresql',
    })
  })

  test('leaves out what the connector does not have', () => {
    const bare = createConnector(now, { index_name: 'i', service_type: 's' })
    expect(Object.keys(jobOf(bare).connector).sort()).toStrictEqual([
      'configuration',
      'filtering',
      'id',
      'index_name',
      'service_type',
    ])
    expect(jobOf({ ...bare, filtering: [] }).connector).not.toHaveProperty('filtering')
  })

  test('takes the active rules of the first entry, of several', () => {
    const [first] = fullConnector.filtering
    const other = createConnector('2020-01-01T00:00:00.000Z').filtering[0]
    const filtering = [other, first].flatMap((entry) => entry ?? [])
    expect(jobOf({ ...stored, filtering }).connector.filtering).toStrictEqual(other?.active)
  })

  test('fills in the dates that a snippet lacks with the time of the job', () => {
    const [entry] = fullConnector.filtering
    const filtering = [{ ...entry, active: { ...entry?.active, advanced_snippet: { value: [1] } } }]
    const job = jobOf({ ...stored, filtering } as unknown as ConnectorDocument)
    expect(job.connector.filtering?.advanced_snippet).toStrictEqual({ created_at: now, updated_at: now, value: [1] })
  })

  test('brings configuration entries into their full form', () => {
    const configuration = {
      bare: { label: 'Bare' },
      odd: {
        label: 'Odd',
        value: 1,
        default_value: 2,
        required: true,
        sensitive: true,
        order: 3,
        unknown: 'x',
        tooltip: null,
      },
    }
    const job = jobOf({ ...stored, configuration } as unknown as ConnectorDocument)
    expect(job.connector.configuration).toStrictEqual({
      bare: { default_value: null, label: 'Bare', required: false, sensitive: false, value: null },
      odd: { default_value: 2, label: 'Odd', order: 3, required: true, sensitive: true, value: 1 },
    })
  })

  test('does not change the connector', () => {
    const before = JSON.stringify(stored)
    jobOf(stored, 'access_control')
    expect(JSON.stringify(stored)).toBe(before)
  })
})

test('a new job is pending, with all counters at zero and one instant for both times', () => {
  const { connector: _, ...job } = jobOf(stored)
  expect(job).toStrictEqual({
    created_at: now,
    deleted_document_count: 0,
    indexed_document_count: 0,
    indexed_document_volume: 0,
    job_type: 'full',
    last_seen: now,
    metadata: {},
    status: 'pending',
    total_document_count: 0,
    trigger_method: 'scheduled',
  })
})

describe('the index of a job', () => {
  test.each([
    ['full', 'i', 'i'],
    ['incremental', 'i', 'i'],
    ['access_control', 'i', '.search-acl-filter-i'],
    ['full', null, null],
    ['full', undefined, undefined],
    ['access_control', null, '.search-acl-filter-null'],
    ['access_control', undefined, '.search-acl-filter-null'],
    ['access_control', '', '.search-acl-filter-'],
  ] as const)('%s with index name %o', (jobType, index_name, expected) => {
    const connector = { ...createConnector(now), ...(index_name !== undefined && { index_name }) }
    expect(syncJobIndexName(connector, jobType)).toBe(expected)
  })
})
