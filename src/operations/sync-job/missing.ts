import type { Store } from '../../store/store.ts'
import { type Failure, fail } from '../operation.ts'

/** The answer for an unknown job; once any job was ever created its text is the bare id. */
export function missingSyncJob(store: Store, id: string): Failure {
  return fail({ code: 'sync_job_not_found', id, bare: store.indices.has('sync_jobs') })
}

/** The same of the operations that write blindly, without a look at the stored job: their text is always a sentence. */
export function missingSyncJobOnBlindWrite(id: string): Failure {
  return fail({ code: 'sync_job_not_found', id, bare: false })
}
