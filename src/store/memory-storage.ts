import type { SecretDocument } from '../domain/documents.ts'
import { compareUtf8 } from '../json/utf8.ts'
import { createMemoryCollection } from './memory-collection.ts'
import type { Storage } from './storage.ts'

/** The default storage: plain objects in memory, with indexes for every filter of the API that names exact values. */
export function createMemoryStorage(): Storage {
  return {
    connectors: createMemoryCollection({
      compare: (a, b) => compareNullsLast(a.index_name, b.index_name),
      ties: 'oldest first',
      indexes: [
        { key: ({ index_name }) => index_name, wanted: ({ indexNames }) => indexNames },
        { key: ({ name }) => name, wanted: ({ names }) => names },
        { key: ({ service_type }) => service_type, wanted: ({ serviceTypes }) => serviceTypes },
      ],
      views: [
        { includes: ({ deleted }) => !deleted, serves: ({ includeDeleted }) => !includeDeleted },
        { includes: () => true, serves: () => true },
      ],
      test: ({ matches }) => matches,
    }),
    syncJobs: createMemoryCollection({
      compare: (a, b) => compareInstants(b.created_at, a.created_at),
      ties: 'newest first',
      indexes: [
        // What changes most comes first: a write looks no further once it knows that the document moves.
        { key: ({ status }) => status, wanted: ({ statuses }) => statuses },
        { key: ({ connector }) => connector.id, wanted: ({ connectorIds }) => connectorIds },
        { key: ({ job_type }) => job_type, wanted: ({ jobTypes }) => jobTypes },
      ],
      views: [{ includes: () => true, serves: () => true }],
    }),
    secrets: createMemoryCollection<SecretDocument, Record<never, never>>({
      compare: () => 0,
      ties: 'oldest first',
      indexes: [],
      views: [],
    }),
  }
}

function compareNullsLast(a: string | null | undefined, b: string | null | undefined): number {
  if (a === b) return 0
  if (a === null || a === undefined) return b === null || b === undefined ? 0 : 1
  return b === null || b === undefined ? -1 : compareUtf8(a, b)
}

/** Orders instants in UTC, whose texts differ in how many digits the fraction has and in how they say that they are UTC. */
function compareInstants(a: string, b: string): number {
  if (a === b) return 0
  const [x, y] = [digitsOf(a), digitsOf(b)]
  return x === y ? 0 : x < y ? -1 : 1
}

/** Date and time up to the nanosecond. */
function digitsOf(instant: string): string {
  const fraction = /\.(\d+)/.exec(instant)?.[1] ?? ''
  return instant.slice(0, 19) + fraction.padEnd(9, '0')
}
