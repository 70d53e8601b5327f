import type { Profile } from '../../domain/profile.ts'
import { valueAt } from '../../json/pointer.ts'
import { contractTable } from '../../spec/generated/contract.ts'
import { type OperationDescription, type OperationId, operationTable } from '../../spec/generated/operations.ts'
import type { ValidationError } from '../../spec/generated/validator.ts'
import type { Exchange } from '../exchange.ts'
import { requestErrors } from '../request-errors.ts'
import type { Finding, Severity } from '../violation.ts'
import type { Check } from './check.ts'
import { show } from './show.ts'

/** Requests are read strictly, but for some lenient forms; these are told as `info`, for clients should not rely on them. */
export const acceptance: Check = {
  name: 'acceptance',
  question: 'Is a request that is not as described refused?',
  run(exchange, { profile, expected }) {
    const { operation, request, response } = exchange
    if (response.status >= 300) return []
    if (!operation) return request.method === 'OPTIONS' ? [] : [ofNoOperation(exchange)]
    if (!profile.has(operation)) {
      const { since } = operationTable[operation].availability
      return [finding(exchange, operation, `no such operation before ${since}, so that it is refused`, 'error')]
    }
    // A case that knows of the leniency counts on it.
    if (expected && expected.reply.status < 300) return []
    return ofQuery(exchange, operation, profile).concat(ofBody(exchange, operation))
  },
}

/** Elasticsearch has 400 for a path that it does not know, and 405 for one with other methods. */
function ofNoOperation({ request, response }: Exchange): Finding {
  const expected = `400 or 405, for ${request.method} of this path is none of the operations that are described`
  const received = String(response.status)
  return { check: 'acceptance', severity: 'error', subject: 'status', path: '', expected, received, spec: undefined }
}

function finding(
  { request, response }: Exchange,
  operation: OperationId,
  expected: string,
  severity: Severity,
  path = '',
): Finding {
  const { requestPlace, place } = contractTable[operation]
  const received = `${response.status} for ${request.method} with ${described(request.body, operation)}`
  return { check: 'acceptance', severity, subject: 'status', path, expected, received, spec: requestPlace ?? place }
}

function described(body: string, operation: OperationId): string {
  if (body === '') return 'no body'
  return operation.startsWith('connector.secret_') ? 'a body' : `the body ${show(body)}`
}

function ofQuery(exchange: Exchange, operation: OperationId, profile: Profile): Finding[] {
  if (exchange.query.size === 0) return []
  const described = profile.parameters(operation)
  const unknown = [...exchange.query.keys()].filter((name) => !described.includes(name))
  return unknown.map((name) => finding(exchange, operation, `the parameter ${name} is refused`, 'error'))
}

function ofBody(exchange: Exchange, operation: OperationId): Finding[] {
  const { request, sent } = exchange
  const { hasBody } = operationTable[operation] as OperationDescription
  if (request.body === '') {
    return hasBody === 'required' ? [finding(exchange, operation, 'a request without a body is refused', 'error')] : []
  }
  if (hasBody === 'none') return [finding(exchange, operation, 'a body is refused', 'error')]
  const errors = requestErrors(exchange)
  if (errors.length === 0) return []
  const hasForms = errors.some(({ keyword, instancePath }) => composites.has(keyword) && instancePath === '')
  return errors
    .filter(({ keyword }) => !composites.has(keyword))
    .map((error) =>
      finding(
        exchange,
        operation,
        `a body is refused where ${error.instancePath || 'it'} ${error.message}`,
        hasForms ? 'info' : severityOf(error, sent),
        error.instancePath,
      ),
    )
}

const composites: ReadonlySet<string> = new Set(['anyOf', 'oneOf', 'allOf', 'if'])

/** Of a body with several forms nobody can say which was meant. At the top the server is strict about names, and about texts everywhere; the rest it may take in another form. */
function severityOf({ keyword, instancePath, params }: ValidationError, sent: unknown): Severity {
  const value = valueAt(sent, instancePath)
  const isTop = instancePath === ''
  if (isTop && (keyword === 'additionalProperties' || keyword === 'required')) return 'error'
  const isOneLevel = instancePath.split('/').length === 2
  if (!isOneLevel) return 'info'
  if (keyword === 'enum') return isSpeltOtherwise(value, params['allowedValues']) ? 'info' : 'error'
  const wantsText = keyword === 'type' && params['type'] === 'string'
  return wantsText && typeof value !== 'string' ? 'error' : 'info'
}

/** Names of enumerations are read in any case. */
function isSpeltOtherwise(value: unknown, allowed: unknown): boolean {
  if (typeof value !== 'string' || !Array.isArray(allowed)) return value === null
  return allowed.some((one) => String(one).toLowerCase() === value.toLowerCase())
}
