import { createProfile, type ServerVersion } from '../domain/profile.ts'
import { misuse } from '../errors/misuse.ts'
import { suggest } from '../json/suggest.ts'
import { isObject } from '../json/value.ts'
import { type OperationId, operationTable } from '../spec/generated/operations.ts'
import { type CheckName, checkNames } from './checks/names.ts'

/** Which server is verified, and how: what a config file holds, and what flags and variables of the environment can say too. */
export interface KitConfig {
  /** Where the server is, with its base path. */
  readonly url?: string
  /** As Elasticsearch encodes it on creation, or as `id:key`. */
  readonly apiKey?: string
  /** Of HTTP basic authentication, with `password`. */
  readonly username?: string
  /** Of HTTP basic authentication, with `username`. */
  readonly password?: string
  /** A bearer token. */
  readonly bearer?: string
  /** The certificate of the authority that signed the server's: a file in PEM, or its text. */
  readonly ca?: string
  /** Whether any certificate of the server is taken, unseen. */
  readonly insecure?: boolean
  /** For each request, in milliseconds. */
  readonly timeout?: number
  /** How often a request is repeated after 429, 502, 503 and 504. */
  readonly retries?: number
  /** Whether a server that is not on this machine may be reached. */
  readonly allowRemote?: boolean
  /** Whether only requests that change nothing are sent. */
  readonly readOnly?: boolean
  /** The version of the description that the server is held to, such as `9.1` or `serverless`; the server's own without it. */
  readonly profile?: ServerVersion
  /** Only these operations are verified. */
  readonly operations?: readonly OperationId[]
  /** Only operations with these tags are verified: `connector`, `sync job`, `secret`. */
  readonly tags?: readonly string[]
  /** Only these checks are made. */
  readonly checks?: readonly CheckName[]
  /** How many requests are under way at once at most. */
  readonly concurrency?: number
  /** Requests a second at most. */
  readonly rate?: number
  /** The reports to write: `form`, or `form=file`. */
  readonly reports?: readonly string[]
}

/** A config file's default export: the config, or a function that makes it. */
export type KitConfigExport = KitConfig | Promise<KitConfig> | (() => KitConfig | Promise<KitConfig>)

/**
 * Types the default export of `es-connector-kit.config.ts`; it gives back what it is given.
 *
 * @example
 * export default defineConfig({ url: 'http://localhost:9200', tags: ['connector'] })
 */
export function defineConfig(config: KitConfig): KitConfig {
  return config
}

/** What a value must be, and what is said when it is not. A value that may be secret is never shown. */
type Rule =
  | {
      readonly is: 'text'
      readonly secret?: true
      readonly fits?: { test(text: string): boolean; readonly must: string }
    }
  | { readonly is: 'flag' }
  | { readonly is: 'number'; readonly from: number; readonly to?: number; readonly whole: boolean }
  | { readonly is: 'list'; readonly of?: readonly string[] }

/** Every key of a config with its rule. */
export const configRules: { readonly [Key in keyof Required<KitConfig>]: Rule } = {
  url: { is: 'text', secret: true },
  apiKey: { is: 'text', secret: true },
  username: { is: 'text' },
  password: { is: 'text', secret: true },
  bearer: { is: 'text', secret: true },
  ca: { is: 'text' },
  insecure: { is: 'flag' },
  // What a timer can wait at most.
  timeout: { is: 'number', from: 1, to: 2 ** 31 - 1, whole: true },
  retries: { is: 'number', from: 0, whole: true },
  allowRemote: { is: 'flag' },
  readOnly: { is: 'flag' },
  profile: {
    is: 'text',
    fits: { test: isDescribed, must: 'must be a version from 8.12 on, such as 9.1, or serverless' },
  },
  operations: { is: 'list', of: Object.keys(operationTable) },
  tags: { is: 'list', of: [...new Set(Object.values(operationTable).map(({ tag }) => tag))] },
  checks: { is: 'list', of: checkNames },
  concurrency: { is: 'number', from: 1, whole: true },
  rate: { is: 'number', from: Number.MIN_VALUE, whole: false },
  reports: { is: 'list' },
}

/**
 * Checks a config from somewhere that no compiler looks at; keys that are undefined count as left out.
 * Errors: no object, keys that nobody knows, values that are not as `KitConfig` says. `place` tells in the message whose they are.
 */
export function checkConfig(config: unknown, place: string): KitConfig {
  if (!isObject(config)) throw misuse(`Failed to read ${place}: it is no object of settings.`)
  for (const [key, value] of Object.entries(config)) {
    if (!Object.hasOwn(configRules, key)) {
      throw misuse(`Failed to read ${place}: there is no setting [${key}]. ${advise(key, Object.keys(configRules))}`)
    }
    if (value !== undefined) checkValue(key as keyof KitConfig, value, place)
  }
  return config
}

function checkValue(key: keyof KitConfig, value: unknown, place: string): void {
  const rule = configRules[key]
  const refuse = (must: string) => {
    const shown = 'secret' in rule ? '' : ` [${inWords(value)}]`
    return misuse(`Failed to read ${place}: the setting [${key}]${shown} ${must}.`)
  }
  switch (rule.is) {
    case 'text':
      if (typeof value !== 'string' || value.trim() === '') throw refuse('must be a text that is not empty')
      if (rule.fits && !rule.fits.test(value)) throw refuse(rule.fits.must)
      return
    case 'flag':
      if (typeof value !== 'boolean') throw refuse('must be true or false')
      return
    case 'number': {
      const { from, to = Number.MAX_SAFE_INTEGER, whole } = rule
      const fits = typeof value === 'number' && value >= from && value <= to && (!whole || Number.isInteger(value))
      if (fits) return
      throw refuse(whole ? `must be a whole number from ${from} to ${to}` : 'must be a number above 0')
    }
    case 'list':
      if (!Array.isArray(value) || !value.every((one) => typeof one === 'string'))
        throw refuse('must be a list of texts')
      for (const one of value as string[]) {
        if (rule.of && !rule.of.includes(one)) {
          throw misuse(`Failed to read ${place}: the setting [${key}] names [${one}]. ${advise(one, rule.of)}`)
        }
      }
  }
}

/** A value of a config, which may be anything that a program can make. */
function inWords(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value)
  try {
    return JSON.stringify(value)
  } catch {
    return typeof value
  }
}

function isDescribed(version: string): boolean {
  try {
    createProfile(version as ServerVersion)
    return true
  } catch {
    return false
  }
}

function advise(unknown: string, known: readonly string[]): string {
  const [meant] = suggest(unknown, known)
  return meant === undefined ? `Known are ${known.join(', ')}.` : `Did you mean ${meant}?`
}
