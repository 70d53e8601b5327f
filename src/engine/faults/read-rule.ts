import { matchWildcard } from '../../domain/wildcard.ts'
import { misuse } from '../../errors/misuse.ts'
import { shown } from '../../errors/shown.ts'
import { muteKind } from '../../json/mute.ts'
import { suggest } from '../../json/suggest.ts'
import { isObject } from '../../json/value.ts'
import { type OperationId, operationTable } from '../../spec/generated/operations.ts'
import { effects } from './effects.ts'
import { checkAnswer } from './own-answer.ts'
import type { FaultName, FaultRule } from './rule.ts'

/** A rule as it was given, with what it left out. */
export interface ReadRule {
  /** A copy, without what was not given. */
  readonly rule: FaultRule
  readonly when: 'before' | 'after'
  /** Nothing for all of them. */
  readonly operations: ReadonlySet<OperationId> | undefined
  readonly method: string | undefined
  /** Tells whether a path, as sent and without the query, is one that is meant. */
  readonly path: ((path: string) => boolean) | undefined
  readonly skip: number
  readonly times: number
}

/** Checks one member of a rule, and says what is wrong with it. */
type Check = (value: unknown) => string | undefined

const operationIds = Object.keys(operationTable)
const names = Object.keys(effects)

/** The longest that a timer can wait. */
const longestDelay = 2 ** 31 - 1

