// Checks the packed package with the versions of MSW, of the official client, of Node and of TypeScript that it claims to work with.
// Without options only with a part of them, as is done for every change; `--complete` with all. `--write` puts the result into the README,
// where all that did not run stands as not tried.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { run } from './check-package/run.mjs'
import { formatTable } from './check-package/table.mjs'
import { blocksOf, fillBlocks } from './docs/blocks.mjs'
import { compilers, nodes, partners, quick } from './matrix/cells.mjs'
import { getNode, isSupported, makeProject, messageOf, pack, resolveVersion } from './matrix/projects.mjs'
import { labelsOf, renderMatrix } from './matrix/render.mjs'
import { compile, makeTypesProject } from './matrix/types.mjs'

/** @typedef {{ name: string, error?: string }} Check as the subjects print them */
/**
 * @typedef {object} Cell
 * @property {string} row such as `msw 2.15.0`
 * @property {string} column such as `Node 24`
 * @property {Check[]} checks none when it did not run
 * @property {string} [skipped] why it could not run here
 * @property {string} [unsupported] why it is not meant to
 */

const root = dirname(import.meta.dirname)
const { values } = parseArgs({
  options: { complete: { type: 'boolean', default: false }, write: { type: 'boolean', default: false } },
})
const { complete } = values
const folder = await mkdtemp(join(tmpdir(), 'matrix-'))
/** @type {Cell[]} */
const cells = []
/** What stands in the README whatever the newest is. */
const rows = partners.flatMap(({ name, versions }) =>
  versions.filter((version) => version !== 'latest').map((version) => `${name} ${version}`),
)

try {
  console.log('Packing …')
  const { tarball } = await pack(root, folder)
  await tryPartners(tarball)
  if (complete) await tryCompilers(tarball)
} catch (error) {
  cells.push({ row: 'the matrix', column: '-', checks: [{ name: 'runs to its end', error: messageOf(error) }] })
} finally {
  await rm(folder, { recursive: true, force: true })
}

const readme = join(root, 'README.md')
const page = await readFile(readme, 'utf8')
if (values.write) {
  await writeFile(readme, fillBlocks(page, new Map([['matrix', renderMatrix([...cells, ...untried()])]])))
} else {
  const shown = labelsOf(blocksOf(page).get('matrix') ?? '')
  const missing = [
    ...rows,
    ...nodes.map((node) => `Node ${node}`),
    ...Object.keys(compilers).map((version) => `TypeScript ${version}`),
  ].filter((label) => !shown.includes(label))
  const error = `it lacks ${missing.join(', ')}. Run \`npm run test:matrix -- --complete --write\`.`
  cells.push({
    row: 'the README',
    column: '-',
    checks: [{ name: 'shows every combination', ...(missing.length > 0 && { error }) }],
  })
}
report()

/** @param {string} tarball */
async function tryPartners(tarball) {
  /** @type {Map<string, import('./matrix/projects.mjs').Runtime>} */
  const runtimes = new Map()
  for (const partner of partners) {
    /** @type {Map<string, Cell[]>} */
    const tried = new Map()
    for (const version of partner.versions) {
      const wanted = nodes.filter((node) => complete || quick.has(`${node} ${partner.name} ${version}`))
      if (wanted.length === 0) continue
      const { exact, engines } = await resolveVersion(partner.name, version, folder)
      // The newest may be one that was named.
      if (tried.has(exact)) continue
      /** @type {Cell[]} */
      const own = []
      /** @type {string | undefined} */
      let project
      for (const node of wanted) {
        console.log(`${partner.name} ${exact} on Node ${node} …`)
        const cell = { row: `${partner.name} ${exact}`, column: `Node ${node}` }
        const runtime = runtimes.get(node) ?? (await getNode(node, folder))
        runtimes.set(node, runtime)
        if (runtime.missing !== undefined) {
          own.push({ ...cell, checks: [], skipped: runtime.missing })
        } else if (!isSupported(runtime.version ?? '', engines)) {
          own.push({ ...cell, checks: [], unsupported: `it asks for Node ${engines}` })
        } else {
          project ??= await makeProject(folder, tarball, partner, exact)
          own.push({ ...cell, checks: await checksOf(project, runtime.executable, partner.subject) })
        }
      }
      tried.set(exact, own)
      cells.push(...own)
    }
  }
}

/** @param {string} tarball */
async function tryCompilers(tarball) {
  const at = join(folder, 'types')
  await makeTypesProject(at, tarball, Object.keys(compilers))
  const ways = new Set(Object.values(compilers).flat())
  for (const [version, known] of Object.entries(compilers)) {
    console.log(`TypeScript ${version} …`)
    for (const way of ways) {
      const cell = { row: `TypeScript ${version}`, column: way }
      if (!known.includes(way)) cells.push({ ...cell, checks: [], unsupported: 'it no longer resolves that way' })
      else {
        const error = await compile(at, version, way).then(() => undefined, messageOf)
        cells.push({ ...cell, checks: [{ name: 'compiles', ...(error !== undefined && { error }) }] })
      }
    }
  }
}

/**
 * @param {string} project
 * @param {string} executable
 * @param {string} subject
 * @returns {Promise<Check[]>}
 */
async function checksOf(project, executable, subject) {
  try {
    const printed = await run(executable, [subject], project)
    return JSON.parse(printed.trim().split('\n').at(-1) ?? '')
  } catch (error) {
    return [{ name: 'run the checks', error: messageOf(error) }]
  }
}

/**
 * The combinations that were not part of this run.
 * @returns {Cell[]}
 */
function untried() {
  const all = [
    ...rows.flatMap((row) => nodes.map((node) => [row, `Node ${node}`])),
    ...Object.entries(compilers).flatMap(([version, ways]) => ways.map((way) => [`TypeScript ${version}`, way])),
  ]
  return all.flatMap(([row = '', column = '']) => {
    const tried = cells.filter((cell) => cell.row === row || cell.row.startsWith(`${row}.`))
    if (tried.some((cell) => cell.column === column)) return []
    return [{ row: tried[0]?.row ?? row, column, checks: [] }]
  })
}

function report() {
  const checks = cells.flatMap(({ row, column, checks: own }) => own.map((check) => ({ ...check, row, column })))
  const failed = checks.filter(({ error }) => error !== undefined)
  const skipped = cells.filter((cell) => cell.skipped !== undefined)
  const table = cells.map(({ row, column, checks: own, skipped: reason, unsupported }) => {
    const faults = own.filter(({ error }) => error !== undefined).length
    const result = unsupported ?? (reason === undefined ? (faults > 0 ? '✗ failed' : '✓ passed') : 'SKIPPED')
    return [row, column, String(own.length), String(faults), result]
  })
  console.log(formatTable(['with', 'on', 'checks', 'failed', 'result'], table))
  for (const { name, error, row, column } of failed) console.error(`✗ ${row}, ${column}: ${name}\n${error}\n`)
  for (const { row, column, skipped: reason } of skipped) console.error(`SKIPPED ${row}, ${column}: ${reason}`)
  if (skipped.length > 0) console.error(`${skipped.length} of ${cells.length} combinations were NOT checked.`)
  const line = `${checks.length - failed.length} passed, ${failed.length} failed`
  console.log(skipped.length > 0 ? `${line}, ${skipped.length} skipped` : line)
  process.exitCode = failed.length > 0 ? 1 : 0
}
