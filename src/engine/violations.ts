import { type OperationId, operationTable } from '../spec/generated/operations.ts'
import { parseUri } from '../spec/uri.ts'
import { requestValidators } from './request-validators.ts'

/** One way in which a request departs from the description. */
export interface Violation {
  /** The part of the request that departs. */
  readonly in: 'body' | 'query'
  /** JSON pointer into the body, or the name of the query parameter. */
  readonly path: string
  /** What is wrong there. */
  readonly message: string
}

/** Holds a request against the description of its operation. */
export function findViolations(
  request: { readonly url: string; readonly body: string | undefined },
  operation: OperationId | undefined,
): Violation[] {
  if (!operation) return []
  const inBody = request.body === undefined ? [] : bodyViolations(request.body, operation)
  return [...queryViolations(request.url, operation), ...inBody].slice(0, 100)
}

function queryViolations(url: string, operation: OperationId): Violation[] {
  const described: readonly string[] = operationTable[operation].query
  return Array.from(parseUri(url).query.keys())
    .filter((name) => !described.includes(name))
    .map((name) => ({ in: 'query', path: name, message: 'is not a parameter of this operation' }))
}

function bodyViolations(body: string, operation: OperationId): Violation[] {
  const { hasBody } = operationTable[operation]
  if (body === '') {
    return hasBody === 'required' ? [{ in: 'body', path: '', message: 'is required' }] : []
  }
  const validate = requestValidators()[operation]
  if (!validate) return [{ in: 'body', path: '', message: 'is not taken by this operation' }]
  const parsed = parseJson(body)
  if (!parsed) return [{ in: 'body', path: '', message: 'is not standard JSON' }]
  if (validate(parsed.value)) return []
  return (validate.errors ?? []).map(({ instancePath, message, params }) => ({
    in: 'body',
    path: instancePath,
    message: `${message ?? 'is not as described'}${naming(params)}`,
  }))
}

function naming(params: Readonly<Record<string, unknown>> | undefined): string {
  const name = params?.['additionalProperty']
  return typeof name === 'string' ? `: ${name}` : ''
}

function parseJson(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}
