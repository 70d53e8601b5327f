import { valueAt } from '../../json/pointer.ts'
import { directWrites } from '../../spec/generated/documents.ts'
import type { OperationId } from '../../spec/generated/operations.ts'
import type { ValidationError } from '../../spec/generated/validator.ts'

type Forms = { readonly nullable: readonly string[]; readonly utcAsOffset: readonly string[] }

const forms: { readonly [Id in OperationId]?: Forms } = {
  'connector.get': directWrites.Connector,
  'connector.list': directWrites.Connector,
  'connector.sync_job_get': directWrites.SyncJob,
  'connector.sync_job_list': directWrites.SyncJob,
}

/**
 * Whether a fault in a document is one of the forms that others leave in the index who write there past the API: Kibana, the connector
 * service, and versions of the server that knew no soft deletion. The server shows what is there. What of it the API was seen to write,
 * the check `effect` holds to the letter.
 */
export function isWrittenDirectly(
  operation: OperationId,
  { instancePath, keyword, params }: ValidationError,
  received: unknown,
): boolean {
  const known = forms[operation]
  if (!known) return false
  const inDocument = instancePath.replace(/^\/results\/\d+/, '')
  if (keyword === 'required') return inDocument === '' && params['missingProperty'] === 'deleted'
  const field = inDocument.slice(1)
  const value = valueAt(received, instancePath)
  if (value === null) return known.nullable.includes(field)
  return known.utcAsOffset.includes(field) && typeof value === 'string' && utcAsOffset.test(value)
}

const utcAsOffset = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?\+00:00$/
