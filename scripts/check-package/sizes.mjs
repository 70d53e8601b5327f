import { readFile } from 'node:fs/promises'
import { isBuiltin } from 'node:module'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** The most that an entry and all it loads at once may weigh, in kB (1000 bytes) as published. 190 of them are the reader of YAML. */
const budgets = {
  'assert.js': 200,
  'assert.cjs': 1000,
  'index.js': 760,
  'index.cjs': 760,
  'contract.js': 985,
  'contract.cjs': 985,
  'data.js': 190,
  'elasticsearch.js': 40,
  'elasticsearch.cjs': 40,
  'explore.js': 840,
  'explore.cjs': 840,
  'jest.js': 200,
  'jest.cjs': 1000,
  'msw.js': 30,
  'node.js': 770,
  'server.js': 780,
  'server.cjs': 780,
  'target.js': 915,
  'target.cjs': 915,
  'types.js': 1,
  'types.cjs': 1,
  'undici.js': 35,
  'undici.cjs': 35,
  'vitest.js': 200,
  'cli.js': 850,
}
/** What an entry loads besides its own code. */
const mayLoad = new Map([
  ['data.js', /^@msw\/data$/],
  ['msw.js', /^msw(\/|$)/],
  ['node.js', /^msw(\/|$)/],
  ['elasticsearch.js', /^undici$/],
  ['elasticsearch.cjs', /^undici$/],
  ['explore.js', /^fast-check$/],
  ['explore.cjs', /^fast-check$/],
  ['jest.js', /^@jest\/globals$/],
  ['jest.cjs', /^@jest\/globals$/],
  ['vitest.js', /^vitest$/],
  ['undici.js', /^undici$/],
  ['undici.cjs', /^undici$/],
])

/**
 * @param {import('./run.mjs').Subject} subject
 * @param {import('./run.mjs').Check} check
 */
export async function checkSizes({ root }, check) {
  for (const [entry, budget] of Object.entries(budgets)) {
    await check(`size of ${entry}`, async () => {
      const { text, packages } = await loadedBy(join(root, 'dist', entry))
      const size = Buffer.byteLength(text) / 1000
      const note = `${size.toFixed(1)} kB, ${(gzipSync(text).length / 1000).toFixed(1)} kB gzipped, budget ${budget} kB`
      if (size > budget) throw new Error(`${note}: too large`)
      const foreign = packages.filter((name) => !isBuiltin(name) && !mayLoad.get(entry)?.test(name))
      if (foreign.length > 0) throw new Error(`loads ${foreign.join(', ')}`)
      return note
    })
  }
}

/**
 * The text of a file and of every file it imports statically, each once, and the packages they import.
 * @param {string} entry
 */
async function loadedBy(entry) {
  const texts = new Map()
  const packages = new Set()
  const queue = [entry]
  for (let path = queue.pop(); path; path = queue.pop()) {
    if (texts.has(path)) continue
    const text = await readFile(path, 'utf8')
    texts.set(path, text)
    for (const [, imported, required] of text.matchAll(
      /^(?:import|export)\b[^;'"]*["']([^'"]+)["'];?$|\brequire\("([^"]+)"\)/gm,
    )) {
      const name = imported ?? required ?? ''
      if (name.startsWith('./')) queue.push(join(path, '..', basename(name)))
      else packages.add(name)
    }
  }
  return { text: [...texts.values()].join(''), packages: [...packages] }
}
