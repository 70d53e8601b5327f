import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { run } from '../check-package/run.mjs'

/** @typedef {{ executable: string, version?: string, missing?: string }} Runtime */

/**
 * Gets a Node from npm's own package `node`, unless this process runs on one of that major.
 * @param {string} major
 * @param {string} folder
 * @returns {Promise<Runtime>}
 */
export async function getNode(major, folder) {
  if (process.versions.node.startsWith(`${major}.`)) {
    return { executable: process.execPath, version: process.versions.node }
  }
  const at = join(folder, `node-${major}`)
  const executable = join(at, 'node_modules/node/bin/node')
  try {
    await install(at, [`node@${major}`])
    const version = (await run(executable, ['--version'], at)).trim().slice(1)
    if (!version.startsWith(`${major}.`)) throw new Error(`its version is ${version}`)
    return { executable, version }
  } catch (error) {
    return { executable, missing: `Node ${major} could not be installed: ${messageOf(error)}` }
  }
}

/**
 * Makes a project with the package and a version of what it works with.
 * @param {string} folder
 * @param {string} tarball
 * @param {{ name: string, subject: string, beside?: readonly string[] }} partner
 * @param {string} version exact
 */
export async function makeProject(folder, tarball, { name, subject, beside = [] }, version) {
  const at = join(folder, `${name}-${version}`.replaceAll(/\W+/g, '-'))
  await install(at, [tarball, `${name}@${version}`, ...beside])
  await copyFile(join(import.meta.dirname, subject), join(at, subject))
  return at
}

/**
 * The newest release of a minor version, and the Node that it asks for.
 * @param {string} name
 * @param {string} version such as `2.10` or `latest`
 * @param {string} folder
 */
export async function resolveVersion(name, version, folder) {
  const wanted = version === 'latest' ? version : `~${version}.0`
  const found = JSON.parse(await run('npm', ['view', `${name}@${wanted}`, 'version', 'engines.node', '--json'], folder))
  // One release is given as an object, several as a list.
  const releases = Array.isArray(found) ? found : [found]
  const [newest] = releases.toSorted((a, b) => patchOf(b.version) - patchOf(a.version))
  if (!newest) throw new Error(`the registry has no ${name}@${wanted}`)
  return { exact: String(newest.version), engines: String(newest['engines.node'] ?? newest.engines?.node ?? '>=0') }
}

/** @param {string} version */
function patchOf(version) {
  return Number(version.split('.')[2])
}

/**
 * Whether a version of Node is one that `engines` lets through. All the packages here say `>=` and a version.
 * @param {string} version
 * @param {string} engines
 */
export function isSupported(version, engines) {
  const least = /^>=\s*(\d+)(?:\.(\d+))?/.exec(engines)
  if (!least) throw new Error(`Failed to read engines: [${engines}] is not >= a version.`)
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [, leastMajor = '0', leastMinor = '0'] = least
  return major > Number(leastMajor) || (major === Number(leastMajor) && minor >= Number(leastMinor))
}

/**
 * @param {string} at
 * @param {string[]} packages
 */
export async function install(at, packages) {
  await mkdir(at)
  await writeFile(join(at, 'package.json'), JSON.stringify({ private: true }))
  await run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', ...packages], at)
}

/** @param {unknown} error */
export function messageOf(error) {
  return error instanceof Error ? error.message : String(error)
}

/**
 * @param {string} root
 * @param {string} folder where the tarball is put
 */
export async function pack(root, folder) {
  const printed = JSON.parse(
    await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root),
  )
  const [{ filename, files }] = Array.isArray(printed) ? printed : Object.values(printed)
  return {
    tarball: join(folder, filename),
    files: files.map((/** @type {{ path: string }} */ { path }) => path),
    manifest: JSON.parse(await readFile(join(root, 'package.json'), 'utf8')),
  }
}
