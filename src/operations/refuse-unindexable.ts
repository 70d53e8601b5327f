import { findUnindexable } from '../domain/find-unindexable.ts'
import { type Failure, fail } from './operation.ts'

/**
 * The refusal of a document, or of a patch to one, that the index would not take; asked for right before the write.
 * Errors: `value_too_long`, `integer_out_of_range`.
 */
export function refuseUnindexable(id: string, document: object): Failure | undefined {
  const found = findUnindexable(document)
  switch (found?.kind) {
    case undefined:
      return undefined
    case 'too long':
      return fail({ code: 'value_too_long', id, field: found.field, value: found.value })
    case 'out of range':
      return fail({ code: 'integer_out_of_range', id, field: found.field, value: found.value, type: found.type })
  }
}
