import { isObject } from '../json/value.ts'
import type { Call } from './call.ts'

/** Calls that ask for the same with less: without their query, their headers, or a member of their body. */
export function* simplerCalls(call: Call): Generator<Call> {
  const { headers, text, body, ...bare } = call
  const content = { ...(body !== undefined && { body }), ...(text !== undefined && { text }) }
  if (headers) yield { ...bare, ...content }
  const [path = '', query] = call.path.split('?')
  if (query !== undefined) {
    yield { ...call, path }
    const parameters = query.split('&')
    for (const one of parameters.length > 1 ? parameters : []) {
      yield { ...call, path: `${path}?${parameters.filter((other) => other !== one).join('&')}` }
    }
  }
  if (text !== undefined || body !== undefined) yield { ...bare, ...(headers && { headers }) }
  if (body !== undefined) for (const simpler of simplerValues(body)) yield { ...call, body: simpler }
}

/** The value without one of its members, at any depth, or with a shorter text. */
function* simplerValues(value: unknown): Generator<unknown> {
  if (typeof value === 'string' && value.length > 8 && !value.includes('{{')) yield value.slice(0, value.length >> 1)
  if (Array.isArray(value)) {
    for (const i of value.keys()) yield value.toSpliced(i, 1)
    for (const [i, one] of value.entries()) for (const simpler of simplerValues(one)) yield value.with(i, simpler)
  } else if (isObject(value)) {
    const entries = Object.entries(value)
    for (const i of entries.keys()) yield Object.fromEntries(entries.toSpliced(i, 1))
    for (const [i, [name, one]] of entries.entries()) {
      for (const simpler of simplerValues(one)) yield Object.fromEntries(entries.with(i, [name, simpler as typeof one]))
    }
  }
}
