import type { DataRecord } from './data-record.ts'

/** A record and its place. */
export interface Placed {
  record: DataRecord
  /** Where the record stood in the list when it was last looked up. Deletions only move it towards the front. */
  at: number
}

/** What has become of a list of records. */
interface Differences {
  readonly gone: DataRecord[]
  /** Records in the place of those of the same key. */
  readonly changed: (Placed & { before: DataRecord })[]
  readonly added: Placed[]
}

/** Holds a list against what it was: a new record stands last, a deleted one is missing, an updated one is another object in its place. */
export function findDifferences(
  before: readonly DataRecord[],
  now: readonly DataRecord[],
  keyOf: (record: DataRecord) => unknown,
): Differences {
  const gone: DataRecord[] = []
  const changed: Differences['changed'] = []
  let at = 0
  for (const one of before) {
    const record = now[at]
    if (record === one) at++
    else if (record !== undefined && keyOf(record) === keyOf(one)) changed.push({ before: one, record, at: at++ })
    else gone.push(one)
  }
  return { gone, changed, added: now.slice(at).map((record, i) => ({ record, at: at + i })) }
}

/** Whether two lists of one length have the same records. A plain loop: it goes through all of them for each list of the API. */
export function isSame(one: readonly DataRecord[], other: readonly DataRecord[]): boolean {
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return false
  return true
}
