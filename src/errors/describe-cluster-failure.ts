import type { Access, ClusterFailure } from './catalogue.ts'
import type { Description } from './describe.ts'

/** A cluster gives its indices random ones; only an index that does not exist has `_na_`. */
export const indexUuid = '4iR1mSWfQ4OYbMbGkhS6hA'

/** The threads that each kind of access waits for, and how many requests may wait. */
const pools: Readonly<Record<Access, { readonly name: string; readonly capacity: number }>> = {
  get: { name: 'get', capacity: 1000 },
  search: { name: 'search', capacity: 1000 },
  write: { name: 'write', capacity: 10_000 },
}

/** Says what befell a request because of others, or of the cluster. The words are the server's as far as they are known. */
export function describeClusterFailure(error: ClusterFailure): Description {
  switch (error.code) {
    case 'version_conflict':
      return {
        status: 409,
        type: 'version_conflict_engine_exception',
        reason: `[${error.id}]: version conflict, required seqNo [7], primary term [1]. current document has seqNo [8] and primary term [1]`,
        members: shard(error.index),
      }
    case 'rejected_execution': {
      const { name, capacity } = pools[error.access]
      return {
        status: 429,
        type: 'es_rejected_execution_exception',
        reason: `rejected execution of TimedRunnable{original=ActionRunnable, creationTimeNanos=0} on TaskExecutionTimeTrackingEsThreadPoolExecutor[name = es-connector-kit/${name}, queue capacity = ${capacity}, [Running, pool size = 2, active threads = 2, queued tasks = ${capacity}, completed tasks = 0]]`,
      }
    }
    case 'circuit_breaking':
      return {
        status: 429,
        type: 'circuit_breaking_exception',
        reason:
          '[parent] Data too large, data for [<http_request>] would be [1027435200/979.8mb], which is larger than the limit of [1020054732/972.7mb]',
        members: { bytes_wanted: 1_027_435_200, bytes_limit: 1_020_054_732, durability: 'TRANSIENT' },
      }
    case 'no_master':
      return {
        status: 503,
        type: 'cluster_block_exception',
        reason: 'blocked by: [SERVICE_UNAVAILABLE/2/no master];',
      }
    case 'no_shards':
      return withoutShards(error)
  }
}

function withoutShards({ access, index, id }: Extract<ClusterFailure, { code: 'no_shards' }>): Description {
  const noShard = { status: 503, type: 'no_shard_available_action_exception' }
  switch (access) {
    case 'get':
      return {
        ...noShard,
        reason: `No shard available for [get [${index}][${id}]: routing [null]]`,
        members: shard(index),
      }
    case 'search': {
      const { type } = noShard
      const failedShards = [{ shard: 0, index, node: null, reason: { type, reason: null } }]
      return {
        status: 503,
        type: 'search_phase_execution_exception',
        reason: 'all shards failed',
        members: { phase: 'query', grouped: true, failed_shards: failedShards },
        rootCause: { ...noShard, reason: null },
      }
    }
    case 'write':
      return {
        status: 503,
        type: 'unavailable_shards_exception',
        reason: `[${index}][0] primary shard is not active Timeout: [1m], request: [BulkShardRequest [[${index}][0]] containing [update {[${index}][${id}]}] and a refresh]`,
      }
  }
}

function shard(index: string): NonNullable<Description['members']> {
  return { index_uuid: indexUuid, shard: '0', index }
}
