import { copyFile, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'rolldown'
import { minify } from 'rolldown/utils'
import { dts } from 'rolldown-plugin-dts'
import { thirdPartyLicenses } from './scripts/third-party-licenses.mjs'

const out = 'dist'

/**
 * The entries of `exports`, by the name of their output.
 * @type {Record<string, string>}
 */
const entries = {
  index: 'src/index.ts',
  assert: 'src/assert.ts',
  browser: 'src/browser.ts',
  builders: 'src/builders.ts',
  contract: 'src/contract.ts',
  data: 'src/data.ts',
  elasticsearch: 'src/elasticsearch.ts',
  jest: 'src/jest.ts',
  guard: 'src/guard.ts',
  msw: 'src/msw.ts',
  node: 'src/node.ts',
  playwright: 'src/playwright.ts',
  server: 'src/server.ts',
  explore: 'src/explore.ts',
  target: 'src/target.ts',
  types: 'src/types.ts',
  undici: 'src/undici.ts',
  vitest: 'src/vitest.ts',
}
const command = { cli: 'src/cli/main.ts' }
/** What other files require when it is asked for: by the name of its file, where it stands and the function that gives it. */
const late = {
  yaml: { source: 'src/xcontent/yaml.ts', gives: 'yaml' },
  'request-validators': { source: 'src/engine/request-validators.ts', gives: 'requestValidators' },
}
const nodeLate = fileURLToPath(new URL('src/adapters/node-late.ts', import.meta.url))
/** All but what pages load, and what is there as ES modules alone. */
const { browser, data, vitest, ...requirable } = entries

const shared = {
  // What `shareInFewFiles` asks for; that no entry gets more names by it, the package checks see.
  preserveEntrySignatures: /** @type {const} */ ('allow-extension'),
  platform: /** @type {const} */ ('node'),
  external: [/^node:/, /^(@msw\/data|msw|undici|jiti|fast-check|vitest|@jest\/globals|expect)(\/|$)/],
  // Its ES modules, of which only what reads is bundled; the package keeps them for browsers.
  resolve: { alias: { yaml: fileURLToPath(new URL('node_modules/yaml/browser/dist/index.js', import.meta.url)) } },
  tsconfig: 'tsconfig.json',
  // Making declarations takes long by nature.
  checks: { pluginTimings: false, bundlerTimings: false },
}

/** What tests and people load most; what it shares with other entries stands in few files, since a file costs an import more than its code. */
const heavy = ['index', 'node', 'server']
/**
 * Those files, the lightest first: a module goes into the first that one of these entries loads as well. None imports a later one, so
 * light entries stay light. All that light ones share is in one file and not in three, which makes the heavy ones a tenth faster: whoever
 * loads a light one mostly loads a heavy one beside it, and alone it costs 10 kB and 3 ms more.
 */
const sharing = [
  { name: 'light', by: ['elasticsearch', 'playwright', 'undici', 'assert', 'jest', 'msw', 'vitest', 'contract'] },
  // Apart, since pages load the first as well, and have nothing to guard.
  { name: 'guard', by: ['guard'] },
  { name: 'document', by: ['builders', 'data'] },
  { name: 'mock', by: ['index'] },
]

/** @returns {import('rolldown').CodeSplittingOptions} */
function shareInFewFiles() {
  /** @type {Map<string, Set<string>>} */
  const loaded = new Map()
  /**
   * @param {string} entry
   * @param {import('rolldown').ChunkingContext} context
   */
  const loadedBy = (entry, context) => {
    const known = loaded.get(entry)
    if (known) return known
    const modules = new Set([fileURLToPath(new URL(/** @type {string} */ (entries[entry]), import.meta.url))])
    // A set goes on to what is added on the way.
    for (const id of modules) for (const imported of context.getModuleInfo(id)?.importedIds ?? []) modules.add(imported)
    loaded.set(entry, modules)
    return modules
  }
  return {
    includeDependenciesRecursively: false,
    groups: [
      {
        name: (id, context) => {
          if (context.getModuleInfo(id)?.isEntry) return null
          if (id === nodeLate) return 'node-late'
          /** @param {string} entry */
          const isLoadedBy = (entry) => loadedBy(entry, context).has(id)
          const users = heavy.filter(isLoadedBy)
          const shared = users.length > 0 && sharing.find(({ by }) => by.some(isLoadedBy))
          if (shared) return shared.name
          return users.length > 1 ? 'mock' : null
        },
      },
    ],
  }
}

/**
 * @param {'js' | 'cjs'} extension
 * @param {'hidden' | false} sourcemap maps are for our own checks: they are larger than the code, which is legible, so they stay here
 */
const names = (extension, sourcemap) => ({
  dir: out,
  entryFileNames: `[name].${extension}`,
  // The manifest knows one file by its name, and has pages take another with the same exports in its place.
  minifyInternalExports: false,
  chunkFileNames: (/** @type {{ name: string }} */ { name }) =>
    name === 'node-late' ? '[name].js' : `[name]-[hash].${extension}`,
  sourcemap,
  // What they say stands in the declarations; here every import would have to read past it.
  comments: { jsdoc: false, annotation: true, legal: true },
})

export default defineConfig([
  {
    ...shared,
    input: { ...entries, ...command, late: 'src/late.ts' },
    output: { ...names('js', 'hidden'), format: 'esm', codeSplitting: shareInFewFiles() },
    plugins: [
      shortenLibraries(),
      importLate(),
      prune(/\.js(\.map)?$/),
      publishDescription(),
      thirdPartyLicenses(join(out, 'third-party-licenses.txt')),
    ],
  },
  {
    ...shared,
    input: requirable,
    output: { ...names('cjs', 'hidden'), format: 'cjs', codeSplitting: shareInFewFiles() },
    plugins: [
      shortenLibraries(),
      requireLate(),
      prune(new RegExp(`^(?!(${Object.keys(late).join('|')})\\.).*\\.cjs(\\.map)?$`)),
      requireMsw(),
    ],
  },
  ...Object.entries(late).map(([name, { source }]) => ({
    ...shared,
    input: { [name]: source },
    output: { ...names('cjs', 'hidden'), format: /** @type {const} */ ('cjs') },
    plugins: [shortenLibraries()],
  })),
  {
    ...shared,
    input: entries,
    output: { ...names('js', false), format: 'esm' },
    plugins: [
      dts({ emitDtsOnly: true }),
      declareDisposal(),
      importAugmented(),
      declareForCommonJs(),
      prune(/\.d\.c?ts$/),
    ],
  },
])

/**
 * Lets declarations that add to another module find it, whichever file a compiler reads first: without an import they would declare a
 * module of that name.
 * @returns {import('rolldown').Plugin}
 */
function importAugmented() {
  return {
    name: 'import-augmented',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        const [, name] = (chunk.type === 'chunk' && chunk.code.match(/^declare module ["']([^"']+)["']/m)) || []
        if (name && chunk.type === 'chunk') chunk.code = `import "${name}";\n${chunk.code}`
      }
    },
  }
}

