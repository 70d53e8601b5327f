import { hidden } from '../domain/redact.ts'
import type { LoggedRequest } from '../engine/logged-request.ts'
import { shownHeaders } from '../engine/shown-headers.ts'
import { insteadOf } from '../errors/instead-of.ts'
import { misuse } from '../errors/misuse.ts'
import { suggest } from '../json/suggest.ts'
import { isObject } from '../json/value.ts'
import {
  listParameters,
  type OperationDescription,
  type OperationId,
  operationTable,
} from '../spec/generated/operations.ts'
import { requestFields } from '../spec/generated/request-fields.ts'
import type { operations } from '../spec/generated/types.ts'
import { readUrl } from '../spec/read-url.ts'
import { checkExpected } from './check-expected.ts'
import { type Expected, findDifferences, isMatcher, type ValueMatcher } from './expected.ts'
import { show } from './show.ts'

type OrAnything<T> = [T] extends [never] ? unknown : T
type PathOf<Id extends OperationId> = operations[Id] extends { parameters: { path: infer Path } } ? Path : unknown
type QueryOf<Id extends OperationId> = operations[Id] extends { parameters: { query?: infer Query } }
  ? OrAnything<NonNullable<Query>>
  : unknown
type BodyOf<Id extends OperationId> =
  OrAnything<NonNullable<operations[Id]['requestBody']>> extends { content: { 'application/json': infer Body } }
    ? Body
    : unknown

type KeyOf<T> = T extends unknown ? keyof T : never
type ValueOf<T, Key> = T extends unknown ? (Key extends keyof T ? T[Key] : never) : never
/** Some of the members, of any form that there is. */
type Named<T> = { readonly [Key in KeyOf<T>]?: Expected<ValueOf<T, Key>> }

/** The parts of a request and of its answer. */
interface Parts<Id extends OperationId> {
  /** The path parameters, decoded. */
  readonly params?: Expected<PathOf<Id>>
  /**
   * The query parameters; numbers and flags are compared as texts, those with commas as lists. A text is the parameter of this name, of an
   * operation that has one.
   */
  readonly query?: Expected<QueryOf<Id>> | ('query' extends keyof QueryOf<Id> ? string | RegExp : never)
  readonly body?: Expected<BodyOf<Id>>
  /** By lower-case name; the log has `accept`, `content-type`, `user-agent` and `x-opaque-id`. */
  readonly headers?: Readonly<Record<string, Expected<string>>>
  /** The body of the answer. */
  readonly answer?: unknown
}

type Flat<Id extends OperationId> = PathOf<Id> & QueryOf<Id> & BodyOf<Id>

/**
 * What a request is expected to be like. Path parameters, query parameters and members of the body can stand side by side, as in a call of
 * the official client, or in their parts: `params`, `query`, `body`, `headers`, `answer`. What is not named may be anything. A number as
 * `status` is the status of the answer, anything else the `status` that was sent.
 */
export type RequestMatch<Id extends OperationId = OperationId> = Parts<Id> &
  Omit<Named<Flat<Id>>, keyof Parts<Id> | 'status'> & {
    readonly status?: number | (Flat<Id> extends { status?: infer Status } ? Expected<Status> : never)
  }

/** What a match asks of parts of a request. */
export type Pattern = Readonly<Record<string, unknown>>

const partNames: readonly string[] = ['params', 'query', 'body', 'headers', 'status', 'answer']

/**
 * Sorts what a match names into the parts of a request. There are two patterns, to be met both, where a part is given as a whole and by
 * names, and none where nothing is asked. What a body or a query may have is open where it is given as a part: clients send wrong ones, too.
 * Errors: misuse for an unknown operation, a match that is no object or that nothing can be compared of, a name that nothing has, or a part
 * that can never be what it is expected to be.
 */
export function readMatch(operation: OperationId | undefined, match: unknown = {}): Pattern[] {
  if (operation !== undefined) checkOperation(operation, 'look for requests')
  if (!isObject(match) || isMatcher(match)) {
    throw misuse(
      `Failed to look for requests: what they should be like is [${String(match)}], no object. Did you forget to name what it is, as in { body: … }?`,
    )
  }
  checkExpected('look for requests', match)
  const parts: Record<string, unknown> = {}
  const named: Record<string, Record<string, unknown>> = {}
  for (const [name, expected] of Object.entries(match as Record<string, unknown>)) {
    if (name === 'status' && (typeof expected === 'number' || !hasStatus(operation))) parts[name] = expected
    else if (name !== 'status' && partNames.includes(name) && !isParameter(operation, name, expected))
      parts[name] = readPart(operation, name, expected)
    else {
      checkName(operation, name)
      const part = partOf(operation, name)
      named[part] = { ...named[part], [name]: asSent(part, name, expected) }
    }
  }
  return together(parts, named)
}

/** Errors: misuse for an operation that there is not, in which `what` fails. */
export function checkOperation(operation: unknown, what: string): asserts operation is OperationId {
  const name = String(operation)
  if (Object.hasOwn(operationTable, name)) return
  const [meant] = suggest(name, Object.keys(operationTable))
  const question = meant ? ` Did you mean ${meant}?` : ` They are ${Object.keys(operationTable).join(', ')}.`
  throw misuse(`Failed to ${what}: there is no operation [${name}].${question}`)
}

