import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/**
 * @typedef {object} Subject
 * @property {string} root the repository
 * @property {string} folder where the checks may write
 * @property {string} tarball
 * @property {string[]} files in the tarball
 * @property {Record<string, any>} manifest
 */
/** @typedef {(name: string, judge: () => unknown) => Promise<void>} Check */

/**
 * What a command prints; throws with all of it when the command fails.
 * @param {string} command
 * @param {string[]} args
 * @param {string} cwd
 */
export async function run(command, args, cwd) {
  try {
    const { stdout } = await promisify(execFile)(command, args, { cwd, maxBuffer: 64 * 1024 * 1024, timeout: 300_000 })
    return stdout
  } catch (error) {
    const { message, stdout = '', stderr = '' } = /** @type {Error & { stdout?: string, stderr?: string }} */ (error)
    throw new Error(`${message.split('\n')[0]}\n${stdout}${stderr}`)
  }
}
