import type { Credentials, KitConfig } from '../contract.ts'
import { checkConfig, readTargetUrl } from '../contract.ts'
import { type LoadedConfig, loadConfig } from './config-file.ts'
import { misuse } from './misuse.ts'
import { credentialKeys, resolveCredentials } from './settings-credentials.ts'

/** What a run is to do, from wherever it was said. */
export interface Settings extends Omit<KitConfig, 'url' | 'apiKey' | 'username' | 'password' | 'bearer'> {
  /** Without credentials. */
  readonly url: string
  readonly credentials: Credentials | undefined
  readonly insecure: boolean
  /** In milliseconds. */
  readonly timeout: number
  readonly retries: number
  readonly allowRemote: boolean
  readonly readOnly: boolean
  /** Where each setting comes from, such as `--url`, `ES_API_KEY` or `timeout in /app/es-connector-kit.config.ts`; defaults have no source. */
  readonly sources: Readonly<Record<string, string>>
}

/** Which cases are meant. */
export type PlanSettings = {
  readonly [Key in 'operations' | 'tags' | 'readOnly' | 'profile']: KitConfig[Key] | undefined
}

/** Where settings are looked for. */
export interface SettingsInput {
  /** By the names that a config has. */
  readonly flags: KitConfig
  readonly env: Readonly<Record<string, string | undefined>>
  /** The working directory. */
  readonly cwd: string
  /** The config file that was asked for. */
  readonly config?: string | undefined
}

/** One place where settings come from. */
export interface Layer {
  readonly values: KitConfig
  /** What to call a setting of it. */
  readonly sourceOf: (key: keyof KitConfig) => string
}

/** The variables of the environment, those that go first first. */
const variables: { readonly [Key in keyof KitConfig]?: readonly string[] } = {
  url: ['ELASTICSEARCH_URL', 'ES_URL'],
  apiKey: ['ES_API_KEY', 'ELASTICSEARCH_API_KEY'],
  username: ['ES_USERNAME', 'ELASTICSEARCH_USERNAME'],
  password: ['ES_PASSWORD', 'ELASTICSEARCH_PASSWORD'],
  bearer: ['ES_BEARER_TOKEN', 'ELASTICSEARCH_BEARER_TOKEN'],
  ca: ['ES_CA', 'ELASTICSEARCH_CA'],
}

const defaults = { insecure: false, timeout: 30_000, retries: 3, allowRemote: false, readOnly: false }

/**
 * Merges flags, environment, config file and defaults, in this order: what is said first counts. Of several kinds of credentials that of
 * the place that goes first counts, and a user's name and password may come from two places.
 * Errors: misuse, which names the place: no URL, values that are not as `KitConfig` says, two kinds of credentials from one place.
 */
export async function readSettings(input: SettingsInput): Promise<Settings> {
  const { merged, sources, layers, file } = await merge(input)
  const { url: given, ca } = merged
  if (given === undefined) {
    throw misuse(
      'Failed to find the server: no URL was given. Give it with --url, as ELASTICSEARCH_URL, or as url in a config file.',
    )
  }
  const url = readUrl(given, sources['url'] as string)
  const credentials = resolveCredentials(layers, url.credentials)
  const settings: Record<string, unknown> = { ...defaults, ...merged }
  for (const key of credentialKeys) delete settings[key]
  return {
    ...(settings as Omit<Settings, 'url' | 'credentials' | 'sources'>),
    ...(ca !== undefined && { ca: sources['ca']?.startsWith('ca in ') && file ? beside(file.file, ca) : ca }),
    url: url.shown,
    credentials,
    sources,
  }
}

/**
 * What a plan needs to know: which cases are meant, and for which version. No server is asked for.
 * Errors: misuse, which names the place.
 */
export async function readPlanSettings(input: SettingsInput): Promise<PlanSettings> {
  const { operations, tags, readOnly, profile } = (await merge(input)).merged
  return { operations, tags, readOnly, profile }
}

/** What was said, of each setting where it counts. */
interface Merged {
  readonly merged: KitConfig
  readonly sources: Readonly<Record<string, string>>
  readonly layers: readonly Layer[]
  readonly file: LoadedConfig | undefined
}

async function merge({ flags, env, cwd, config }: SettingsInput): Promise<Merged> {
  const file = await loadConfig(cwd, config)
  const layers: Layer[] = [
    { values: checkConfig(flags, 'the flags'), sourceOf: flagOf },
    readEnvironment(env),
    ...(file ? [{ values: file.config, sourceOf: (key: string) => `${key} in ${file.file}` }] : []),
  ]
  const merged: Record<string, unknown> = {}
  const sources: Record<string, string> = {}
  for (const { values, sourceOf } of layers.toReversed()) {
    for (const [key, value] of Object.entries(values)) {
      if (value === undefined) continue
      merged[key] = value
      sources[key] = sourceOf(key as keyof KitConfig)
    }
  }
  return { merged, sources, layers, file }
}

function readEnvironment(env: SettingsInput['env']): Layer {
  const found = Object.entries(variables).flatMap(([key, names]) => {
    const name = names.find((one) => env[one])
    return name === undefined ? [] : [{ key, name, value: env[name] }]
  })
  for (const { key, name, value } of found) checkConfig({ [key]: value }, `the variable ${name}`)
  return {
    values: Object.fromEntries(found.map(({ key, value }) => [key, value])),
    sourceOf: (key) => found.find((one) => one.key === key)?.name ?? key,
  }
}

/** `--api-key` for `apiKey`. */
function flagOf(key: string): string {
  return `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
}

function readUrl(given: string, source: string): ReturnType<typeof readTargetUrl> {
  try {
    return readTargetUrl(given)
  } catch (error) {
    ;(error as Error).message += ` It was given by ${source}.`
    throw error
  }
}

/** A file that a config names is looked for beside the config. */
function beside(config: string, ca: string): string {
  const { dirname, resolve } = process.getBuiltinModule('node:path')
  return ca.includes('-----BEGIN ') ? ca : resolve(dirname(config), ca)
}
