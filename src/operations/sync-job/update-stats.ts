import { mergeDocument } from '../../domain/merge.ts'
import { field, long, object, required, timestamp } from '../../xcontent/fields.ts'
import { objectParser } from '../../xcontent/object-parser.ts'
import { BodyRefused } from '../../xcontent/token-reader.ts'
import { defineOperation, reply } from '../operation.ts'
import { refuseUnindexable } from '../refuse-unindexable.ts'
import { missingSyncJobOnBlindWrite } from './missing.ts'

/** The numbers of a job, in the order in which the server checks them. */
const counts = [
  'deleted_document_count',
  'indexed_document_count',
  'indexed_document_volume',
  'total_document_count',
] as const

/** The server declares an object as well as a text, and then has no use for the object. */
const lastSeen = field(['VALUE_STRING', 'START_OBJECT'], (reader) => {
  if (reader.token === 'VALUE_STRING') return timestamp.read(reader)
  throw new BodyRefused({ code: 'token_unexpected', token: 'START_OBJECT', field: 'last_seen' })
})

/**
 * Records what a sync job did so far, in whatever status it is. `metadata` is merged into the stored one, so no key ever goes away;
 * `last_seen` becomes the given time, or now, which is never a `noop`.
 * Errors: `sync_job_not_found`; a number beyond 32 bits, which passes the request but not the index, is `integer_out_of_range`.
 * @see openapi/operations/sync-job/update-stats.yaml
 */
export const updateStats = defineOperation({
  id: 'connector.sync_job_update_stats',
  method: 'put',
  path: '/_connector/_sync_job/{connector_sync_job_id}/_stats',
  body: objectParser('connector_sync_job_update_ingestion_stats', {
    deleted_document_count: required(long),
    indexed_document_count: required(long),
    indexed_document_volume: required(long),
    total_document_count: long,
    last_seen: lastSeen,
    metadata: object,
  }),
  validate: ({ body }) => counts.filter((name) => (body[name] ?? 0) < 0).map((name) => `[${name}] cannot be negative.`),
  resolve({ params, body }, { store, now }) {
    const id = params.connector_sync_job_id
    const job = store.syncJobs.get(id)
    if (!job) return missingSyncJobOnBlindWrite(id)
    const unindexable = refuseUnindexable(id, body)
    if (unindexable) return unindexable
    const updated = mergeDocument(job, { last_seen: now(), ...body })
    // The server's now is never the stored instant; the clock of a mock may stand still.
    if (updated === job && body.last_seen !== undefined) return reply(200, { result: 'noop' } as const)
    store.syncJobs.set(id, updated)
    return reply(200, { result: 'updated' } as const)
  },
})
