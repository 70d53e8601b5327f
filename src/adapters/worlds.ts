import type { ConnectorMock } from '../engine/mock.ts'

/** By what a request says which world it is for. */
export type WorldKey = 'x-opaque-id' | 'api-key'

export const worldKeys: readonly WorldKey[] = ['x-opaque-id', 'api-key']

type Headers = Readonly<Record<string, string | readonly string[] | undefined>>

/** Mocks by key, each with documents, log and clock of its own. */
export interface Worlds {
  readonly by: WorldKey
  /** The most that there are at once. */
  readonly limit: number
  /** How many had to go so far to make room. */
  readonly dropped: number
  /** The one that a request is for; the common one when it names none. */
  of(headers: Headers): ConnectorMock
  /** The one of a key, made if need be. */
  world(key: string): ConnectorMock
  /** The one that has not been used for longest first. */
  entries(): Iterable<readonly [key: string, world: ConnectorMock]>
  /** Tells whether there was one. */
  delete(key: string): boolean
  clear(): void
}

interface WorldsOptions {
  /** The mock for requests that name no world. All others begin as this one is now. */
  readonly common: ConnectorMock
  readonly by: WorldKey
  readonly limit: number
  /** Is told when a world goes for the first time to make room. */
  readonly onFirstDrop: (key: string) => void
}

/** Keeps a world for each key. When there is no more room, the one that has not been used for longest goes. */
export function createWorlds({ common, by, limit, onFirstDrop }: WorldsOptions): Worlds {
  const beginning = common.fork()
  const keyOf = by === 'api-key' ? apiKeyId : opaqueId
  /** In the order in which they were last used. */
  const worlds = new Map<string, ConnectorMock>()
  let dropped = 0

  function world(key: string): ConnectorMock {
    const known = worlds.get(key)
    if (known) worlds.delete(key)
    const found = known ?? beginning.fork()
    worlds.set(key, found)
    if (worlds.size > limit) {
      const [oldest] = worlds.keys()
      worlds.delete(oldest as string)
      if (dropped++ === 0) onFirstDrop(oldest as string)
    }
    return found
  }

  return {
    by,
    limit,
    get dropped() {
      return dropped
    },
    of(headers) {
      const key = keyOf(headers)
      return key ? world(key) : common
    },
    world,
    entries: () => worlds.entries(),
    delete: (key) => worlds.delete(key),
    clear: () => worlds.clear(),
  }
}

function opaqueId(headers: Headers): string | undefined {
  return headers['x-opaque-id'] as string | undefined
}

/** The id in front of the secret, which is nobody's business. */
function apiKeyId({ authorization }: Headers): string | undefined {
  const [, encoded] = /^apikey +(\S+) *$/i.exec(String(authorization)) ?? []
  if (encoded === undefined) return undefined
  try {
    return /^([^:]+):/.exec(atob(encoded))?.[1]
  } catch {
    return undefined
  }
}
