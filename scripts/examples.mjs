// Runs each project of examples/ as a stranger would: copied to a fresh folder, with the packed package and what it names itself, nothing else.
// node scripts/examples.mjs [name...]: these alone
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { run } from './check-package/run.mjs'
import { messageOf, pack } from './matrix/projects.mjs'

const root = dirname(import.meta.dirname)
const folder = await mkdtemp(join(tmpdir(), 'examples-'))
let [passed, failed, skipped] = [0, 0, 0]

try {
  const names = await chooseNames(process.argv.slice(2))
  const { tarball } = await pack(root, folder)
  for (const name of names) {
    const begun = performance.now()
    try {
      const printed = await play(name, tarball)
      passed += 1
      console.log(`✓ ${name} (${((performance.now() - begun) / 1000).toFixed(0)} s)`)
      // What this machine lacks an example leaves out, and says so.
      for (const line of printed.split('\n').filter((one) => one.startsWith('SKIPPED'))) {
        skipped += 1
        console.log(`  ${line}`)
      }
    } catch (error) {
      failed += 1
      console.error(`✗ ${name}\n${messageOf(error)}`)
    }
  }
} catch (error) {
  failed += 1
  console.error(error)
} finally {
  await rm(folder, { recursive: true, force: true })
}

console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`)
process.exitCode = failed > 0 ? 1 : 0

/** @param {string[]} asked */
async function chooseNames(asked) {
  const found = await readdir(join(root, 'examples'), { withFileTypes: true })
  const names = found.filter((one) => one.isDirectory()).map((one) => one.name)
  const unknown = asked.filter((name) => !names.includes(name))
  if (unknown.length > 0) throw new Error(`Failed to run examples: there is no ${unknown}. There are ${names}.`)
  return asked.length > 0 ? asked : names
}

/**
 * @param {string} name
 * @param {string} tarball
 */
async function play(name, tarball) {
  const at = join(folder, name)
  await cp(join(root, 'examples', name), at, { recursive: true, filter: (path) => basename(path) !== 'node_modules' })
  const manifest = JSON.parse(await readFile(join(at, 'package.json'), 'utf8'))
  manifest.devDependencies['es-connector-kit'] = `file:${tarball}`
  await writeFile(join(at, 'package.json'), JSON.stringify(manifest))
  await run('npm', ['install', '--no-audit', '--no-fund'], at)
  return run('npm', ['test'], at)
}
