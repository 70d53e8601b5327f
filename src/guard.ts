import type { LeakGuard } from './adapters/node-leak-guard.ts'
import { sharedGuard } from './adapters/node-shared-guard.ts'

export { type GuardOptions, guardLeaks, type LeakGuard } from './adapters/node-leak-guard.ts'

/** The guard that importing this file has started; `guard.check()` after each test finds also what the code under test has swallowed. */
export const guard: LeakGuard = sharedGuard()
