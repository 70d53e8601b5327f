import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)

/** Runs a command of an installed package in a project of this folder, and gives all that it prints, whether it succeeds or not. */
export function run(project: string, [command, ...args]: readonly string[], env: Record<string, string> = {}) {
  const cwd = join(import.meta.dirname, project)
  // What one runner sets would make another take itself for a part of it.
  const {
    VITEST,
    VITEST_MODE,
    VITEST_POOL_ID,
    VITEST_WORKER_ID,
    NODE_TEST_CONTEXT,
    NODE_OPTIONS,
    TEST,
    DEV,
    PROD,
    MODE,
    ...rest
  } = process.env
  return new Promise<{ code: number; output: string }>((resolve) => {
    execFile(
      process.execPath,
      [command as string, ...args],
      { cwd, env: { ...rest, NO_COLOR: '1', ...env } },
      (error, stdout, stderr) => resolve({ code: error ? Number(error.code ?? 1) : 0, output: stdout + stderr }),
    )
  })
}

/** The path of a file of an installed package. */
export function inPackage(name: string, file: string): string {
  return join(dirname(require.resolve(`${name}/package.json`)), file)
}
