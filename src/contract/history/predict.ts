import { mergeDocument } from '../../domain/merge.ts'
import type { Profile } from '../../domain/profile.ts'
import { isWithin, memberOf, stepsOf, valueAt } from '../../json/pointer.ts'
import { isObject, type JsonValue } from '../../json/value.ts'
import { contractTable, type OperationContract, type WriteRule } from '../../spec/generated/contract.ts'
import { type OperationId, operationTable } from '../../spec/generated/operations.ts'
import type { Exchange } from '../exchange.ts'
import { requestErrors } from '../request-errors.ts'
import type { DocumentKind, KnownDocument, Outcome } from './knowledge.ts'
import { hasAtLeast, instantOf, isSame } from './same.ts'
import { isOn } from './subject.ts'

/** What an accepted request makes of a field. */
export interface Prediction {
  readonly path: string
  readonly outcome: Outcome
}

/** How the target's version behaves. */
export type Behaviour = Pick<Profile, 'behaves'>

/**
 * The fields that an accepted request writes, and what becomes of each; fields that are not named stay. The rules are `x-writes`.
 * Checks and the history ask this of an exchange one after the other: only the last answer is kept.
 */
export function predict(
  exchange: Exchange,
  operation: OperationId,
  known: KnownDocument,
  version: Behaviour,
): readonly Prediction[] {
  if (last?.exchange !== exchange || last.known !== known || last.operation !== operation || last.version !== version) {
    last = { exchange, operation, known, version, predictions: readPredictions(exchange, operation, known, version) }
  }
  return last.predictions
}

let last:
  | {
      readonly exchange: Exchange
      readonly operation: OperationId
      readonly known: KnownDocument
      readonly version: Behaviour
      readonly predictions: readonly Prediction[]
    }
  | undefined

function readPredictions(
  exchange: Exchange,
  operation: OperationId,
  known: KnownDocument,
  version: Behaviour,
): readonly Prediction[] {
  // What the server makes of a form that is not described, or of one that is no JSON here, the rules do not tell.
  const isUnread = exchange.sent === undefined && exchange.request.body !== ''
  if (isUnread || requestErrors(exchange).length > 0) return effectPaths(operation, known.kind).map(openAt)
  const predictions = unruled(operation, known.kind).slice()
  for (const rules of rulesByPath(operation, known.kind)) {
    for (const rule of rules) {
      const applies = holds(rule, exchange, known, version)
      if (applies === 'no') continue
      if (applies === 'unknown') predictions.push(openAt(rule.path))
      else for (const outcome of outcomesOf(rule, exchange, known)) predictions.push(outcome)
      break
    }
  }
  return predictions
}

/** The rules of each path together, which is how the description has them: the first that applies is the one. */
const rulesByPath = byOperation((operation, kind): readonly (readonly WriteRule[])[] => {
  const paths = new Map<string, WriteRule[]>()
  for (const rule of contractTable[operation].writes[kind] ?? []) {
    const rules = paths.get(rule.path)
    if (rules) rules.push(rule)
    else paths.set(rule.path, [rule])
  }
  return Array.from(paths.values())
})

function openAt(path: string): Prediction {
  return { path, outcome: { is: 'open' } }
}

/** The fields that an operation may write, as pointers; the empty one is the whole document. */
export const effectPaths = byOperation((operation, kind): readonly string[] => {
  const effects: { readonly [kind: string]: unknown } = operationTable[operation].effects
  const names = effects[kind]
  if (!Array.isArray(names)) return []
  return names.map((name: string) => (name === '*' ? '' : pointerTo(name)))
})

/** What an operation may write without a rule that tells what. */
const unruled = byOperation((operation, kind): readonly Prediction[] => {
  const { writes, open }: OperationContract = contractTable[operation]
  const rules = writes[kind] ?? []
  const paths = effectPaths(operation, kind)
  const effects = rules.length > 0 && paths.includes('') ? open.map(pointerTo) : paths
  return effects.filter((path) => !rules.some((rule) => rule.path === path)).map(openAt)
})

/** What the tables say of an operation and a kind of document, read once. */
function byOperation<Fact>(
  read: (operation: OperationId, kind: DocumentKind) => Fact,
): (operation: OperationId, kind: DocumentKind) => Fact {
  const facts: { readonly [Kind in DocumentKind]: Map<OperationId, Fact> } = {
    connector: new Map(),
    sync_job: new Map(),
    secret: new Map(),
  }
  return (operation, kind) => {
    let fact = facts[kind].get(operation)
    if (fact === undefined) {
      fact = read(operation, kind)
      facts[kind].set(operation, fact)
    }
    return fact
  }
}

/** A pointer for a name with dots. */
function pointerTo(name: string): string {
  return `/${name.replaceAll('.', '/')}`
}

