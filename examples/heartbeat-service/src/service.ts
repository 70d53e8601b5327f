import { setTimeout as sleep } from 'node:timers/promises'
import { type Client, errors } from '@elastic/elasticsearch'

/** How far a sync is: documents, and MiB. */
export interface Progress {
  readonly indexed: number
  readonly deleted: number
  readonly volume: number
}

export interface Service {
  readonly client: Client
  readonly connector: string
  /** The name of this machine, for whoever looks who works on a job. */
  readonly worker: string
  /** Brings the content over. It rejects with what went wrong, and reports how far it is as often as it likes. */
  readonly sync: (report: (progress: Progress) => Promise<void>) => Promise<Progress>
}

/** One round: a sign of life, then all jobs that wait, the oldest first. */
export async function work(service: Service): Promise<void> {
  const { client, connector } = service
  await client.connector.checkIn({ connector_id: connector })
  const { results } = await client.connector.syncJobList({ connector_id: connector, status: 'pending' })
  // The server lists the newest first.
  for (const { id } of results.toReversed()) if (id !== undefined && (await claim(service, id))) await run(service, id)
}

export interface ServeOptions {
  readonly signal: AbortSignal
  /** Between two rounds, in milliseconds. */
  readonly pause?: number
  readonly onError?: (error: unknown) => void
}

/** Rounds until the signal ends them. A round that fails is told of, and the next one is begun all the same. */
export async function serve(
  service: Service,
  { signal, pause = 30_000, onError = console.error }: ServeOptions,
): Promise<void> {
  while (!signal.aborted) {
    await work(service).catch(onError)
    await sleep(pause, undefined, { signal }).catch(() => {})
  }
}

/** False when the job is gone. Of a job that another worker has, the server would say nothing: one service runs for each connector. */
async function claim({ client, worker }: Service, job: string): Promise<boolean> {
  try {
    await client.connector.syncJobClaim({ connector_sync_job_id: job, worker_hostname: worker })
    return true
  } catch (error) {
    if (error instanceof errors.ResponseError && error.statusCode === 404) return false
    throw error
  }
}

async function run({ client, connector, sync }: Service, job: string): Promise<void> {
  const report = async ({ indexed, deleted, volume }: Progress) => {
    await client.connector.syncJobUpdateStats({
      connector_sync_job_id: job,
      indexed_document_count: indexed,
      deleted_document_count: deleted,
      indexed_document_volume: volume,
    })
  }
  try {
    const { indexed, deleted, volume } = await sync(report)
    await report({ indexed, deleted, volume })
    await client.connector.updateError({ connector_id: connector, error: null })
    await client.connector.lastSync({
      connector_id: connector,
      last_sync_status: 'completed',
      last_indexed_document_count: indexed,
      last_deleted_document_count: deleted,
    })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    await client.connector.syncJobError({ connector_sync_job_id: job, error: reason })
    await client.connector.updateError({ connector_id: connector, error: reason })
    await client.connector.lastSync({ connector_id: connector, last_sync_status: 'error', last_sync_error: reason })
  }
}
