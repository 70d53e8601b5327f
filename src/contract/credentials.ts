import { misuse } from '../errors/misuse.ts'

/** Who a target is told that we are: one of an API key, a user, a bearer token. */
export type Credentials =
  /** As Elasticsearch encodes it on creation, or as `id:key`. */
  | { readonly apiKey: string }
  | { readonly username: string; readonly password: string }
  /** A token of the token service, of a service account, or of an identity provider. */
  | { readonly bearer: string }

/**
 * The value of the header `Authorization`.
 * Errors: credentials that no header can carry; the message does not show them.
 */
export function authorizationOf(credentials: Credentials): string {
  if ('username' in credentials) return `Basic ${encode(`${credentials.username}:${credentials.password}`)}`
  if ('bearer' in credentials) return `Bearer ${token('bearer token', credentials.bearer)}`
  const key = token('API key', credentials.apiKey)
  return `ApiKey ${key.includes(':') ? encode(key) : key}`
}

/** What kind of credentials they are, as a message may say it. */
export function describeCredentials(credentials: Credentials | undefined): string {
  if (!credentials) return 'no credentials'
  if ('username' in credentials) return `the password of user [${credentials.username}]`
  return 'bearer' in credentials ? 'a bearer token' : 'an API key'
}

/** The scheme of credentials, for command lines that show them as variables. */
export function schemeOf(credentials: Credentials): 'api key' | 'basic' | 'bearer' {
  if ('username' in credentials) return 'basic'
  return 'bearer' in credentials ? 'bearer' : 'api key'
}

/** Every text by which credentials could be seen in what is shown: as they were given, and as they are sent. */
export function secretsOf(credentials: Credentials): string[] {
  const [, sent = ''] = authorizationOf(credentials).split(' ')
  if ('username' in credentials) return [credentials.password, sent]
  if ('bearer' in credentials) return [sent]
  const key = credentials.apiKey.trim()
  return key.includes(':') ? [key, key.slice(key.indexOf(':') + 1), sent] : [sent]
}

/** Files and variables often end with a line break, which is no part of it. */
function token(what: string, text: string): string {
  const trimmed = text.trim()
  if (/^[!-~]+$/.test(trimmed)) return trimmed
  throw misuse(
    `Failed to read the ${what}: it is ${trimmed === '' ? 'empty' : 'not of printable ASCII characters without spaces'}. Was it copied as a whole?`,
  )
}

/** Base64 of a text in UTF-8. */
function encode(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)))
}
