import { useActionState } from 'react'
import { ago } from './ago.ts'
import { cancelSync, type Entry, rename, startSync } from './elasticsearch.ts'
import { SyncJobs } from './sync-jobs.tsx'

export interface ConnectorCardProps extends Entry {
  readonly onChange: () => void
}

/** One connector, and what can be done to it. */
export function ConnectorCard({ connector, jobs, onChange }: ConnectorCardProps) {
  const { id, name, service_type, status, last_seen, error } = connector
  const title = name || id
  const [refusal, act, isBusy] = useActionState(async (_: string | undefined, action: () => Promise<unknown>) => {
    try {
      await action()
      onChange()
    } catch (error) {
      return error instanceof Error ? error.message : String(error)
    }
  }, undefined)

  return (
    <article aria-label={title}>
      <h2>
        {title} <span className={`status ${status}`}>{status.replace('_', ' ')}</span>
      </h2>
      <p>
        {service_type ?? 'of no type yet'}, {last_seen ? `seen ${ago(last_seen)}` : 'never seen'}
      </p>
      {error && <p className="error">{error}</p>}
      <form action={(data) => act(() => rename(id, String(data.get('name'))))}>
        <fieldset disabled={isBusy}>
          <input name="name" aria-label="Name" defaultValue={name} />
          <button type="submit">Rename</button>
          <button type="submit" formAction={() => act(() => startSync(id))}>
            Sync now
          </button>
          <SyncJobs jobs={jobs} onCancel={(job) => act(() => cancelSync(job))} />
        </fieldset>
      </form>
      {refusal && <p role="alert">{refusal}</p>}
    </article>
  )
}
