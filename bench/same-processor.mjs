import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'

/**
 * The processor that both sides of a comparison run on, each while the other waits. Processors of a shared machine are slowed down one by
 * one, for seconds and by more than the half: of two sides that keep to different ones, one would be measured slower than it is. Nothing
 * where there is only one, or no `taskset`.
 */
export const sameProcessor = availableParallelism() > 1 && hasTaskset() ? lastAllowed() : undefined

/** The command that runs Node there: the program and what it is given first. */
export const [program, ...programArgs] =
  sameProcessor === undefined ? [process.execPath] : ['taskset', '-c', sameProcessor, process.execPath]

function hasTaskset() {
  return process.platform === 'linux' && spawnSync('taskset', ['--version']).status === 0
}

/** The last of those that this process may use, which need not be all. */
function lastAllowed() {
  const [, last] = /^Cpus_allowed_list:.*?(\d+)$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? []
  return last
}