/** The value that a field must have now, if that can be known. */
export function currentValue(known: KnownDocument, path: string): { readonly value: unknown } | undefined {
  if (known.expectations.length === 0) return known.document && { value: valueAt(known.document, path) }
  const touching = known.expectations.filter((one) => isWithin(one.path, path) || isWithin(path, one.path))
  const exact = touching.find((one) => one.path === path)
  if (exact) return exact.outcome.is === 'value' ? { value: exact.outcome.value } : undefined
  const [whole] = touching
  if (whole) {
    const isInside = touching.length === 1 && whole.outcome.is === 'value' && isWithin(path, whole.path)
    return isInside ? { value: valueAt(whole.outcome.value, path.slice(whole.path.length)) } : undefined
  }
  return known.document && { value: valueAt(known.document, path) }
}

function holds(
  { when }: WriteRule,
  exchange: Exchange,
  known: KnownDocument,
  version: Behaviour,
): 'yes' | 'no' | 'unknown' {
  if (!when) return 'yes'
  if (when.behaves !== undefined && !version.behaves(when.behaves)) return 'no'
  if (when.query && !Object.entries(when.query).every(([name, value]) => String(isOn(exchange, name)) === value))
    return 'no'
  if (when.body !== undefined && !isSo(valueAt(exchange.sent, when.body), when.is ?? 'present')) return 'no'
  if (!when.from) return 'yes'
  if (known.status === undefined) return 'unknown'
  return when.from.includes(known.status) ? 'yes' : 'no'
}

function isSo(value: unknown, is: NonNullable<NonNullable<WriteRule['when']>['is']>): boolean {
  switch (is) {
    case 'present':
      return value !== undefined
    case 'absent':
      return value === undefined
    case 'text':
      return typeof value === 'string' && value !== ''
    case 'empty':
      return value === null || value === ''
    case 'true':
      return value === true || value === 'true'
    case 'not true':
      return value !== true && value !== 'true'
  }
}

function outcomesOf({ path, value: rule }: WriteRule, { sent }: Exchange, known: KnownDocument): Prediction[] {
  if ('now' in rule) return [{ path, outcome: { is: 'now' } }]
  if ('constant' in rule) return [{ path, outcome: { is: 'value', value: rule.constant } }]
  if ('copy' in rule) {
    const source = currentValue(known, rule.copy)
    return [{ path, outcome: source ? { is: 'value', value: source.value } : { is: 'open' } }]
  }
  if ('each' in rule) return each(rule, sent, known)
  if ('merge' in rule) {
    const patch = valueAt(sent, rule.merge)
    return isObject(patch) ? [{ path, outcome: merged(known, path, patch, rule.as) }] : []
  }
  const value = valueAt(sent, rule.body) ?? (valueAt(sent, rule.body) === null ? null : rule.default)
  if (value === undefined || (value === null && rule.nullKeeps)) return []
  if (rule.as === 'instant' && isUnclearInstant(String(value))) return [openAt(path)]
  return [{ path, outcome: { is: 'value', value: shaped(value, rule.as) } }]
}

function each(rule: { readonly each: string; readonly into: string }, sent: unknown, known: KnownDocument) {
  const members = valueAt(sent, rule.each)
  if (!isObject(members)) return []
  return Object.entries(members).map(([key, value]): Prediction => {
    const path = rule.into.replace('/{key}', memberOf('', key))
    return { path, outcome: isObject(value) ? merged(known, path, value) : { is: 'value', value } }
  })
}

function merged(known: KnownDocument, path: string, patch: JsonValue, as?: 'upper intervals'): Outcome {
  const sent = as === 'upper intervals' ? upperIntervals(patch) : patch
  const stored = currentValue(known, path)
  if (!stored) return { is: 'holds', value: sent }
  if (!isObject(stored.value) || !isObject(sent)) return { is: 'value', value: sent }
  return { is: 'value', value: mergeDocument(stored.value, sent) }
}

/** Cron expressions are stored in capitals. */
function upperIntervals(value: JsonValue): JsonValue {
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === 'interval' && typeof inner === 'string' ? inner.toUpperCase() : upperIntervals(inner),
    ]),
  )
}

/** Four digits may be a year as well as milliseconds, and beyond sixteen there is no such day. */
function isUnclearInstant(text: string): boolean {
  return /^-?(?:\d{4}|\d{16,})$/.test(text)
}

function shaped(value: unknown, as: 'lower' | 'upper' | 'integer' | 'instant' | undefined): unknown {
  if (as === 'lower') return String(value).toLowerCase()
  if (as === 'upper') return String(value).toUpperCase()
  if (as === 'integer') return Math.trunc(Number(value)) + 0
  // A text of digits is an instant in milliseconds.
  return as === 'instant' && /^-?\d+$/.test(String(value)) ? new Date(Number(value)).toISOString() : value
}

/** Whether a value is what was predicted. Instants are equal when they name the same moment, however it is written. */
export function isAsPredicted(value: unknown, outcome: Outcome): boolean {
  if (outcome.is === 'open') return true
  if (outcome.is === 'now') return instantOf(value) !== undefined
  return outcome.is === 'value' ? isSame(value, outcome.value) : hasAtLeast(value, outcome.value)
}

/** The name of a field at the top, for messages. */
export function fieldOf(path: string): string {
  return stepsOf(path)[0] ?? 'the document'
}
