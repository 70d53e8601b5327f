import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readSettings, type SettingsInput } from '../../../src/cli/settings.ts'
import type { KitConfig } from '../../../src/contract.ts'

let cwd: string
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'es-connector-kit-'))
})
afterEach(() => rmSync(cwd, { recursive: true }))

function write(text: string, name = 'es-connector-kit.config.json'): string {
  writeFileSync(join(cwd, name), text)
  return join(cwd, name)
}

function read(flags: KitConfig = {}, env: SettingsInput['env'] = {}, config?: string) {
  return readSettings({ flags, env, cwd, config })
}

/** The message of what is refused; it must not show a secret. */
async function refusal(...input: Parameters<typeof read>): Promise<string> {
  const error = await read(...input).then(
    () => new Error('It was taken.'),
    (reason) => reason,
  )
  expect(error.message).toMatch(/^es-connector-kit: Failed to /)
  expect(error.message).not.toContain('geheim')
  return error.message
}

const url = 'http://localhost:9200'

describe('what is said in several places', () => {
  test('counts from flags before the environment before the config file before defaults', async () => {
    const file = write(
      JSON.stringify({ url: 'http://file', ca: '/file.crt', timeout: 1, retries: 7, tags: ['secret'] }),
    )
    const settings = await read({ timeout: 5 }, { ELASTICSEARCH_URL: 'http://env', ES_CA: '/env.crt' })
    expect(settings).toStrictEqual({
      url: 'http://env',
      credentials: undefined,
      ca: '/env.crt',
      timeout: 5,
      retries: 7,
      tags: ['secret'],
      insecure: false,
      allowRemote: false,
      readOnly: false,
      sources: {
        url: 'ELASTICSEARCH_URL',
        ca: 'ES_CA',
        timeout: '--timeout',
        retries: `retries in ${file}`,
        tags: `tags in ${file}`,
      },
    })
  })

  test('has defaults for the rest', async () => {
    expect(await read({ url })).toStrictEqual({
      url,
      credentials: undefined,
      insecure: false,
      timeout: 30_000,
      retries: 3,
      allowRemote: false,
      readOnly: false,
      sources: { url: '--url' },
    })
  })

  test.each([
    [{ ES_URL: 'http://b' }, 'http://b', 'ES_URL'],
    [{ ELASTICSEARCH_URL: 'http://a', ES_URL: 'http://b' }, 'http://a', 'ELASTICSEARCH_URL'],
    [{ ELASTICSEARCH_URL: '', ES_URL: 'http://b' }, 'http://b', 'ES_URL'],
  ])('is in %j', async (env, expected, source) => {
    expect(await read({}, env)).toMatchObject({ url: expected, sources: { url: source } })
  })

  test('has to have a URL', async () => {
    expect(await refusal()).toContain(
      'no URL was given. Give it with --url, as ELASTICSEARCH_URL, or as url in a config file.',
    )
  })

  test('names the place of what cannot be', async () => {
    const file = write('{"retries":-1}')
    expect(await refusal({ url })).toContain(`Failed to read the config file ${file}: the setting [retries] [-1]`)
    rmSync(file)
    expect(await refusal({ url, timeout: 0 })).toContain('Failed to read the flags: the setting [timeout] [0]')
    expect(await refusal({}, { ES_URL: 'localhost:9200' })).toContain(
      'Did you forget its scheme, as in http://localhost:9200? It was given by ES_URL.',
    )
    expect(await refusal({ url: 'ftp://u:geheim@x' })).toContain('It was given by --url.')
    expect(await refusal({}, { ES_URL: url, ES_PASSWORD: ' ', ES_USERNAME: 'u' })).toContain(
      'Failed to read the variable ES_PASSWORD',
    )
  })
})

describe('credentials', () => {
  test.each<[KitConfig, SettingsInput['env'], KitConfig, unknown]>([
    [{ apiKey: 'a' }, {}, {}, { apiKey: 'a' }],
    [{}, { ES_API_KEY: 'a' }, {}, { apiKey: 'a' }],
    [{}, { ELASTICSEARCH_API_KEY: 'a' }, {}, { apiKey: 'a' }],
    [{}, { ES_BEARER_TOKEN: 't' }, {}, { bearer: 't' }],
    [{}, { ES_USERNAME: 'u', ES_PASSWORD: 'p' }, {}, { username: 'u', password: 'p' }],
    [{}, { ELASTICSEARCH_USERNAME: 'u', ELASTICSEARCH_PASSWORD: 'p' }, {}, { username: 'u', password: 'p' }],
    [{}, {}, { bearer: 't' }, { bearer: 't' }],
    // The place that goes first decides the kind.
    [{ apiKey: 'a' }, { ES_USERNAME: 'u', ES_PASSWORD: 'p' }, { bearer: 't' }, { apiKey: 'a' }],
    [{}, { ES_USERNAME: 'u', ES_PASSWORD: 'p' }, { apiKey: 'a' }, { username: 'u', password: 'p' }],
    // Name and password may come from two places.
    [{ username: 'u' }, { ES_PASSWORD: 'p', ES_API_KEY: 'a' }, {}, { username: 'u', password: 'p' }],
    [{}, { ES_PASSWORD: 'p' }, { username: 'u', apiKey: 'a' }, { username: 'u', password: 'p' }],
    // Those of the URL count as given where it is.
    [{ url: 'http://u:p@x' }, { ES_API_KEY: 'a' }, {}, { username: 'u', password: 'p' }],
    [{ apiKey: 'a' }, { ES_URL: 'http://u:p@x' }, {}, { apiKey: 'a' }],
    [{ url: 'http://u@x' }, { ES_PASSWORD: 'p' }, {}, { username: 'u', password: 'p' }],
    [{ url: 'http://y' }, { ES_URL: 'http://u:p@x' }, {}, undefined],
  ])('of flags %j, environment %j and file %j', async (flags, env, config, expected) => {
    if (Object.keys(config).length > 0) write(JSON.stringify(config))
    const settings = await read(flags, flags.url || env['ES_URL'] ? env : { ...env, ES_URL: url })
    expect(settings.credentials).toStrictEqual(expected)
    expect(settings.url).not.toContain('@')
    expect(Object.keys(settings)).not.toContain('apiKey')
  })

  test.each<[KitConfig, SettingsInput['env'], string]>([
    [{ apiKey: 'geheim', bearer: 'geheim' }, {}, 'there are both --api-key and --bearer. Give one of them.'],
    [
      {},
      { ES_API_KEY: 'geheim', ES_PASSWORD: 'geheim', ES_USERNAME: 'u' },
      'there are both ES_API_KEY and ES_USERNAME.',
    ],
    [{ url: 'http://u:geheim@x', apiKey: 'geheim' }, {}, 'there are both --api-key and the user in --url.'],
    [{ url: 'http://u:geheim@x', username: 'v' }, {}, 'there are both --username and a user in --url.'],
    [{ username: 'u' }, {}, 'user [u] of --username has no password. Give it as ES_PASSWORD.'],
    [{ url: 'http://u@x' }, {}, 'user [u] of the user in --url has no password.'],
    [{}, { ES_PASSWORD: 'geheim' }, 'the password of ES_PASSWORD has no user. Give its name as ES_USERNAME.'],
  ])('that cannot be told apart: flags %j, environment %j', async (flags, env, message) => {
    expect(await refusal({ url, ...flags }, env)).toContain(message)
  })
})

