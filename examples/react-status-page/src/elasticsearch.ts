import type { components } from 'es-connector-kit/types'

type Schemas = components['schemas']
export type Connector = Schemas['Connector']
export type SyncJob = Schemas['SyncJob']

/** A connector with its last sync jobs, the newest first. */
export interface Entry {
  readonly connector: Connector
  readonly jobs: readonly SyncJob[]
}

export async function listEntries(signal: AbortSignal): Promise<Entry[]> {
  const { results } = await call<Schemas['ConnectorList']>('GET', '', { signal })
  return Promise.all(
    results.map(async (connector) => {
      const of = new URLSearchParams({ connector_id: connector.id, size: '5' })
      const jobs = await call<Schemas['SyncJobList']>('GET', `/_sync_job?${of}`, { signal })
      return { connector, jobs: jobs.results }
    }),
  )
}

export const rename = (connector: string, name: string) =>
  call('PUT', `/${encodeURIComponent(connector)}/_name`, { body: { name } })

export const startSync = (connector: string) =>
  call('POST', '/_sync_job', { body: { id: connector, job_type: 'full', trigger_method: 'on_demand' } })

export const cancelSync = (job: string) => call('PUT', `/_sync_job/${encodeURIComponent(job)}/_cancel`)

interface CallOptions {
  readonly body?: object
  readonly signal?: AbortSignal
}

/** Errors: rejects with the reason that Elasticsearch gives, if it was Elasticsearch that answered. */
async function call<T>(method: string, path: string, { body, signal }: CallOptions = {}): Promise<T> {
  const response = await fetch(`/_connector${path}`, {
    method,
    ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    ...(signal && { signal }),
  })
  if (response.ok) return response.json()
  const answer = await response.json().catch(() => undefined)
  throw new Error(answer?.error?.reason ?? `${response.status} ${response.statusText}`)
}
