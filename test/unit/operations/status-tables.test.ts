import { describe, expect, test } from 'vitest'
import type { Connector, SyncJob } from '../../../src/domain/documents.ts'
import { connectorStatusMachine, syncStatusMachine } from '../../../src/spec/generated/machines.ts'
import { type OperationId, operationTable, type StatusWrites } from '../../../src/spec/generated/operations.ts'
import { type Api, createApi, errorBody, unchanged } from '../../support/api.ts'
import { fullConnector, fullSyncJob } from '../../support/documents.ts'

type ConnectorStatus = Connector['status']
type SyncStatus = SyncJob['status']

/** One request of an operation, and what of the document it leaves different. */
interface Case<Document> {
  readonly body?: unknown
  readonly query?: string
  /** Which of the statuses that the description lists it is about; none when the operation does not write the status. */
  readonly to?: string
  /** What it writes beside the status. */
  readonly writes: (now: string) => Partial<Document>
}

type Table<Document> = Partial<Record<OperationId, readonly Case<Document>[]>>

const ids = Object.keys(operationTable) as OperationId[]
const writesOf = (id: OperationId, machine: string): readonly StatusWrites[] =>
  operationTable[id].statusWrites.filter((one: StatusWrites) => one.machine === machine)

/** What the status becomes, by the description alone: the row that fits, or what it was. */
function aimOf(id: OperationId, machine: string, from: string, to: string | undefined): string {
  const rows = writesOf(id, machine).flatMap((one) => one.to)
  const row = rows.find((one) => {
    const froms = one['from'] as readonly string[] | undefined
    return froms ? froms.includes(from) : one.status === to
  })
  return row?.status ?? from
}

const asks = (id: OperationId, machine: string) => writesOf(id, machine).some((one) => one.consultsTransitions)

function urlOf(id: OperationId, documentId: string, query = ''): string {
  return operationTable[id].paths[0].replace(/\{\w+\}/, documentId) + query
}

/** Sends a request a second after everything in the mock was written, and tells when that was. */
function sendLater(api: Api, id: OperationId, url: string, body: unknown) {
  const now = api.tick()
  return { now, answer: api.send(operationTable[id].method.toUpperCase(), url, body) }
}