describe('a config file', () => {
  test.each([
    ['es-connector-kit.config.json', '\uFEFF{"url":"http://x","rate":2}'],
    ['es-connector-kit.config.mjs', `export default { url: 'http://x', rate: 2 }`],
    ['es-connector-kit.config.js', `module.exports = { url: 'http://x', rate: 2 }`],
    ['es-connector-kit.config.mjs', `export default () => ({ url: 'http://x', rate: 2 })`],
    ['es-connector-kit.config.mjs', `export default async () => ({ url: 'http://x', rate: 2 })`],
    ['es-connector-kit.config.mjs', `export default Promise.resolve({ url: 'http://x', rate: 2 })`],
    [
      'es-connector-kit.config.ts',
      `enum Rate { two = 2 }\ninterface Config { url: string }\nexport default { url: 'http://x', rate: Rate.two } satisfies Config & { rate: number }`,
    ],
    [
      'es-connector-kit.config.mts',
      `const url: string = 'http://x'\nexport default async () => ({ url, rate: await Promise.resolve(2 as number) })`,
    ],
  ])('is found and read: %s (%#)', async (name, text) => {
    write(text, name)
    expect(await read()).toMatchObject({ url: 'http://x', rate: 2 })
  })

  test('in TypeScript may import what stands beside it, and the helper that types it', async () => {
    write('export const url: string = "http://beside"', 'where.ts')
    const helper = join(import.meta.dirname, '../../../src/contract.ts')
    write(
      `import { defineConfig } from ${JSON.stringify(helper)}\nimport { url } from './where.ts'\nexport default defineConfig({ url })`,
      'es-connector-kit.config.ts',
    )
    expect(await read()).toMatchObject({ url: 'http://beside' })
  })

  test('is the one that was asked for', async () => {
    write('{"url":"http://x"}')
    const file = write('{"url":"http://y"}', 'other.json')
    expect(await read({}, {}, 'other.json')).toMatchObject({ url: 'http://y', sources: { url: `url in ${file}` } })
  })

  test('names a certificate beside itself', async () => {
    write('{"url":"https://x","ca":"certs/ca.crt"}')
    expect((await read()).ca).toBe(join(cwd, 'certs/ca.crt'))
    expect((await read({ ca: 'certs/ca.crt' })).ca).toBe('certs/ca.crt')
    write(JSON.stringify({ url, ca: '-----BEGIN CERTIFICATE-----\n' }))
    expect((await read()).ca).toBe('-----BEGIN CERTIFICATE-----\n')
  })

  test('is one of its directory', async () => {
    const [a, b] = [write('export default {}', 'es-connector-kit.config.mjs'), write('{}')]
    expect(await refusal()).toBe(
      `es-connector-kit: Failed to choose a config file: there are ${a} and ${b}. Keep one, or name it with --config.`,
    )
  })

  test.each([
    ['missing.json', undefined, 'there is no such file.'],
    ['config.yaml', 'url: x', 'its name must end with .ts, .mts, .js, .mjs or .json.'],
    ['config.json', '{"url":', /JSON/],
    [
      'config.mjs',
      'export const url = 1',
      'it has no default export. Did you forget export default defineConfig({ … })?',
    ],
    ['config.ts', 'export const url = 1', 'it has no default export.'],
    ['config.mjs', 'throw new Error("broken")', 'broken'],
    ['config.mjs', 'export default () => { throw "broken" }', 'broken'],
    ['config.mjs', 'export default () => {}', 'it is no object of settings.'],
    ['config.ts', 'export default {', /./],
    ['config.json', '{"urls":"x"}', 'there is no setting [urls]. Did you mean url?'],
  ])('that cannot be used: %s (%#)', async (name, text, message) => {
    if (text !== undefined) write(text, name)
    const said = await refusal({}, {}, name)
    expect(said).toContain(`Failed to read the config file ${join(cwd, name)}: `)
    expect(said.slice(said.indexOf(': ', 30))).toMatch(message)
  })
})
