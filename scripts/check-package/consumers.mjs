import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { dependencies } from './contents.mjs'
import { asked, entriesOf } from './entries.mjs'
import { run } from './run.mjs'

const jestTest = `const { createConnectorMock } = require('es-connector-kit')

test('a connector that was created is there', async () => {
  const mock = createConnectorMock()
  await mock.connectors.create({ id: 'crm', service_type: 'postgresql' })
  expect(mock.connectors.get('crm')).toMatchObject({ id: 'crm', service_type: 'postgresql', status: 'created' })
})
`

/** @param {'vitest' | 'jest'} runner */
const matcherTest = (runner) =>
  runner === 'vitest'
    ? `import { createConnectorMock } from 'es-connector-kit'
import { expect, test } from 'vitest'
import 'es-connector-kit/vitest'
test('has matchers', () => expect(createConnectorMock()).not.toHaveReceived())
`
    : `const { createConnectorMock } = require('es-connector-kit')
require('es-connector-kit/jest')
test('has matchers', () => expect(createConnectorMock()).not.toHaveReceived())
`

/** @param {'import' | 'require'} by */
const clientImports = (by) =>
  Object.entries({
    '{ Client, UndiciConnection, errors }': '@elastic/elasticsearch',
    '{ createConnectorMock }': 'es-connector-kit',
    '{ createConnection }': 'es-connector-kit/elasticsearch',
  })
    .map(([names, from]) =>
      by === 'import' ? `import ${names} from '${from}'\n` : `const ${names} = require('${from}')\n`,
    )
    .join('')

const askByClient = `
const mock = createConnectorMock({ seed: { connectors: [{ id: 'crm' }] } })
const client = new Client({ node: 'http://es.example:9200', Connection: createConnection(mock, UndiciConnection) })
client.connector.checkIn({ connector_id: 'crm' })
  .then(({ result }) => { if (result !== 'updated') throw new Error(result) })
  .then(() => client.connector.checkIn({ connector_id: 'nope' }))
  .then(() => { throw new Error('it is there') }, (error) => { if (!(error instanceof errors.ResponseError)) throw error })`

const keepInCollections = `
import { createConnectorMock } from 'es-connector-kit'
import { createDataStorage } from 'es-connector-kit/data'
const storage = createDataStorage()
const { connectors } = storage.collections
const mock = createConnectorMock({ storage })
const check = (holds) => { if (!holds) throw new Error(JSON.stringify(connectors.all())) }
await connectors.create({ id: 'crm', status: 'configured' })
await connectors.update((q) => q.where({ id: 'crm' }), { data: (crm) => { crm.status = 'connected' } })
await mock.fetch('http://es.example:9200/_connector/crm/_check_in', { method: 'PUT' })
check(connectors.findFirst((q) => q.where({ id: 'crm', status: 'connected', last_seen: (seen) => seen !== null })))
await mock.fetch('http://es.example:9200/_connector/crm?hard=true', { method: 'DELETE' })
check(connectors.count() === 0)
`

const useWhatWaits = `
const mock = createConnectorMock()
const put = (type, body) => mock.handle({ method: 'PUT', url: '/_connector/crm', headers: { 'content-type': 'application/' + type }, body })
const { status, body } = put('yaml', 'name: CRM')
if (status !== 201 || !body.startsWith('---')) throw new Error(status + ' ' + body)
put('json', '{"nmae":"CRM"}')
const { violations } = mock.requests[1]
if (!violations[0]?.message.includes('nmae')) throw new Error(JSON.stringify(violations))
`

/**
 * Installs the tarball in fresh projects and uses it there.
 * @param {import('./run.mjs').Subject} subject
 * @param {import('./run.mjs').Check} check
 */
