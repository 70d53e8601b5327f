import { isObject } from '../../json/value.ts'
import { contractTable } from '../../spec/generated/contract.ts'
import type { OperationId } from '../../spec/generated/operations.ts'
import type { Exchange } from '../exchange.ts'
import { missingRule } from '../history/history.ts'
import type { KnownDocument } from '../history/knowledge.ts'
import { creates, deletions, sights } from '../history/subject.ts'
import { isUnconfirmedType } from '../unconfirmed-type.ts'
import type { Finding } from '../violation.ts'
import type { Check } from './check.ts'
import { show } from './show.ts'

/** What exists is found, what does not is not, and making something says whether it was there: `x-missing`. */
export const existence: Check = {
  name: 'existence',
  question: 'Is what was made found, and what was removed not?',
  run(exchange, { before }) {
    const { operation, params } = exchange
    if (!operation || !before) return []
    // An empty id is refused before anything is looked for.
    if (Object.values(params).includes('')) return []
    if (operation === 'connector.put' && !hasItsId(exchange)) {
      const { id } = exchange.received as { readonly id?: unknown }
      return [finding(exchange, operation, 'body', '/id', `${show(before.id)}, as in the path`, show(id))]
    }
    if (before.existence === 'unknown') return []
    return creates(operation) ? ofCreation(exchange, operation, before) : ofOther(exchange, operation, before)
  },
}

/** Whether a connector that is put has the id of the path; the schema tells when it has none. */
function hasItsId({ params, received }: Exchange): boolean {
  const asked = params['connector_id']
  const named = isObject(received) ? received['id'] : undefined
  return asked === undefined || named === undefined || named === asked
}

function ofCreation(exchange: Exchange, operation: OperationId, { existence, id }: KnownDocument): Finding[] {
  const { status } = exchange.response
  if (status >= 300) return []
  if (Object.keys(exchange.params).length === 0) {
    const isNew = existence === 'missing'
    return isNew ? [] : [finding(exchange, operation, 'body', '/id', 'an id that nothing has', show(id))]
  }
  const wasThere = existence !== 'missing'
  const [expected, result] = wasThere ? [200, 'updated'] : [201, 'created']
  const findings: Finding[] = []
  if (status !== expected) {
    findings.push(finding(exchange, operation, 'status', '', `${expected}, for it ${was(existence)}`, String(status)))
  }
  if (!isWhole(exchange)) return findings
  const told = isObject(exchange.received) ? exchange.received['result'] : undefined
  if (told !== result) {
    findings.push(finding(exchange, operation, 'body', '/result', `"${result}", for it ${was(existence)}`, show(told)))
  }
  return findings
}

function ofOther(exchange: Exchange, operation: OperationId, { existence }: KnownDocument): Finding[] {
  const { status } = exchange.response
  if (status !== 404 && status >= 300) return []
  // What exists is found, by whatever rule.
  if (existence === 'exists' && status !== 404) return []
  const { unknown, softDeleted, otherwise } = missingRule(exchange, operation)
  const isFound = existence === 'exists' || (existence === 'deleted' && softDeleted !== 'not-found')
  if (isFound && status === 404) {
    const found = finding(exchange, operation, 'status', '', `not 404, for it ${was(existence)}`, '404')
    // That updates reach what was deleted softly follows from the source, and was never seen.
    const isDerived = existence === 'deleted' && isUpdate(operation)
    return [isDerived ? { ...found, severity: 'info' } : found]
  }
  if (!isFound && status < 300) {
    return [finding(exchange, operation, 'status', '', `404, for it ${was(existence)}`, String(status))]
  }
  if (isFound || status !== 404 || unknown === undefined || !isWhole(exchange)) return []
  const { error } = isObject(exchange.received) ? exchange.received : {}
  const type = isObject(error) ? error['type'] : undefined
  if (type === unknown || otherwise.includes(String(type))) return []
  const found = finding(exchange, operation, 'body', '/error/type', show(unknown), show(type))
  return [isUnconfirmedType(unknown, type) ? { ...found, severity: 'info' } : found]
}

/** Whether all of the answer could be read: it is JSON, and nothing was left out. */
function isWhole({ query, response, received }: Exchange): boolean {
  return !query.has('filter_path') && (received !== undefined || response.body === '')
}

function isUpdate(operation: OperationId): boolean {
  return !sights.has(operation) && !deletions.has(operation)
}

function was(existence: KnownDocument['existence']): string {
  return { exists: 'exists', deleted: 'was deleted softly', missing: 'does not exist', unknown: '' }[existence]
}

function finding(
  { response }: Exchange,
  operation: OperationId,
  subject: 'status' | 'body',
  path: string,
  expected: string,
  received: string,
): Finding {
  const { missingPlace, responses, place } = contractTable[operation]
  const spec = missingPlace ?? responses[response.status]?.place ?? place
  return { check: 'existence', severity: 'error', subject, path, expected, received, spec }
}