/**
 * Lets declarations with `Symbol.dispose` be read by whoever compiles for an older language.
 * @returns {import('rolldown').Plugin}
 */
function declareDisposal() {
  return {
    name: 'declare-disposal',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || !/\bSymbol\.(?:asyncD|d)ispose\b/.test(chunk.code)) continue
        chunk.code = `/// <reference lib="esnext.disposable" />\n${chunk.code}`
      }
    },
  }
}

/**
 * Declares for `require` what is declared for `import`: the same texts, which import one another by the extension of CommonJS.
 * @returns {import('rolldown').Plugin}
 */
function declareForCommonJs() {
  const sibling = /(?<= from "\.\/)([^"]+)\.js(?=")/g
  return {
    name: 'declare-for-commonjs',
    generateBundle(_, bundle) {
      const wanted = new Set(Object.keys(requirable))
      // A set goes on to what is added on the way.
      for (const name of wanted) {
        const chunk = bundle[`${name}.d.ts`]
        if (chunk?.type !== 'chunk') throw new Error(`There are no declarations of ${name}.`)
        for (const [, imported = ''] of chunk.code.matchAll(sibling)) wanted.add(imported)
        const source = chunk.code.replace(sibling, '$1.cjs')
        this.emitFile({ type: 'asset', fileName: `${name}.d.cts`, source })
      }
    },
  }
}

/**
 * Makes the code of bundled libraries short: nobody reads it here, and every import of the package has to.
 * @returns {import('rolldown').Plugin}
 */
function shortenLibraries() {
  return {
    name: 'shorten-libraries',
    transform: {
      filter: { id: /\/node_modules\/.*\.m?js$/ },
      handler: async (code, id) => ({ code: (await minify(id, code, { module: true })).code, map: null }),
    },
  }
}

/**
 * Deletes what an earlier build left: names of shared chunks change with their content.
 * @param {RegExp} family the files that one configuration writes
 * @returns {import('rolldown').Plugin}
 */
function prune(family) {
  return {
    name: 'prune',
    async writeBundle(_, bundle) {
      const left = (await readdir(out)).filter((name) => family.test(name) && !(name in bundle))
      await Promise.all(left.map((name) => rm(join(out, name), { force: true })))
    },
  }
}

/** @param {string} id as it is imported @param {string | undefined} importer */
const lateOf = (id, importer) => Object.entries(late).find(([name]) => importer && id === `./${name}.ts`)

/**
 * Has Node load late what can wait; a page cannot, so bundlers take `late.js` by the `browser` of the manifest.
 * @returns {import('rolldown').Plugin}
 */
function importLate() {
  return { name: 'import-late', resolveId: (id, importer) => (lateOf(id, importer) ? nodeLate : undefined) }
}

/**
 * The same for CommonJS, where everybody can wait.
 * @returns {import('rolldown').Plugin}
 */
function requireLate() {
  const virtual = '\0late '
  return {
    name: 'require-late',
    resolveId(id, importer) {
      const [name] = lateOf(id, importer) ?? []
      if (name) return virtual + name
      return importer?.startsWith(virtual) ? { id, external: true } : undefined
    },
    load(id) {
      const [name, { gives } = { gives: '' }] = Object.entries(late).find(([one]) => id === virtual + one) ?? []
      return name && `export const ${gives} = () => require('./${name}.cjs').${gives}()`
    },
  }
}

/**
 * Loads MSW by its main entry: CommonJS can neither wait for an import nor, under Jest, try one and go on.
 * @returns {import('rolldown').Plugin}
 */
function requireMsw() {
  return {
    name: 'require-msw',
    load: (id) => (id.endsWith('/msw-http.ts') ? "export { HttpHandler } from 'msw'" : undefined),
  }
}

/**
 * Puts the bundled description beside the code, for `es-connector-kit/openapi.json` and `.yaml`.
 * @returns {import('rolldown').Plugin}
 */
function publishDescription() {
  return {
    name: 'publish-description',
    async writeBundle() {
      await Promise.all(
        ['json', 'yaml'].map((type) => copyFile(`openapi/connector-api.bundled.${type}`, join(out, `openapi.${type}`))),
      )
    },
  }
}
