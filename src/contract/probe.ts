import { createProfile, type ServerVersion } from '../domain/profile.ts'
import { isObject, type JsonObject } from '../json/value.ts'
import type { ContractResponse, Send } from './exchange.ts'
import { UnfitTarget } from './unfit-target.ts'

/** What a server says it is, and what it is held to. */
export interface Probed {
  /** `version.number`, such as `9.1.0`; nothing when who asks may not see it. */
  readonly version: string | undefined
  /** `version.build_flavor`: `default` or `serverless`. */
  readonly flavor: string | undefined
  /** What it is held to: the profile that was asked for, or else the one that fits. */
  readonly profile: ServerVersion
  /** What should be known about that choice, a sentence each. */
  readonly notes: readonly string[]
}

/** What is known of a server before it is asked. */
export interface ProbeOptions {
  /** What the server is to be held to, whatever it says it is. */
  readonly profile?: ServerVersion | undefined
  /** What kind of credentials is sent, as `describeCredentials` says it. */
  readonly credentials?: string | undefined
  /** Ends it: it rejects with the reason of the signal. */
  readonly signal?: AbortSignal | undefined
}

/**
 * Asks a server what it is, with `GET /`.
 * Errors: `UnfitTarget` for everything but an Elasticsearch that has the Connector API; whatever `send` rejects with.
 */
export async function probe(send: Send, options: ProbeOptions = {}): Promise<Probed> {
  if (options.profile !== undefined) createProfile(options.profile)
  const response = await send({ method: 'GET', url: '/', headers: {}, body: '' }, options.signal)
  const { status } = response
  if (status === 401) throw unauthenticated(options.credentials)
  if (status === 403) return withoutVersion(options)
  if (status >= 300 && status < 400) throw redirected(response)
  if (status === 429 || status >= 500) {
    throw new UnfitTarget(
      'not available',
      `it answers ${status}${isJson(response) ? '' : ', and not as Elasticsearch would'}. Is it starting, overloaded, or is there no server behind its proxy? Try again when it answers.`,
    )
  }
  return identify(response, options.profile)
}

function identify(response: ContractResponse, asked: ServerVersion | undefined): Probed {
  const info = parse(response.body)
  const version = isObject(info) && isObject(info['version']) ? info['version'] : undefined
  const number = version?.['number']
  if (response.status !== 200 || !version || typeof number !== 'string') throw notElasticsearch(response)
  if (version['distribution'] === 'opensearch') {
    throw new UnfitTarget('not elasticsearch', `it is OpenSearch ${number}, which has no Connector API.`)
  }
  const flavor = typeof version['build_flavor'] === 'string' ? version['build_flavor'] : 'default'
  const parts = /^(\d+)\.(\d+)/.exec(number)
  if (!parts) throw notElasticsearch(response)
  const [major, minor] = [Number(parts[1]), Number(parts[2])]
  if (flavor !== 'serverless' && (major < 8 || (major === 8 && minor < 12))) {
    throw new UnfitTarget(
      'too old',
      `it is Elasticsearch ${number}, which has no Connector API. That came with 8.12: give the URL of a newer one.`,
    )
  }
  if (response.headers['x-elastic-product'] !== 'Elasticsearch') {
    throw new UnfitTarget(
      'not elasticsearch',
      `it says that its version is ${number}, but it lacks the header X-elastic-product, which Elasticsearch sends. Does a proxy take it away, or is it a product of another maker?`,
    )
  }
  const fitting = fittingProfile(flavor, major, minor)
  return { version: number, flavor, profile: asked ?? fitting.profile, notes: notesOn(number, flavor, fitting, asked) }
}

interface Fitting {
  readonly profile: ServerVersion
  /** Whether the server is newer than anything that is described. */
  readonly isNewer: boolean
}

function fittingProfile(flavor: string, major: number, minor: number): Fitting {
  if (flavor === 'serverless') return { profile: 'serverless', isNewer: false }
  const [newestMajor = 0, newestMinor = 0] = createProfile().number.split('.').map(Number)
  const isNewer = major > newestMajor || (major === newestMajor && minor > newestMinor)
  return { profile: (isNewer ? `${newestMajor}.${newestMinor}` : `${major}.${minor}`) as ServerVersion, isNewer }
}

function notesOn(number: string, flavor: string, { profile, isNewer }: Fitting, asked: ServerVersion | undefined) {
  const server = flavor === 'serverless' ? 'serverless' : number
  if (asked !== undefined) {
    const isOther =
      createProfile(asked).number !== createProfile(profile).number ||
      (asked === 'serverless') !== (flavor === 'serverless')
    return isOther ? [`The server is ${server}, and is held to ${asked} since that was asked for.`] : []
  }
  return isNewer
    ? [`The server is ${server}, newer than what is described: it is held to ${profile}, the newest that is.`]
    : []
}

function withoutVersion({ profile, credentials = 'no credentials' }: ProbeOptions): Probed {
  if (profile === undefined) {
    throw new UnfitTarget(
      'not permitted',
      `it answers 403: ${credentials} may not see its version, which takes the cluster privilege [monitor]. Grant that, or say what to hold it to with --profile, such as --profile 9.1.`,
    )
  }
  return {
    version: undefined,
    flavor: undefined,
    profile,
    notes: [
      `The version of the server is not known, since ${credentials} lacks the cluster privilege [monitor]. It is held to ${profile} since that was asked for.`,
    ],
  }
}

function unauthenticated(credentials = 'no credentials'): UnfitTarget {
  const advice = {
    'no credentials':
      'Give some: --api-key, --username and --password, or --bearer, better as variables such as ES_API_KEY.',
    'an API key': 'Is it the value called encoded, or id:key, of this cluster, and neither expired nor invalidated?',
  }[credentials]
  return new UnfitTarget(
    'not authenticated',
    `it answers 401. It was sent ${credentials}. ${advice ?? 'Is that right, and of this cluster?'}`,
  )
}

function redirected({ status, headers: { location } }: ContractResponse): UnfitTarget {
  const where =
    location === undefined ? 'elsewhere' : `to ${location.replace(/[?#].*$/s, '').replace(/\/\/[^/]*@/, '//')}`
  return new UnfitTarget(
    'redirected',
    `it answers ${status} and leads ${where}. Redirects are not followed. Is that a login page, or the URL to give?`,
  )
}

function notElasticsearch(response: ContractResponse): UnfitTarget {
  const { status, body } = response
  const seen = /^\s*</.test(body)
    ? 'a page of HTML or XML'
    : isJson(response)
      ? 'other JSON'
      : body.trim() === ''
        ? 'nothing'
        : 'no JSON'
  return new UnfitTarget(
    'not elasticsearch',
    `it is no Elasticsearch: it answers ${status} with ${seen}, and with no version. Does the URL lead to Kibana, to a proxy's page, or does it lack a base path?`,
  )
}

function isJson({ body }: ContractResponse): boolean {
  return parse(body) !== undefined
}

function parse(body: string): JsonObject | unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
