import type { OperationId } from '../../../src/spec/generated/operations.ts'

export type Token = 'VALUE_STRING' | 'VALUE_NUMBER' | 'VALUE_BOOLEAN' | 'VALUE_NULL' | 'START_OBJECT' | 'START_ARRAY'

/** A value for each token, as JSON. */
export const tokenSamples: readonly (readonly [Token, string])[] = [
  ['VALUE_STRING', '"5"'],
  ['VALUE_NUMBER', '5'],
  ['VALUE_BOOLEAN', 'true'],
  ['VALUE_NULL', 'null'],
  ['START_OBJECT', '{"a":[1]}'],
  ['START_ARRAY', '["a"]'],
]

interface Kind {
  readonly accepts: readonly Token[]
  /** A value the server takes, as JSON. */
  readonly good: string
  /** A value of a token it takes, refused for what it says; with the innermost cause. */
  readonly bad?: readonly [value: string, type: string, reason: RegExp | string]
}

const text: Kind = { accepts: ['VALUE_STRING'], good: '"some text"' }
const object: Kind = { accepts: ['START_OBJECT'], good: '{"a":{"b":["c",null,1.5]}}' }
const flag: Kind = {
  accepts: ['VALUE_BOOLEAN', 'VALUE_STRING'],
  good: '"true"',
  bad: ['"yes"', 'illegal_argument_exception', 'Failed to parse value [yes] as only [true] or [false] are allowed.'],
}
const count: Kind = {
  accepts: ['VALUE_NUMBER', 'VALUE_STRING'],
  good: '42',
  bad: ['"many"', 'illegal_argument_exception', 'For input string: "many"'],
}
const time: Kind = {
  accepts: ['VALUE_STRING'],
  good: '"2024-11-09T15:13:08.231Z"',
  bad: [
    '"yesterday"',
    'illegal_argument_exception',
    'failed to parse date field [yesterday] with format [strict_date_optional_time||epoch_millis]',
  ],
}
const syncStatus: Kind = {
  accepts: ['VALUE_STRING'],
  good: '"Completed"',
  bad: ['"done"', 'illegal_argument_exception', 'Unknown ConnectorSyncStatus [done].'],
}
const connectorStatus: Kind = {
  accepts: ['VALUE_STRING'],
  good: '"CONNECTED"',
  // Which of two wordings it is could not be confirmed.
  bad: ['"ready"', 'illegal_argument_exception', /^Unknown ConnectorStatus(?: \[ready\]\.|: ready)$/],
}
const orNull = (kind: Kind): Kind => ({ ...kind, accepts: [...kind.accepts, 'VALUE_NULL'] })

const createFields = {
  description: text,
  index_name: orNull({ ...text, good: '"content-other"' }),
  is_native: flag,
  language: text,
  name: text,
  service_type: text,
}

/** One route of an operation, with everything that a bad request can get wrong. */
export interface BuiltOperation {
  readonly title: string
  readonly id: OperationId
  readonly method: string
  /** A path that is answered with success. */
  readonly path: string
  /** The methods of that path, in the order in which the server lists them. */
  readonly methods: readonly string[]
  /** Name of the parser, of an operation that takes a body. */
  readonly parser?: string
  readonly bodyIsOptional?: boolean
  readonly fields: Readonly<Record<string, Kind>>
  /** A body that is answered with success. */
  readonly goodBody: string
  readonly flags: readonly string[]
  readonly integers: readonly string[]
  /** Where the id of the path is empty: the address, and what the server says of it. */
  readonly emptyId?: readonly [url: string, message: string]
  /** Unknown fields with the known ones that they may have been meant for. */
  readonly misspelt: Readonly<Record<string, readonly string[]>>
  /** The same for query parameters. */
  readonly misspeltParameters: Readonly<Record<string, readonly string[]>>
}

const bodiless = { fields: {}, goodBody: '', misspelt: {} }
const plainQuery = { flags: [], integers: [], misspeltParameters: {} }
const connectorMethods = ['GET', 'PUT', 'DELETE']
const noConnectorId = '[connector_id] cannot be [null] or [""].'

const create = {
  parser: 'connector_put_request',
  bodyIsOptional: true,
  fields: createFields,
  goodBody: '{"name":"Orders","index_name":"content-orders"}',
  misspelt: {
    nam: ['name'],
    service_typ: ['service_type'],
    native: ['is_native'],
    configuration: [],
    id: [],
    status: [],
  },
  ...plainQuery,
}

