import type { Send } from '../contract/exchange.ts'
import type { SetState } from '../contract/given-state.ts'
import { isObject } from '../json/value.ts'

/** The control routes of a standalone mock that holds nothing. */
export interface StateControl {
  readonly setState: SetState
  /** Gives back what was there before: no documents, yet perhaps indices. */
  readonly restore: () => Promise<void>
}

const route = '/_mock/state'
const headers = { 'content-type': 'application/json' }

/**
 * Finds out whether all documents of a target may be replaced: it has the control routes of the mock, and no documents that anybody could
 * miss.
 */
export async function findStateControl(send: Send): Promise<StateControl | undefined> {
  const answer = await send({ method: 'GET', url: route, headers: {}, body: '' })
  const state = answer.status === 200 ? parse(answer.body) : undefined
  const lists = isObject(state) ? [state['connectors'], state['sync_jobs'], state['secrets']] : []
  if (lists.length === 0 || !lists.every((list) => Array.isArray(list) && list.length === 0)) return undefined

  const setState: SetState = async (next) => {
    const { status, body } = await send({ method: 'PUT', url: route, headers, body: JSON.stringify(next) })
    if (status !== 200) throw new Error(`The documents of the case could not be set: ${status} ${body.trim()}`)
  }
  return { setState, restore: () => setState(state) }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
