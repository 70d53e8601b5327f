import { guardLeaks } from './adapters/node-leak-guard.ts'

export { type GuardOptions, guardLeaks, type LeakGuard } from './adapters/node-leak-guard.ts'

/** The guard that importing this file has started; `guard.check()` after each test finds also what the code under test has swallowed. */
export const guard = guardLeaks()

// Jest has it from `setupFilesAfterEach` on, Vitest with `globals`.
const { afterEach } = globalThis as { afterEach?: (run: () => void) => void }
afterEach?.(() => guard.check())
