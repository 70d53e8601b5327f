import { ago } from './ago.ts'
import type { SyncJob } from './elasticsearch.ts'

const cancelable: readonly SyncJob['status'][] = ['pending', 'in_progress', 'suspended']

export interface SyncJobsProps {
  readonly jobs: readonly SyncJob[]
  readonly onCancel: (job: string) => void
}

/** The sync jobs of a connector; its buttons belong to the form around it. */
export function SyncJobs({ jobs, onCancel }: SyncJobsProps) {
  if (jobs.length === 0) return <p>Never synced.</p>
  return (
    <ul aria-label="Sync jobs">
      {jobs.map(({ id, job_type, status, created_at, indexed_document_count, error }) => (
        <li key={id}>
          {job_type} sync, {ago(created_at)}: {status.replace('_', ' ')}, {indexed_document_count} documents
          {error && <span className="error"> {error}</span>}
          {cancelable.includes(status) && (
            <button type="submit" formAction={() => onCancel(id)}>
              Cancel
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}
