import type { Dispatcher } from 'undici'
import { misuse } from '../errors/misuse.ts'

/**
 * The headers of a request by lower-case name, whichever form of undici's they have: an object, pairs, or names and values in turn. Those
 * that are sent in several lines are joined as a server joins them.
 * Errors: a header that undici would not send either.
 */
export function readHeaders(given: Dispatcher.DispatchOptions['headers']): Record<string, string> {
  const headers: Record<string, string> = {}
  for (const [name, value] of pairsOf(given)) {
    const text = textOf(name, value)
    if (text === undefined) continue
    const key = name.toLowerCase()
    const earlier = headers[key]
    headers[key] = earlier === undefined ? text : `${earlier}, ${text}`
  }
  return headers
}

function pairsOf(given: Dispatcher.DispatchOptions['headers']): Iterable<readonly [string, unknown]> {
  if (given === null || given === undefined) return []
  if (Array.isArray(given) && !Array.isArray(given[0])) return inTurn(given)
  if (Symbol.iterator in given) return given as Iterable<readonly [string, unknown]>
  return Object.entries(given)
}

function inTurn(given: readonly string[]): [string, unknown][] {
  if (given.length % 2 !== 0) throw misuse('Failed to send a request: its headers have a name without a value.')
  return given.flatMap((name, i) => (i % 2 === 0 ? [[name, given[i + 1]] as [string, unknown]] : []))
}

const token = /^[\w!#$%&'*+.^`|~-]+$/
const unsendable = /[^\t\x20-\x7e\x80-\xff]/

function textOf(name: string, value: unknown): string | undefined {
  if (value === undefined) return undefined
  const text = typeof value === 'string' ? value : Array.isArray(value) ? value.join(', ') : String(value ?? '')
  if (!token.test(name) || unsendable.test(text) || isObject(value)) {
    throw misuse(`Failed to send a request: its header [${name}] cannot be sent.`)
  }
  return text
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
