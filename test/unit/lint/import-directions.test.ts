import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

/** What each folder of src may import, of ours. The linter's configuration must say the same. */
const directions: Record<string, string[]> = {
  json: [],
  spec: [],
  errors: ['json'],
  xcontent: ['json', 'errors', 'spec'],
  domain: ['spec', 'json'],
  store: ['domain', 'spec', 'json'],
  operations: ['spec', 'domain', 'store', 'errors', 'xcontent', 'json'],
  engine: ['operations', 'store', 'spec', 'errors', 'domain', 'xcontent', 'json'],
  adapters: ['engine', 'store', 'contract', 'spec', 'errors', 'json'],
  contract: ['spec', 'domain', 'errors', 'json'],
  explore: ['contract', 'spec', 'domain', 'json'],
  assertions: ['engine', 'contract', 'spec', 'domain', 'errors', 'json'],
  builders: ['engine', 'store', 'spec', 'domain', 'errors', 'json'],
  cli: ['entries'],
  dashboard: ['entries'],
}
const folders = Object.keys(directions)
const everything = [...folders, 'entries']

/** One sample for each folder, depth and folder imported. */
const directionSamples = folders.flatMap((from) =>
  ['../', '../../'].flatMap((up) =>
    everything
      .filter((to) => to !== from)
      .map((to) => ({
        from,
        to,
        file: `src/${from}/${up === '../' ? '' : 'inner/'}imports-${to}.ts`,
        code: `export type { x } from '${up}${to === 'entries' ? 'index' : `${to}/x`}.ts'`,
      })),
  ),
)

/** Wrong in other ways, each with the rule that must see it. */
const wrong = {
  'a value import against the direction': ['src/domain/w1.ts', `import '../engine/x.ts'`, 'noRestrictedImports'],
  'a dynamic import against it': [
    'src/domain/w2.ts',
    `export const x = import('../engine/x.ts')`,
    'noRestrictedImports',
  ],
  'a namespace export against it': ['src/domain/w3.ts', `export * from '../engine/x.ts'`, 'noRestrictedImports'],
  'an import type expression': ['src/domain/w4.ts', `export type X = import('../spec/x.ts').X`, 'plugin'],
  'a way round over the root': ['src/domain/w5.ts', `export { x } from '../../src/engine/x.ts'`, 'noRestrictedImports'],
  'a folder three deep that reaches out': [
    'src/spec/a/b/w6.ts',
    `export { x } from '../../../engine/x.ts'`,
    'noRestrictedImports',
  ],
  'a value from spec in the store': ['src/store/w7.ts', `export { x } from '../spec/x.ts'`, 'plugin'],
  'an import of a value from spec in the store': [
    'src/store/w8.ts',
    `import { x } from '../spec/x.ts'\nexport const y = x`,
    'plugin',
  ],
  'an entry that leaves src': ['src/w9.ts', `export { x } from '../test/x.ts'`, 'noRestrictedImports'],
  'a cycle': ['src/domain/cycle-a.ts', `import { b } from './cycle-b.ts'\nexport const a = () => b`, 'noImportCycles'],
  'its other half': [
    'src/domain/cycle-b.ts',
    `import { a } from './cycle-a.ts'\nexport const b = () => a`,
    'noImportCycles',
  ],
  'a module of Node in the engine': ['src/engine/n1.ts', `export { join } from 'node:path'`, 'noNodejsModules'],
  'one without the prefix': ['src/engine/n2.ts', `export { join } from 'path'`, 'noNodejsModules'],
  'one in an adapter for the browser': [
    'src/adapters/worker.ts',
    `export { join } from 'node:path'`,
    'noNodejsModules',
  ],
  'one in an entry for all': ['src/index.ts', `export { join } from 'node:path'`, 'noNodejsModules'],
  'getBuiltinModule in the engine': [
    'src/engine/n3.ts',
    `export const fs = globalThis.process.getBuiltinModule('fs')`,
    'plugin',
  ],
  'process in the engine': ['src/engine/n4.ts', `export const pid = process.pid`, 'noRestrictedGlobals'],
  'Buffer in the engine': ['src/engine/n5.ts', `export const b = Buffer.from('x')`, 'noRestrictedGlobals'],
  'msw in the engine': ['src/engine/m1.ts', `export { http } from 'msw'`, 'plugin'],
  'msw in another adapter': ['src/adapters/node-http.ts', `import 'msw/node'`, 'plugin'],
  '@msw/data in another adapter': ['src/adapters/node-m4.ts', `export { Collection } from '@msw/data'`, 'plugin'],
  'an extension of @msw/data in the engine': ['src/engine/m3.ts', `import '@msw/data/extensions'`, 'plugin'],
  'msw in the root entry': ['src/m2.ts', `export const m = import('msw')`, 'plugin'],
} satisfies Record<string, [file: string, code: string, rule: string]>

