import { shown } from '../errors/shown.ts'
import { stepsOf, valueAt } from '../json/pointer.ts'
import { suggest } from '../json/suggest.ts'
import type { ValidationError } from '../spec/generated/validator.ts'

/** One thing that is wrong with a document. */
export interface DocumentFault {
  /** Where, as one writes it in code, such as `filtering[0].active`; empty for the document itself. */
  readonly path: string
  /** What is wrong there, as the rest of a sentence. */
  readonly says: string
}

/**
 * Says what is wrong with a document, each thing in a clause.
 * @param document what the document is called where the sentence stands, such as `connectors[0]`
 */
export function sayFaults(faults: readonly DocumentFault[], document = 'it'): string[] {
  const inside = document === 'it' ? 'its ' : `${document}.`
  return faults.map(({ path, says }) => `${path === '' ? document : inside + path} ${says}`)
}

interface Wording {
  readonly document: unknown
  /** All fields that the document may have. */
  readonly fields: readonly string[]
  /** Writes a key or a value. */
  readonly show: (value: unknown) => string
}

/** Turns what a validator found wrong with a document into faults, one for each thing. */
export function describeFaults(errors: readonly ValidationError[], wording: Wording): DocumentFault[] {
  return findTelling(errors).map((error) => ({ path: written(error.instancePath), says: say(error, wording) }))
}

/** A JSON pointer as one writes it in code. */
function written(pointer: string): string {
  return stepsOf(pointer).reduce(
    (path, step) => (/^\d+$/.test(step) ? `${path}[${step}]` : path === '' ? step : `${path}.${step}`),
    '',
  )
}

/** Of errors about the value as a whole, the one that says most. */
const aboutValue = ['enum', 'type', 'pattern', 'format']

/** Leaves out what another error about the same value says better. */
function findTelling(errors: readonly ValidationError[]): ValidationError[] {
  const own = errors.filter(({ keyword }) => keyword !== 'anyOf')
  const isNull = ({ params }: ValidationError) => params['type'] === 'null'
  const best = new Map<string, number>()
  /** Where something is wrong, there or below. */
  const touched = new Set<string>()
  for (const error of own) {
    const { instancePath, keyword } = error
    const rank = aboutValue.indexOf(keyword)
    if (rank >= 0 && !isNull(error)) best.set(instancePath, Math.min(rank, best.get(instancePath) ?? rank))
    let path = isNull(error) ? parentOf(instancePath) : instancePath
    for (; path !== undefined && !touched.has(path); path = parentOf(path)) touched.add(path)
  }
  return own.filter((error) => {
    const { instancePath, keyword } = error
    // Who gives a value did not mean null.
    if (isNull(error)) return !touched.has(instancePath)
    const rank = aboutValue.indexOf(keyword)
    return rank < 0 || rank === best.get(instancePath)
  })
}

function parentOf(pointer: string): string | undefined {
  return pointer === '' ? undefined : pointer.slice(0, pointer.lastIndexOf('/'))
}

function say({ instancePath, keyword, params, message }: ValidationError, { document, fields, show }: Wording): string {
  const value = valueAt(document, instancePath)
  const butMust = (what: string) => `is ${show(value)}, but must be ${what}`
  switch (keyword) {
    case 'required':
      return `has no [${params['missingProperty']}], which it must have`
    case 'additionalProperties': {
      const key = String(params['additionalProperty'])
      return `has the unknown key ${show(key)}${instancePath === '' ? orMeant(key, fields) : ''}`
    }
    case 'type':
      return `must be ${listed([params['type']].flat().map((type) => kinds[String(type)] ?? String(type)))}, not ${kindOf(value)}`
    case 'enum': {
      const allowed = (params['allowedValues'] as unknown[]).map(String)
      return butMust(listed(allowed)) + (typeof value === 'string' ? orMeant(value, allowed) : '')
    }
    case 'pattern':
      return butMust(new RegExp(String(params['pattern'])).test(instant) ? `an instant such as ${instant}` : cron)
    case 'format':
      return butMust(params['format'] === 'date-time' ? `an instant such as ${instant}` : 'a whole number of that size')
    case 'minLength':
      return 'must not be empty'
    case 'minimum':
      return butMust(`${params['limit']} or more`)
    case 'maximum':
      return butMust(`${params['limit']} or less`)
    default:
      return message ?? 'is not as described'
  }
}

const instant = '2026-01-05T10:00:00.000Z'
const cron = 'a cron expression that begins with seconds, such as 0 0 0 * * ?'

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  object: 'an object',
  array: 'a list',
  null: 'null',
}

function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number' && !Number.isInteger(value)) return 'a fraction'
  return kinds[Array.isArray(value) ? 'array' : typeof value] ?? typeof value
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
}

/** The name that an unknown one is likest, if there is one, as a question in brackets. */
export function orMeant(name: string, known: readonly string[]): string {
  const [meant] = suggest(name, known)
  return meant === undefined ? '' : ` (did you mean ${meant}?)`
}

/** A key or a value as an error quotes it. */
export const quoted = (value: unknown): string => `[${shown(value)}]`
