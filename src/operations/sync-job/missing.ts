import type { Store } from '../../store/store.ts'
import { type Failure, fail } from '../operation.ts'

/** The answer for an unknown job; its text depends on whether any job was ever created. */
export function missingSyncJob(store: Store, id: string): Failure {
  return fail({ code: 'sync_job_not_found', id, indexExists: store.indices.has('sync_jobs') })
}