/** Creating, reading and what a connector service reports; an operation with two routes comes twice. */
export const builtOperations: readonly BuiltOperation[] = [
  {
    title: 'connector.put',
    id: 'connector.put',
    method: 'PUT',
    path: '/_connector/my-connector',
    methods: connectorMethods,
    ...create,
    misspeltParameters: { connector_i: ['connector_id'] },
  },
  {
    title: 'connector.put without an id',
    id: 'connector.put',
    method: 'PUT',
    path: '/_connector',
    methods: ['GET', 'POST', 'PUT'],
    ...create,
  },
  {
    title: 'connector.post',
    id: 'connector.post',
    method: 'POST',
    path: '/_connector',
    methods: ['GET', 'POST', 'PUT'],
    ...create,
  },
  {
    title: 'connector.get',
    id: 'connector.get',
    method: 'GET',
    path: '/_connector/my-connector',
    methods: connectorMethods,
    ...bodiless,
    flags: ['include_deleted'],
    integers: [],
    misspeltParameters: { include_delete: ['include_deleted'] },
  },
  {
    title: 'connector.list',
    id: 'connector.list',
    method: 'GET',
    path: '/_connector',
    methods: ['GET', 'POST', 'PUT'],
    ...bodiless,
    flags: ['include_deleted'],
    integers: ['from', 'size'],
    misspeltParameters: {
      sizes: ['size'],
      x_name: ['index_name'],
      connector: ['connector_name'],
      quer: ['query'],
    },
  },
  {
    title: 'connector.delete',
    id: 'connector.delete',
    method: 'DELETE',
    path: '/_connector/my-connector',
    methods: connectorMethods,
    ...bodiless,
    flags: ['hard', 'delete_sync_jobs'],
    integers: [],
    misspeltParameters: { hards: ['hard'], delete_sync_job: ['delete_sync_jobs'], include_deleted: [] },
  },
  {
    title: 'connector.check_in',
    id: 'connector.check_in',
    method: 'PUT',
    path: '/_connector/my-connector/_check_in',
    methods: ['PUT'],
    ...bodiless,
    ...plainQuery,
    emptyId: ['/_connector//_check_in', noConnectorId],
  },
  {
    title: 'connector.update_status',
    id: 'connector.update_status',
    method: 'PUT',
    path: '/_connector/my-connector/_status',
    methods: ['PUT'],
    parser: 'connector_update_status_request',
    fields: { status: connectorStatus },
    goodBody: '{"status":"connected"}',
    misspelt: { state: ['status'], statuss: ['status'], error: [] },
    ...plainQuery,
    emptyId: ['/_connector//_status', noConnectorId],
  },
  {
    title: 'connector.update_error',
    id: 'connector.update_error',
    method: 'PUT',
    path: '/_connector/my-connector/_error',
    methods: ['PUT'],
    parser: 'connector_update_error_request',
    fields: { error: orNull(text) },
    goodBody: '{"error":"disk full"}',
    misspelt: { eror: ['error'], status: [], message: [] },
    ...plainQuery,
    emptyId: ['/_connector//_error', noConnectorId],
  },
  {
    title: 'connector.last_sync',
    id: 'connector.last_sync',
    method: 'PUT',
    path: '/_connector/my-connector/_last_sync',
    methods: ['PUT'],
    parser: 'connector_update_last_sync_stats_request',
    fields: {
      last_access_control_sync_error: orNull(text),
      last_access_control_sync_scheduled_at: orNull(time),
      last_access_control_sync_status: orNull(syncStatus),
      last_deleted_document_count: count,
      last_incremental_sync_scheduled_at: orNull(time),
      last_indexed_document_count: count,
      last_sync_error: orNull(text),
      last_sync_scheduled_at: orNull(time),
      last_sync_status: orNull(syncStatus),
      last_synced: orNull(time),
      sync_cursor: orNull(object),
    },
    goodBody: '{"last_sync_error":"gone","last_indexed_document_count":42,"sync_cursor":{"a":{"b":["c"]}}}',
    misspelt: {
      last_seen: ['last_synced'],
      last_document_count: ['last_deleted_document_count', 'last_indexed_document_count'],
      last_sync_erro: ['last_sync_error', 'last_synced', 'last_sync_status'],
      status: [],
    },
    ...plainQuery,
    emptyId: ['/_connector//_last_sync', noConnectorId],
  },
  {
    title: 'connector.sync_job_post',
    id: 'connector.sync_job_post',
    method: 'POST',
    path: '/_connector/_sync_job',
    methods: ['GET', 'POST'],
    parser: 'connector_sync_job_post_request',
    fields: {
      id: { ...text, good: '"my-connector"' },
      job_type: { ...text, good: '"Full"' },
      trigger_method: { ...text, good: '"SCHEDULED"' },
    },
    goodBody: '{"id":"my-connector","job_type":"full","trigger_method":"on_demand"}',
    misspelt: { job_typ: ['job_type'], trigger_metho: ['trigger_method'], connector_id: [] },
    ...plainQuery,
  },
  {
    title: 'connector.sync_job_get',
    id: 'connector.sync_job_get',
    method: 'GET',
    path: '/_connector/_sync_job/my-job',
    methods: ['GET', 'DELETE'],
    ...bodiless,
    ...plainQuery,
    misspeltParameters: { connector_sync_job: ['connector_sync_job_id'] },
  },
  {
    title: 'connector.sync_job_claim',
    id: 'connector.sync_job_claim',
    method: 'PUT',
    path: '/_connector/_sync_job/my-job/_claim',
    methods: ['PUT'],
    parser: 'claim_connector_sync_job',
    fields: { worker_hostname: text, sync_cursor: object },
    goodBody: '{"worker_hostname":"some-machine","sync_cursor":{"a":{"b":["c"]}}}',
    misspelt: { worker_host: ['worker_hostname'], cursor: ['sync_cursor'], status: [] },
    ...plainQuery,
    emptyId: [
      '/_connector/_sync_job//_claim',
      '[connector_sync_job_id] of the connector sync job cannot be null or empty.',
    ],
  },
]

export const withBody = builtOperations.filter((one) => one.parser !== undefined)
export const withoutBody = builtOperations.filter((one) => one.parser === undefined)
