import type { Case, RequestStep } from './case.ts'
import { defineCase } from './define-case.ts'
import {
  createConnector,
  createJob,
  createSecret,
  del,
  get,
  own,
  post,
  put,
  removeJobAndConnector,
  removeSecret,
} from './own.ts'

/** Each kind of document from its creation to its end, seen after every change. */
export function lifeCycleCases(): Case[] {
  return [connector, softDeletion, job, jobOnceMore, jobsWithConnector, secret]
}

const seen = (document: string, ...writes: readonly RequestStep[]): RequestStep[] =>
  writes.flatMap((write) => [write, get(document)])

const rule = { field: 'path', id: 'no-drafts', order: 0, policy: 'exclude', rule: 'starts_with', value: '/drafts/' }
const host = { label: 'Host', type: 'str', display: 'textbox', required: true, sensitive: false, order: 1, value: '' }
const counts = { deleted_document_count: 1, indexed_document_count: 20, indexed_document_volume: 3 }
const at = (name: string) => `${own.connector}/${name}`
const atJob = (name: string) => `${own.job}/${name}`

const connector = defineCase({
  kind: 'life-cycles',
  operation: 'connector.put',
  title: 'a connector is made, configured, scheduled and filtered, syncs, fails, recovers and is deleted',
  steps: [
    get(own.connector),
    ...seen(
      own.connector,
      createConnector({ name: 'Orders', service_type: 'postgresql', index_name: 'content-{{run}}' }),
      put(at('_configuration'), { configuration: { host } }),
      put(at('_configuration'), { values: { host: 'db.example.org' } }),
      put(at('_scheduling'), { scheduling: { full: { enabled: true, interval: '0 20 0 * * ?' } } }),
      put(at('_pipeline'), {
        pipeline: { extract_binary_content: true, name: 'kit', reduce_whitespace: true, run_ml_inference: false },
      }),
      put(at('_filtering'), { rules: [rule] }),
      put(at('_filtering/_validation'), { validation: { errors: [], state: 'valid' } }),
      put(at('_filtering/_activate')),
      put(at('_api_key_id'), { api_key_id: 'kit-key', api_key_secret_id: 'kit-secret' }),
      put(at('_check_in')),
      put(at('_status'), { status: 'connected' }),
      put(at('_last_sync'), { last_sync_status: 'completed', last_indexed_document_count: 20, last_sync_error: null }),
      put(at('_status'), { status: 'error' }),
      put(at('_status'), { status: 'connected' }),
      put(at('_native'), { is_native: true }),
      put(at('_native'), { is_native: false }),
      put(at('_index_name'), { index_name: null }),
      put(at('_name'), { name: 'Old orders', description: 'To be deleted' }),
      put(at('_service_type'), { service_type: 'mysql' }),
      del(own.connector),
    ),
  ],
  cleanup: removeJobAndConnector.slice(1),
})

const softDeletion = defineCase({
  kind: 'life-cycles',
  operation: 'connector.delete',
  title: 'a connector is deleted softly, still there when asked for, revived, and deleted for good',
  since: '8.18',
  steps: [
    createConnector({ name: 'First' }),
    get(own.connector),
    del(own.connector),
    get(own.connector),
    get(`${own.connector}?include_deleted=true`),
    put(at('_check_in')),
    get(`${own.connector}?include_deleted=true`),
    createConnector({ name: 'Second' }),
    get(own.connector),
    del(own.connector),
    del(`${own.connector}?hard=true`),
    get(`${own.connector}?include_deleted=true`),
    createConnector({ name: 'Third' }),
    get(own.connector),
  ],
  cleanup: removeJobAndConnector.slice(1),
})

const listOfOwn = '/_connector/_sync_job?connector_id={{run}}'

const job = defineCase({
  kind: 'life-cycles',
  operation: 'connector.sync_job_post',
  title: 'a job is made, claimed, reported on and canceled, and its connector is left alone',
  steps: [
    ...createJob,
    get(own.connector),
    ...seen(
      own.job,
      get(listOfOwn),
      put(atJob('_claim'), { worker_hostname: 'kit', sync_cursor: { page: 1 } }),
      put(atJob('_check_in')),
      put(atJob('_stats'), { ...counts, total_document_count: 20, metadata: { source: { version: 1 } } }),
      put(atJob('_stats'), { ...counts, metadata: { source: { table: 'orders' } } }),
      put(atJob('_cancel')),
      get(`${listOfOwn}&status=canceling`),
      del(own.job),
    ),
    get(own.connector),
  ],
  cleanup: removeJobAndConnector,
})

const jobOnceMore = defineCase({
  kind: 'life-cycles',
  operation: 'connector.sync_job_claim',
  title: 'a job fails, is claimed once more and keeps what went wrong',
  steps: [
    ...createJob,
    ...seen(
      own.job,
      put(atJob('_claim'), { worker_hostname: 'kit-1', sync_cursor: { page: 1 } }),
      put(atJob('_error'), { error: 'disk full' }),
      put(atJob('_claim'), { worker_hostname: 'kit-2', sync_cursor: { row: 7 } }),
      del(own.job),
    ),
  ],
  cleanup: removeJobAndConnector,
})

const jobsWithConnector = defineCase({
  kind: 'life-cycles',
  operation: 'connector.delete',
  title: 'jobs go with their connector when asked to',
  steps: [
    ...createJob,
    { ...post('/_connector/_sync_job', { id: '{{run}}', job_type: 'access_control' }), save: { second: '/id' } },
    get(own.job),
    get('/_connector/_sync_job/{{second}}'),
    del(`${own.connector}?delete_sync_jobs=true`),
    get(own.connector),
    get(own.job),
    get('/_connector/_sync_job/{{second}}'),
  ],
  cleanup: [{ method: 'DELETE', path: '/_connector/_sync_job/{{second}}' }, ...removeJobAndConnector],
})

const secret = defineCase({
  kind: 'life-cycles',
  operation: 'connector.secret_put',
  title: 'a secret is kept, replaced and deleted',
  steps: [
    get(own.secret),
    ...seen(
      own.secret,
      createSecret,
      put(own.secret, { value: 'other' }),
      del(own.secret),
      del(own.secret),
      createSecret,
    ),
  ],
  cleanup: [removeSecret],
})
