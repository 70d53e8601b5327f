// Checks the packed package with the versions of MSW and of Node that it claims to work with.
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { run } from './check-package/run.mjs'

const root = dirname(import.meta.dirname)

/** MSW 3 needs Node 22.12. `running` is the Node of this process. */
const cells = [
  { msw: '2.10', node: 'running' },
  { msw: '2.15', node: 'running' },
  { msw: '2.10', node: '24' },
  { msw: '2.15', node: '24' },
  { msw: '3.0', node: '24' },
]

/** What the guard against leaks is tried with, besides `fetch`, `node:http` and undici. */
const clients = ['axios@^1', 'got@^14', '@elastic/elasticsearch@^9', 'client-8@npm:@elastic/elasticsearch@^8']

/** @typedef {{ name: string, error?: string }} Check as scripts/matrix/subject.mjs prints them */
/** @typedef {{ msw: string, node: string, checks: Check[], skipped?: string }} Row */
/** @typedef {{ executable: string, missing?: string }} Runtime */

const folder = await mkdtemp(join(tmpdir(), 'matrix-'))
/** @type {Row[]} */
const rows = []

try {
  console.log('Packing …')
  const packed = JSON.parse(
    await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root),
  )
  const [{ filename }] = Array.isArray(packed) ? packed : Object.values(packed)
  const projects = new Map()
  /** @type {Map<string, Runtime>} */
  const runtimes = new Map([['running', { executable: process.execPath }]])
  for (const { msw, node } of cells) {
    console.log(`msw ${msw} on Node ${node === 'running' ? process.versions.node : node} …`)
    const runtime = runtimes.get(node) ?? (await installNode(node))
    runtimes.set(node, runtime)
    const { executable, missing } = runtime
    if (missing) {
      rows.push({ msw, node, checks: [], skipped: missing })
      continue
    }
    if (!projects.has(msw)) projects.set(msw, await installMsw(msw, join(folder, filename)))
    rows.push(await runCell(projects.get(msw), executable))
  }
} catch (error) {
  rows.push({ msw: '-', node: '-', checks: [{ name: 'run the matrix', error: messageOf(error) }] })
} finally {
  await rm(folder, { recursive: true, force: true })
}

report(rows)

/**
 * @param {Row[]} all
 */
function report(all) {
  const checks = all.flatMap((row) => row.checks.map((check) => ({ ...check, row })))
  const failed = checks.filter(({ error }) => error !== undefined)
  const skipped = all.filter((row) => row.skipped !== undefined)
  const table = all.map(({ msw, node, checks: own, skipped: reason }) => {
    const faults = own.filter(({ error }) => error !== undefined).length
    const result = reason === undefined ? (faults > 0 ? '✗ failed' : '✓ passed') : 'SKIPPED'
    return [msw, node, String(own.length), String(faults), result]
  })
  console.log(formatTable(['msw', 'Node', 'checks', 'failed', 'result'], table))
  for (const { name, error, row } of failed) console.error(`✗ msw ${row.msw}, Node ${row.node}: ${name}\n${error}\n`)
  for (const { msw, node, skipped: reason } of skipped) console.error(`SKIPPED msw ${msw}, Node ${node}: ${reason}`)
  if (skipped.length > 0) console.error(`${skipped.length} of ${all.length} combinations were NOT checked.`)
  const counts = [`${checks.length - failed.length} passed`, `${failed.length} failed`]
  if (skipped.length > 0) counts.push(`${skipped.length} skipped`)
  console.log(counts.join(', '))
  process.exitCode = failed.length > 0 ? 1 : 0
}

/**
 * @param {string[]} head
 * @param {string[][]} lines
 */
function formatTable(head, lines) {
  const widths = head.map((_, column) => Math.max(...[head, ...lines].map((line) => (line[column] ?? '').length)))
  const format = (/** @type {string[]} */ line) =>
    line
      .map((value, column) => value.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd()
  return ['', format(head), format(widths.map((width) => '─'.repeat(width))), ...lines.map(format), ''].join('\n')
}

/**
 * Gets a Node from npm's own package `node`.
 * @param {string} major
 * @returns {Promise<Runtime>}
 */
async function installNode(major) {
  const at = join(folder, `node-${major}`)
  const executable = join(at, 'node_modules/node/bin/node')
  try {
    await install(at, [`node@${major}`])
    const version = await run(executable, ['--version'], at)
    if (!version.startsWith(`v${major}.`)) throw new Error(`its version is ${version}`)
    return { executable }
  } catch (error) {
    return { executable, missing: `Node ${major} could not be installed: ${messageOf(error)}` }
  }
}

/**
 * Makes a project with a version of MSW and the package in it.
 * @param {string} version
 * @param {string} tarball
 */
async function installMsw(version, tarball) {
  const at = join(folder, `msw-${version}`)
  await install(at, [tarball, `msw@~${version}.0`, ...clients])
  await copyFile(join(root, 'scripts/matrix/subject.mjs'), join(at, 'subject.mjs'))
  return at
}

/**
 * @param {string} at
 * @param {string[]} packages
 */
async function install(at, packages) {
  await mkdir(at)
  await writeFile(join(at, 'package.json'), JSON.stringify({ private: true }))
  await run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', ...packages], at)
}

/**
 * @param {string} at
 * @param {string} executable
 * @returns {Promise<Row>}
 */
async function runCell(at, executable) {
  const { version } = JSON.parse(await readFile(join(at, 'node_modules/msw/package.json'), 'utf8'))
  const node = (await run(executable, ['--version'], at)).trim().slice(1)
  try {
    const printed = await run(executable, ['subject.mjs'], at)
    return { msw: version, node, checks: JSON.parse(printed.trim().split('\n').at(-1) ?? '') }
  } catch (error) {
    return { msw: version, node, checks: [{ name: 'run the checks', error: messageOf(error) }] }
  }
}

/** @param {unknown} error */
function messageOf(error) {
  return error instanceof Error ? error.message : String(error)
}
