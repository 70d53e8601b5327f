import type { ConnectorMock } from '../../engine/mock.ts'
import { misuse } from '../../errors/misuse.ts'
import type { Worlds } from '../worlds.ts'

/** What a control route is asked. */
export interface Asked {
  /** The mock of the world that the request names, which comes into being where it is read. */
  readonly mock: ConnectorMock
  readonly body: string | Uint8Array
  /** What stands in the path where the route has braces, decoded; empty for a route without. */
  readonly name: string
  readonly worlds: Worlds | undefined
}

export interface ControlRoute {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** May have a part in braces, where anything stands. */
  readonly path: string
  /** What the answer's body says, as a JSON value. Errors: `Missing`; any other means that what was asked is wrong. */
  readonly run: (asked: Asked) => unknown
}

/** There is no such thing: the sentence says what there is. */
export class Missing extends Error {}

export function acknowledge(work: () => void): { acknowledged: true } {
  work()
  return { acknowledged: true }
}

/** Reads a body as JSON. */
export function parse<T extends object>(body: string | Uint8Array, what: string): T {
  if (typeof body !== 'string') throw misuse(`Failed to ${what}: the body is not UTF-8.`)
  try {
    return JSON.parse(body)
  } catch (error) {
    throw misuse(`Failed to ${what}: the body is not JSON (${(error as Error).message}).`)
  }
}
