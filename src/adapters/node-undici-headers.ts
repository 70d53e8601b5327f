import type { Dispatcher } from 'undici'
import { misuse } from '../errors/misuse.ts'
import { isHeaderName, lowerCase } from './header-name.ts'

/**
 * The headers of a request by lower-case name, whichever form of undici's they have: an object, pairs, or names and values in turn. Those
 * that are sent in several lines are joined as a server joins them.
 * Errors: a header that undici would not send either.
 */
export function readHeaders(given: Dispatcher.DispatchOptions['headers']): Record<string, string> {
  const headers: Record<string, string> = {}
  const add = (name: string, value: unknown) => {
    const text = textOf(name, value)
    if (text === undefined) return
    const key = lowerCase(name)
    const earlier = headers[key]
    headers[key] = earlier === undefined ? text : `${earlier}, ${text}`
  }
  if (given === null || given === undefined) return headers
  if (Array.isArray(given) && !Array.isArray(given[0])) {
    if (given.length % 2 !== 0) throw misuse('Failed to send a request: its headers have a name without a value.')
    for (let i = 0; i < given.length; i += 2) add(given[i] as string, given[i + 1])
  } else if (Symbol.iterator in given) {
    for (const [name, value] of given as Iterable<readonly [string, unknown]>) add(name, value)
  } else {
    for (const name of Object.keys(given)) add(name, (given as Record<string, unknown>)[name])
  }
  return headers
}

const unsendable = /[^\t\x20-\x7e\x80-\xff]/

function textOf(name: string, value: unknown): string | undefined {
  if (value === undefined) return undefined
  const text = typeof value === 'string' ? value : Array.isArray(value) ? value.join(', ') : String(value ?? '')
  if (!isHeaderName(name) || unsendable.test(text) || isObject(value)) {
    throw misuse(`Failed to send a request: its header [${name}] cannot be sent.`)
  }
  return text
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
