import { isObject } from '../../json/value.ts'
import { contractTable } from '../../spec/generated/contract.ts'
import type { Exchange } from '../exchange.ts'
import { isUnconfirmedType } from '../unconfirmed-type.ts'
import type { Finding } from '../violation.ts'
import type { Check } from './check.ts'
import { show } from './show.ts'

/** An error has one of three envelopes, its status twice, and a type that its operation documents for that status. */
export const error: Check = {
  name: 'error',
  question: 'Is an error wrapped and typed as described, and nothing else?',
  run(exchange) {
    const { response, received } = exchange
    if (response.status < 400) return isObject(received) && isError(received) ? [disguised(exchange)] : []
    if (!isObject(received)) return []
    return [...statusTwice(exchange, received), ...envelope(exchange, received)]
  },
}

/** No document has an `error` beside a `status` that is a number. */
function isError(body: Readonly<Record<string, unknown>>): boolean {
  return 'error' in body && (typeof body['status'] === 'number' || isObject(body['error']))
}

function finding({ operation, response }: Exchange, path: string, expected: string, received: string): Finding {
  const spec = operation && contractTable[operation].responses[response.status]?.place
  return { check: 'error', severity: 'error', subject: 'body', path, expected, received, spec }
}

function disguised(exchange: Exchange): Finding {
  return finding(exchange, '/error', `no error with status ${exchange.response.status}`, show(exchange.received))
}

function statusTwice(exchange: Exchange, body: Readonly<Record<string, unknown>>): Finding[] {
  const { status } = exchange.response
  const isBare = exchange.operation === undefined && status === 400 && isUnrouted(body['error'])
  if (isBare ? !('status' in body) : body['status'] === status) return []
  return [finding(exchange, '/status', isBare ? 'nothing' : String(status), show(body['status']))]
}

/** What is said of a path that nothing has, the only error that does not tell its status. */
function isUnrouted(error: unknown): boolean {
  return typeof error === 'string' && error.startsWith('no handler found')
}

function envelope(exchange: Exchange, body: Readonly<Record<string, unknown>>): Finding[] {
  const { operation, response } = exchange
  const { error } = body
  if (typeof error === 'string') {
    const isShort = shortStatuses.has(response.status)
    return isShort ? [] : [finding(exchange, '/error', 'an object with root_cause, type and reason', show(error))]
  }
  if (response.status === 405 || response.status === 406) {
    return [finding(exchange, '/error', 'a text', show(error))]
  }
  if (!isObject(error)) return [finding(exchange, '/error', 'an object with root_cause, type and reason', show(error))]
  const causes = error['root_cause']
  const [cause] = Array.isArray(causes) ? causes : []
  if (!isObject(cause) || typeof cause['type'] !== 'string') {
    return [finding(exchange, '/error/root_cause', 'a list with an object that has type and reason', show(causes))]
  }
  const types = operation && contractTable[operation].responses[response.status]?.errorTypes
  const type = String(error['type'])
  if (!types || types.length === 0 || types.includes(type) || anywhere.has(`${response.status} ${type}`)) return []
  const found = finding(exchange, '/error/type', `one of ${types.join(', ')}`, show(error['type']))
  return [types.some((one) => isUnconfirmedType(one, type)) ? { ...found, severity: 'info' } : found]
}

/** With 400 the text is about `error_trace`, or about a path that nothing has. */
const shortStatuses: ReadonlySet<number> = new Set([400, 405, 406])

/** What any operation may answer: JSON that ends too early, and a value that the index does not take. */
const anywhere: ReadonlySet<string> = new Set([
  '400 x_content_e_o_f_exception',
  '500 x_content_e_o_f_exception',
  '400 document_parsing_exception',
])
