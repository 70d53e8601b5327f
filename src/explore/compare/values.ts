import { memberOf, ownMember } from '../../json/pointer.ts'
import { isObject } from '../../json/value.ts'
import type { Change } from '../difference.ts'
import { type Instants, isInstant } from './instants.ts'

/** What comparing takes beside the values. */
export interface Comparison {
  readonly instants: Instants
  /** Replaces ids by placeholders, in a text of either side. */
  readonly unfill: { target(text: string): string; model(text: string): string }
}

/** Members that no two servers agree on: ids of indices, traces of the server's own code. */
const ignored = new Set(['index_uuid', 'stack_trace'])

/** Compares two JSON values, whatever the order of their keys. */
export function compareValues(target: unknown, model: unknown, path: string, by: Comparison): Change[] {
  const change = (kind: Change['kind']): Change[] => [
    { subject: 'body', path, kind, target: show(target, by.unfill.target), model: show(model, by.unfill.model) },
  ]
  if (target === model) return []
  if (target === undefined) return change('missing')
  if (model === undefined) return change('extra')
  if (typeof target === 'string' && typeof model === 'string') {
    if (isInstant(target) && isInstant(model)) return by.instants.fits(target, model) ? [] : change('time')
    return normalise(by.unfill.target(target)) === normalise(by.unfill.model(model)) ? [] : change('value')
  }
  if (Array.isArray(target) && Array.isArray(model)) {
    if (target.length !== model.length) return change('length')
    return target.flatMap((one, i) => compareValues(one, model[i], `${path}/${i}`, by))
  }
  if (isObject(target) && isObject(model)) {
    const names = new Set([...Object.keys(model), ...Object.keys(target)])
    return [...names].flatMap((name) => {
      if (ignored.has(name)) return []
      return compareValues(ownMember(target, name), ownMember(model, name), memberOf(path, name), by)
    })
  }
  return change(typeOf(target) === typeOf(model) ? 'value' : 'type')
}

const typeOf = (value: unknown) => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value)

/** What of a text is not fixed: where a parser has its text from, and in which order methods and unknown names are told. */
export function normalise(text: string): string {
  if (text.length < 20) return text
  return (
    text
      .replace(/Source: \([^;]*(?=; line|\)?$)/g, 'Source: (…')
      // Where the server has to name the new document, and nobody ever learns of it.
      .replace(/in document with id '[A-Za-z0-9_-]{20}'/, "in document with id '…'")
      .replace(/allowed: \[([^\]]*)\]/g, (_, list: string) => `allowed: [${sorted(list)}]`)
      .replace(/(?<=Unknown \[configuration\] fields in the request payload: \[)([^\]]*)(?=\])/g, sorted)
  )
}

const sorted = (list: string) => list.split(/, ?/).sort().join(', ')

function show(value: unknown, unfill: (text: string) => string): unknown {
  if (value === undefined) return undefined
  return JSON.parse(unfill(JSON.stringify(value)))
}
