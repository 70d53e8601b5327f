import { guardLeaks, type LeakGuard } from './node-leak-guard.ts'

/** One for the module and the CommonJS build, which a test runner may both load. */
const key = Symbol.for('es-connector-kit.guard')

/** The guard of this process, or of this test file where a runner gives each its own globals; it is started at first. */
export function sharedGuard(): LeakGuard {
  const shared = globalThis as { [key]?: LeakGuard }
  shared[key] ??= start()
  return shared[key]
}

/** What nobody has asked the guard for by the end, as nobody does under `node:test`, makes the process fail. */
function failProcess(guard: LeakGuard): void {
  try {
    guard.check()
  } catch {
    // The console has said why.
    process.exitCode ||= 1
  }
}

function start(): LeakGuard {
  const started = guardLeaks()
  // Jest has them from `setupFilesAfterEnv` on, Vitest with `globals`.
  const { afterEach, afterAll } = globalThis as Partial<Record<'afterEach' | 'afterAll', (run: () => void) => void>>
  afterEach?.(() => started.check())
  // For every test file Jest loads this one anew, in a process that goes on. Vitest may load it once for all of them.
  if (process.env['VITEST'] === undefined) {
    afterAll?.(() => started.close())
    process.once('exit', () => failProcess(started))
  }
  return started
}