describe('connectors', () => {
  const statuses = Object.keys(connectorStatusMachine) as ConnectorStatus[]
  const { filtering } = fullConnector
  const [entry] = filtering as [Connector['filtering'][number]]
  const other = { enabled: false, interval: '0 0 9 * * ?' }
  const pipeline = { extract_binary_content: true, name: 'other', reduce_whitespace: true, run_ml_inference: false }
  const edited: typeof entry.draft.validation = { errors: [], state: 'edited' }
  const host = fullConnector.configuration['host'] as Connector['configuration'][string]
  const port = { default_value: null, label: 'Port', required: false, sensitive: false, value: 1 }

  // `_status` has a table of its own: connector/status-transitions.test.ts.
  const table: Table<Connector> = {
    'connector.update_configuration': [
      {
        to: 'configured',
        body: { configuration: { port: { label: 'Port', value: 1 } } },
        writes: () => ({ configuration: { port } }),
      },
      {
        to: 'configured',
        body: { values: { host: 'h' } },
        writes: () => ({
          configuration: { host: { ...host, value: 'h' } },
        }),
      },
    ],
    'connector.update_error': [
      { to: 'error', body: { error: 'x' }, writes: () => ({ error: 'x' }) },
      { to: 'connected', body: { error: null }, writes: () => ({ error: null }) },
      { to: 'connected', body: { error: '' }, writes: () => ({ error: '' }) },
    ],
    'connector.update_native': [
      { to: 'configured', body: { is_native: false }, writes: () => ({ is_native: false }) },
      { to: 'configured', body: { is_native: true }, writes: () => ({}) },
    ],
    'connector.update_service_type': ['mysql', 'postgresql'].map((service_type) => ({
      to: 'needs_configuration',
      body: { service_type },
      writes: () => ({ service_type }),
    })),
    'connector.check_in': [{ writes: (now) => ({ last_seen: now }) }],
    'connector.last_sync': [{ body: { last_sync_status: 'pending' }, writes: () => ({ last_sync_status: 'pending' }) }],
    'connector.update_api_key_id': [{ body: { api_key_id: 'k' }, writes: () => ({ api_key_id: 'k' }) }],
    'connector.update_features': [
      {
        body: { features: { incremental_sync: { enabled: true } } },
        writes: () => ({ features: { ...fullConnector.features, incremental_sync: { enabled: true } } }),
      },
    ],
    'connector.update_filtering': [
      { body: { filtering: [] }, writes: () => ({ filtering: [] }) },
      {
        body: { advanced_snippet: { value: {}, ...times() } },
        writes: () => ({
          filtering: [
            { ...entry, draft: { ...entry.draft, advanced_snippet: { ...times(), value: {} }, validation: edited } },
          ],
        }),
      },
    ],
    'connector.update_filtering_validation': [
      {
        body: { validation: edited },
        writes: () => ({ filtering: [{ ...entry, draft: { ...entry.draft, validation: edited } }] }),
      },
    ],
    'connector.update_index_name': [{ body: { index_name: null }, writes: () => ({ index_name: null }) }],
    'connector.update_name': [{ body: { name: 'New' }, writes: () => ({ name: 'New' }) }],
    'connector.update_pipeline': [{ body: { pipeline }, writes: () => ({ pipeline }) }],
    'connector.update_scheduling': [
      {
        body: { scheduling: { full: other } },
        writes: () => ({ scheduling: { ...fullConnector.scheduling, full: other } }),
      },
    ],
    'connector.delete': [{ writes: () => ({ deleted: true }) }],
  }

  function times() {
    return { created_at: '2024-01-01T00:00:00.000Z', updated_at: '2024-01-02T00:00:00.000Z' }
  }

  test('every operation that writes to a connector that exists is here', () => {
    const elsewhere: OperationId[] = [
      'connector.put', // replaces the document: below
      'connector.update_active_filtering', // asks for a valid draft: below
      'connector.update_status', // connector/status-transitions.test.ts
    ]
    const writing = ids.filter((id) => {
      const { effects, paths } = operationTable[id]
      const fields: readonly string[] = 'connector' in effects ? effects.connector : []
      return fields.length > 0 && paths[0].includes('{connector_id}')
    })
    expect([...Object.keys(table), ...elsewhere].sort()).toEqual(writing.sort())
  })

  test('every status that an operation is described to write is here', () => {
    for (const [id, cases] of Object.entries(table) as [OperationId, Case<Connector>[]][]) {
      const described = writesOf(id, 'ConnectorStatus').flatMap((one) => one.to.map(({ status }) => status))
      const reached = cases.flatMap(({ to }) => statuses.map((from) => aimOf(id, 'ConnectorStatus', from, to)))
      expect(
        described.filter((status) => !reached.includes(status as ConnectorStatus)),
        id,
      ).toEqual([])
      expect(asks(id, 'ConnectorStatus'), id).toBe(false)
    }
  })

  const rows = (Object.entries(table) as [OperationId, Case<Connector>[]][]).flatMap(([id, cases]) =>
    cases.flatMap((one) => {
      return statuses.map(
        (from) =>
          [id, JSON.stringify(one.body) ?? 'no body', from, aimOf(id, 'ConnectorStatus', from, one.to), one] as const,
      )
    }),
  )
  test.each(rows)('%s %s: %s → %s', (id, _, from, to, { body, query, writes }) => {
    const before: Connector = { ...fullConnector, status: from }
    const api = createApi({
      seed: { connectors: [before, { ...fullConnector, id: 'other', index_name: 'content-other' }] },
    })
    const bystander = api.connector('other')
    const { answer, now } = sendLater(api, id, urlOf(id, 'full', query), body)
    const after = { ...before, ...writes(now), status: to as ConnectorStatus }
    const isSame = JSON.stringify(after) === JSON.stringify(before) && id !== 'connector.update_configuration'
    expect(answer.status).toBe(200)
    expect(answer.body).toStrictEqual(
      id === 'connector.delete' ? { acknowledged: true } : { result: isSame ? 'noop' : 'updated' },
    )
    expect(api.connector('full')).toStrictEqual(after)
    expect(api.connector('other')).toStrictEqual(bystander)
  })

  describe.each(statuses)('%s', (status) => {
    const seed = { connectors: [{ ...fullConnector, status }] }

    test.each([
      [false, 'created'],
      [true, 'needs_configuration'],
    ] as const)('connector.put with is_native %s: a connector as if it were new, in %s', (is_native, to) => {
      const api = createApi({ seed })
      const { answer } = sendLater(api, 'connector.put', '/_connector/full', { is_native })
      expect(answer.body).toStrictEqual({ id: 'full', result: 'updated' })
      api.put('/_connector/new', { is_native })
      expect(api.connector('full')).toStrictEqual({ ...api.connector('new'), id: 'full' })
      expect(api.connector('full')?.status).toBe(to)
    })

    test('connector.update_active_filtering: a valid draft becomes active, and the status stays', () => {
      const draft = { ...entry.draft, validation: { errors: [], state: 'valid' as const } }
      const connector: Connector = { ...fullConnector, status, filtering: [{ ...entry, draft }] }
      const api = createApi({ seed: { connectors: [connector] } })
      expect(api.put('/_connector/full/_filtering/_activate').body).toStrictEqual({ result: 'updated' })
      expect(api.connector('full')).toStrictEqual({ ...connector, filtering: [{ ...entry, active: draft, draft }] })
    })

    test('connector.update_active_filtering: a draft that is not valid is refused', () => {
      const api = createApi({ seed })
      const reason =
        'Filtering draft needs to be validated by the connector service before activation. Current filtering draft validation state [invalid] is not equal to [valid].'
      const answer = unchanged(api, () => api.put('/_connector/full/_filtering/_activate'))
      expect(answer.body).toStrictEqual(errorBody(400, 'status_exception', reason))
    })

    test('connector.delete with hard: the document goes', () => {
      const api = createApi({ seed })
      expect(api.delete('/_connector/full?hard=true').body).toStrictEqual({ acknowledged: true })
      expect(api.connector('full')).toBeUndefined()
    })
  })
})

