import type { Send } from '../contract/exchange.ts'
import { documentsOf, lists, type SetState, type StateDocument } from '../contract/given-state.ts'
import { Stopped } from '../contract/stopped.ts'
import { isObject, type JsonObject } from '../json/value.ts'

/** The control routes of a standalone mock that holds nothing. */
export interface StateControl {
  readonly setState: SetState
  /** Gives back what was there before: no documents, yet perhaps indices. */
  readonly restore: () => Promise<void>
}

const route = '/_mock/state'

/**
 * Finds out whether all documents of a target may be replaced: it has the control routes of the mock, and no documents that anybody could
 * miss. What others put there later stays.
 */
export async function findStateControl(send: Send): Promise<StateControl | undefined> {
  const state = await read()
  if (!state || documentsOf(state).length > 0) return undefined

  /** The state of the world that requests with this `X-Opaque-Id` have; of the one and only, where there are no worlds. */
  async function read(run?: string): Promise<JsonObject | undefined> {
    const { status, body } = await send({ method: 'GET', url: route, headers: named(run), body: '' })
    const found = status === 200 ? parse(body) : undefined
    return isObject(found) && Object.keys(lists).every((list) => Array.isArray(found[list])) ? found : undefined
  }

  async function write(next: unknown, run?: string): Promise<void> {
    const headers = { ...named(run), 'content-type': 'application/json' }
    const { status, body } = await send({ method: 'PUT', url: route, headers, body: JSON.stringify(next) })
    if (status !== 200) throw new Error(`The documents of the case could not be set: ${status} ${body.trim()}`)
  }

  const setState: SetState = async (next, { run, own }) => {
    const present = await read(run)
    if (!present) throw new Error('The documents of the case could not be set: those that are there cannot be read.')
    const left = without(present, own ?? [])
    if (documentsOf(left).length === 0) return write(next, run)
    if (own === undefined) throw new Stopped('not applicable', notAlone)
    await write(left, run)
  }
  const restore = async () => {
    const present = await read()
    if (present && documentsOf(present).length === 0) await write(state)
  }
  return { setState, restore }
}

const notAlone = 'The server holds other documents by now, which must not be replaced by those of a case'

/** What a state has beside some documents. */
function without(state: JsonObject, documents: readonly StateDocument[]): JsonObject {
  const left = Object.entries(lists).map(([list, listed]) => {
    const isOne = (one: unknown) =>
      isObject(one) && documents.some(({ kind, id }) => kind === listed && id === String(one['id']))
    const all = state[list]
    return [list, Array.isArray(all) ? all.filter((one) => !isOne(one)) : []] as const
  })
  return { ...state, ...Object.fromEntries(left) }
}

function named(run: string | undefined): Record<string, string> {
  return run === undefined ? {} : { 'x-opaque-id': run }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
