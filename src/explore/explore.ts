import type { Send } from '../contract/exchange.ts'
import type { JournalRecord } from '../contract/journal.ts'
import { createRunId } from '../contract/run-id.ts'
import type { ServerVersion } from '../domain/profile.ts'
import type { OperationId } from '../spec/generated/operations.ts'
import type { Call } from './call.ts'
import { type Change, type Difference, keyOf, type UnconfirmedDifference } from './difference.ts'
import { callableOperations } from './ground.ts'
import { sequenceOf, sequencesOf } from './inputs/calls.ts'
import type { ModelFactory } from './model.ts'
import { type Played, type PlayOptions, play } from './play.ts'
import { shrink } from './shrink.ts'
import { createSides } from './sides.ts'

/** What is explored, and how far. */
export interface ExploreOptions {
  /** What is explored. */
  readonly target: Send
  /** Makes what its answers are held against; called once. */
  readonly model: ModelFactory
  /** The version of the target, which the model is made in; the newest that is described by default. */
  readonly version?: ServerVersion | undefined
  /** Where to begin: sequence number i belongs to `seed + i`. By chance by default; a whole number from 0 up to 2³². */
  readonly seed?: number | undefined
  /** How many sequences are played at most. 100 by default, or no limit where there is one of time. */
  readonly runs?: number | undefined
  /** After how many milliseconds no further sequence is begun. What is being shrunk then is finished first. */
  readonly timeMs?: number | undefined
  /** How many calls a sequence has at most; 40 by default. Looking at what was made comes on top. */
  readonly maxCalls?: number | undefined
  /** Whether to go on after a difference. Those that are known are passed over then, and so may be what follows from them. */
  readonly keepGoing?: boolean | undefined
  /** Only these operations are called; all by default. */
  readonly operations?: readonly OperationId[] | undefined
  /** How often calls may be played again to find a shorter way to one difference; 500 by default. */
  readonly maxShrinks?: number | undefined
  /** The text that all ids carry; by chance by default. Nobody else on the target may use it. */
  readonly run?: string | undefined
  /**
   * How many milliseconds apart two requests must be for the target's times to differ; 2 by default. 0 for a target whose clock tells each
   * request another time.
   */
  readonly resolution?: number | undefined
  /** Ends the exploration; what was made is removed first. */
  readonly signal?: AbortSignal | undefined
  /** Told of all that is created and removed, beforehand, so that a journal can be kept. */
  readonly onRecord?: ((record: JournalRecord) => void) | undefined
  /** Told how far it is, after each sequence and while one is made shorter. */
  readonly onProgress?: ((progress: ExploreProgress) => void) | undefined
}

/** How far an exploration is. */
export interface ExploreProgress {
  /** How many sequences were played. */
  readonly runs: number
  /** How many calls were made. */
  readonly steps: number
  /** How many differences were found. */
  readonly differences: number
  /** Whether a shorter way to a difference is being looked for. */
  readonly shrinking: boolean
}

/** How often an operation was called, by how the model answered. */
export interface CallCount {
  /** Calls that the model answered with a status below 300. */
  accepted: number
  /** Calls that it answered with another. */
  refused: number
}

/** What an exploration has found. */
export interface Exploration {
  /** How many sequences were played. */
  readonly runs: number
  /** How many calls were made on both sides, those for shrinking included. */
  readonly steps: number
  /** The seed it began with: with the same one it comes again. */
  readonly seed: number
  /** The version of the target, as it was given. */
  readonly version: ServerVersion | undefined
  /** What was found, each once. */
  readonly differences: readonly Difference[]
  /** What the description calls unconfirmed, and the target does otherwise. */
  readonly unconfirmed: readonly UnconfirmedDifference[]
  /** How often each operation was called. */
  readonly calls: Readonly<Partial<Record<OperationId, CallCount>>>
  /** What kept sequences from being played to their end, with how often. */
  readonly notes: readonly { readonly note: string; readonly count: number }[]
  /** URLs of what could not be removed. */
  readonly left: readonly string[]
  /** Whether it was ended by its signal. */
  readonly aborted: boolean
}

/**
 * Sends random sequences of calls to a target and to a model, and looks for answers that differ. Each sequence works on documents of its
 * own and removes them. For each difference it looks for the shortest way there.
 * Errors: rejects when the target takes no requests any more; options out of range.
 *
 * @example
 * const { differences } = await explore({ target: send, model: createMockModel, runs: 200 })
 */
