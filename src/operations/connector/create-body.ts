import { managedIndexPrefix } from '../../domain/index-name.ts'
import type { components } from '../../spec/generated/types.ts'
import { boolean, nullable, string } from '../../xcontent/fields.ts'
import { objectParser } from '../../xcontent/object-parser.ts'
import { indexNameMessages } from './index-name-messages.ts'

export type CreateRequest = components['schemas']['CreateConnectorRequest']

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
  if (name == null) return []
  const messages = indexNameMessages(name)
  if (body?.is_native && !name.startsWith(managedIndexPrefix)) {
    messages.push(
      `Index [${name}] is invalid. Index attached to an Elastic-managed connector must start with the prefix: [${managedIndexPrefix}]`,
    )
  }
  return messages
}
