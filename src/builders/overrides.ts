import { applyChange } from '../engine/change.ts'
import { sayFaults } from '../engine/document-faults.ts'
import type { Match } from '../engine/match.ts'
import type { ConnectorSeed, ReadSeed, SecretSeed, SyncJobSeed } from '../engine/seeds.ts'
import { insteadOf } from '../errors/instead-of.ts'
import { misuse } from '../errors/misuse.ts'
import { isObject } from '../json/value.ts'
import { documentFields } from '../spec/generated/documents.ts'

/**
 * What a connector shall have: of every object the fields that matter, at any depth. They are merged into what is built, lists are replaced,
 * and `undefined` takes a field away. What is not given is made to fit what is.
 */
export type ConnectorOverrides = Match<ConnectorSeed>

/**
 * What a sync job shall have: of every object the fields that matter, at any depth. They are merged into what is built, lists are replaced,
 * and `undefined` takes a field away. What is not given is made to fit what is.
 */
export type SyncJobOverrides = Match<SyncJobSeed>

/** What a secret shall have. */
export type SecretOverrides = Match<SecretSeed>

type Kind = keyof typeof documentFields

const called = { Connector: 'a connector', SyncJob: 'a sync job', Secret: 'a secret' } satisfies Record<Kind, string>

/** Refuses overrides that are none, and those of fields that no document has. */
export function checkOverrides(kind: Kind, overrides: unknown): void {
  const what = called[kind]
  if (!isObject(overrides)) {
    throw misuse(
      `Failed to build ${what}: its overrides [${String(overrides)}] are no object with fields. Did you forget to wrap the call, as in \`() => build(…)\`?`,
    )
  }
  const known: readonly string[] = documentFields[kind]
  for (const field of Object.keys(overrides)) {
    if (known.includes(field)) continue
    throw misuse(`Failed to build ${what}: ${what} has no field [${field}]. ${insteadOf(field, known)}`)
  }
}

/** Merges the overrides into a document that was built, and holds the outcome against the description. */
export function override<Document extends { id: string }>(
  kind: Kind,
  built: Document,
  overrides: object,
  readDocument: (document: unknown) => ReadSeed<Document>,
): Document {
  const read = readDocument(applyChange(built as never, overrides as Record<string, unknown>))
  if ('faults' in read) {
    throw misuse(`Failed to build ${called[kind]}: ${sayFaults(read.faults).join('; ')}.`)
  }
  return { id: read.id, ...read.document } as Document
}
