import type { Send } from '../contract/exchange.ts'
import { type Probed, type ProbeOptions, probe } from '../contract/probe.ts'
import { UnfitTarget } from '../contract/unfit-target.ts'
import { isObject } from '../json/value.ts'

/**
 * Finds out what a server is. One that does not say so by `GET /`, as mocks that know the Connector API alone, is taken as the version that
 * was asked for, as long as it lists connectors.
 * Errors: as those of `probe`.
 */
export async function recognise(send: Send, options: ProbeOptions): Promise<Probed> {
  try {
    return await probe(send, options)
  } catch (thrown) {
    const { profile, signal } = options
    const isUnknown = thrown instanceof UnfitTarget && thrown.reason === 'not elasticsearch'
    if (profile === undefined || !isUnknown || !(await listsConnectors(send, signal))) throw thrown
    const note = `The server does not say that it is an Elasticsearch. It is held to ${profile} since that was asked for.`
    return { version: undefined, flavor: undefined, profile, notes: [note] }
  }
}

async function listsConnectors(send: Send, signal: AbortSignal | undefined): Promise<boolean> {
  const { status, body } = await send({ method: 'GET', url: '/_connector', headers: {}, body: '' }, signal)
  try {
    const list: unknown = JSON.parse(body)
    return status === 200 && isObject(list) && Array.isArray(list['results'])
  } catch {
    return false
  }
}
