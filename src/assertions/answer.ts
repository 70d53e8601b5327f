import type { Exchange } from '../contract/exchange.ts'
import { createJudge } from '../contract/judge.ts'
import { readExchange } from '../contract/read-exchange.ts'
import type { Finding } from '../contract/violation.ts'
import { createProfile } from '../domain/profile.ts'
import { hidden } from '../domain/redact.ts'
import { misuse } from '../errors/misuse.ts'
import { isObject } from '../json/value.ts'
import { contractTable } from '../spec/generated/contract.ts'
import { type OperationId, operationTable } from '../spec/generated/operations.ts'
import { type AnyAnswer, type OtherFormat, readAnswer } from './any-answer.ts'
import { type Outcome, paragraphs } from './outcome.ts'
import { checkOperation } from './request-match.ts'
import { show } from './show.ts'

/**
 * Whether an answer is one that the description has for an operation: its status, the shape of its body, its headers, and the envelope and
 * type of an error. A `Response` is not used up.
 */
export async function isAnswerOf(
  answer: AnyAnswer,
  operation: OperationId,
  status: number | undefined,
  isNot: boolean,
): Promise<Outcome> {
  checkOperation(operation, 'check an answer')
  const documented = Object.keys(contractTable[operation].responses)
  if (status !== undefined && !documented.includes(String(status))) {
    throw misuse(
      `Failed to check an answer: ${operation} documents no status [${status}], only ${documented.join(', ')}.`,
    )
  }
  const { response, format, query } = await readAnswer(answer)
  const { method, path } = requestFor(operation, response.status)
  const request = { method, url: `${path}?${query}`, headers: askedFor(response.headers), body: '' }
  const exchange: Exchange = { ...readExchange(request, response), operation }
  const judge = createJudge({ profile: createProfile(), checks: ['status', 'schema', 'headers', 'error'] })
  const findings = [
    ...judge.judge(exchange).filter(({ severity }) => severity !== 'info'),
    ...(format === undefined ? [] : unreadable(exchange, format)),
  ]
  const isOther = status !== undefined && response.status !== status
  return {
    pass: !isOther && findings.length === 0,
    expected: status,
    received: response.status,
    message(printer) {
      const heading = printer.heading(
        'toMatchOperation',
        `${show(operation)}${status === undefined ? '' : `, ${status}`}`,
      )
      const what = `an answer of ${operation}${status === undefined ? '' : ` with status ${status}`}`
      if (isNot)
        return paragraphs(heading, `Expected that it is not ${what}, as described, but it is (${response.status}).`)
      return paragraphs(
        heading,
        `Expected that it is ${what}, as described, but it is not.`,
        isOther &&
          `Its status is ${response.status}${response.status < 400 ? '.' : reasonOf(operation, exchange.received)}`,
        findings.map(showFinding).join('\n'),
      )
    },
  }
}

/** What must have been asked. With a 405 it was asked with a method that the path lacks, and no path has `PATCH`. */
function requestFor(operation: OperationId, status: number): { readonly method: string; readonly path: string } {
  const { method, paths } = operationTable[operation]
  return { method: status === 405 ? 'PATCH' : method.toUpperCase(), path: paths[0] }
}

/** A body in another format than JSON must be one; the judge looks for that in JSON alone. */
function unreadable({ operation, received, response }: Exchange, format: OtherFormat): Finding[] {
  const described = operation && contractTable[operation].responses[response.status]
  if (!described || received !== undefined || response.status === 413) return []
  const { body } = response
  return [
    {
      check: 'schema',
      severity: 'error',
      subject: 'body',
      path: '',
      expected: `a body in ${format.toUpperCase()}`,
      received: body === '' ? 'no body' : operation.startsWith('connector.secret_') ? hidden : show(body),
      spec: described.place,
    },
  ]
}

/** What must have been asked for, so that the answer is held to nothing else. */
function askedFor(headers: Readonly<Record<string, string>>): Record<string, string> {
  const id = headers['x-opaque-id']
  const type = headers['content-type']
  return { ...(id !== undefined && { 'x-opaque-id': id }), ...(type !== undefined && { accept: type }) }
}

function reasonOf(operation: OperationId, body: unknown): string {
  const error = isObject(body) ? body['error'] : undefined
  if (error === undefined) return '.'
  // A refusal quotes what it did not understand.
  if (operation.startsWith('connector.secret_')) return `: ${hidden}`
  return isObject(error) ? `: ${error['type']}: ${error['reason']}` : `: ${error}`
}

function showFinding({ check, path, expected, received, spec }: Finding): string {
  const where = spec ? `\n    openapi.yaml:${spec.line} ${spec.pointer}` : ''
  return `  ${check}${path && ` ${path}`}: expected ${expected}, received ${received}${where}`
}
