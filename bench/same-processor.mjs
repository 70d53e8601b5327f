import { spawnSync } from 'node:child_process'
import { availableParallelism } from 'node:os'

/**
 * The processor that both sides of a comparison run on, each while the other waits. Processors of a shared machine are slowed down one by
 * one, for seconds and by more than the half: of two sides that keep to different ones, one would be measured slower than it is. Nothing
 * where there is only one, or no `taskset`.
 */
export const sameProcessor = availableParallelism() > 1 ? lastUsable() : undefined

/** The command that runs Node there: the program and what it is given first. */
export const [program, ...programArgs] =
  sameProcessor === undefined ? [process.execPath] : ['taskset', '-c', sameProcessor, process.execPath]

/** The last of the processors that are there and that this process may use. */
function lastUsable() {
  const { status, stdout } = spawnSync('taskset', ['-cp', String(process.pid)], { encoding: 'utf8' })
  return status === 0 ? /(\d+)\s*$/.exec(stdout)?.[1] : undefined
}
