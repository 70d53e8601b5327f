import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { run } from '../check-package/run.mjs'
import { install } from './projects.mjs'

const root = join(import.meta.dirname, '../..')

/** What is imported by ES modules alone cannot be required. */
const esmOnly = new Set(['msw.test-d.ts'])

/** How each way of resolving is asked for, and what files are compiled so. */
const ways = {
  node10: { module: 'CommonJS', moduleResolution: 'Node10', files: ['ts'] },
  node16: { module: 'Node16', moduleResolution: 'Node16', files: ['mts', 'cts'] },
  nodenext: { module: 'NodeNext', moduleResolution: 'NodeNext', files: ['mts', 'cts'] },
  bundler: { module: 'ESNext', moduleResolution: 'Bundler', files: ['mts'] },
}

/**
 * Makes a project with the package, the tests of its types and versions of TypeScript.
 * @param {string} at
 * @param {string} tarball
 * @param {string[]} versions
 */
export async function makeTypesProject(at, tarball, versions) {
  const compilers = versions.map((version) => `typescript-${version}@npm:typescript@~${version}.0`)
  await install(at, [tarball, 'msw@~2.15.0', 'expect-type@^1.4.0', 'undici@^7', '@types/node@^20', ...compilers])
  await mkdir(join(at, 'tests'))
  for (const file of await readdir(join(root, 'test/types'))) {
    for (const extension of ['ts', 'mts', 'cts']) {
      if (extension === 'cts' && esmOnly.has(file)) continue
      await copyFile(join(root, 'test/types', file), join(at, 'tests', file.replace(/ts$/, extension)))
    }
  }
}

/**
 * Compiles the tests against the package as it is installed, declarations included. What is wrong with the declarations of others is not
 * for this to judge.
 * @param {string} at
 * @param {string} version of TypeScript
 * @param {string} way of `ways`
 */
export async function compile(at, version, way) {
  const { files, ...resolution } = ways[/** @type {keyof typeof ways} */ (way)]
  const config = `tsconfig.${version}.${way}.json`
  const compilerOptions = {
    ...resolution,
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    noEmit: true,
    target: 'ES2022',
    lib: ['ES2022', 'DOM', 'DOM.Iterable'],
    types: ['node'],
  }
  const include = files.map((extension) => `tests/*.${extension}`)
  await writeFile(join(at, config), JSON.stringify({ compilerOptions, include }))
  const compiler = join(at, 'node_modules', `typescript-${version}`)
  const { bin } = JSON.parse(await readFile(join(compiler, 'package.json'), 'utf8'))
  try {
    await run(process.execPath, [join(compiler, bin.tsc), '--pretty', 'false', '-p', config], at)
  } catch (error) {
    const lines = (error instanceof Error ? error.message : String(error)).split('\n').slice(1)
    const ours = lines.filter((line) => !/^(\s|$)/.test(line) && !/^node_modules\/(?!es-connector-kit\/)/.test(line))
    const isOfOthers = ours.length === 0 && lines.some((line) => line.startsWith('node_modules/'))
    if (!isOfOthers) throw new Error(ours.join('\n') || String(error))
  }
}
