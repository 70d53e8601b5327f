import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { program, programArgs } from './same-processor.mjs'

/** @param {string} name a module of `bench/children/` */
export const childPath = (name) => fileURLToPath(new URL(`children/${name}.mjs`, import.meta.url))

/**
 * Runs one side of a comparison until it has printed its first line, gives that to `then`, and ends it.
 * @template T
 * @param {string[]} args
 * @param {(line: string) => T | Promise<T>} then
 * @returns {Promise<T>}
 */
export async function runUntilLine(args, then) {
  const child = spawn(program, [...programArgs, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  const exit = new Promise((resolve) => child.once('exit', resolve))
  try {
    return await then(await firstLine(child.stdout, exit))
  } finally {
    child.kill()
    await exit
  }
}

/** @param {import('node:stream').Readable} output @param {Promise<unknown>} exit @returns {Promise<string>} */
function firstLine(output, exit) {
  return new Promise((resolve, reject) => {
    let text = ''
    output.setEncoding('utf8').on('data', (chunk) => {
      text += chunk
      if (text.includes('\n')) resolve(text.slice(0, text.indexOf('\n')))
    })
    exit.then((code) => reject(new Error(`Failed to run a script: it ended with ${code} and printed [${text}].`)))
  })
}
