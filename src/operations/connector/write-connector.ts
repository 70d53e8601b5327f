import { createConnector } from '../../domain/connector.ts'
import { idLengthMessages } from '../../domain/id-length.ts'
import { type Context, type Failure, fail } from '../operation.ts'
import { refuseUnindexable } from '../refuse-unindexable.ts'
import type { CreateRequest } from './create-body.ts'
import { isIndexNameTaken } from './index-name-taken.ts'

/**
 * Puts a fresh connector under an id, in place of whatever stood there: nothing of the old document survives, and a soft-deleted one
 * is alive again. Errors: `index_name_taken`, for an id above 512 bytes `validation_failed`, and `value_too_long`.
 */
export function writeConnector(
  id: string,
  body: CreateRequest | undefined,
  { store, now }: Context,
): { replaced: boolean } | Failure {
  const name = body?.index_name
  if (name && isIndexNameTaken(store, name, id)) return fail({ code: 'index_name_taken', name })
  const messages = idLengthMessages(id)
  if (messages.length > 0) return fail({ code: 'validation_failed', messages })
  const connector = createConnector(now(), body)
  const unindexable = refuseUnindexable(id, connector)
  if (unindexable) return unindexable
  const replaced = store.connectors.get(id) !== undefined
  store.connectors.set(id, connector)
  store.indices.add('connectors')
  return { replaced }
}
