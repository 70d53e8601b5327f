import { misuse } from '../errors/misuse.ts'

/** A hold on the journal of a run, which only one process has at a time. */
export interface Claim {
  /** Lets go of it, for good or for the next. */
  release(): void
}

/** Those of this process: a process that has the id of an earlier one must not take that for itself. */
const held = new Set<string>()

/**
 * Takes hold of a journal. Each hold is a file with a number, made only if it is not there yet, so that of two processes one gets it; the
 * last number counts. What a process that has ended held can be taken over.
 * Errors: misuse, when another process has it, or may have it on another machine.
 */
export function claim(file: string): Claim {
  const { rmSync, writeFileSync } = process.getBuiltinModule('node:fs')
  const { hostname } = process.getBuiltinModule('node:os')
  const owner = `${process.pid} ${hostname()}`
  for (let number = numbersOf(file).at(-1) ?? 0; ; number++) {
    if (number > 0) refuseIfHeld(file, claimFile(file, number))
    const mine = claimFile(file, number + 1)
    try {
      writeFileSync(mine, owner, { flag: 'wx', mode: 0o600 })
    } catch (error) {
      // Somebody was quicker: then that one is asked about.
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') continue
      throw misuse(`Failed to take hold of the journal ${file}: ${(error as Error).message}`, error)
    }
    held.add(mine)
    const release = () => {
      held.delete(mine)
      for (const one of numbersOf(file)) if (one <= number + 1) rmSync(claimFile(file, one), { force: true })
    }
    try {
      // While a hold is let go of, two may see different numbers. Each sees the other's now, and gives way.
      for (const one of numbersOf(file)) {
        if (one !== number + 1) refuseIfHeld(file, claimFile(file, one))
      }
    } catch (error) {
      held.delete(mine)
      rmSync(mine, { force: true })
      throw error
    }
    return { release }
  }
}

/** Whether a process that still runs has hold of a journal. */
export function isClaimed(file: string): boolean {
  const last = numbersOf(file).at(-1)
  if (last === undefined) return false
  try {
    refuseIfHeld(file, claimFile(file, last))
    return false
  } catch {
    return true
  }
}

function refuseIfHeld(file: string, path: string): void {
  const { readFileSync } = process.getBuiltinModule('node:fs')
  const { hostname } = process.getBuiltinModule('node:os')
  let owner = ''
  try {
    owner = readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return
    throw misuse(`Failed to read ${path}: ${(error as Error).message}`, error)
  }
  const [pid = '', host = ''] = owner.split(' ')
  const advice = `If that has ended, delete ${path}.`
  if (host !== hostname()) {
    throw misuse(
      `Failed to take hold of the journal ${file}: process ${pid} on the machine [${host}] may still use it. ${advice}`,
    )
  }
  const isOurs = Number(pid) === process.pid
  if (isOurs ? held.has(path) : isAlive(Number(pid))) {
    throw misuse(`Failed to take hold of the journal ${file}: process ${pid} uses it. ${advice}`)
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function claimFile(file: string, number: number): string {
  return `${file}.${number}.claim`
}

/** The numbers of the claims on a file, in order. */
function numbersOf(file: string): number[] {
  const { readdirSync } = process.getBuiltinModule('node:fs')
  const { basename, dirname } = process.getBuiltinModule('node:path')
  const prefix = `${basename(file)}.`
  return readdirSync(dirname(file))
    .flatMap((name) => {
      const number = name.startsWith(prefix) ? /^(\d+)\.claim$/.exec(name.slice(prefix.length))?.[1] : undefined
      return number === undefined ? [] : [Number(number)]
    })
    .sort((a, b) => a - b)
}
