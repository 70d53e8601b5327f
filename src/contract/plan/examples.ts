import { type ExampleRefusal, specExamples } from '../../spec/generated/contract.ts'
import { type OperationDescription, type OperationId, operationTable } from '../../spec/generated/operations.ts'
import { versionVariants } from '../../spec/generated/variants.ts'
import type { Case, CaseRequest, RequestStep } from './case.ts'
import { defineCase } from './define-case.ts'
import { bodiesOf, requestOf } from './effects.ts'
import { get } from './own.ts'
import { settingOf } from './prerequisites.ts'
import { protocolRefusals } from './protocol-refusals.ts'
import { unconfirmedPoint } from './unconfirmed.ts'

/** Every refusal that the description documents together with its request: answered to the letter, and nothing has changed. */
export function exampleCases(): Case[] {
  return (Object.keys(operationTable) as OperationId[]).flatMap((operation) => [
    ...specExamples[operation].refusals.map((refusal) => caseOf(operation, refusal)),
    ...protocolRefusals(operation),
  ])
}

function caseOf(operation: OperationId, refusal: ExampleRefusal): Case {
  const { method } = operationTable[operation]
  const setting = settingOf(operation, undefined)
  const hasDocument = operationTable[operation].paths[0].includes('{') || operation === 'connector.sync_job_post'
  const isCreation = method === 'post'
  const unconfirmed = unconfirmedPoint(operation, refusal)
  const since = sinceOf(operation, refusal)
  const attempt: RequestStep = {
    request: requestFor(operation, refusal),
    reply: { status: refusal.status, body: expectedBody(operation, refusal) },
    // A server that takes it all the same must not be left with what it has made.
    ...(isCreation && { save: { made: '/id' } }),
    ...(unconfirmed !== undefined && { unconfirmed }),
  }
  const before: RequestStep = { ...get(setting.document), save: { before: '' } }
  const unchanged: RequestStep = {
    ...get(setting.document),
    reply: { status: 200, body: { $match: 'saved', name: 'before' } },
  }
  return defineCase({
    kind: 'examples',
    operation,
    name: refusal.name,
    title: `refuses ${quoted(refusal)} and changes nothing`,
    ...(since !== undefined && { since }),
    steps: hasDocument ? [...setting.steps, before, attempt, unchanged] : [attempt],
    cleanup: [...(isCreation ? [removalOf(operation)] : []), ...(hasDocument ? setting.cleanup : [])],
  })
}

function quoted({ name, body, query, id, headers = {} }: ExampleRefusal): string {
  const [header] = Object.entries(headers)
  const part = query ?? body ?? (id === undefined ? undefined : `the id ${id}`) ?? header?.join(': ')
  return part === undefined ? `[${name}]` : `${part} [${name}]`
}

function removalOf(operation: OperationId): CaseRequest {
  const collection = operationTable[operation].paths[0]
  return { method: 'DELETE', path: `${collection}/{{made}}${collection === '/_connector' ? '?hard=true' : ''}` }
}

/** The quoted parts in a request that is good otherwise. */
function requestFor(operation: OperationId, { body, query = '', id, headers }: ExampleRefusal): CaseRequest {
  const { hasBody } = operationTable[operation] as OperationDescription
  const good = hasBody === 'none' ? undefined : bodiesOf(operation)[0]?.body
  const { method, path, body: whole } = requestOf(operation, body === undefined ? good : undefined)
  return {
    method,
    // What cannot be decoded stands behind the own id, so that nobody else's document is meant by whoever decodes it.
    path: (id === undefined ? path : path.replace(/\{\{\w+\}\}/, `$&${id}`)) + query,
    ...(whole !== undefined && { body: whole }),
    ...(body !== undefined && { text: withOwnConnector(operation, body) }),
    ...(headers && { headers }),
  }
}

/** The id in the body of a new job is the one thing in a body that leads to another document. */
function withOwnConnector(operation: OperationId, body: string): string {
  return operation === 'connector.sync_job_post' ? body.replace(/"id":"[^"]+"/, '"id":"{{run}}"') : body
}

function expectedBody(operation: OperationId, { value, body = '', id }: ExampleRefusal): unknown {
  const isMoved = withOwnConnector(operation, body) !== body
  return JSON.parse(JSON.stringify(value), (key, member) => {
    if (typeof member !== 'string') return member
    const text = withOwnIds(member)
    if (key !== 'reason') return text
    // The column depends on the length of the id in front of it, as does the index of an escape.
    const column = /^\[1:\d+\] /.exec(text)
    if (isMoved && column) return { $match: 'text', starts: '[1:', ends: text.slice(column[0].length) }
    if (id !== undefined) return { $match: 'text', starts: text.replace(/at index.*/, 'at index '), holds: [id] }
    return text
  })
}

function withOwnIds(text: string): string {
  return text
    .replace(/my-connector-sync-job-id/g, '{{job}}')
    .replace(/my-connector(?![\w-])/g, '{{run}}')
    .replace(/my-secret(?![\w-])/g, '{{run}}')
}

/** From which version on the refusal reads so: earlier ones did not know every parameter that it names. */
function sinceOf(operation: OperationId, refusal: ExampleRefusal): string | undefined {
  // Each version speaks with clients of the major version before it; the text names that of 9.
  if (refusal.name === 'bad-version') return '9.0'
  const text = JSON.stringify(refusal)
  return versionVariants.find(
    (variant) =>
      (variant.operations as readonly string[]).includes(operation) &&
      'parameters' in variant &&
      variant.parameters.some((name) => text.includes(name)),
  )?.since
}
