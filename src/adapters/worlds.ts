import type { ConnectorMock } from '../engine/mock.ts'
import { doAll } from './do-all.ts'

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
  /** Tells whether there was one. Errors: as `clear`. */
  delete(key: string): boolean
  /** Errors: with strict mode, once all are gone, what their requests relied on. */
  clear(): void
}

interface WorldsOptions {
  /** The mock for requests that name no world. All others begin as this one is when the server starts. */
  readonly common: ConnectorMock
  readonly by: WorldKey
  readonly limit: number
  /** Whether requests must not rely on everything: then no world goes without being looked at. */
  readonly isStrict: boolean
  /** Is told when a world goes for the first time to make room. */
  readonly onFirstDrop: (key: string) => void
  /** Is told what the requests of a world that made room had relied on. */
  readonly onUnclean: (key: string, findings: Error) => void
}

/** Keeps a world for each key. When there is no more room, the one that has not been used for longest goes. */
export function createWorlds({ common, by, limit, isStrict, onFirstDrop, onUnclean }: WorldsOptions): Worlds {
  const beginning = common.fork()
  const keyOf = by === 'api-key' ? apiKeyId : opaqueId
  /** In the order in which they were last used. */
  const worlds = new Map<string, ConnectorMock>()
  let dropped = 0

  function makeRoom(): void {
    const [[key, oldest] = []] = worlds
    if (key === undefined || oldest === undefined) return
    worlds.delete(key)
    if (dropped++ === 0) onFirstDrop(key)
    try {
      part(oldest)
    } catch (findings) {
      // They are not those of the request that needs the room.
      onUnclean(key, findings as Error)
    }
  }

  /** Nobody can have its faults let go of requests any more. */
  function part(world: ConnectorMock): void {
    world.faults.hangUp()
    if (isStrict) world.assertClean()
  }

  function world(key: string): ConnectorMock {
    const known = worlds.get(key)
    if (known) worlds.delete(key)
    const found = known ?? beginning.fork()
    worlds.set(key, found)
    if (worlds.size > limit) makeRoom()
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
    delete(key) {
      const known = worlds.get(key)
      if (!known) return false
      worlds.delete(key)
      part(known)
      return true
    },
    clear() {
      const all = [...worlds.values()]
      worlds.clear()
      doAll(...all.map((one) => () => part(one)))
    },
  }
}

function opaqueId(headers: Headers): string | undefined {
  const sent = headers['x-opaque-id'] as string | undefined
  return sent === undefined ? undefined : readText(sent)
}

/** Node reads each byte of a header as one character, while most clients write UTF-8. */
function readText(header: string): string {
  if (/^[ -~]*$/.test(header)) return header
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(header, (char) => char.charCodeAt(0)))
  } catch {
    return header
  }
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
