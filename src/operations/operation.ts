import type { Profile } from '../domain/profile.ts'
import type { ApiError } from '../errors/catalogue.ts'
import type { OperationId, operationTable } from '../spec/generated/operations.ts'
import type { operations } from '../spec/generated/types.ts'
import type { Collection } from '../store/storage.ts'
import type { Store } from '../store/store.ts'
import type { Format } from '../xcontent/formats.ts'
import type { ObjectParser } from '../xcontent/object-parser.ts'
import type { Json } from './json-text.ts'

type Table = typeof operationTable

/** The path parameters of an operation, decoded. */
type PathParameters<Id extends OperationId> = operations[Id] extends { parameters: { path: infer P } }
  ? P
  : Record<never, never>

type JsonOf<Response> = Response extends { content: { 'application/json': infer Body } } ? Body : never

/** The successful answers that the description knows for an operation. */
type Success<Id extends OperationId> = {
  [Status in keyof operations[Id]['responses'] & (200 | 201)]: {
    readonly status: Status
    readonly body: JsonOf<operations[Id]['responses'][Status]> | Json<JsonOf<operations[Id]['responses'][Status]>>
  }
}[keyof operations[Id]['responses'] & (200 | 201)]

export interface Failure {
  readonly error: ApiError
}

export type Reply<Id extends OperationId> = Success<Id> | Failure

/** What an operation works with beside the request: the documents, the time, and new ids. */
export interface Context {
  readonly store: Store
  /** The version of the server that is mocked. */
  readonly profile: Profile
  /** The present instant as the server prints it. */
  readonly now: () => string
  /** An id that the collection does not know yet. */
  readonly newId: (collection: Pick<Collection<unknown, never>, 'get'>) => string
}

/** Decoded query parameters by name; one without `=` has the empty value. */
export type Query = ReadonlyMap<string, string>

type BodyOf<Id extends OperationId, Body> = Table[Id]['hasBody'] extends 'required'
  ? Body
  : Table[Id]['hasBody'] extends 'optional'
    ? Body | undefined
    : undefined

interface OperationRequest<Id extends OperationId, Body, Parameters> {
  readonly params: PathParameters<Id>
  readonly body: BodyOf<Id, Body>
  readonly query: Parameters
}

/** One operation of the API: where it is, how its body and parameters are read, what it refuses, and what it does. */
export interface Operation<Id extends OperationId, Body, Parameters> {
  readonly id: Id
  readonly method: Table[Id]['method']
  /** As in the description; an operation with two routes names both. */
  readonly path: Table[Id]['paths'][number] | readonly Table[Id]['paths'][number][]
  /** Reads the body. Whether one must be there is in the description. */
  readonly body?: ObjectParser<Body>
  /**
   * What a required body that is missing is answered with, where that is not the usual refusal; `format` is the one that the request says it
   * has, if the server can read such a one.
   */
  readonly withoutBody?: (format: Format | undefined) => ApiError
  /** Reads the query parameters of its own, in the server's order. */
  readonly query?: (query: Query) => Parameters
  /** What is wrong with a request that could be read, as the server's numbered messages. Nothing has been looked up yet. */
  readonly validate?: (request: OperationRequest<Id, Body, Parameters>) => readonly string[]
  /** Does the work. A refusal must come before the first write. */
  readonly resolve: (request: OperationRequest<Id, Body, Parameters>, context: Context) => Reply<Id>
}

/** An operation whose types have been checked and forgotten, as the engine runs it. */
export interface AnyOperation {
  readonly id: OperationId
  readonly body?: ObjectParser<unknown>
  readonly withoutBody?: (format: Format | undefined) => ApiError
  readonly query?: (query: Query) => unknown
  readonly validate?: (request: AnyRequest) => readonly string[]
  readonly resolve: (request: AnyRequest, context: Context) => { status: number; body: unknown } | Failure
}

export interface AnyRequest {
  readonly params: Readonly<Record<string, string>>
  readonly body: unknown
  readonly query: unknown
}

/** Types an operation: its path, its parameters and its answers must be those of the description. */
export function defineOperation<const Id extends OperationId, Body = undefined, Parameters = undefined>(
  operation: Operation<Id, Body, Parameters>,
): Operation<Id, Body, Parameters> {
  return operation
}

/** A successful answer. */
export function reply<const Status extends 200 | 201, Body>(
  status: Status,
  body: Body,
): { status: Status; body: Body } {
  return { status, body }
}

/** A refusal, as data; `renderError` says how it looks on the wire. */
export function fail(error: ApiError): Failure {
  return { error }
}
