import type { CaseRequest, RequestStep } from './case.ts'

/** The documents that a generated case makes for itself: their ids carry the placeholder of the case, or are saved when made. */
export const own = {
  connector: '/_connector/{{run}}',
  job: '/_connector/_sync_job/{{job}}',
  secret: '/_connector/_secret/{{run}}',
} as const

export const get = (path: string): RequestStep => ({ request: { method: 'GET', path } })
export const put = (path: string, body?: unknown): RequestStep => ({ request: request('PUT', path, body) })
export const post = (path: string, body?: unknown): RequestStep => ({ request: request('POST', path, body) })
export const del = (path: string): RequestStep => ({ request: { method: 'DELETE', path } })

function request(method: string, path: string, body: unknown): CaseRequest {
  return { method, path, ...(body !== undefined && { body }) }
}

export const createConnector = (body?: unknown): RequestStep => put(own.connector, body)

/** An own connector that sync jobs can be made for, and its first job. */
export const createJob: readonly RequestStep[] = [
  createConnector({ index_name: '{{run}}', service_type: 'kit' }),
  { ...post('/_connector/_sync_job', { id: '{{run}}', job_type: 'full' }), save: { job: '/id' } },
]

export const createSecret: RequestStep = put(own.secret, { value: 'kit' })

export const removeConnector: CaseRequest = { method: 'DELETE', path: `${own.connector}?hard=true` }
export const removeJob: CaseRequest = { method: 'DELETE', path: own.job }
export const removeSecret: CaseRequest = { method: 'DELETE', path: own.secret }
/** Both: a job outlives its connector. */
export const removeJobAndConnector: readonly CaseRequest[] = [removeJob, removeConnector]
