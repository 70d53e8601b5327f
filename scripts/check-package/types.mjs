import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { compile, makeTypesProject } from '../matrix/types.mjs'
import { run } from './run.mjs'

/** The oldest and the newest TypeScript, with the ways of resolving that differ; `npm run test:matrix -- --complete` tries all. */
const compiled = { 5.4: ['node10', 'node16'], '7.0': ['nodenext', 'bundler'] }

const strict = { strict: true, noEmit: true, exactOptionalPropertyTypes: true, target: 'ES2022', module: 'NodeNext' }

/** Projects of users: what they import, and what types they have around. */
const projects = {
  'a page, without the types of Node': {
    code: `import { createConnectorMock } from 'es-connector-kit'
import type { components, operations, paths } from 'es-connector-kit/types'
export const mock = createConnectorMock()
export type Connector = components['schemas']['Connector']
export type Status = operations['connector.update_status']
export type Paths = keyof paths`,
    options: { ...strict, lib: ['ES2022', 'DOM', 'DOM.Iterable'], types: [] },
  },
  'a server, without the types of the DOM': {
    code: `import { startServer } from 'es-connector-kit/server'
export const start: typeof startServer = startServer`,
    options: { ...strict, lib: ['ES2022'], types: ['node'] },
  },
  CommonJS: {
    file: 'use.cts',
    code: `import { createConnectorMock } from 'es-connector-kit'
import { startServer } from 'es-connector-kit/server'
import type { paths } from 'es-connector-kit/types'
export const mock = createConnectorMock()
export const start: typeof startServer = startServer
export type Paths = keyof paths`,
    options: { ...strict, lib: ['ES2022'], types: ['node'] },
  },
  'a config file': {
    code: `import { defineConfig } from 'es-connector-kit/contract'
import { createTarget } from 'es-connector-kit/target'
export default defineConfig({ url: 'http://localhost:9200', checks: ['status'], profile: '9.1', tags: ['connector'] })
export const reach: typeof createTarget = createTarget`,
    options: { ...strict, lib: ['ES2022'], types: ['node'] },
  },
  'a dispatcher': {
    code: `import { createConnectorMock } from 'es-connector-kit'
import { createConnection } from 'es-connector-kit/elasticsearch'
import { type Answering, createDispatcher } from 'es-connector-kit/undici'
import { setGlobalDispatcher } from 'undici'
const slow: Answering = { handle: (request) => Promise.resolve(createConnectorMock().handle(request)) }
setGlobalDispatcher(createDispatcher(slow, { node: ['http://localhost:9200'] }))
class UndiciConnection { constructor(readonly options: { url: URL }) {} }
export const Connection: typeof UndiciConnection = createConnection(slow, UndiciConnection)`,
    options: { ...strict, lib: ['ES2022'], types: ['node'] },
  },
  'a bundler': {
    code: `import { createConnectorMock } from 'es-connector-kit'
import spec from 'es-connector-kit/openapi.json'
export const mock = createConnectorMock()
export const version: string = spec.openapi`,
    options: {
      ...strict,
      module: 'ESNext',
      moduleResolution: 'Bundler',
      resolveJsonModule: true,
      lib: ['ES2022', 'DOM'],
      types: [],
    },
  },
}

/**
 * Compiles small projects against the published declarations, which are checked too (no `skipLibCheck`).
 * @param {import('./run.mjs').Subject} subject
 * @param {import('./run.mjs').Check} check
 */
export async function checkTypes({ root, folder, tarball }, check) {
  const base = join(folder, 'types')
  await mkdir(base)
  await writeFile(join(base, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
  await run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--omit=peer', tarball], base)
  for (const [name, project] of Object.entries(projects)) {
    await check(`types in ${name}`, async () => {
      const at = join(base, name.replaceAll(/\W+/g, '-'))
      await mkdir(at)
      await writeFile(join(at, 'file' in project ? project.file : 'use.ts'), project.code)
      const compilerOptions = { ...project.options, typeRoots: [join(root, 'node_modules/@types')] }
      await writeFile(join(at, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['.'] }))
      await run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', at], at)
    })
  }

  const tested = join(folder, 'type-tests')
  await makeTypesProject(tested, tarball, Object.keys(compiled))
  for (const [version, ways] of Object.entries(compiled)) {
    for (const way of ways) {
      await check(`type tests with TypeScript ${version}, resolved as ${way}`, () => compile(tested, version, way))
    }
  }
}