export async function explore(options: ExploreOptions): Promise<Exploration> {
  if (typeof options?.target !== 'function' || typeof options.model !== 'function') {
    throw new Error('es-connector-kit: Failed to explore: `target` and `model` must be given, each as a function.')
  }
  const { seed = Math.floor(Math.random() * 2 ** 31), timeMs, maxCalls = 40, keepGoing = false, signal } = options
  const { runs = timeMs === undefined ? 100 : Number.POSITIVE_INFINITY, maxShrinks = 500, onProgress } = options
  const whole = { seed, maxCalls, maxShrinks, ...(runs !== Number.POSITIVE_INFINITY && { runs }) }
  for (const [name, value] of Object.entries(whole)) {
    if (!Number.isSafeInteger(value) || value < 0)
      throw new Error(`es-connector-kit: Failed to explore: ${name} [${value}] must be a whole number from 0 on.`)
  }
  const run = options.run ?? createRunId()
  const sides = createSides(options, run)
  const started = Date.now()
  const found: { difference: Difference; keys: Set<string>; count: number; lastRun: number }[] = []
  const unconfirmed = new Map<string, { -readonly [K in keyof UnconfirmedDifference]: UnconfirmedDifference[K] }>()
  const calls: Partial<Record<OperationId, CallCount>> = {}
  const notes = new Map<string, number>()
  const left: string[] = []
  let runsDone = 0
  let steps = 0
  let played = 0

  const progress = (shrinking: boolean) => onProgress?.({ runs: runsDone, steps, differences: found.length, shrinking })

  function playOnce(sequence: readonly Call[], more: Partial<PlayOptions>): Promise<Played> {
    return play(sequence, sides, {
      run: `${run}-${++played}`,
      closing: false,
      paced: false,
      signal,
      onLeft: (urls) => left.push(...urls),
      onStep(call, status) {
        steps++
        calls[call.operation] ??= { accepted: 0, refused: 0 }
        const count = calls[call.operation]
        if (count) count[status < 300 ? 'accepted' : 'refused']++
      },
      isKnown: (operation, change) => found.some(({ keys }) => keys.has(keyOf(operation, change))),
      ...more,
    })
  }

  /** Plays a sequence; a difference that is known already is counted, once for each sequence. */
  function playFresh(sequence: readonly Call[]): Promise<Played> {
    return playOnce(sequence, {
      closing: true,
      isKnown(operation, change) {
        const known = found.find(({ keys }) => keys.has(keyOf(operation, change)))
        if (!known) return false
        if (known.lastRun !== runsDone) known.count++
        known.lastRun = runsDone
        return true
      },
      onUnconfirmed(operation, point, change) {
        const key = keyOf(operation, change)
        const known = unconfirmed.get(key)
        if (known) known.count++
        else unconfirmed.set(key, { operation, point, change, count: 1 })
      },
    })
  }

  async function pursue(first: Played, sequenceSeed: number): Promise<void> {
    const aim = aimOf(first)
    let shown = first
    let repeats = false
    const leadsThere = async (candidate: readonly Call[]) => {
      progress(true)
      const again = await playOnce(candidate, { paced: true })
      const isThere = aimOf(again) === aim && again.played.length === candidate.length
      if (isThere) {
        shown = again
        repeats = true
      }
      return isThere
    }
    const way = first.played.map(({ call }) => call)
    if (await leadsThere(way)) await shrink(way, { leadsThere, tries: maxShrinks })
    else if (first.changes.every(isMatterOfTime)) {
      const note = `Some answers differed only while the target's clock told several calls the same time.`
      notes.set(note, (notes.get(note) ?? 0) + 1)
      return
    }
    const { played: exchanges, changes } = shown
    const operation = exchanges.at(-1)?.call.operation
    if (!operation) return
    found.push({
      difference: {
        operation,
        changes,
        calls: exchanges.map(({ call }) => call),
        played: exchanges,
        seed: sequenceSeed,
        count: 1,
        repeats,
      },
      keys: new Set(changes.map((change) => keyOf(operation, change))),
      count: 1,
      lastRun: runsDone,
    })
  }

  const isOver = () => runsDone >= runs || (timeMs !== undefined && Date.now() - started >= timeMs)
  try {
    const operations = await callableOperations(options, run, sides, (note) => notes.set(note, 1))
    const sequences = sequencesOf(operations, maxCalls)
    while (!isOver() && (keepGoing || found.length === 0)) {
      const sequenceSeed = (seed + runsDone) % 2 ** 32
      const result = await playFresh(sequenceOf(sequences, sequenceSeed))
      if (result.note !== undefined) notes.set(result.note, (notes.get(result.note) ?? 0) + 1)
      if (result.changes.length > 0) await pursue(result, sequenceSeed)
      runsDone++
      progress(false)
      // Two sides in this process never wait for anything, and neither timers nor signals would get their turn.
      if (runsDone % 10 === 0) await new Promise((resolve) => setTimeout(resolve))
    }
  } catch (error) {
    if (!signal?.aborted) throw error
  }
  return {
    runs: runsDone,
    steps,
    seed,
    version: options.version,
    differences: found.map(({ difference, count }) => ({ ...difference, count })),
    unconfirmed: [...unconfirmed.values()],
    calls,
    notes: [...notes].map(([note, count]) => ({ note, count })),
    left,
    aborted: signal?.aborted ?? false,
  }
}

/** What comes of two calls within one tick of the target's clock: nothing seems to change, or two times are the same. */
const isMatterOfTime = ({ kind, path, target }: Change) => kind === 'time' || (path === '/result' && target === 'noop')

function aimOf({ changes, played }: Played): string | undefined {
  const [change] = changes as readonly Change[]
  const operation = played.at(-1)?.call.operation
  return change && operation && keyOf(operation, change)
}
