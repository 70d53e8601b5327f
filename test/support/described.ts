import { expect } from 'vitest'
import type { LoggedRequest, MockResponse } from '../../src/index.ts'
import { responseValidators } from '../../src/spec/generated/response-validators.js'
import { serverSlips } from '../../src/spec/generated/slips.ts'
import type { Validator } from '../../src/spec/generated/validator.ts'
import { createChecker, description } from '../unit/spec/description.ts'
import { decode } from './decode.ts'

const check = createChecker()
const schemas = description.components.schemas
const validators: Record<string, Record<number, Validator>> = responseValidators

/**
 * Says how an answer departs from the description: its operation's schema for that status, or one of the three shapes of an error
 * when no operation was reached. A 500 must be one of the server's own slips.
 */
export function departures(logged: LoggedRequest, { status, headers, body }: MockResponse): string[] {
  const found: string[] = []
  // The server does not name itself to callers it does not let in.
  const isNameless = status === 401 || status === 403
  const product = isNameless ? undefined : 'Elasticsearch'
  if (headers['X-elastic-product'] !== product) found.push(`X-elastic-product is ${headers['X-elastic-product']}`)
  if (logged.error === 'defect') return [...found, `a defect: ${body}`]
  if (logged.error === 'body_too_long') {
    return body === '' && headers['content-type'] === undefined ? found : [...found, 'a 413 with a body']
  }
  if (body === '') return status === 200 && logged.method === 'OPTIONS' ? found : [...found, 'the body is empty']
  const value: unknown = decode({ headers, body })
  if (status >= 500) found.push(...departuresOfFailure(logged, status, value))
  if (status < 400 && (/filter_path/.test(logged.url) || !logged.operation)) return found
  const validate = logged.operation && validators[logged.operation]?.[status]
  if (validate) {
    if (!validate(value))
      found.push(...(validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`))
    return found
  }
  return [...found, ...check(schemas[shapeOf(logged, status)], value)]
}

/** The shape of an error for which the operation has no schema of its own, or that came before any operation. */
function shapeOf({ error }: LoggedRequest, status: number): 'ErrorBare' | 'ErrorText' | 'ErrorResponse' {
  if (error === 'no_handler') return 'ErrorBare'
  return status === 405 || status === 406 || error === 'error_trace_invalid' ? 'ErrorText' : 'ErrorResponse'
}

function departuresOfFailure({ operation, error }: LoggedRequest, status: number, value: unknown): string[] {
  const { type, reason } = (value as { error: { type: string; reason: string | null } }).error
  const isListed = serverSlips.some(
    (slip) =>
      slip.status === status &&
      slip.type === type &&
      slip.reason === reason &&
      slip.operations.some((id) => id === operation),
  )
  return isListed && error === 'server_slip'
    ? []
    : [`a ${status} that openapi/server-slips.yaml does not list: ${type}`]
}

/** Fails the test when an answer is not as described. */
export function expectDescribed(logged: LoggedRequest, response: MockResponse): void {
  expect(departures(logged, response), `${logged.method} ${logged.url} ${response.status} ${response.body}`).toEqual([])
}