export async function checkConsumers({ folder, tarball, manifest }, check) {
  const alone = await project(join(folder, 'alone'), [tarball])
  /**
   * @param {string} key
   * @param {string[]} peers
   */
  const projectWith = (key, peers) =>
    project(join(folder, `with-${key.slice(2)}`), [
      tarball,
      ...peers.map((peer) => `${peer}@${manifest.devDependencies[peer] ?? manifest.peerDependencies[peer]}`),
    ])

  await check('installs nothing but itself and its dependencies', async () => {
    const found = (await readdir(join(alone, 'node_modules'))).filter((name) => !name.startsWith('.'))
    const meant = ['es-connector-kit', 'pure-rand', ...Object.keys(dependencies)]
    if (found.sort().join() !== meant.sort().join()) throw new Error(`installed: ${found}`)
  })
  for (const { key, name, files, peers } of entriesOf(manifest)) {
    // Of msw every major is tried, below, and so are test runners; a page is bundled where it is weighed.
    if (peers.includes('msw') || asked[key]?.within) continue
    const beside = peers.length > 0 ? `, with ${peers.join(' and ')}` : ', with nothing beside'
    const at = peers.length > 0 ? await projectWith(key, peers) : alone
    await check(`import ${name}${beside}`, () => node(at, 'module', `await import('${name}')`))
    if (!files.require) continue
    await check(`require ${name}${beside}`, () => node(at, 'commonjs', `require('${name}')`))
    await check(`import and require of ${name} see the same names`, () => node(at, 'module', sameNames(name)))
  }
  await check('a target, from import and from require, tells why nothing answers', async () => {
    const reach = `.then(({ createTarget }) => createTarget({ url: 'http://127.0.0.1:1' }))
       .then((target) => target.send({ method: 'GET', url: '/', headers: {}, body: '' }))
       .then(() => { throw new Error('it answers') }, (error) => { if (error.reason !== 'refused') throw error })`
    await node(alone, 'module', `await import('es-connector-kit/target')${reach}`)
    await node(alone, 'commonjs', `Promise.resolve(require('es-connector-kit/target'))${reach}`)
  })
  await check(
    'what is loaded late, from import and from require: YAML, and what holds bodies against the description',
    async () => {
      await node(alone, 'module', `import { createConnectorMock } from 'es-connector-kit'${useWhatWaits}`)
      await node(alone, 'commonjs', `const { createConnectorMock } = require('es-connector-kit')${useWhatWaits}`)
    },
  )
  await check('the description, as JSON and as YAML', () =>
    node(
      alone,
      'commonjs',
      `const spec = require('es-connector-kit/openapi.json')
       if (!spec.openapi.startsWith('3.1')) throw new Error(spec.openapi)
       require('node:fs').readFileSync(require.resolve('es-connector-kit/openapi.yaml'))`,
    ),
  )
  await check('the command: --version', async () => {
    const printed = await run(join(alone, 'node_modules/.bin/es-connector-kit'), ['--version'], alone)
    if (!printed.includes(manifest.version)) throw new Error(`printed ${printed}`)
  })
  await check('the command: --help', async () => {
    const printed = await run(join(alone, 'node_modules/.bin/es-connector-kit'), ['--help'], alone)
    if (!printed.includes('serve')) throw new Error(`printed ${printed}`)
  })

  const onMsw = entriesOf(manifest).filter(({ key, peers }) => peers.join() === 'msw' && !asked[key]?.within)
  for (const major of [2, 3]) {
    await check(`import ${onMsw.map(({ name }) => name).join(' and ')}, with msw ${major}`, async () => {
      const at = await project(join(folder, `msw-${major}`), [tarball, `msw@^${major === 2 ? '2.10' : major}`])
      await node(at, 'module', onMsw.map(({ name }) => `await import('${name}')`).join('\n'))
      // MSW 3 has ES modules alone, which Node 20 does require, but their dependencies want a newer one.
      const required = onMsw.filter(({ files }) => files.require).map(({ name }) => `require('${name}')`)
      if (major === 2) await node(at, 'commonjs', required.join('\n'))
    })
  }

  await check('import es-connector-kit/vitest, with vitest', async () => {
    const at = await project(join(folder, 'vitest'), [tarball, 'vitest'])
    await writeFile(join(at, 'mock.test.js'), matcherTest('vitest'))
    await run(process.execPath, [join(at, 'node_modules/vitest/vitest.mjs'), 'run'], at)
  })
  for (const version of ['1.1.5', '^1.1']) {
    await check(`documents in collections of @msw/data ${version}`, async () => {
      const at = await project(join(folder, `data-${version.replace('^', 'newest-')}`), [
        tarball,
        `@msw/data@${version}`,
      ])
      await node(at, 'module', keepInCollections)
    })
  }

  // From 9.5 on the client asks for Node 22.
  for (const version of ['8.19', '9.4']) {
    await check(`a client of Elasticsearch ${version} in process, from import and from require`, async () => {
      const at = await project(join(folder, `client-${version}`), [tarball, `@elastic/elasticsearch@~${version}.0`])
      await node(at, 'module', `${clientImports('import')}${askByClient}`)
      await node(at, 'commonjs', `${clientImports('require')}${askByClient}`)
    })
  }

  await check('Jest in its default mode requires the package and creates a connector', async () => {
    const at = await project(join(folder, 'jest'), [tarball, 'jest@^30'])
    await writeFile(join(at, 'connector.test.js'), jestTest)
    await writeFile(join(at, 'matchers.test.js'), matcherTest('jest'))
    await run(process.execPath, [join(at, 'node_modules/jest/bin/jest.js'), '--ci', '--watchman=false'], at)
  })
}

/** @param {string} name */
const sameNames = (name) => `import { createRequire } from 'node:module'
  const names = (all) => Object.keys(all).filter((key) => !['default', 'module.exports'].includes(key)).sort().join()
  const [a, b] = [names(await import('${name}')), names(createRequire(process.cwd() + '/x.js')('${name}'))]
  if (a !== b) throw new Error(a + ' / ' + b)`

/**
 * @param {string} at
 * @param {string[]} packages
 */
async function project(at, packages) {
  await mkdir(at)
  await writeFile(join(at, 'package.json'), JSON.stringify({ private: true }))
  await run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', ...packages], at)
  return at
}

/**
 * @param {string} cwd
 * @param {'module' | 'commonjs'} type
 * @param {string} code
 */
async function node(cwd, type, code) {
  await run(process.execPath, [`--input-type=${type}`, '--eval', code], cwd)
}
