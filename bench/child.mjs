import { fork } from 'node:child_process'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { program, programArgs } from './same-processor.mjs'

/**
 * A module in a process of its own.
 * @typedef {object} Child
 * @property {(name: string, argument?: unknown) => Promise<any>} ask has it do one of the things it offers
 * @property {() => Promise<void>} stop
 */

/** @type {Set<Child>} */
const running = new Set()

/**
 * @param {string} name the file, without its extension
 * @param {string[]} [execArgv] options of Node
 */
export const startChild = (name, execArgv = []) => start(childUrl(name), { execArgv })

/**
 * One side of a comparison: where the other side runs as well, since they take turns.
 * @param {string} name the file, without its extension
 * @param {string[]} [execArgv] options of Node
 */
export const startSide = (name, execArgv) => startSideModule(childUrl(name), execArgv)

/**
 * The same for a module elsewhere.
 * @param {URL} url
 * @param {string[]} [execArgv] options of Node
 */
export const startSideModule = (url, execArgv = []) =>
  start(url, { execPath: program, execArgv: [...programArgs, ...execArgv] })

/** @param {string} name */
const childUrl = (name) => new URL(`children/${name}.mjs`, import.meta.url)

/**
 * @param {URL} url
 * @param {import('node:child_process').ForkOptions} options
 * @returns {Child}
 */
function start(url, options) {
  const name = basename(url.pathname, '.mjs')
  // What it prints is no result: those go to the standard output.
  const forked = fork(fileURLToPath(url), { ...options, stdio: ['ignore', 2, 'inherit', 'ipc'] })
  /** @type {Map<number, { resolve: (value: unknown) => void, reject: (error: Error) => void }>} */
  const waiting = new Map()
  let asked = 0
  let ended = false
  const exit = new Promise((resolve) => forked.once('exit', resolve))

  forked.on('message', (/** @type {{ id: number, value?: unknown, error?: string }} */ { id, value, error }) => {
    const asker = waiting.get(id)
    waiting.delete(id)
    if (error === undefined) asker?.resolve(value)
    else asker?.reject(new Error(`${name}: ${error}`))
  })
  forked.once('exit', (code, signal) => {
    ended = true
    running.delete(child)
    for (const { reject } of waiting.values()) reject(new Error(`${name} ended with ${code ?? signal}`))
  })

  /** @type {Child} */
  const child = {
    ask: (what, argument) =>
      new Promise((resolve, reject) => {
        if (ended) return reject(new Error(`${name} has ended`))
        const id = asked++
        waiting.set(id, { resolve, reject })
        forked.send({ id, what, argument })
      }),
    async stop() {
      if (!ended) forked.kill()
      await exit
    },
  }
  running.add(child)
  return child
}

/** Ends what is still running, also after a failure. */
export async function stopChildren() {
  await Promise.all([...running].map((child) => child.stop()))
}
