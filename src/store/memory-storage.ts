import type { ConnectorDocument, SecretDocument, SyncJobDocument } from '../domain/documents.ts'
import { compareUtf8 } from '../json/utf8.ts'
import { createMemoryCollection, type MemoryCollection } from './memory-collection.ts'
import type { ConnectorFilter, Storage, SyncJobFilter } from './storage.ts'

interface MemoryStorage extends Storage {
  readonly connectors: MemoryCollection<ConnectorDocument, ConnectorFilter>
  readonly syncJobs: MemoryCollection<SyncJobDocument, SyncJobFilter>
  readonly secrets: MemoryCollection<SecretDocument, Record<never, never>>
}

/** The default storage: plain objects in memory, with indexes for every filter of the API that names exact values, copied at once. */
export function createMemoryStorage(): Storage {
  return assemble({
    connectors: createMemoryCollection({
      order: ({ index_name }: ConnectorDocument) => index_name,
      compare: compareNullsLast,
      ties: 'oldest first',
      columns: {
        deleted: {
          key: ({ deleted }) => (deleted ? 'deleted' : 'alive'),
          wanted: ({ includeDeleted }: ConnectorFilter) => (includeDeleted ? undefined : ['alive']),
          isNarrow: true,
        },
        index: { key: ({ index_name }) => index_name, wanted: ({ indexNames }) => indexNames },
        name: { key: ({ name }) => name, wanted: ({ names }) => names },
        type: { key: ({ service_type }) => service_type, wanted: ({ serviceTypes }) => serviceTypes },
      },
      indexes: [['deleted'], ['deleted', 'index'], ['deleted', 'name'], ['deleted', 'type']],
      test: ({ matches }) => matches,
    }),
    syncJobs: createMemoryCollection({
      order: ({ created_at }: SyncJobDocument) => created_at,
      compare: (a, b) => compareInstants(b, a),
      ties: 'newest first',
      columns: {
        status: { key: ({ status }) => status, wanted: ({ statuses }: SyncJobFilter) => statuses, isNarrow: true },
        connector: { key: ({ connector }) => connector.id, wanted: ({ connectorIds }) => connectorIds },
        type: { key: ({ job_type }) => job_type, wanted: ({ jobTypes }) => jobTypes, isNarrow: true },
      },
      indexes: [[], ['status', 'type'], ['connector', 'status', 'type']],
    }),
    secrets: createMemoryCollection<SecretDocument, Record<never, never>, number, never>({
      order: () => 0,
      compare: () => 0,
      ties: 'oldest first',
      columns: {},
      indexes: [[]],
    }),
  })
}

function assemble(collections: Pick<MemoryStorage, 'connectors' | 'syncJobs' | 'secrets'>): MemoryStorage {
  const { connectors, syncJobs, secrets } = collections
  const fork = () => assemble({ connectors: connectors.fork(), syncJobs: syncJobs.fork(), secrets: secrets.fork() })
  return {
    ...collections,
    fork,
    snapshot: fork,
    restore(snapshot) {
      const kept = snapshot as MemoryStorage
      connectors.restore(kept.connectors)
      syncJobs.restore(kept.syncJobs)
      secrets.restore(kept.secrets)
    },
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
  const [x, y] = isUsual(a) && isUsual(b) ? [a, b] : [digitsOf(a), digitsOf(b)]
  return x === y ? 0 : x < y ? -1 : 1
}

const capitalZ = 90

/** Whether it is in milliseconds and ends in `Z`, as the server writes it. */
function isUsual(instant: string): boolean {
  return instant.length === 24 && instant.charCodeAt(23) === capitalZ
}

/** Date and time up to the nanosecond. */
function digitsOf(instant: string): string {
  const fraction = /\.(\d+)/.exec(instant)?.[1] ?? ''
  return instant.slice(0, 19) + fraction.padEnd(9, '0')
}
