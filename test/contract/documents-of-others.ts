import type { MockState } from '../../src/index.ts'

const numbers = Array.from({ length: 130 }, (_, n) => n)

/** More than a page of connectors and of jobs that somebody else has made. */
export const documentsOfOthers: MockState = {
  connectors: numbers.map((n) => ({ id: `other-${n}`, name: `Other ${n}`, index_name: `other-${n}` })),
  sync_jobs: numbers.map((n) => ({
    id: `job-${n}`,
    connector: { id: `other-${n}` },
    status: 'completed',
    created_at: new Date(Date.UTC(2025, 5, 1) + n).toISOString(),
  })),
}

const instant = '2025-06-01T00:00:00.123456+00:00'

/** What others leave in the indices who write there past the API, names that sort by bytes, and jobs of the same millisecond. */
export const writtenPastTheApi: MockState = {
  connectors: [
    {
      id: 'kibana',
      api_key_id: null,
      configuration: null,
      description: null,
      features: null,
      index_name: '0',
      language: null,
      last_seen: instant,
      last_sync_status: null,
      last_synced: null,
      name: null,
      pipeline: null,
      service_type: null,
      sync_cursor: null,
    },
    { id: 'older', index_name: '1' },
    { id: 'first-by-bytes', index_name: '2\uff5e' },
    { id: 'last-by-bytes', index_name: '2\u{1f600}' },
    { id: 'without-index', index_name: null },
  ],
  sync_jobs: [
    {
      id: 'service',
      connector: { id: 'kibana' },
      status: 'completed',
      created_at: '2025-06-01T00:00:01.5+00:00',
      started_at: '2025-06-01T00:00:01.2+00:00',
      last_seen: '2025-06-01T00:00:01.3+00:00',
      completed_at: instant,
      error: null,
      worker_hostname: null,
      canceled_at: null,
    },
    ...['1111', '2222', '3333'].map((digits, n) => ({
      id: `same-${n}`,
      connector: { id: 'older' },
      created_at: `2025-06-01T00:00:00.123${digits}Z`,
    })),
  ],
}
