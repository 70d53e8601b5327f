import { readFile } from 'node:fs/promises'
import { isBuiltin } from 'node:module'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { rolldown } from 'rolldown'

/** The most that an entry and all it loads at once may weigh, in kB (1000 bytes) as published. 190 of them are the reader of YAML. */
const budgets = {
  'assert.js': 200,
  'assert.cjs': 1000,
  'index.js': 760,
  'index.cjs': 760,
  'browser.js': 780,
  'contract.js': 985,
  'contract.cjs': 985,
  'data.js': 190,
  'elasticsearch.js': 40,
  'elasticsearch.cjs': 40,
  'explore.js': 840,
  'explore.cjs': 840,
  'guard.js': 20,
  'guard.cjs': 20,
  'jest.js': 200,
  'jest.cjs': 1000,
  'msw.js': 30,
  'msw.cjs': 30,
  'node.js': 790,
  'node.cjs': 790,
  'playwright.js': 15,
  'playwright.cjs': 15,
  'server.js': 790,
  'server.cjs': 790,
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
  ...['browser.js', 'msw.js', 'msw.cjs', 'node.js', 'node.cjs'].map(
    (entry) => /** @type {const} */ ([entry, /^msw(\/|$)/]),
  ),
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
  await check('size of a page with es-connector-kit/browser', () => checkPage(root))
  for (const [entry, budget] of Object.entries(budgets)) {
    await check(`size of ${entry}`, async () => {
      const { text, packages } = await loadedBy(join(root, 'dist', entry))
      const size = Buffer.byteLength(text) / 1000
      const note = `${size.toFixed(1)} kB, ${(gzipSync(text).length / 1000).toFixed(1)} kB gzipped, budget ${budget} kB`
      if (size > budget) throw new Error(`${note}: too large`)
      const ofNode = entry === 'browser.js' ? [] : packages.filter((name) => isBuiltin(name))
      const foreign = packages.filter((name) => !ofNode.includes(name) && !mayLoad.get(entry)?.test(name))
      if (foreign.length > 0) throw new Error(`loads ${foreign.join(', ')}`)
      return note
    })
  }
}

/** The most that a page loads for the mock, bundled, minified and gzipped, MSW apart, in kB. */
const pageBudget = 130

/**
 * Bundles the entry for browsers as a page would.
 * @param {string} root
 */
async function checkPage(root) {
  const bundle = await rolldown({
    input: join(root, 'dist/browser.js'),
    platform: 'browser',
    external: /^msw(\/|$)/,
    logLevel: 'silent',
  })
  const { output } = await bundle.generate({ format: 'esm', minify: true, codeSplitting: false })
  const { code, imports } = output[0]
  const size = gzipSync(code).length / 1000
  const note = `${(Buffer.byteLength(code) / 1000).toFixed(1)} kB minified, ${size.toFixed(1)} kB gzipped, budget ${pageBudget} kB`
  const foreign = imports.filter((name) => !/^msw(\/|$)/.test(name))
  if (foreign.length > 0) throw new Error(`loads ${foreign.join(', ')}`)
  const [ofNode] = code.match(/\bprocess\.|\bBuffer\b|["']node:/) ?? []
  if (ofNode) throw new Error(`uses ${ofNode}, which only Node has`)
  if (size > pageBudget) throw new Error(`${note}: too large`)
  return note
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
