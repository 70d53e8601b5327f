import type { MockState } from '../../../../src/index.ts'
import { type ExampleRequest, specExamples } from '../../../../src/spec/generated/contract.ts'
import { enums } from '../../../../src/spec/generated/enums.ts'
import type { OperationId } from '../../../../src/spec/generated/operations.ts'
import { fullConnector, fullSyncJob } from '../../../support/documents.ts'

/** What the requests of the writes test meet: the documents that are there, and what is sent besides the examples. */

export const kinds = { connector: 'connectors', sync_job: 'sync_jobs', secret: 'secrets' } as const
export type Kind = keyof typeof kinds

type Connector = NonNullable<MockState['connectors']>[number]

const [entry] = fullConnector.filtering
const { id: _, configuration: __, ...rest } = fullConnector

/** Every field that some example of the configuration sets a value of. */
const configuration = Object.fromEntries(
  specExamples['connector.update_configuration'].requests.flatMap(({ body }) =>
    Object.keys((body as { values?: object }).values ?? {}).map((name) => [
      name,
      { label: name, value: { kept: 1, host: { port: 1 } }, default_value: null, required: false, sensitive: false },
    ]),
  ),
)

const bystanders = {
  connectors: [{ id: 'bystander', index_name: 'bystander' }],
  secrets: [
    { id: 'bystander', value: 'abc' },
    { id: 'subject', value: 'abc' },
  ],
}

function state(connector: Partial<Connector>, job: Partial<typeof fullSyncJob>): MockState {
  const jobs = [
    { ...fullSyncJob, ...job, id: 'subject' },
    { ...fullSyncJob, id: 'bystander', connector: { ...fullSyncJob.connector, id: 'bystander' } },
  ]
  return {
    ...bystanders,
    connectors: [...bystanders.connectors, { ...connector, id: 'subject' }, { id: 'my-connector', ...sound }],
    sync_jobs: [...jobs, { ...fullSyncJob, id: 'of-subject', connector: { ...fullSyncJob.connector, id: 'subject' } }],
  }
}

/** What a sync job asks of its connector. */
const sound = { index_name: 'sound', service_type: 'postgresql', language: 'en' }

/** Documents with something in every field, in one status after the other. */
const full = Object.fromEntries(
  enums.SyncStatus.values.map((status, index) => {
    const connectorStatus = enums.ConnectorStatus.values[index % enums.ConnectorStatus.values.length] ?? 'created'
    const connector = { ...rest, configuration, status: connectorStatus, is_native: false, sync_now: false }
    return [`${connectorStatus}, ${status}`, state(connector, { status })]
  }),
)

const { error: ___, ...pendingJob } = fullSyncJob

/** The mock's documents, by what they are like. The one that is asked for is always `subject`. */
export const states: Readonly<Record<string, MockState>> = {
  ...full,
  configured: state({ ...rest, configuration, status: 'configured' }, pendingJob),
  'with a valid draft and a second entry': state(
    entry
      ? {
          ...rest,
          filtering: [
            { ...entry, draft: { ...entry.draft, validation: { errors: [], state: 'valid' } } },
            { ...entry, active: entry.draft },
          ],
        }
      : {},
    {},
  ),
  fresh: state({}, {}),
  native: state({ is_native: true, status: 'needs_configuration' }, {}),
  'softly deleted': state({ ...rest, deleted: true }, {}),
  'not there': {},
  'not there, though others are': bystanders,
}

/** Query strings that decide what is written. */
export const queriesOf: Partial<Record<OperationId, readonly string[]>> = {
  'connector.delete': ['', '?hard=true', '?delete_sync_jobs=true', '?hard=true&delete_sync_jobs=true'],
}

/** What no example shows: edges of the rules. */
export const moreRequests: Partial<Record<OperationId, readonly Pick<ExampleRequest, 'name' | 'body'>[]>> = {
  'connector.put': [{ name: 'nulls', body: { index_name: null } }],
  'connector.update_error': [{ name: 'empty text', body: { error: '' } }],
  'connector.update_name': [{ name: 'one null', body: { name: null, description: '' } }],
  'connector.update_api_key_id': [{ name: 'one null', body: { api_key_id: null, api_key_secret_id: 'x' } }],
  'connector.last_sync': [
    {
      name: 'nulls',
      body: { last_sync_error: null, last_synced: null, last_sync_status: null, sync_cursor: null },
    },
    {
      name: 'other letter case, offsets and a deep cursor',
      body: {
        last_sync_status: 'COMPLETED',
        last_synced: '2025-05-05T12:30:00.123456+02:00',
        last_sync_scheduled_at: '1746441000000',
        sync_cursor: { page: { number: 5, at: null }, ids: [] },
      },
    },
  ],
  'connector.update_scheduling': [
    { name: 'small letters', body: { scheduling: { full: { enabled: true, interval: '0 0 0 ? * mon' } } } },
  ],
  'connector.update_filtering': [
    {
      name: 'a snippet with its times',
      body: {
        advanced_snippet: {
          created_at: '2025-01-01T00:00:00.000Z',
          updated_at: '2025-01-02T00:00:00.5Z',
          value: { a: { b: [] } },
        },
      },
    },
  ],
  'connector.update_filtering_validation': [
    { name: 'capitals', body: { validation: { errors: [{ ids: ['a'], messages: ['no'] }], state: 'INVALID' } } },
  ],
  'connector.sync_job_claim': [
    { name: 'a deep cursor', body: { worker_hostname: '', sync_cursor: { page: { token: null, of: 9 } } } },
  ],
  'connector.sync_job_update_stats': [
    {
      name: 'time and metadata',
      body: {
        deleted_document_count: 0,
        indexed_document_count: 1,
        indexed_document_volume: 2,
        last_seen: '2025-01-01T00:00:00+01:00',
        metadata: { a: { c: null }, d: [] },
      },
    },
  ],
}
