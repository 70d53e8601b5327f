import type { Send } from '../contract/exchange.ts'
import { guard } from '../contract/guard.ts'
import { withOwnIds } from '../contract/own-id.ts'
import { recorded } from '../contract/recorded.ts'
import { createProfile, type Profile } from '../domain/profile.ts'
import type { ExploreOptions } from './explore.ts'
import { createModelClock, type Model } from './model.ts'

/** The two sides of an exploration, and what is known of them. */
export interface Sides {
  readonly target: Send
  readonly model: Model
  readonly clock: ReturnType<typeof createModelClock>
  readonly profile: Profile
  /** Milliseconds after which the target's clock tells another time for sure. */
  readonly resolution: number
  /** Whether others have documents on the target; found out on the way. */
  hasStrangers: boolean
}

/** Puts target and model side by side. */
export function createSides(
  { target, model, version, resolution = 2, onRecord = () => {} }: ExploreOptions,
  run: string,
): Sides {
  const profile = createProfile(version)
  const clock = createModelClock()
  return {
    target: guard(
      recorded(withOwnIds(target), {
        record: onRecord,
        now: Date.now,
        deletesSoftly: profile.parameters('connector.delete').includes('hard'),
      }),
      run,
    ),
    clock,
    model: model({ version, clock: clock.now }),
    profile,
    resolution,
    hasStrangers: false,
  }
}
