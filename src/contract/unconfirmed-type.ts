/**
 * Whether an error has the one type in place of another of which nobody can say which it is: updates that write without reading first
 * answer 404, but Elastic's own tests assert no more than this status.
 */
export function isUnconfirmedType(described: unknown, received: unknown): boolean {
  return described === 'document_missing_exception' && received === 'resource_not_found_exception'
}
