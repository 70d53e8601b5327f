import type { Connector, SyncJob } from '../domain/documents.ts'
import type { Draws } from './draws.ts'
import { type Given, numberOf } from './given.ts'
import type { LastSync } from './last-sync.ts'

type Counts = Pick<
  SyncJob,
  'deleted_document_count' | 'indexed_document_count' | 'indexed_document_volume' | 'total_document_count'
>

/** The most that the index keeps. */
const greatest = 2 ** 31 - 1

/**
 * What a job has counted so far: what the connector tells of it, or else all documents when it is completed and some when it is not.
 * `documents` is how many the source has.
 */
export function countDocuments(
  draws: Draws,
  documents: number,
  { job_type, status }: Pick<SyncJob, 'job_type' | 'status'>,
  told: LastSync | undefined,
  given: Given,
): Counts {
  const usual = {
    full: documents,
    incremental: draws.between('changes', 0, 300),
    access_control: draws.between('users', 5, 800),
  }
  const whole = usual[job_type]
  const share = status === 'completed' ? 100 : draws.between('percent', 10, 90)
  const indexed = countable(
    numberOf(given['indexed_document_count']) ?? told?.indexed ?? Math.floor((whole * share) / 100),
  )
  const held = job_type === 'access_control' || (job_type === 'full' && status === 'completed') ? indexed : documents
  return {
    deleted_document_count: countable(
      told?.deleted ?? (job_type === 'access_control' ? 0 : draws.between('deleted', 0, 40)),
    ),
    indexed_document_count: indexed,
    // So many KiB each, in MiB.
    indexed_document_volume: Math.ceil((indexed * draws.between('size', 2, 40)) / 1024),
    total_document_count: Math.max(indexed, held),
  }
}

/** How many documents a source has: as many as the connector's last full sync has found, or as `draws` for the connector say. */
export function documentsOf(draws: Draws, last: LastSync | undefined, { last_sync_status }: Connector): number {
  const found = last_sync_status === 'completed' ? last?.indexed : undefined
  return countable(found ?? draws.between('documents', 500, 40_000))
}

function countable(count: number): number {
  return Math.min(Math.max(0, Math.floor(count)), greatest)
}
