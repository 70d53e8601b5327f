import type { ApiError } from '../errors/catalogue.ts'
import { misuse } from '../errors/misuse.ts'
import { Refused } from '../errors/refused.ts'
import { isObject, type JsonObject } from '../json/value.ts'
import type { Permission } from '../spec/generated/privileges.ts'
import { readCredentials, reasonOfRefusal } from './credentials.ts'

const privileges = [
  'all',
  'manage',
  'monitor',
  'manage_connector',
  'monitor_connector',
  'read_connector_secrets',
  'write_connector_secrets',
] as const

/** A cluster privilege that has a say in the Connector API, or in `GET /`. */
export type Privilege = (typeof privileges)[number]

/** Who may call the mock, and what they may do. Without it everybody may do everything, as on a server whose security is off. */
export interface SecurityOptions {
  /** By name. `superuser`, with the privilege `all`, is always there. */
  readonly roles?: Readonly<Record<string, { readonly cluster: readonly Privilege[] }>>
  /** By name, for HTTP basic authentication. */
  readonly users?: Readonly<Record<string, { readonly password: string; readonly roles: readonly string[] }>>
  /** By id, for `Authorization: ApiKey <base64 of id:key>`. `user` is the owner that refusals name. */
  readonly apiKeys?: Readonly<
    Record<string, { readonly key: string; readonly user?: string; readonly roles: readonly string[] }>
  >
}

/** Somebody whose credentials were right. */
interface Caller {
  /** As refusals name them. */
  readonly name: string
  readonly privileges: ReadonlySet<string>
}

/** Lets callers in and holds them to their privileges. */
export interface Security {
  /** Finds out who calls, or refuses with 401. `uri` is what refusals quote. */
  authenticate(authorization: string | undefined, uri: string): Caller
  /** Refuses with 403 unless the caller has one of the privileges. */
  authorize(caller: Caller, permission: Permission): void
}

/** What `GET /` takes. */
export const rootPermission: Permission = { action: 'cluster:monitor/main', privileges: ['monitor', 'manage', 'all'] }

/** The schemes that a caller can be known by. */
export const challenges = ['Basic realm="security" charset="UTF-8"', 'ApiKey']

/**
 * Makes the guard of a mock. Errors: users, API keys or roles that are not as described, or that name unknown roles or privileges.
 */
export function createSecurity(given: SecurityOptions): Security {
  checkSettings(given)
  const options: SecurityOptions = structuredClone(given)
  const roles = new Map(Object.entries({ ...options.roles, superuser: { cluster: ['all'] } }))
  const users = new Map(Object.entries(options.users ?? {}))
  const apiKeys = new Map(Object.entries(options.apiKeys ?? {}))
  const privilegesOf = (names: readonly string[]) =>
    new Set<string>(names.flatMap((name) => roles.get(name)?.cluster ?? []))

  const callers: Readonly<Record<string, (name: string, secret: string) => Caller | undefined>> = {
    basic(name, password) {
      const user = users.get(name)
      if (user?.password !== password) return undefined
      return {
        name: `user [${name}] with effective roles [${[...user.roles].sort().join(',')}]`,
        privileges: privilegesOf(user.roles),
      }
    },
    apikey(id, key) {
      const known = apiKeys.get(id)
      if (known?.key !== key) return undefined
      return { name: `API key id [${id}] of user [${known.user ?? 'elastic'}]`, privileges: privilegesOf(known.roles) }
    },
  }

  return {
    authenticate(authorization, uri) {
      const credentials = readCredentials(authorization)
      const { scheme = '', pair } = credentials ?? {}
      const caller = pair && Object.hasOwn(callers, scheme) && callers[scheme]?.(pair.name, pair.secret)
      if (caller) return caller
      const reason = reasonOfRefusal(credentials, uri)
      throw new Refused({ code: 'unauthenticated', reason, challenges } satisfies ApiError)
    },
    authorize(caller, { action, privileges: enough }) {
      if (enough.some((privilege) => caller.privileges.has(privilege))) return
      throw new Refused({ code: 'unauthorized', action, caller: caller.name, privileges: enough })
    },
  }
}

function checkSettings(options: unknown): void {
  if (!isObject(options))
    throw misuse('Failed to set up security: the settings are no object with roles, users and apiKeys.')
  const { roles = {}, users = {}, apiKeys = {}, ...unknown } = options
  const faults = Object.keys(unknown).map((key) => `there is no setting [${key}], only roles, users and apiKeys`)
  const knownRoles = ['superuser', ...members(roles).map(([name]) => name)]
  for (const [name, { cluster }] of members(roles)) {
    checkNames(`roles.${name}.cluster`, cluster, privileges, faults)
  }
  for (const [list, holders, secret] of [
    ['users', users, 'password'],
    ['apiKeys', apiKeys, 'key'],
  ] as const) {
    for (const [name, holder] of members(holders)) {
      if (typeof holder[secret] !== 'string') faults.push(`${list}.${name}.${secret} must be a text`)
      checkNames(`${list}.${name}.roles`, holder['roles'], knownRoles, faults)
    }
  }
  for (const [name, value] of Object.entries({ roles, users, apiKeys })) {
    if (!isObject(value)) faults.push(`${name} must be an object`)
  }
  if (faults.length > 0) throw misuse(`Failed to set up security: ${faults.join('; ')}.`)
}

/** Names and what stands under them; what is no object counts as an empty one, so that each thing it lacks is named. */
function members(value: unknown): [name: string, member: JsonObject][] {
  if (!isObject(value)) return []
  return Object.entries(value).map(([name, member]) => [name, isObject(member) ? member : {}])
}

/** An unknown name is told by its place: beside passwords and keys it may be one of them. */
function checkNames(place: string, names: unknown, known: readonly string[], faults: string[]): void {
  if (!Array.isArray(names)) {
    faults.push(`${place} must be a list`)
    return
  }
  for (const [i, name] of names.entries()) {
    if (!known.includes(name)) faults.push(`${place}[${i}] is unknown; known are ${known.join(', ')}`)
  }
}
