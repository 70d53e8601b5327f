import type { Credentials, KitConfig } from '../contract.ts'
import { misuse } from './misuse.ts'
import type { Layer } from './settings.ts'

/** The settings that say who we are. */
export const credentialKeys = ['apiKey', 'username', 'password', 'bearer'] as const

type Key = (typeof credentialKeys)[number]

/** A setting, how far in front its place is (0 is the first), and what to call it. */
interface Placed {
  readonly value: string
  readonly rank: number
  readonly source: string
}

/**
 * Chooses among the credentials that several places give. The kind of the foremost place counts; a user is as far in front as the
 * foremost of name and password, so that `--username` goes with a password from the environment.
 * Errors: misuse: two kinds from one place, a name without a password, a password without a name.
 */
export function resolveCredentials(layers: readonly Layer[], ofUrl: Credentials | undefined): Credentials | undefined {
  const places = layers.map((layer) =>
    withUrl(layer, layer === layers.find(({ values }) => values.url !== undefined) ? ofUrl : undefined),
  )
  const find = (key: Key): Placed | undefined => {
    const rank = places.findIndex(({ values }) => values[key] !== undefined)
    const place = places[rank]
    return place && { value: place.values[key] as string, rank, source: place.sourceOf(key) }
  }
  const [apiKey, username, password, bearer] = credentialKeys.map(find)
  const kinds = [
    { parts: [apiKey], make: () => apiKey && { apiKey: apiKey.value } },
    { parts: [username, password], make: () => basic(username, password) },
    { parts: [bearer], make: () => bearer && { bearer: bearer.value } },
  ].flatMap(({ parts, make }) => {
    const given = parts.filter((part) => part !== undefined).sort((a, b) => a.rank - b.rank)
    return given[0] ? [{ ...given[0], make }] : []
  })
  const [first, second] = kinds.sort((a, b) => a.rank - b.rank)
  if (first && second && first.rank === second.rank) {
    throw misuse(`Failed to choose credentials: there are both ${first.source} and ${second.source}. Give one of them.`)
  }
  return first?.make()
}

/** The user of a URL counts as given beside it. */
function withUrl({ values, sourceOf }: Layer, ofUrl: Credentials | undefined): Layer {
  if (!ofUrl || !('username' in ofUrl)) return { values, sourceOf }
  if (values.username !== undefined || values.password !== undefined) {
    const other = sourceOf(values.username === undefined ? 'password' : 'username')
    throw misuse(
      `Failed to choose credentials: there are both ${other} and a user in ${sourceOf('url')}. Give one of them.`,
    )
  }
  const { username, password } = ofUrl
  return {
    values: { ...values, username, ...(password !== '' && { password }) } satisfies KitConfig,
    sourceOf: (key) => (key === 'username' || key === 'password' ? `the user in ${sourceOf('url')}` : sourceOf(key)),
  }
}

function basic(username: Placed | undefined, password: Placed | undefined): Credentials {
  if (username && password) return { username: username.value, password: password.value }
  throw username
    ? misuse(
        `Failed to read credentials: user [${username.value}] of ${username.source} has no password. Give it as ES_PASSWORD.`,
      )
    : misuse(
        `Failed to read credentials: the password of ${password?.source} has no user. Give its name as ES_USERNAME.`,
      )
}
