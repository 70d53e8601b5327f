import { createConnector } from '../../domain/connector.ts'
import { idLengthMessages } from '../../domain/id-length.ts'
import { indexNameMessages, managedIndexPrefix } from '../../domain/index-name.ts'
import { findTooLongTerm } from '../../domain/term-length.ts'
import type { components } from '../../spec/generated/types.ts'
import { boolean, nullable, string } from '../../xcontent/fields.ts'
import { objectParser } from '../../xcontent/object-parser.ts'
import { type Context, type Failure, fail } from '../operation.ts'
import { isIndexNameTaken } from './index-name-taken.ts'
import { emptyIndexName } from './slips.ts'

type CreateRequest = components['schemas']['CreateConnectorRequest']

/** The body of both ways to create a connector; the server reads them with one parser. */
export const createBody = objectParser('connector_put_request', {
  description: string,
  index_name: nullable(string),
  is_native: boolean,
  language: string,
  name: string,
  service_type: string,
})

/** Faults of the index name, which is all that can be wrong with a body that was read. */
export function validateCreate({ body }: { body: CreateRequest | undefined }): string[] {
  const name = body?.index_name
  if (typeof name !== 'string' || name === '') return []
  const messages = indexNameMessages(name)
  if (body?.is_native && !name.startsWith(managedIndexPrefix)) {
    messages.push(
      `Index [${name}] is invalid. Index attached to an Elastic-managed connector must start with the prefix: [${managedIndexPrefix}]`,
    )
  }
  return messages
}

/**
 * Puts a fresh connector under an id, in place of whatever stood there: nothing of the old document survives, and a soft-deleted one
 * is alive again. Errors: `index_name_taken`, and for an id above 512 bytes `validation_failed`.
 */
export function writeConnector(
  id: string,
  body: CreateRequest | undefined,
  { store, now }: Context,
): { replaced: boolean } | Failure {
  const name = body?.index_name
  if (name === '') return fail(emptyIndexName)
  if (name && isIndexNameTaken(store, name, id)) return fail({ code: 'index_name_taken', name })
  const messages = idLengthMessages(id)
  if (messages.length > 0) return fail({ code: 'validation_failed', messages })
  const connector = createConnector(now(), body)
  const tooLong = findTooLongTerm(connector)
  if (tooLong) return fail({ code: 'value_too_long', id, ...tooLong })
  const replaced = store.connectors.get(id) !== undefined
  store.connectors.set(id, connector)
  store.indices.add('connectors')
  return { replaced }
}
