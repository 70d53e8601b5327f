import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

const folder = new URL('./', import.meta.url)

/** Whether the peers of the lock are installed, and no others. */
export async function isInstalled() {
  const [wanted, installed] = await Promise.all([
    versionsIn(new URL('package-lock.json', folder)),
    versionsIn(new URL('node_modules/.package-lock.json', folder)),
  ])
  return [...installed].every(([path, version]) => wanted.get(path) === version) && installed.size > 0
}

/**
 * Installs the peers, in a folder of their own, without running anything of theirs.
 * @returns {Promise<string | undefined>} why it failed
 */
export async function install() {
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const npm = spawn('npm', args, { cwd: fileURLToPath(folder), stdio: ['ignore', 2, 'inherit'] })
  try {
    const [code] = await once(npm, 'exit')
    return code === 0 ? undefined : `\`npm ci\` in bench/peers ended with ${code}`
  } catch (error) {
    return `npm does not start: ${error instanceof Error ? error.message : error}`
  }
}

/** @param {URL} lock @returns {Promise<Map<string, string>>} nothing when there is none */
async function versionsIn(lock) {
  const text = await readFile(lock, 'utf8').catch(() => '{}')
  /** @type {Record<string, { version?: string }>} */
  const packages = JSON.parse(text).packages ?? {}
  return new Map(Object.entries(packages).flatMap(([path, { version }]) => (version ? [[path, version]] : [])))
}
