// Makes the parts of the pages that come from the code: options, what the checks say of a planted fault, and which check finds which.
// It verifies a server for each fault, a minute of work: `--quick` leaves out what takes so long. `--check` does too, writes nothing, and fails
// when the rest is stale.
import { readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { blocksOf, fillBlocks } from './docs/blocks.mjs'
import { promisesIn, promisesOf, readFaults, renderFaults } from './docs/faults.mjs'
import { optionTables } from './docs/options.mjs'
import { renderSample, withoutChance } from './docs/samples.mjs'
import { source } from './docs/source.mjs'

const root = dirname(import.meta.dirname)
const { values } = parseArgs({
  options: { check: { type: 'boolean', default: false }, quick: { type: 'boolean', default: false } },
})
const { faults, names } = await readFaults()
const [{ selfTest }, { readPlan }] = await Promise.all([source('faults/self-test.ts'), source('adapters/node-plan.ts')])
const cases = readPlan()

const shown = faultOf('connector.update_status', 'transition')
/** What is quick to make, by page and by the name of the part. */
const quick = new Map([
  ['README.md', new Map([['sample', await renderSample(shown, 'transition', cases)]])],
  ['docs/contract-kit.md', await optionTables()],
])

if (values.check) {
  /** @type {string[]} */
  const stale = []
  for (const [name, blocks] of quick) {
    const found = blocksOf(await readFile(join(root, name), 'utf8'))
    for (const [block, text] of blocks) {
      if (withoutChance(found.get(block) ?? '') !== withoutChance(text)) stale.push(`${name}: ${block}`)
    }
  }
  stale.push(...(await staleOfFaults()).map((block) => `docs/contract-kit.md: ${block}`))
  if (stale.length > 0) {
    console.error(`Stale; run \`npm run docs\`:\n${stale.map((block) => `  ${block}`).join('\n')}`)
    process.exitCode = 1
  } else {
    console.log('README.md and docs/contract-kit.md are up to date')
  }
} else {
  if (!values.quick) {
    const page = quick.get('docs/contract-kit.md') ?? new Map()
    for (const name of names) page.set(`sample of ${name}`, await renderSample(faultOf(undefined, name), name, cases))
    page.set('faults', renderFaults(await selfTest(faults, { cases }), names))
  }
  for (const [name, blocks] of quick) {
    const file = join(root, name)
    await writeFile(file, fillBlocks(await readFile(file, 'utf8'), blocks))
    console.log(`wrote ${blocks.size} parts of ${name}`)
  }
}

/** What can be told without a run: whether the faults are those of the page, and each check has its sample. */
async function staleOfFaults() {
  const found = blocksOf(await readFile(join(root, 'docs/contract-kit.md'), 'utf8'))
  const promised = promisesIn(found.get('faults') ?? '', names).join('\n')
  return [
    ...(promised === promisesOf(faults, names).join('\n') ? [] : ['faults']),
    ...names.map((name) => `sample of ${name}`).filter((block) => !found.get(block)?.includes('reproduce')),
  ]
}

/**
 * A fault that was planted for a check, first of all for it alone.
 * @param {string | undefined} operation of any without
 * @param {import('../src/contract.ts').CheckName} check
 */
function faultOf(operation, check) {
  const fitting = faults
    .filter((fault) => operation === undefined || fault.operation === operation)
    .filter(({ caughtBy }) => caughtBy.includes(check))
  const [fault] = fitting.toSorted((a, b) => a.caughtBy.length - b.caughtBy.length)
  if (!fault) throw new Error(`Failed to find a fault that is planted for the check ${check}.`)
  return fault
}
