import { createJudge } from '../contract/judge.ts'
import { readExchange } from '../contract/read-exchange.ts'
import type { Finding } from '../contract/violation.ts'
import { type AnyHeaders, toResponse } from '../contract/watch/plain.ts'
import { createProfile } from '../domain/profile.ts'
import { hidden } from '../domain/redact.ts'
import { misuse } from '../errors/misuse.ts'
import { isObject } from '../json/value.ts'
import { contractTable } from '../spec/generated/contract.ts'
import { type OperationId, operationTable } from '../spec/generated/operations.ts'
import { type Outcome, paragraphs } from './outcome.ts'
import { checkOperation } from './request-match.ts'
import { show } from './show.ts'

/** An answer as clients have it: the `Response` of `fetch`, a result or an error of the official client, or plain values. */
export type AnyAnswer = FetchAnswer | ClientAnswer

type FetchAnswer = Pick<Response, 'status' | 'headers' | 'clone' | 'text' | 'bodyUsed'>

interface ClientAnswer {
  readonly status?: number
  readonly statusCode?: number | null
  readonly headers?: object | null
  readonly body?: unknown
}

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
  checkOperation(operation)
  const documented = Object.keys(contractTable[operation].responses)
  if (status !== undefined && !documented.includes(String(status))) {
    throw misuse(
      `Failed to check an answer: ${operation} documents no status [${status}], only ${documented.join(', ')}.`,
    )
  }
  const response = await readAnswer(answer)
  const exchange = readExchange({ ...requestFor(operation), headers: askedFor(response.headers), body: '' }, response)
  const judge = createJudge({ profile: createProfile(), checks: ['status', 'schema', 'headers', 'error'] })
  const findings = judge.judge({ ...exchange, operation }).filter(({ severity }) => severity !== 'info')
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
        isOther && `Its status is ${response.status}${reasonOf(operation, exchange.received)}`,
        findings.map(showFinding).join('\n'),
      )
    },
  }
}

async function readAnswer(answer: AnyAnswer): Promise<ReturnType<typeof toResponse>> {
  if (typeof answer !== 'object' || answer === null) {
    throw misuse(`Failed to check an answer: it is [${String(answer)}]. Did you forget to wait for it?`)
  }
  if (isResponse(answer)) {
    if (answer.bodyUsed) {
      throw misuse('Failed to check an answer: its body was read already. Check it before, or give a clone.')
    }
    return toResponse({
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: await answer.clone().text(),
    })
  }
  const { status, statusCode, headers, body } = answer
  return toResponse({
    ...(status !== undefined && { status }),
    ...(statusCode !== undefined && { statusCode }),
    ...(headers && { headers: headers as AnyHeaders }),
    body,
  })
}

/** Whosever class it is of. */
function isResponse(answer: AnyAnswer): answer is FetchAnswer {
  return 'clone' in answer && typeof answer.clone === 'function'
}

function requestFor(operation: OperationId): { readonly method: string; readonly url: string } {
  const { method, paths } = operationTable[operation]
  return { method: method.toUpperCase(), url: paths[0] }
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
