import type { ContractRequest } from './exchange.ts'

/** Where requests go, and what kind of credentials they carry. */
export interface TargetAccess {
  /** The URL of the target without credentials and without a slash at its end. */
  readonly url: string
  readonly credentials?: 'api key' | 'basic' | 'bearer' | undefined
}

/** Credentials as the shell finds them in its variables. */
const authorizations = {
  'api key': '-H "authorization: ApiKey $ES_API_KEY"',
  basic: '-u "$ES_USERNAME:$ES_PASSWORD"',
  bearer: '-H "authorization: Bearer $ES_BEARER_TOKEN"',
} as const

/** Headers that curl makes itself, or that are credentials. */
const left = /^(?:authorization|proxy-authorization|cookie|x-api-key|content-length|host|connection|transfer-encoding)$/

/** A command line for a POSIX shell that sends a request to a target. Credentials stand in it as variables, whatever the request carries. */
export function curlLine({ method, url, headers, body }: ContractRequest, access: TargetAccess): string {
  const words = ['curl']
  if (method === 'HEAD') words.push('--head')
  else if (method !== 'GET' || body !== '') words.push('-X', /^[A-Z]+$/.test(method) ? method : quote(method))
  const path = url.replace(/\?.*$/s, '')
  // Otherwise curl resolves dots, and reads brackets as patterns.
  if (/\/\.{1,2}(?:\/|$)/.test(path)) words.push('--path-as-is')
  if (/[[\]{}]/.test(url)) words.push('--globoff')
  words.push(quote(access.url + url))
  const credentials = access.credentials ?? schemeOf(headers['authorization'])
  if (credentials) words.push(authorizations[credentials])
  for (const [name, value] of Object.entries(headers))
    if (!left.test(name)) words.push('-H', quote(`${name}: ${value}`))
  if (body !== '') {
    // A name without a value takes away what curl would add by itself.
    if (headers['content-type'] === undefined) words.push('-H', quote('content-type:'))
    words.push('--data-raw', quote(body))
  }
  return words.join(' ')
}

function schemeOf(authorization: string | undefined): keyof typeof authorizations | undefined {
  const scheme = /^\s*(\w+)/.exec(authorization ?? '')?.[1]?.toLowerCase()
  return scheme === 'apikey' ? 'api key' : scheme === 'basic' || scheme === 'bearer' ? scheme : undefined
}

/** As one word, whatever is in it. */
function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}
