import { sayFaults } from '../engine/document-faults.ts'
import {
  type ConnectorSeed,
  type ReadSeed,
  readConnectorSeed,
  readSecretSeed,
  readSyncJobSeed,
  type SecretSeed,
  type SyncJobSeed,
} from '../engine/seeds.ts'
import { isObject } from '../json/value.ts'
import { documentFields } from '../spec/generated/documents.ts'
import type { components } from '../spec/generated/types.ts'
import { createTimestamps, systemClock } from '../store/clock.ts'
import { createRecord } from './data-record.ts'

type Schemas = components['schemas']

/** The part of Standard Schema that is made use of: https://standardschema.dev. */
export interface StandardSchema<Input = unknown, Output = Input> {
  /** What the schema is asked by. */
  readonly '~standard': {
    readonly version: 1
    readonly vendor: string
    readonly validate: (value: unknown) => SchemaResult<Output> | Promise<SchemaResult<Output>>
    readonly types?: { readonly input: Input; readonly output: Output } | undefined
  }
}

/** A value that was accepted, or why it was not. */
export type SchemaResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly SchemaIssue[] }

/** One fault of a value that was refused. */
export interface SchemaIssue {
  /** What is wrong, in a sentence. */
  readonly message: string
  /** Where in the value, from the outside in; left out for the value as a whole. */
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined
}

type InputOf<Schema extends StandardSchema> = NonNullable<Schema['~standard']['types']>['input']
type OutputOf<Schema extends StandardSchema> = NonNullable<Schema['~standard']['types']>['output']

/** A Standard Schema of documents: fills in what is missing as a seed does, and refuses what is not as described, with every fault named. */
export interface DocumentSchema<Input, Output> extends StandardSchema<Input, Output> {
  /**
   * Gives a schema for records that have fields of your own as well, relations among them: the other schema judges those, this one the
   * rest. No request sees them, and records that requests make are without, so they should be optional or have defaults.
   *
   * @example
   * const connectors = new Collection({ schema: connectorSchema.extend(z.object({ team: teamSchema.optional() })) })
   * connectors.defineRelations(({ one }) => ({ team: one(teams) }))
   */
  extend<Own extends StandardSchema>(own: Own): StandardSchema<Input & InputOf<Own>, Output & OutputOf<Own>>
}

/** One kind of documents: which fields it has, and how a seed of it is read. */
export interface DocumentKind {
  readonly fields: ReadonlySet<string>
  readonly read: (seed: unknown) => ReadSeed<{ id: string }>
}

const now = createTimestamps(systemClock)

export const connectorKind: DocumentKind = {
  fields: new Set(documentFields.Connector),
  read: (seed) => readConnectorSeed(seed, now()),
}
export const syncJobKind: DocumentKind = {
  fields: new Set(documentFields.SyncJob),
  read: (seed) => readSyncJobSeed(seed, () => undefined, now()),
}
export const secretKind: DocumentKind = {
  fields: new Set(documentFields.Secret),
  read: readSecretSeed,
}

/** Connectors, for a collection of them. Of a record only the `id` must be given, as of a seed; times are the machine's. */
export const connectorSchema: DocumentSchema<ConnectorSeed, Schemas['Connector']> = createSchema(connectorKind)

/**
 * Sync jobs, for a collection of them. Of a record `id` and `connector.id` must be given; times are the machine's. What its snapshot
 * of the connector lacks is as of a fresh connector, since a schema knows no other record.
 */
export const syncJobSchema: DocumentSchema<SyncJobSeed, Schemas['SyncJob']> = createSchema(syncJobKind)

/** Secrets, for a collection of them. Nothing of a secret has a default. */
export const secretSchema: DocumentSchema<SecretSeed, Schemas['Secret']> = createSchema(secretKind)

function createSchema<Input, Output>(kind: DocumentKind): DocumentSchema<Input, Output> {
  return {
    '~standard': {
      version: 1,
      vendor: 'es-connector-kit',
      validate: (value) => join(kind.read(value), { value: undefined }),
    },
    extend: (own) => ({
      '~standard': {
        version: 1,
        vendor: 'es-connector-kit',
        validate(value) {
          const { described, others } = split(value, kind.fields)
          const read = kind.read(described)
          const judged = own['~standard'].validate(others)
          return judged instanceof Promise ? judged.then((rest) => join(read, rest)) : join(read, judged)
        },
      },
    }),
  }
}

/** Takes the fields of a document apart from others. What is no object stays whole, for the document's reader to refuse. */
export function split(value: unknown, fields: ReadonlySet<string>): { described: unknown; others: object } {
  if (!isObject(value)) return { described: value, others: {} }
  const entries = Object.entries(value)
  return {
    described: Object.fromEntries(entries.filter(([name]) => fields.has(name))),
    others: Object.fromEntries(entries.filter(([name]) => !fields.has(name))),
  }
}

/** The record of a document that was read and of fields that were accepted beside it, or the faults of both. */
function join<Output>(read: ReadSeed<{ id: string }>, beside: SchemaResult<unknown>): SchemaResult<Output> {
  const faults = 'faults' in read ? sayFaults(read.faults).map((message) => ({ message })) : []
  if ('faults' in read || beside.issues) return { issues: [...faults, ...(beside.issues ?? [])] }
  return { value: createRecord(read, beside.value) as Output }
}