/** Right, though close to what is wrong. */
const right = {
  'a neighbour': ['src/operations/connector/r1.ts', `export { x } from './x.ts'`],
  'the folder itself, from an inner folder': ['src/operations/connector/r2.ts', `export { x } from '../x.ts'`],
  'types from spec in the store': ['src/store/r3.ts', `import type { x } from '../spec/x.ts'\nexport type Y = x`],
  'a generated file': ['src/domain/r4.ts', `export { x } from '../spec/generated/machines.ts'`],
  'an entry that imports a folder': ['src/r5.ts', `export { x } from './engine/x.ts'`],
  'msw in its adapter': ['src/adapters/msw.ts', `export { http } from 'msw'`],
  'msw in the folder of its adapter': ['src/adapters/msw-worker/r6.ts', `export { http } from 'msw'`],
  '@msw/data in its adapter': ['src/adapters/data-storage.ts', `export { Collection } from '@msw/data'`],
  'msw in its entries': ['src/node.ts', `export { setupServer } from 'msw/node'`],
  'a module of Node in its adapter': ['src/adapters/node-server.ts', `export { join } from 'node:path'`],
  'process in the command': ['src/cli/r7.ts', `export const fs = process.getBuiltinModule('fs')`],
  'process in the server entry': ['src/server.ts', `export const fs = process.getBuiltinModule('fs')`],
  'the version in the command': ['src/cli/r8.ts', `export { version } from '../../package.json'`],
} satisfies Record<string, [file: string, code: string]>

const judged = /noRestrictedImports|noRestrictedGlobals|noNodejsModules|noImportCycles|plugin/

const root = join(import.meta.dirname, '../../..')
let project: string
let found: Map<string, string[]>

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'import-directions-'))
  for (const path of ['biome.json', 'package.json', '.gitignore', 'scripts/lint']) {
    cpSync(join(root, path), join(project, path), { recursive: true })
  }
  for (const { file, code } of directionSamples) write(file, code)
  for (const [file, code] of [...Object.values(wrong), ...Object.values(right)]) write(file, code)
  found = lint()
})
afterAll(() => rmSync(project, { recursive: true }))

describe('the linter lets a folder import what its line names, and nothing else of ours', () => {
  test.each(folders)('%s', (from) => {
    const samples = directionSamples.filter((sample) => sample.from === from)
    const refused = samples.filter(({ file }) => found.get(file)?.includes('lint/style/noRestrictedImports'))
    const allowed = samples.filter((sample) => !refused.includes(sample))
    expect(new Set(allowed.map(({ to }) => to))).toEqual(new Set(directions[from]))
    expect(refused).toHaveLength(2 * (everything.length - 1 - (directions[from] ?? []).length))
  })
})

describe('the linter refuses', () => {
  test.each(Object.entries(wrong))('%s', (_, [file, , rule]) => {
    expect(found.get(file)?.join()).toContain(rule)
  })
})

describe('the linter accepts', () => {
  test.each(Object.entries(right))('%s', (_, [file]) => {
    expect(found.get(file)?.filter((rule) => judged.test(rule)) ?? []).toEqual([])
  })
})

function write(file: string, code: string): void {
  const path = join(project, file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `${code}\n`)
}

/** The rules that each file breaks as errors, by path. */
function lint(): Map<string, string[]> {
  const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome')
  const options = ['lint', '--reporter=github', '--max-diagnostics=none', 'src']
  let text: string
  try {
    text = execFileSync(process.execPath, [biome, ...options], { cwd: project, encoding: 'utf8', stdio: 'pipe' })
  } catch (error) {
    text = (error as { stdout: string }).stdout
  }
  const rules = new Map<string, string[]>()
  for (const [, rule = '', path = ''] of text.matchAll(/^::error title=([^,]+),file=([^,]+),/gm)) {
    const file = path.slice(path.indexOf('src/'))
    rules.set(file, [...(rules.get(file) ?? []), rule])
  }
  return rules
}
