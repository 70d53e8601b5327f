import { type OperationId, operationTable } from '../../spec/generated/operations.ts'
import type { Case, CaseRequest, ExpectedReply, RequestStep } from './case.ts'
import { defineCase } from './define-case.ts'
import { requestOf } from './effects.ts'
import { get } from './own.ts'
import { settingOf } from './prerequisites.ts'

/** What every operation refuses before it looks at the request: another method on its path, and a body of a type that nobody reads. */
export function protocolRefusals(operation: OperationId): Case[] {
  const { method, path } = requestOf(operation)
  return [
    refusal(
      operation,
      'wrong-method',
      { method: 'PATCH', path },
      {
        status: 405,
        body: {
          // The order of the methods carries no meaning.
          error: {
            $match: 'text',
            starts: `Incorrect HTTP method for uri [${path}] and method [PATCH], allowed: [`,
            holds: [method],
            ends: ']',
          },
          status: 405,
        },
      },
    ),
    refusal(
      operation,
      'type-not-supported',
      { method, path, text: '{}', headers: { 'content-type': 'text/plain' } },
      { status: 406, body: { error: 'Content-Type header [text/plain] is not supported', status: 406 } },
    ),
  ]
}

function refusal(operation: OperationId, name: string, request: CaseRequest, reply: ExpectedReply): Case {
  const hasDocument = operationTable[operation].paths[0].includes('{')
  const { document, steps, cleanup } = settingOf(operation, undefined)
  const collection = operationTable[operation].paths[0]
  // A server that takes it all the same must not be left with what it has made.
  const made = { method: 'DELETE', path: `${collection}/{{made}}${collection === '/_connector' ? '?hard=true' : ''}` }
  const creates = request.method === 'POST'
  const attempt: RequestStep = { request, reply, ...(creates && { save: { made: '/id' } }) }
  const before: RequestStep = { ...get(document), save: { before: '' } }
  const unchanged: RequestStep = { ...get(document), reply: { status: 200, body: { $match: 'saved', name: 'before' } } }
  return defineCase({
    kind: 'examples',
    operation,
    name,
    title: `refuses ${request.method}${request.text === undefined ? '' : ' of plain text'} and changes nothing [${name}]`,
    steps: hasDocument ? [...steps, before, attempt, unchanged] : [attempt],
    cleanup: hasDocument ? cleanup : creates ? [made] : [],
  })
}
