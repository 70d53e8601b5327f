import type { Case } from './case.ts'
import { defineCase } from './define-case.ts'
import { createConnector, createJob, get, own, put, removeConnector, removeJobAndConnector } from './own.ts'

/** Writes to one document at the same time, each to fields of its own: none of them may be lost. */
export function concurrencyCases(): Case[] {
  return [
    defineCase({
      kind: 'concurrency',
      operation: 'connector.check_in',
      title: 'nine writes at once to fields of their own are all kept',
      steps: [
        createConnector({ name: 'Before', index_name: '{{run}}' }),
        get(own.connector),
        { together: writes },
        get(own.connector),
      ],
      cleanup: [removeConnector],
    }),
    defineCase({
      kind: 'concurrency',
      operation: 'connector.put',
      title: 'eight connectors made at once are all there',
      steps: [
        { together: numbers.map((n) => put(numbered(n), { name: `Connector ${n}` })) },
        ...numbers.map((n) => get(numbered(n))),
      ],
      cleanup: numbers.map((n) => ({ method: 'DELETE', path: `${numbered(n)}?hard=true` })),
    }),
    defineCase({
      kind: 'concurrency',
      operation: 'connector.sync_job_claim',
      title: 'a claim among check-ins of the same job is kept',
      steps: [
        ...createJob,
        get(own.job),
        {
          together: [
            ...numbers.slice(1).map(() => put(`${own.job}/_check_in`)),
            put(`${own.job}/_claim`, { worker_hostname: 'kit', sync_cursor: { page: 1 } }),
          ],
        },
        get(own.job),
      ],
      cleanup: removeJobAndConnector,
    }),
  ]
}

const numbers = [1, 2, 3, 4, 5, 6, 7, 8] as const
const numbered = (n: number) => `${own.connector}-${n}`

/** No two of them write the same field. */
const writes = [
  put(`${own.connector}/_check_in`),
  put(`${own.connector}/_name`, { name: 'After', description: 'Written together' }),
  put(`${own.connector}/_api_key_id`, { api_key_id: 'kit-key', api_key_secret_id: 'kit-secret' }),
  put(`${own.connector}/_status`, { status: 'needs_configuration' }),
  put(`${own.connector}/_index_name`, { index_name: '{{run}}-after' }),
  put(`${own.connector}/_scheduling`, { scheduling: { full: { enabled: true, interval: '0 20 0 * * ?' } } }),
  put(`${own.connector}/_pipeline`, {
    pipeline: { extract_binary_content: false, name: 'kit', reduce_whitespace: false, run_ml_inference: true },
  }),
  put(`${own.connector}/_last_sync`, { last_sync_status: 'completed', last_indexed_document_count: 20 }),
  put(`${own.connector}/_filtering/_validation`, {
    validation: { errors: [{ ids: ['kit'], messages: ['Together'] }], state: 'invalid' },
  }),
]