describe('sync jobs', () => {
  const statuses = Object.keys(syncStatusMachine) as SyncStatus[]
  const counts = { deleted_document_count: 10, indexed_document_count: 20, indexed_document_volume: 30 }

  const table: Table<SyncJob> = {
    // By the status that it aims for; the row of the description that fits the present one.
    'connector.sync_job_cancel': [{ writes: (now) => ({ cancelation_requested_at: now }) }],
    'connector.sync_job_error': [{ to: 'error', body: { error: 'x' }, writes: () => ({ error: 'x' }) }],
    'connector.sync_job_claim': [
      {
        to: 'in_progress',
        body: { worker_hostname: 'w' },
        writes: (now) => ({ worker_hostname: 'w', started_at: now, last_seen: now }),
      },
      {
        to: 'in_progress',
        body: { worker_hostname: 'w', sync_cursor: { page: { number: 2 } } },
        writes: (now) => ({
          worker_hostname: 'w',
          started_at: now,
          last_seen: now,
          connector: { ...fullSyncJob.connector, sync_cursor: { page: { number: 2, token: 'xyz' }, ids: [1, 2] } },
        }),
      },
    ],
    'connector.sync_job_check_in': [{ writes: (now) => ({ last_seen: now }) }],
    'connector.sync_job_update_stats': [
      { body: counts, writes: (now) => ({ ...counts, last_seen: now }) },
      {
        body: { ...counts, total_document_count: 40, last_seen: '2024-01-01T00:00:00.000Z', metadata: { a: { c: 2 } } },
        writes: () => ({
          ...counts,
          total_document_count: 40,
          last_seen: '2024-01-01T00:00:00.000Z',
          metadata: { a: { b: 1, c: 2 } },
        }),
      },
    ],
  }

  const transition = (from: string, to: string) =>
    `Invalid transition attempt from [${from}] to [${to}]. Such a ConnectorSyncStatus transition is not supported by the Connector Protocol.`

  test('every operation that writes to a job that exists is here', () => {
    const writing = ids.filter((id) => {
      const { effects, paths } = operationTable[id]
      return 'sync_job' in effects && effects.sync_job.length > 0 && paths[0].includes('{connector_sync_job_id}')
    })
    expect([...Object.keys(table), 'connector.sync_job_delete'].sort()).toEqual(writing.sort())
  })

  test('cancel and error ask the machine, nothing else does', () => {
    expect(ids.filter((id) => asks(id, 'SyncStatus'))).toEqual([
      'connector.sync_job_cancel',
      'connector.sync_job_error',
    ])
  })

  const rows = (Object.entries(table) as [OperationId, Case<SyncJob>[]][]).flatMap(([id, cases]) =>
    cases.flatMap((one) =>
      statuses.map((from) => {
        const to = aimOf(id, 'SyncStatus', from, one.to) as SyncStatus
        const isRefused = asks(id, 'SyncStatus') && !(syncStatusMachine[from] as readonly string[]).includes(to)
        return [
          id,
          JSON.stringify(one.body) ?? 'no body',
          from,
          isRefused ? `refused (${to})` : to,
          { ...one, to, isRefused },
        ] as const
      }),
    ),
  )

  test('of 49 rows, 9 are refused', () => {
    expect(rows).toHaveLength(49)
    // Written out from the reference, so that a slip in the description shows here.
    expect(rows.filter(([, , , , { isRefused }]) => isRefused).map(([id, , from]) => `${id} ${from}`)).toEqual([
      'connector.sync_job_cancel canceling',
      'connector.sync_job_cancel canceled',
      'connector.sync_job_cancel completed',
      'connector.sync_job_cancel error',
      'connector.sync_job_error canceled',
      'connector.sync_job_error completed',
      'connector.sync_job_error error',
      'connector.sync_job_error pending',
      'connector.sync_job_error suspended',
    ])
  })

  test.each(rows)('%s %s: %s → %s', (id, _, from, __, { body, to, isRefused, writes }) => {
    const before: SyncJob = { ...fullSyncJob, status: from }
    const api = createApi({ seed: { connectors: [fullConnector], sync_jobs: [before, { ...before, id: 'other' }] } })
    const rest = { ...api.mock.state(), sync_jobs: [] }
    if (isRefused) {
      const reason = transition(from, to)
      const { answer } = unchanged(api, () => sendLater(api, id, urlOf(id, 'job'), body))
      expect(answer.body).toStrictEqual(
        errorBody(400, 'status_exception', reason, {
          cause: { type: 'connector_sync_job_invalid_status_transition_exception', reason },
        }),
      )
      return
    }
    const { answer, now } = sendLater(api, id, urlOf(id, 'job'), body)
    expect(answer.status).toBe(200)
    expect(answer.body).toStrictEqual({ result: 'updated' })
    // Cancelled at once, not asked to stop: two more times, and all three are one instant.
    const ended = id === 'connector.sync_job_cancel' && to === 'canceled' ? { canceled_at: now, completed_at: now } : {}
    expect(api.syncJob('job')).toStrictEqual({ ...before, ...writes(now), ...ended, status: to })
    // Neither the other job nor the connector has any part in it.
    expect(api.syncJob('other')).toStrictEqual({ ...before, id: 'other' })
    expect({ ...api.mock.state(), sync_jobs: [] }).toStrictEqual(rest)
  })

  test.each(statuses)('connector.sync_job_delete: a job in status %s goes', (status) => {
    const before: SyncJob = { ...fullSyncJob, status }
    const api = createApi({ seed: { connectors: [fullConnector], sync_jobs: [before, { ...before, id: 'other' }] } })
    expect(api.delete('/_connector/_sync_job/job').body).toStrictEqual({ acknowledged: true })
    expect(api.mock.state()).toMatchObject({ connectors: [fullConnector], sync_jobs: [{ ...before, id: 'other' }] })
  })
})
