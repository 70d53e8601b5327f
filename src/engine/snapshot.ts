import { misuse } from '../errors/misuse.ts'
import type { StorageSnapshot } from '../store/snapshot.ts'
import type { IndexName } from '../store/storage.ts'
import type { ClockSetting } from './mock-clock.ts'

/** A mock as it was at one moment. It never changes, and can be restored as often as wanted. */
export interface MockSnapshot {
  /** When it was taken, by the mock's clock, ISO 8601, UTC. */
  readonly takenAt: string
}

export interface SnapshotContents {
  readonly documents: StorageSnapshot
  readonly indices: readonly IndexName[]
  readonly clock: ClockSetting
  /** How many ids a seed has given. */
  readonly idsGiven: number
}

/** Out of reach, so that nobody changes them. */
const contents = new WeakMap<MockSnapshot, SnapshotContents>()

export function createSnapshot(takenAt: string, kept: SnapshotContents): MockSnapshot {
  const snapshot = Object.freeze({ takenAt })
  contents.set(snapshot, kept)
  return snapshot
}

/** Errors: what no mock has given. */
export function readSnapshot(snapshot: MockSnapshot): SnapshotContents {
  const kept = contents.get(snapshot)
  if (kept) return kept
  throw misuse(
    'Failed to restore: this is no snapshot. Did you mean `load`, which takes what `state()` gives? A snapshot is what `snapshot()` gives in the same process.',
  )
}
