import type { KitConfig } from '../contract.ts'
import { checkConfig } from '../contract.ts'
import { misuse } from './misuse.ts'

/** A config file that was read. */
export interface LoadedConfig {
  readonly file: string
  readonly config: KitConfig
}

const names = ['ts', 'mts', 'js', 'mjs', 'json'].map((extension) => `es-connector-kit.config.${extension}`)

/**
 * Reads the config file that was asked for, or else the one in the working directory; nothing when there is none.
 * Errors: misuse of a file that is not there, of two in one directory, of one that does not load or has settings that nobody knows.
 */
export async function loadConfig(cwd: string, asked: string | undefined): Promise<LoadedConfig | undefined> {
  const { resolve } = process.getBuiltinModule('node:path')
  const file = asked === undefined ? findConfig(cwd) : resolve(cwd, asked)
  if (file === undefined) return undefined
  return { file, config: checkConfig(await load(file), `the config file ${file}`) }
}

function findConfig(cwd: string): string | undefined {
  const { existsSync } = process.getBuiltinModule('node:fs')
  const { join } = process.getBuiltinModule('node:path')
  const found = names.map((name) => join(cwd, name)).filter((file) => existsSync(file))
  if (found.length > 1)
    throw misuse(
      `Failed to choose a config file: there are ${found.join(' and ')}. Keep one, or name it with --config.`,
    )
  return found[0]
}

async function load(file: string): Promise<unknown> {
  try {
    const exported = await read(file)
    return await (typeof exported === 'function' ? exported() : exported)
  } catch (error) {
    throw misuse(`Failed to read the config file ${file}: ${error instanceof Error ? error.message : error}`, error)
  }
}

async function read(file: string): Promise<unknown> {
  const { existsSync, readFileSync } = process.getBuiltinModule('node:fs')
  const { extname } = process.getBuiltinModule('node:path')
  const { pathToFileURL } = process.getBuiltinModule('node:url')
  if (!existsSync(file)) throw new Error('there is no such file.')
  switch (extname(file)) {
    case '.json':
      return JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''))
    case '.js':
    case '.mjs':
      return defaultOf(await import(pathToFileURL(file).href))
    case '.ts':
    case '.mts': {
      const { createJiti } = await import('jiti')
      // It keeps nothing on disk: a config is read once.
      return defaultOf(await createJiti(file, { fsCache: false, interopDefault: false }).import(file))
    }
    default:
      throw new Error('its name must end with .ts, .mts, .js, .mjs or .json.')
  }
}

function defaultOf(module: unknown): unknown {
  if (typeof module === 'object' && module !== null && 'default' in module) return module.default
  throw new Error('it has no default export. Did you forget export default defineConfig({ … })?')
}