/** Errors: misuse for a name that stands by itself, and that neither a parameter nor a field of the body has. */
function checkName(operation: OperationId | undefined, name: string): void {
  // What leads to no operation may hold anything.
  if (operation === undefined) return
  const known = [...pathParameters(operation), ...(requestFields[operation] ?? []), ...description(operation).query]
  if (known.includes(name)) return
  const others = partNames.filter((part) => !known.includes(part))
  // Who mixes up name and value has put a secret there.
  const shown = operation.startsWith('connector.secret_') ? hidden : name
  const instead = insteadOf(name, [...known, ...others])
  throw misuse(
    `Failed to look for requests: there is no [${shown}] in a request to ${operation}. ${instead} What is not described is named in its part, as in { body: { … } }.`,
  )
}

/** The parts of a request that a pattern can ask for. */
export function partsOf({
  method,
  url,
  params,
  sent,
  body,
  headers,
  status,
  received,
  responseBody,
}: LoggedRequest): Pattern {
  return {
    params,
    query: Object.fromEntries(
      [...readUrl(method, url).query].map(([name, value]) => [name, isList(name) ? value.split(',') : value]),
    ),
    body: sent ?? (body === '' ? undefined : body),
    headers,
    status,
    answer: received ?? responseBody,
  }
}

/** Names join the part that was given, where that is names as well, and others. */
function together(parts: Pattern, named: Readonly<Record<string, Record<string, unknown>>>): Pattern[] {
  const joined: Record<string, unknown> = { ...parts }
  const apart: Record<string, unknown> = {}
  for (const [part, members] of Object.entries(named)) {
    const whole = parts[part]
    if (!(part in parts)) joined[part] = members
    else if (isObject(whole) && !isMatcher(whole) && !Object.keys(members).some((name) => Object.hasOwn(whole, name)))
      joined[part] = { ...whole, ...members }
    else apart[part] = members
  }
  return [joined, apart].filter((pattern) => Object.keys(pattern).length > 0)
}

function description(operation: OperationId): OperationDescription {
  return operationTable[operation]
}

function pathParameters(operation: OperationId): string[] {
  const names = description(operation).paths.flatMap((path) =>
    Array.from(path.matchAll(/\{(\w+)\}/g), ([, name = '']) => name),
  )
  return [...new Set(names)]
}

/** Where a name belongs that stands by itself. */
function partOf(operation: OperationId | undefined, name: string): 'params' | 'query' | 'body' {
  if (operation === undefined) return 'body'
  if (pathParameters(operation).includes(name)) return 'params'
  return description(operation).query.includes(name) ? 'query' : 'body'
}

/** Whether a name of a part is meant as that of a parameter. */
function isParameter(operation: OperationId | undefined, name: string, expected: unknown): boolean {
  const isText = typeof expected === 'string' || expected instanceof RegExp
  return isText && operation !== undefined && description(operation).query.includes(name)
}

/** Whether an operation is sent a `status`. */
function hasStatus(operation: OperationId | undefined): boolean {
  return (
    operation === 'connector.update_status' ||
    (operation !== undefined && description(operation).query.includes('status'))
  )
}

/** All names that a part can have; nothing where it may have any. */
function namesIn(operation: OperationId | undefined, part: string): readonly string[] | undefined {
  if (part === 'headers') return shownHeaders
  return part === 'params' && operation !== undefined ? pathParameters(operation) : undefined
}

/** A part that was given as a whole. Errors: misuse for what no part can be or have. */
function readPart(operation: OperationId | undefined, part: string, expected: unknown): unknown {
  if (part === 'body' || part === 'answer') return expected
  const isOfTexts = expected instanceof RegExp
  if (isMatcher(expected) && !isOfTexts) return expected
  if (!isObject(expected) || isOfTexts) {
    throw misuse(
      `Failed to look for requests: their ${part} should be [${String(expected)}], no object of names and values.`,
    )
  }
  const known = namesIn(operation, part)
  for (const name of Object.keys(expected)) {
    if (known === undefined || known.includes(name)) continue
    throw misuse(`Failed to look for requests: their ${part} never have [${name}]. ${insteadOf(name, known)}`)
  }
  return Object.fromEntries(Object.entries(expected).map(([name, one]) => [name, asSent(part, name, one)]))
}

/** What is expected of one member of a part, as `partsOf` has it. */
function asSent(part: string, name: string, expected: unknown): unknown {
  if (part === 'body') return expected
  if (part !== 'query' || !isList(name)) return asText(expected)
  if (Array.isArray(expected)) return expected.map(asText)
  if (isMatcher(expected)) return isOfText(expected) ? ofWholeList(expected) : expected
  const text = asText(expected)
  return typeof text === 'string' ? text.split(',') : text
}

function isList(name: string): boolean {
  return listParameters.includes(name)
}

/** Matchers of test runners say what they expect. */
function isOfText(matcher: ValueMatcher): boolean {
  if (matcher instanceof RegExp) return true
  return 'getExpectedType' in matcher && (matcher.getExpectedType as () => unknown)() === 'string'
}

/** Asks a matcher for texts about a list as it was sent. */
function ofWholeList(matcher: ValueMatcher): ValueMatcher {
  const ask = (list: unknown) => findDifferences(Array.isArray(list) ? list.join(',') : list, matcher).length === 0
  return Object.defineProperty(ask, 'name', { value: show(matcher) })
}

function asText(expected: unknown): unknown {
  return typeof expected === 'number' || typeof expected === 'boolean' ? String(expected) : expected
}
