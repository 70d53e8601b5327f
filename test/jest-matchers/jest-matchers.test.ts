import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { inPackage } from '../runners/run.ts'

const jest = inPackage('jest', 'bin/jest.js')

/** Jest itself, on the built package. */
async function runJest(file: string): Promise<{ numPassedTests: number; numTotalTests: number }> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      ...(file.endsWith('.mjs') ? ['--experimental-vm-modules'] : []),
      jest,
      '--ci',
      '--json',
      '--config',
      join(import.meta.dirname, 'jest.config.json'),
      file,
    ],
    { cwd: import.meta.dirname },
  ).catch((error: { stdout: string; stderr: string }) => {
    throw new Error(`${error.stderr}${error.stdout}`)
  })
  return JSON.parse(stdout)
}

test.each(['common-js.jest.cjs', 'es-module.jest.mjs'])(
  'Jest has the matchers: %s',
  { timeout: 120_000 },
  async (file) => {
    const { numPassedTests, numTotalTests } = await runJest(file)
    expect([numPassedTests, numTotalTests]).toEqual([2, 2])
  },
)
