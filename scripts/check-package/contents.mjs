import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { asked, entriesOf } from './entries.mjs'
import { run } from './run.mjs'

const allowed = [
  /^dist\/third-party-licenses\.txt$/,
  /^dist\/[\w.-]+\.(js|cjs|d\.ts|d\.cts|json|yaml)$/,
  // What the contract kit plays.
  /^fixtures\/scenarios\/([\w-]+\/)?[\w.-]+\.(json|md)$/,
  // What the README links to.
  /^(decisions|docs|openapi)\/[\w-]+\.md$/,
  /^examples\/[\w./-]+\.(json|md|js|ts|tsx|html|css|sh|py)$/,
  /^(LICENSE|README\.md|CHANGELOG\.md|package\.json)$/,
]

/** The packages that are installed with ours, with the reason. The mock loads none. */
export const dependencies = {
  jiti: 'a config file in TypeScript, which Node 20 cannot read',
  'fast-check': 'exploration at random, which alone loads it; with pure-rand, its only dependency',
  undici:
    'real servers, through proxies, with requests as they are given, which neither fetch nor node:http sends; clients on top of it',
}

/** Its advice to prefer `imports`, by which Node takes several milliseconds longer to find a file than by its path. */
const browserField = 'USE_EXPORTS_OR_IMPORTS_BROWSER'

/**
 * @param {import('./run.mjs').Subject} subject
 * @param {import('./run.mjs').Check} check
 */
export async function checkContents({ root, tarball, files, manifest }, check) {
  await check('contents: only what is meant to be published', () => {
    const surplus = files.filter((file) => !allowed.some((pattern) => pattern.test(file)))
    const missing = ['LICENSE', 'README.md', 'CHANGELOG.md'].filter((file) => !files.includes(file))
    if (surplus.length + missing.length > 0) throw new Error(`surplus: ${surplus}\nmissing: ${missing}`)
    return `${files.length} files`
  })

  await check(
    `manifest: ${Object.keys(dependencies).join(' and ')} the only dependencies, msw and @msw/data optional peers`,
    () => {
      const surplus = Object.keys(manifest.dependencies ?? {}).filter((name) => !(name in dependencies))
      if (surplus.length > 0) throw new Error(`dependencies: ${surplus}`)
      for (const peer of ['msw', '@msw/data']) {
        if (!manifest.peerDependenciesMeta?.[peer]?.optional) throw new Error(`${peer} is not optional`)
      }
    },
  )

  await check('changelog: has a section for what is unreleased, and one for each release', async () => {
    const text = await readFile(join(root, 'CHANGELOG.md'), 'utf8')
    if (!/^## Unreleased$/m.test(text)) throw new Error('no "## Unreleased"')
    const released = (await run('git', ['tag', '--list', 'v*'], root)).split('\n').filter(Boolean)
    const missing = released.filter((tag) => !text.includes(`## ${tag.slice(1)} - `))
    if (missing.length > 0) throw new Error(`no section for ${missing}`)
  })

  await check('shared code: no source stands in two chunks of one format', async () => {
    for (const extension of ['.js', '.cjs']) await checkShared(join(root, 'dist'), extension)
  })

  await check('publint', async () => {
    const bytes = await readFile(tarball)
    const { messages, pkg } = await publint({
      pack: {
        tarball: /** @type {ArrayBuffer} */ (bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length)),
      },
      strict: true,
    })
    const found = messages.filter(({ code }) => code !== browserField)
    if (found.length > 0) throw new Error(found.map((one) => formatMessage(one, pkg)).join('\n'))
  })

  const entries = entriesOf(manifest)
  const both = entries.filter(({ files }) => files.require).map(({ key }) => key)
  // `strict` has old resolution too, which knows no `exports` and goes by `typesVersions`.
  await check(`types for import and require of ${both.join(' ')}`, () => attw(tarball, 'strict', both, root))
  for (const { key, files } of entries) {
    if (files.require) continue
    await check(`types for import of ${key} (ES modules only: ${asked[key]?.esmOnly})`, async () => {
      if (!asked[key]?.esmOnly) throw new Error('entries.mjs gives no reason why it cannot be required')
      await attw(tarball, 'esm-only', [key], root)
    })
  }
}

/**
 * @param {string} tarball
 * @param {string} profile
 * @param {string[]} entries
 * @param {string} root
 */
async function attw(tarball, profile, entries, root) {
  const cli = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js')
  const options = ['--profile', profile, '--no-definitely-typed', '--no-emoji', '--no-color', '--format', 'ascii']
  await run(process.execPath, [cli, tarball, ...options, '--entrypoints', ...entries], root)
}

/** What is required late, by Node's imports too: it has neither classes nor state. */
const late = /^(?:yaml|request-validators)\.cjs\.map$/

/**
 * Two copies of one class would make `instanceof` and shared state fail between entries.
 * @param {string} dist
 * @param {string} extension
 */
async function checkShared(dist, extension) {
  /** @type {Map<string, string>} */
  const seen = new Map()
  for (const name of await readdir(dist)) {
    if (!name.endsWith(`${extension}.map`) || late.test(name)) continue
    const { sources } = JSON.parse(await readFile(join(dist, name), 'utf8'))
    for (const source of sources) {
      if (seen.has(source)) throw new Error(`${source} is in ${seen.get(source)} and in ${name}`)
      seen.set(source, name)
    }
  }
}
