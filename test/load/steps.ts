/** One request of a connection's life, and what must come of it. */
export interface Step {
  readonly method: string
  /** `{connector}`, `{job}` and `{secret}` stand for names, here and in the body. */
  readonly path: string
  /** An object is sent as JSON, a text as it is. */
  readonly body?: object | string
  readonly status: number
  /** What the `id` of the answer is the name of from now on. */
  readonly names?: 'job' | 'secret'
}

const connector = '/_connector/{connector}'
const jobs = '/_connector/_sync_job'
const job = `${jobs}/{job}`
const secret = '/_connector/_secret/{secret}'
const missing = '/_connector/nobody-has-this-name'

/** A new connector with two jobs and a secret, which are all gone at the end. Refused requests are among them. */
export const steps: readonly Step[] = [
  {
    method: 'PUT',
    path: connector,
    body: { name: 'Under load', index_name: 'search-{connector}', service_type: 'postgresql' },
    status: 201,
  },
  { method: 'GET', path: connector, status: 200 },
  { method: 'GET', path: '/_connector?size=20', status: 200 },
  { method: 'GET', path: '/_connector?index_name=search-{connector}', status: 200 },
  { method: 'GET', path: '/_connector?query=load&from=10&size=10', status: 200 },
  { method: 'PUT', path: `${connector}/_check_in`, status: 200 },
  {
    method: 'PUT',
    path: `${connector}/_configuration`,
    body: { configuration: { host: { type: 'str', label: 'Host', value: 'db.example', order: 1, required: true } } },
    status: 200,
  },
  { method: 'PUT', path: `${connector}/_configuration`, body: { values: { host: 'other.example' } }, status: 200 },
  { method: 'PUT', path: `${connector}/_status`, body: { status: 'connected' }, status: 200 },
  { method: 'PUT', path: `${connector}/_status`, body: { status: 'created' }, status: 400 },
  { method: 'PUT', path: `${connector}/_error`, body: { error: 'disk full' }, status: 200 },
  { method: 'PUT', path: `${connector}/_error`, body: { error: null }, status: 200 },
  {
    method: 'PUT',
    path: `${connector}/_last_sync`,
    body: { last_sync_status: 'completed', last_synced: '2026-01-05T10:00:00Z', last_indexed_document_count: 42 },
    status: 200,
  },
  { method: 'PUT', path: `${connector}/_name`, body: { name: 'Under heavy load' }, status: 200 },
  {
    method: 'PUT',
    path: `${connector}/_scheduling`,
    body: { scheduling: { full: { enabled: true, interval: '0 0 0 * * ?' } } },
    status: 200,
  },
  { method: 'GET', path: missing, status: 404 },
  { method: 'PUT', path: `${missing}/_check_in`, status: 404 },
  { method: 'PUT', path: `${connector}/_name`, body: '{"name":', status: 400 },
  { method: 'PUT', path: `${connector}/_name`, body: { nam: 'x' }, status: 400 },
  { method: 'GET', path: '/_connector?size=a', status: 400 },
  { method: 'POST', path: `${connector}/_check_in`, status: 405 },
  { method: 'POST', path: jobs, body: { id: '{connector}', job_type: 'full' }, status: 201, names: 'job' },
  { method: 'GET', path: job, status: 200 },
  { method: 'PUT', path: `${job}/_claim`, body: { worker_hostname: 'worker-1' }, status: 200 },
  { method: 'PUT', path: `${job}/_claim`, body: { worker_hostname: 'worker-2' }, status: 200 },
  { method: 'PUT', path: `${job}/_claim`, body: {}, status: 400 },
  { method: 'PUT', path: `${job}/_check_in`, status: 200 },
  {
    method: 'PUT',
    path: `${job}/_stats`,
    body: { deleted_document_count: 1, indexed_document_count: 20, indexed_document_volume: 3 },
    status: 200,
  },
  { method: 'GET', path: `${jobs}?connector_id={connector}&size=10`, status: 200 },
  { method: 'GET', path: `${jobs}?status=in_progress&size=10`, status: 200 },
  { method: 'PUT', path: `${job}/_error`, body: { error: 'no such table' }, status: 200 },
  { method: 'PUT', path: `${job}/_cancel`, status: 400 },
  { method: 'DELETE', path: job, status: 200 },
  { method: 'GET', path: job, status: 404 },
  { method: 'POST', path: jobs, body: { id: '{connector}' }, status: 201, names: 'job' },
  { method: 'PUT', path: `${job}/_cancel`, status: 200 },
  { method: 'POST', path: '/_connector/_secret', body: { value: 'hush' }, status: 200, names: 'secret' },
  { method: 'GET', path: secret, status: 200 },
  { method: 'PUT', path: secret, body: { value: 'hush, hush' }, status: 200 },
  { method: 'DELETE', path: secret, status: 200 },
  { method: 'GET', path: secret, status: 404 },
  { method: 'DELETE', path: `${connector}?delete_sync_jobs=true&hard=true`, status: 200 },
  { method: 'GET', path: connector, status: 404 },
]
