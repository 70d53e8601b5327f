import type { LoggedRequest } from '../engine/logged-request.ts'
import { misuse } from '../errors/misuse.ts'
import { suggest } from '../json/suggest.ts'
import { isObject } from '../json/value.ts'
import { type OperationDescription, type OperationId, operationTable } from '../spec/generated/operations.ts'
import type { operations } from '../spec/generated/types.ts'
import { readUrl } from '../spec/read-url.ts'
import { type Expected, isMatcher } from './expected.ts'

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
  /** The query parameters; numbers and flags are compared as texts. */
  readonly query?: Expected<QueryOf<Id>>
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

/** What a match asks of each part. */
export type Pattern = Readonly<Record<string, unknown>>

const partNames: ReadonlySet<string> = new Set(['params', 'query', 'body', 'headers', 'answer'])

/** Sorts what a match names into the parts of a request. Errors: misuse for an unknown operation, or a match that is no object. */
export function readMatch(operation: OperationId | undefined, match: unknown = {}): Pattern {
  if (operation !== undefined) checkOperation(operation)
  if (!isObject(match) || isMatcher(match)) {
    throw misuse(
      `Failed to look for requests: what they should be like is [${String(match)}], no object. Did you forget to name what it is, as in { body: … }?`,
    )
  }
  const pattern: Record<string, unknown> = {}
  for (const [name, expected] of Object.entries(match as Record<string, unknown>)) {
    if (partNames.has(name))
      pattern[name] = merge(pattern[name], name === 'answer' || name === 'body' ? expected : asTexts(expected))
    else if (name === 'status' && (typeof expected === 'number' || !hasStatus(operation))) pattern['status'] = expected
    else {
      const part = partOf(operation, name)
      pattern[part] = merge(pattern[part], { [name]: part === 'body' ? expected : asText(expected) })
    }
  }
  return pattern
}

/** Errors: misuse for an operation that there is not. */
export function checkOperation(operation: string): asserts operation is OperationId {
  if (Object.hasOwn(operationTable, operation)) return
  const [meant] = suggest(operation, Object.keys(operationTable))
  const question = meant ? ` Did you mean ${meant}?` : ` They are ${Object.keys(operationTable).join(', ')}.`
  throw misuse(`Failed to look for requests: there is no operation [${operation}].${question}`)
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
    query: Object.fromEntries(readUrl(method, url).query),
    body: sent ?? (body === '' ? undefined : body),
    headers,
    status,
    answer: received ?? responseBody,
  }
}

function merge(before: unknown, more: unknown): unknown {
  return isObject(before) && isObject(more) ? { ...before, ...more } : more
}

function description(operation: OperationId): OperationDescription {
  return operationTable[operation]
}

/** Where a name belongs that stands by itself. */
function partOf(operation: OperationId | undefined, name: string): 'params' | 'query' | 'body' {
  if (operation === undefined) return 'body'
  const { paths, query, hasBody } = description(operation)
  if (paths.some((path) => path.includes(`{${name}}`))) return 'params'
  return query.includes(name) || hasBody === 'none' ? 'query' : 'body'
}

/** Whether an operation is sent a `status`. */
function hasStatus(operation: OperationId | undefined): boolean {
  return (
    operation === 'connector.update_status' ||
    (operation !== undefined && description(operation).query.includes('status'))
  )
}

function asTexts(expected: unknown): unknown {
  if (!isObject(expected) || isMatcher(expected)) return expected
  return Object.fromEntries(Object.entries(expected).map(([name, one]) => [name, asText(one)]))
}

function asText(expected: unknown): unknown {
  return typeof expected === 'number' || typeof expected === 'boolean' ? String(expected) : expected
}
