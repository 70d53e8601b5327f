import type { ContractRequest } from '../contract/exchange.ts'
import { evidence } from '../spec/generated/evidence.ts'
import type { OperationId } from '../spec/generated/operations.ts'
import { ask } from './ask.ts'
import { type Call, isOwnCall } from './call.ts'
import { closingCalls } from './closing.ts'
import { compareAnswers, listOf, readAnswer } from './compare/answers.ts'
import { createInstants } from './compare/instants.ts'
import type { Change, PlayedCall } from './difference.ts'
import { breakGround, type Created, clearGround, hasStrangers } from './ground.ts'
import { createRoles } from './roles.ts'
import type { Sides } from './sides.ts'
import { unconfirmedPoint } from './unconfirmed.ts'

export interface PlayOptions {
  /** A text that nobody else uses. */
  readonly run: string
  /** Whether all that was made is looked at in the end. */
  readonly closing: boolean
  /** Whether calls are so far apart that the target's clock tells another time for each. */
  readonly paced: boolean
  readonly signal?: AbortSignal | undefined
  /** Whether a change is known already; it is passed over then. */
  isKnown?(operation: OperationId, change: Change): boolean
  /** Told of each call with the status of the model's answer. */
  onStep?(call: Call, status: number): void
  onUnconfirmed?(operation: OperationId, point: string, change: Change): void
  /** Told the URLs of what could not be removed. */
  onLeft?(urls: readonly string[]): void
}

/** What became of a sequence. */
export interface Played {
  readonly steps: number
  /** The calls with their answers, as far as they were played. */
  readonly played: readonly PlayedCall[]
  /** In what the answers to the last of them differ, unless it is known. */
  readonly changes: readonly Change[]
  /** Why it was not played to its end. */
  readonly note?: string
}

/**
 * Plays calls on both sides, each on the target first, until their answers differ, and removes what they have made.
 * Errors: calls that might write to what the run has not made, before anything is sent; a target that takes no requests any more; the
 * signal. What was made is removed in any case.
 */
export async function play(calls: readonly Call[], sides: Sides, options: PlayOptions): Promise<Played> {
  const foreign = calls.find((call) => !isOwnCall(call))
  if (foreign) {
    throw new Error(
      `es-connector-kit: Failed to play a sequence: [${foreign.method} ${foreign.path}] might change what the run has not made. Its ids must be placeholders such as {{connector-1}}.`,
    )
  }
  const { profile, clock } = sides
  const roles = { target: createRoles(options.run), model: createRoles(options.run) }
  const times: { readonly startedAt: number; readonly endedAt: number }[] = []
  const attempted: Created[] = []
  const played: PlayedCall[] = []
  const instants = createInstants({
    callOf: clock.callOf,
    isApart: (a, b) => (times[b]?.startedAt ?? 0) - (times[a]?.endedAt ?? 0) >= sides.resolution,
  })
  let hasDeleted = false
  sides.model.reset()
  clock.begin(0)
  await breakGround(sides.model.send, options.run, profile)

  /** What remains of the changes once the known and the unconfirmed ones are put aside; `ends` tells that both sides have parted. */
  async function step(call: Call, index: number): Promise<{ changes: Change[]; ends: boolean; note?: string }> {
    const request = fillRequest(call, roles.target.fill)
    const creation = /^\/_connector\/(_secret\/)?([^/_?][^/?]*)\/?(?:\?|$)/.exec(request.url)
    if (call.method === 'PUT' && creation) {
      attempted.push({ kind: creation[1] ? 'secret' : 'connector', id: decodeURIComponent(creation[2] ?? '') })
    }
    const before = times.at(-1)?.endedAt ?? 0
    while (options.paced && Date.now() - before < sides.resolution) {
      await new Promise((resolve) => setTimeout(resolve, sides.resolution))
    }
    const startedAt = Date.now()
    const asked = await ask(sides.target, request, options.signal)
    // The one before the first call was for breaking ground.
    times[index + 1] = { startedAt, endedAt: Date.now() }
    if ('excuse' in asked) return { changes: [], ends: true, note: excuse(call, asked.excuse, asked.response.status) }
    clock.begin(index + 1)
    const model = readAnswer(await sides.model.send(fillRequest(call, roles.model.fill)))
    played.push({ call, request, target: asked.response, model })
    options.onStep?.(call, model.status)
    if (!asked.response) {
      const change = {
        subject: 'status',
        path: '',
        kind: 'no answer',
        target: String(asked.error),
        model: model.status,
      } as const
      return { changes: options.isKnown?.(call.operation, change) ? [] : [change], ends: true }
    }
    const target = readAnswer(asked.response)
    if (target.status < 300) roles.target.learn(call, target.value)
    if (model.status < 300) roles.model.learn(call, model.value)
    if (call.operation === 'connector.delete' && model.status < 300) hasDeleted = true
    const compare = () => compareAnswers(call, target, model, { ...roles, instants, hasStrangers: sides.hasStrangers })
    let changes = compare()
    if (changes.length > 0 && listOf(call) && !sides.hasStrangers) {
      sides.hasStrangers = await hasStrangers(sides.target, roles.target.owns, profile)
      if (sides.hasStrangers) changes = compare()
    }
    const points: readonly string[] = evidence[call.operation].unconfirmed
    const rest = changes.filter((change) => {
      if (options.isKnown?.(call.operation, change)) return false
      const situation = { call, change, targetBody: target.body, modelBody: model.body, afterDeletion: hasDeleted }
      const point = unconfirmedPoint(points, situation)
      if (point !== undefined) options.onUnconfirmed?.(call.operation, point, change)
      return point === undefined
    })
    return { changes: rest, ends: rest.length > 0 || target.status !== model.status }
  }

  async function playAll(): Promise<Omit<Played, 'steps' | 'played'>> {
    const all = [...calls]
    for (let i = 0; i < all.length; i++) {
      options.signal?.throwIfAborted()
      const call = all[i]
      if (!call) break
      const { ends, ...rest } = await step(call, i)
      if (ends) return rest
      if (options.closing && i === calls.length - 1) all.push(...closingCalls(roles.model, played, profile))
    }
    return { changes: [] }
  }

  try {
    return { ...(await playAll()), steps: played.length, played }
  } finally {
    const left = await clearGround(sides.target, roles.target, attempted, profile)
    if (left.length > 0) options.onLeft?.(left)
  }
}

function excuse({ operation }: Call, why: string | undefined, status: number): string {
  return why === 'not permitted'
    ? `${operation} is not permitted: the target answers ${status}.`
    : `The target is too busy for ${operation}: it answers ${status}.`
}

function fillRequest(call: Call, fill: (text: string, encode: boolean) => string): ContractRequest {
  const { method, path, body, text, headers = {} } = call
  const content = wellFormed(fill(text ?? (body === undefined ? '' : JSON.stringify(body)), false))
  const all = Object.entries({ ...(content !== '' && { 'content-type': 'application/json' }), ...headers })
  return {
    method,
    url: fill(path, true),
    headers: Object.fromEntries(all.filter((one): one is [string, string] => one[1] !== null)),
    body: content,
  }
}

/** As it is after a way over the network, which takes UTF-8 alone. */
function wellFormed(text: string): string {
  return /[\ud800-\udfff]/.test(text)
    ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text))
    : text
}
