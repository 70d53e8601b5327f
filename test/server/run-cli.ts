import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'
import { stopAfterwards } from './serve.ts'

// What users run: `npm test` builds it first.
const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

/** The command as a process of its own. */
export interface Running {
  readonly child: ChildProcess
  readonly stdout: () => string
  readonly stderr: () => string
  /** The exit code, once it has ended; null after a signal. */
  readonly ended: Promise<number | null>
}

/** Starts the command in a folder, with nothing in its environment that says which server is meant. */
export function startCli(cwd: string, ...args: string[]): Running {
  if (!existsSync(cli)) throw new Error(`There is no ${cli}. Did you forget to run npm run build?`)
  const { PATH, HOME } = process.env
  const child = spawn(process.execPath, [cli, ...args], { cwd, env: { PATH, HOME }, stdio: ['ignore', 'pipe', 'pipe'] })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (data) => {
    stdout += data
  })
  child.stderr.on('data', (data) => {
    stderr += data
  })
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  stopAfterwards(async () => {
    if (child.exitCode === null) child.kill('SIGKILL')
    await ended
  })
  return { child, stdout: () => stdout, stderr: () => stderr, ended }
}

/** Runs the command to its end. */
export async function runCli(cwd: string, ...args: string[]) {
  const running = startCli(cwd, ...args)
  const code = await running.ended
  return { code, stdout: running.stdout(), stderr: running.stderr() }
}

/** Waits until something holds of a running command. */
export async function until(running: Running, holds: () => boolean): Promise<void> {
  await expect.poll(() => holds() || running.child.exitCode !== null, { interval: 10 }).toBe(true)
}