const checks: Readonly<Record<keyof FaultRule, Check>> = {
  fault: checkFault,
  delay: (value) =>
    typeof value === 'number' && value >= 0 && value <= longestDelay
      ? undefined
      : numberNot(value, `milliseconds from 0 to ${longestDelay}`),
  when: (value) => (value === 'before' || value === 'after' ? undefined : 'must be [before] or [after]'),
  operation: checkOperation,
  id: (value) => (typeof value === 'string' ? undefined : 'must be the id of a document'),
  method: (value) => (typeof value === 'string' && value !== '' ? undefined : 'must be an HTTP method'),
  path: (value) =>
    typeof value === 'string' && /^[/*][^?#]*$/.test(value)
      ? undefined
      : 'must be a path without origin and query, such as /_connector/*',
  matches: (value) => (typeof value === 'function' ? undefined : 'must be a function'),
  skip: (value) => (isCount(value, 0) ? undefined : numberNot(value, 'a number of requests')),
  times: (value) => (isCount(value, 1) ? undefined : numberNot(value, 'a number of requests, 1 at least')),
}

/**
 * Reads a rule. Errors: names all that is wrong with it.
 * @param what is being done, for the error
 */
export function readRule(what: string, given: unknown): ReadRule {
  if (!isObject(given)) throw misuse(`Failed to ${what}: it is not an object, such as { fault: 'timeout' }.`)
  const asked: FaultRule = given as object
  const faults = [...membersAtFault(asked), ...contradictions(asked)]
  if (faults.length > 0) throw misuse(`Failed to ${what}: ${faults.join('; ').replace(/[^.?]$/, '$&.')}`)
  const rule = copyOf(asked)
  const { operation, method, path, skip = 0, times = Number.POSITIVE_INFINITY } = rule
  return {
    rule,
    when: needsAnswer(rule.fault) ? 'after' : (rule.when ?? 'before'),
    operations: operation === undefined ? undefined : new Set([operation].flat()),
    method: method?.toUpperCase(),
    path: path === undefined ? undefined : patternOf(path),
    skip,
    times,
  }
}

/** Reads the rules that a mock begins with. Errors: as `readRule`, for the first that is wrong. */
export function readRules(given: unknown): FaultRule[] {
  if (!Array.isArray(given)) throw misuse('Failed to make a mock: its faults are no list.')
  return given.map((rule, i) => readRule(`add faults[${i}]`, rule).rule)
}

function membersAtFault(given: object): string[] {
  return Object.entries(given).flatMap(([key, value]) => {
    if (value === undefined) return []
    if (!Object.hasOwn(checks, key)) return [`there is no [${key}]. ${meant(key, Object.keys(checks))}`]
    const fault = checks[key as keyof FaultRule](value)
    return fault === undefined ? [] : [`${key} is [${shown(value)}]: ${fault}`]
  })
}

/** What is right by itself, but not together. */
function contradictions({ fault, delay, when, operation, id }: FaultRule): string[] {
  if (fault === undefined && !delay) return ['it says nothing that goes wrong. Did you forget `fault` or `delay`?']
  const asked = [operation ?? []].flat()
  if (id !== undefined && asked.length > 0 && !asked.some(namesDocument)) {
    return [`id is [${id}], but no request to ${asked.join(' or ')} has an id in its path. Did you mean \`matches\`?`]
  }
  if (when === 'before' && needsAnswer(fault)) {
    const what = fault === undefined ? 'a delay' : `[${fault}]`
    return [`when is [before], but ${what} needs the answer of the operation. Leave it out, or say [after]`]
  }
  return []
}

/** Whether requests name a document in their path; what is no operation is told of elsewhere. */
function namesDocument(operation: OperationId): boolean {
  return !Object.hasOwn(operationTable, operation) || operationTable[operation].paths.some((path) => path.includes('{'))
}

/** Whether there is no fault without the operation's own answer. */
function needsAnswer(fault: FaultRule['fault']): boolean {
  return (
    fault === undefined || (typeof fault === 'string' && Object.hasOwn(effects, fault) && 'spoils' in effects[fault])
  )
}

function checkFault(value: unknown): string | undefined {
  const kind = muteKind(value)
  if (kind !== undefined)
    return `it is a ${kind}, of which nothing can be read. Give an object with its status, headers and body`
  if (isObject(value)) return checkAnswer(value)
  if (typeof value === 'string' && Object.hasOwn(effects, value)) return undefined
  const ofStatus = namesByStatus[Number(String(value))]
  const hint = ofStatus ? `Did you mean ${ofStatus.join(' or ')}?` : meant(String(value), names)
  return `there is no such fault. ${hint} An answer of your own is an object with its \`status\``
}

const namesByStatus: Readonly<Record<number, readonly FaultName[]>> = {
  401: ['unauthenticated'],
  403: ['unauthorized'],
  409: ['version_conflict'],
  413: ['body_too_long'],
  429: ['rejected_execution', 'circuit_breaking'],
  500: ['server_error'],
  502: ['bad_gateway'],
  503: ['no_master', 'no_shards', 'gateway_unavailable'],
  504: ['gateway_timeout'],
}

function checkOperation(value: unknown): string | undefined {
  const asked = [value].flat()
  if (asked.length === 0) return 'names none'
  const unknown = asked.find((one) => typeof one !== 'string' || !Object.hasOwn(operationTable, one))
  return unknown === undefined
    ? undefined
    : `[${String(unknown)}] is no operation. ${meant(String(unknown), operationIds)}`
}

function isCount(value: unknown, least: number): boolean {
  return Number.isInteger(value) && (value as number) >= least
}

/** In JSON and in files a number is easily written as a text, which an error would show alike. */
function numberNot(value: unknown, wanted: string): string {
  return `must be ${wanted}${typeof value === 'string' ? ', as a number and not a text' : ''}`
}

function meant(unknown: string, known: readonly string[]): string {
  const [first] = suggest(unknown, known)
  return first === undefined ? `There are ${known.join(', ')}.` : `Did you mean ${first}?`
}

/** Later changes to what was given are of no effect, and what was read can no longer be changed past the checks. */
function copyOf(given: FaultRule): FaultRule {
  const { matches, ...plain } = given
  const copy: FaultRule = JSON.parse(JSON.stringify(plain), (_, value) => Object.freeze(value))
  return Object.freeze({ ...copy, ...(matches && { matches }) })
}

function patternOf(path: string): (path: string) => boolean {
  const tokens = [...path]
  return (sent) => matchWildcard(tokens, sent)
}
