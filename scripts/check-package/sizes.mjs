import { readFile } from 'node:fs/promises'
import { isBuiltin } from 'node:module'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { rolldown } from 'rolldown'
import { minify } from 'rolldown/utils'
import { asked, entriesOf } from './entries.mjs'
import { formatTable } from './table.mjs'

/**
 * Weighs each entry with all that it loads at once, and looks which packages these are.
 * @param {import('./run.mjs').Subject} subject
 * @param {import('./run.mjs').Check} check
 */
export async function checkSizes({ root, manifest }, check) {
  await check('size of a page with es-connector-kit/browser', () => checkPage(root))
  const entries = entriesOf(manifest)
  const [command] = Object.values(manifest.bin)
  const weighed = [...entries, { key: 'the command', files: { import: command } }]
  /** @type {string[][]} */
  const rows = []

  await check('sizes: every entry has a budget, and every budget an entry', () => {
    const keys = weighed.map(({ key }) => key)
    const missing = keys.filter((key) => !(key in asked))
    const surplus = Object.keys(asked).filter((key) => !keys.includes(key))
    if (missing.length + surplus.length > 0) {
      throw new Error(
        `entries.mjs: no budget for ${missing.join(' ') || 'none'}, no entry for ${surplus.join(' ') || 'none'}`,
      )
    }
  })

  for (const { key, files } of weighed) {
    await check(`size of ${key}`, async () => {
      const { texts } = await loadedBy(join(root, files.import))
      const published = texts.join('')
      const small = (await Promise.all(texts.map(minified))).join('')
      const [budget = 0, gzipped] = [asked[key]?.budget, gzipSync(small).length / 1000]
      rows.push([key, kilobytes(published), kilobytes(small), gzipped.toFixed(1), String(budget)])
      if (gzipped > budget) throw new Error(`${gzipped.toFixed(1)} kB minified and gzipped: the budget is ${budget} kB`)
    })
    for (const [way, file] of Object.entries(files)) {
      await check(`${way} of ${key} loads ${asked[key]?.loads?.join(', ') ?? 'nothing else'}`, async () => {
        const { packages } = await loadedBy(join(root, file))
        const surplus = packages.filter((name) => !asked[key]?.loads?.includes(name))
        if (surplus.length > 0) throw new Error(`it loads ${surplus.join(', ')}`)
      })
    }
  }
  console.log(formatTable(['entry', 'published', 'minified', 'gzipped', 'budget, kB'], rows))
}

/** @type {Map<string, Promise<string>>} */
const cache = new Map()

/**
 * What a bundler makes of the text of one file. Shared files are minified once.
 * @param {string} text
 */
function minified(text) {
  const known = cache.get(text) ?? minify('file.js', text, { module: true, sourcemap: false }).then(({ code }) => code)
  cache.set(text, known)
  return known
}

/** @param {string} text */
function kilobytes(text) {
  return (Buffer.byteLength(text) / 1000).toFixed(1)
}

/** The most that a page loads for the mock, bundled, minified and gzipped, MSW apart, in kB. */
const pageBudget = 125

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
  const [ofNode] = code.match(/\bprocess\.\w|\bBuffer[.(]|["']node:/) ?? []
  if (ofNode) throw new Error(`uses ${ofNode}, which only Node has`)
  if (size > pageBudget) throw new Error(`${note}: too large`)
  return note
}

/**
 * The text of a file and of every file it loads statically, each once, and the packages they load that Node does not have.
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
      else if (!isBuiltin(name)) packages.add(packageOf(name))
    }
  }
  return { texts: [...texts.values()], packages: [...packages] }
}

/**
 * @param {string} specifier such as `msw/node` or `@elastic/elasticsearch`
 */
function packageOf(specifier) {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
}
