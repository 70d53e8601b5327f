// Checks the package as it would be published: its contents, its types, its weight, and that strangers can use it.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { checkConsumers } from './check-package/consumers.mjs'
import { checkContents } from './check-package/contents.mjs'
import { checkDocs } from './check-package/docs.mjs'
import { checkSizes } from './check-package/sizes.mjs'
import { checkTypes } from './check-package/types.mjs'
import { pack } from './matrix/projects.mjs'

const root = dirname(import.meta.dirname)
const folder = await mkdtemp(join(tmpdir(), 'check-package-'))
let passed = 0
let failed = 0

/**
 * Counts one check; what it returns is printed beside its name.
 * @param {string} name
 * @param {() => unknown} judge throws when the package is at fault
 */
async function check(name, judge) {
  try {
    const note = await judge()
    passed += 1
    console.log(`✓ ${name}${note ? `: ${note}` : ''}`)
  } catch (error) {
    failed += 1
    console.error(`✗ ${name}\n${error instanceof Error ? error.message : error}`)
  }
}

try {
  const subject = { root, folder, ...(await pack(root, folder)) }
  await checkContents(subject, check)
  await checkSizes(subject, check)
  await checkDocs(subject, check)
  await checkTypes(subject, check)
  await checkConsumers(subject, check)
} catch (error) {
  failed += 1
  console.error(error)
} finally {
  await rm(folder, { recursive: true, force: true })
}

console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
