import { createRunId } from '../contract/run-id.ts'
import type { ServerVersion } from '../domain/profile.ts'
import { isObject } from '../json/value.ts'
import { type OperationId, operationTable } from '../spec/generated/operations.ts'
import { type Call, isOwnCall } from './call.ts'
import type { Change, Difference } from './difference.ts'
import type { ExploreOptions } from './explore.ts'
import { breakGround } from './ground.ts'
import { play } from './play.ts'
import { createSides } from './sides.ts'

/** A difference as it is kept in a file, to be played again. */
export interface Replay {
  /** 1 until the form changes. */
  readonly format: 1
  /** The seed it was found with. */
  readonly seed: number
  /** The version that the target was held to; the newest that is described when it is missing. */
  readonly version?: ServerVersion
  /** The calls that lead to the difference. */
  readonly calls: readonly Call[]
  /** What differed in the answers to the last call. */
  readonly changes: readonly Change[]
}

/** What of a difference is kept. */
export function createReplay({ seed, calls, changes }: Difference, version: ServerVersion | undefined): Replay {
  return { format: 1, seed, ...(version !== undefined && { version }), calls, changes }
}

/**
 * Reads the text of a replay file.
 * Errors: what is no replay; calls that might change what the run has not made.
 */
export function parseReplay(text: string): Replay {
  const refuse = (why: string) => new Error(`es-connector-kit: Failed to read a replay: ${why}.`)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw refuse((error as Error).message)
  }
  if (!isObject(value) || value['format'] !== 1) throw refuse('it has no format 1, so it is none of this version')
  const { seed, version, calls } = value
  if (typeof seed !== 'number') throw refuse('its seed is no number')
  if (version !== undefined && typeof version !== 'string') throw refuse('its version is no text')
  if (!Array.isArray(calls) || calls.length === 0) throw refuse('it has no list of calls')
  for (const [i, call] of calls.entries())
    if (!isCall(call)) throw refuse(`its call ${i + 1} is no call that may be sent`)
  return value as unknown as Replay
}

function isCall(call: unknown): call is Call {
  if (!isObject(call)) return false
  const { operation, method, path, headers = {}, text = '' } = call
  if (typeof operation !== 'string' || !Object.hasOwn(operationTable, operation)) return false
  if (typeof method !== 'string' || !/^[A-Z]+$/.test(method) || typeof path !== 'string' || !path.startsWith('/'))
    return false
  if (!isObject(headers) || Object.values(headers).some((one) => one !== null && typeof one !== 'string')) return false
  return typeof text === 'string' && isOwnCall(call as unknown as Call)
}

/** What playing a replay takes, out of what exploring takes. */
export type ReplayOptions = Pick<
  ExploreOptions,
  'target' | 'model' | 'version' | 'run' | 'resolution' | 'signal' | 'onRecord'
>

/** What became of a replay. */
export interface Replayed {
  /** Where the answers differ now; nothing when they do not. */
  readonly difference: Difference | undefined
  /** How many calls were played. */
  readonly steps: number
  /** Why the calls were not played to their end. */
  readonly note?: string
  /** URLs of what could not be removed. */
  readonly left: readonly string[]
}

/**
 * Plays exactly the calls of a replay on both sides, in the version it was found in unless another one is given.
 * Errors: as `explore`; the signal's reason.
 */
export async function replay({ seed, calls, version }: Replay, options: ReplayOptions): Promise<Replayed> {
  const run = options.run ?? createRunId()
  const sides = createSides({ version, ...options }, run)
  const left: string[] = []
  await breakGround(sides.target, run, sides.profile)
  const { played, steps, changes, note } = await play(calls, sides, {
    run: `${run}-1`,
    closing: false,
    paced: true,
    signal: options.signal,
    onLeft: (urls) => left.push(...urls),
  })
  const operation: OperationId | undefined = played.at(-1)?.call.operation
  const isDifferent = changes.length > 0 && operation !== undefined
  return {
    difference: isDifferent
      ? { operation, changes, calls: played.map(({ call }) => call), played, seed, count: 1, repeats: true }
      : undefined,
    steps,
    ...(note !== undefined && { note }),
    left,
  }
}
