import { GCProfiler, getHeapStatistics } from 'node:v8'
import { collect } from './collect.mjs'

/** Bytes in use, whether anything still needs them or not. */
function bytesInUse() {
  const { used_heap_size, external_memory } = getHeapStatistics()
  return used_heap_size + external_memory
}

/**
 * Counts bytes that are allocated, which is exact as long as nothing is collected: there must be room for all of them.
 * @returns {import('../work.mjs').Counter}
 */
export function countBytes() {
  let collections = new GCProfiler()
  let before = 0
  return {
    settle: collect,
    begin() {
      collections = new GCProfiler()
      collections.start()
      before = bytesInUse()
    },
    read() {
      const bytes = bytesInUse() - before
      return collections.stop().statistics.length === 0 ? bytes : null
    },
  }
}
