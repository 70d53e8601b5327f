import { permissions } from '../spec/generated/privileges.ts'
import type { Exchange } from './exchange.ts'

/** Which privilege a request lacks that was answered 403 or 401, in a sentence; nothing for other answers. */
export function lackingPermission({ operation, request, response }: Exchange): string | undefined {
  const { status } = response
  if (status === 401) return 'The credentials are not accepted (401).'
  if (status !== 403) return undefined
  if (!operation) return `${request.method} ${request.url} is forbidden to the credentials (403).`
  const [first = '', ...others] = permissions[operation].privileges
  return `${operation} takes the cluster privilege ${first}${others.length > 0 ? ` (or ${others.join(', ')})` : ''}.`
}
