import { sayFaults } from '../engine/document-faults.ts'
import { misuse } from '../errors/misuse.ts'
import type { IndexName } from '../store/storage.ts'
import { type DataRecord, documentOf, type Identified, recordIs } from './data-record.ts'
import { type DocumentKind, split } from './data-schema.ts'

/** The document of a record. Errors: one that no schema of ours has seen, and that is not as described. */
export function identifyRecord<Document>(
  record: DataRecord,
  index: IndexName,
  kind: DocumentKind,
): Identified<Document> {
  const known = documentOf(record)
  if (known) return known as Identified<Document>
  const read = kind.read(split(record, kind.fields).described)
  if ('faults' in read) {
    const faults = sayFaults(read.faults).join('; ')
    throw misuse(
      `Failed to read a record of ${index}: ${faults}. Did you forget to make the collection with the schema of this package?`,
    )
  }
  recordIs(record, read)
  return read as unknown as Identified<Document>
}
