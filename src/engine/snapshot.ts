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

/**
 * What it holds is out of reach, so that nobody changes it: by a private field, since the entries of a `WeakMap` are held for longer than
 * their snapshots are in use.
 */
class Snapshot implements MockSnapshot {
  readonly takenAt: string
  readonly #contents: SnapshotContents

  constructor(takenAt: string, contents: SnapshotContents) {
    this.takenAt = takenAt
    this.#contents = contents
    Object.freeze(this)
  }

  static contentsOf(value: unknown): SnapshotContents | undefined {
    return typeof value === 'object' && value !== null && #contents in value ? value.#contents : undefined
  }
}

export function createSnapshot(takenAt: string, kept: SnapshotContents): MockSnapshot {
  return new Snapshot(takenAt, kept)
}

/** Errors: what no mock has given. */
export function readSnapshot(snapshot: MockSnapshot): SnapshotContents {
  const kept = Snapshot.contentsOf(snapshot)
  if (kept) return kept
  throw misuse(
    'Failed to restore: this is no snapshot. Did you mean `load`, which takes what `state()` gives? A snapshot is what `snapshot()` gives in the same process.',
  )
}
