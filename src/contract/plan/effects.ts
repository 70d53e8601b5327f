import { contractTable, specExamples, type WriteRule } from '../../spec/generated/contract.ts'
import { type OperationDescription, type OperationId, operationTable } from '../../spec/generated/operations.ts'
import type { Case, CaseRequest, RequestStep } from './case.ts'
import { defineCase } from './define-case.ts'
import {
  createJob,
  createSecret,
  get,
  own,
  post,
  put,
  removeConnector,
  removeJob,
  removeJobAndConnector,
} from './own.ts'
import { settingOf } from './prerequisites.ts'
import { signed } from './signed.ts'
import { writesSince } from './steady.ts'

/** Each operation that writes, with each body that the description calls accepted: seen before, after, and after the same once more. */
export function effectCases(): Case[] {
  const updates = (Object.keys(operationTable) as OperationId[]).filter(
    (id) => writes(id) && !Object.hasOwn(special, id),
  )
  return [...updates.flatMap(casesOf), ...Object.values(special).flatMap((cases) => cases())]
}

function writes(operation: OperationId): boolean {
  const { noop: _, variants: __, ...documents } = operationTable[operation].effects as OperationDescription['effects']
  return Object.values(documents).some((fields) => (fields as readonly string[]).length > 0)
}

function casesOf(operation: OperationId): Case[] {
  const since = writesSince(operation)
  return bodiesOf(operation).map(({ name, body }) => {
    const { document, steps, cleanup } = settingOf(operation, body)
    const request: RequestStep = { request: requestOf(operation, body), ...(tellsTime(operation) && { wait: 10 }) }
    return defineCase({
      kind: 'effects',
      operation,
      name,
      title: `writes what it is sent, and no more: ${name}`,
      ...(since !== undefined && { since }),
      steps: [...steps, get(document), request, get(document), request, get(document)],
      cleanup,
    })
  })
}

/** Whether an operation writes the time of its call. */
function tellsTime(operation: OperationId): boolean {
  const rules: (readonly WriteRule[])[] = Object.values(contractTable[operation].writes)
  return rules.flat().some(({ value }) => 'now' in value)
}

/** The bodies that the description says are accepted, with ids and index names of the case's own; one empty request where there is none. */
export function bodiesOf(operation: OperationId): readonly { readonly name: string; readonly body: unknown }[] {
  const { requests } = specExamples[operation]
  if (requests.length === 0) return [{ name: 'without a body', body: undefined }]
  return requests.map(({ name, body }) => ({ name, body: withOwnNames(operation, body) }))
}

/** The request of an operation on the case's own document. */
export function requestOf(operation: OperationId, body?: unknown): CaseRequest {
  const { method, paths } = operationTable[operation]
  const path = paths[0]
    .replace('{connector_id}', '{{run}}')
    .replace('{connector_sync_job_id}', '{{job}}')
    .replace('{id}', '{{run}}')
  return { method: method.toUpperCase(), path, ...(body !== undefined && { body }) }
}

/** An id that a body names must be one that the case has made, and an index is to be used by nobody else. */
function withOwnNames(operation: OperationId, body: unknown): unknown {
  const { id, index_name, ...rest } = body as { readonly id?: unknown; readonly index_name?: unknown }
  const index = typeof index_name === 'string' && index_name.startsWith('content-') ? 'content-{{run}}' : '{{run}}'
  return {
    ...(id !== undefined && { id: operation === 'connector.sync_job_post' ? '{{run}}' : id }),
    ...(index_name !== undefined && { index_name: index_name === null ? null : index }),
    ...rest,
  }
}

/** Operations that make or remove documents: what is seen is not one document before and after. */
const special: { readonly [Id in OperationId]?: () => Case[] } = {
  'connector.put': () => [
    ...bodiesOf('connector.put').map(({ name, body }) =>
      defineCase({
        kind: 'effects',
        operation: 'connector.put',
        name,
        title: `makes a connector, and makes it anew: ${name}`,
        steps: [
          get(own.connector),
          put(own.connector, body),
          get(own.connector),
          put(`${own.connector}/_check_in`),
          put(own.connector, body),
          get(own.connector),
        ],
        cleanup: [removeConnector],
      }),
    ),
    ...creationsWithoutId('connector.put', put),
  ],
  'connector.post': () => creationsWithoutId('connector.post', post),
  'connector.delete': () => [
    deletion('softly', '', { after: [get(own.connector)] }),
    deletion('softly, and is shown when asked for', '', {
      since: '8.18',
      after: [get(own.connector), get(`${own.connector}?include_deleted=true`)],
    }),
    deletion('for good', '?hard=true', { since: '8.18', after: [get(`${own.connector}?include_deleted=true`)] }),
    deletion('with its jobs', '?delete_sync_jobs=true', { after: [get(own.connector), get(own.job)] }),
    deletion('without its jobs', '?delete_sync_jobs=false', { after: [get(own.connector), get(own.job)] }),
  ],
  'connector.sync_job_post': () =>
    bodiesOf('connector.sync_job_post').map(({ name, body }) => {
      const { document, steps, cleanup } = settingOf('connector.sync_job_post', body)
      const create = (saved: string): RequestStep => ({
        ...post('/_connector/_sync_job', body),
        save: { [saved]: '/id' },
      })
      const second = '/_connector/_sync_job/{{second}}'
      return defineCase({
        kind: 'effects',
        operation: 'connector.sync_job_post',
        name,
        title: `makes a job each time, and leaves the connector alone: ${name}`,
        steps: [
          ...steps,
          get(document),
          create('job'),
          get(own.job),
          create('second'),
          get(second),
          get(own.job),
          get(document),
        ],
        cleanup: [removeJob, { method: 'DELETE', path: second }, ...cleanup],
      })
    }),
  'connector.sync_job_delete': () => [
    defineCase({
      kind: 'effects',
      operation: 'connector.sync_job_delete',
      title: 'deletes the job and leaves its connector alone',
      steps: [
        ...createJob,
        get(own.job),
        { request: { method: 'DELETE', path: own.job } },
        get(own.job),
        { request: { method: 'DELETE', path: own.job } },
        get(own.connector),
      ],
      cleanup: removeJobAndConnector,
    }),
  ],
  'connector.secret_post': () =>
    bodiesOf('connector.secret_post').map(({ name, body }) =>
      defineCase({
        kind: 'effects',
        operation: 'connector.secret_post',
        name,
        title: `keeps a secret under a new id each time: ${name}`,
        steps: ['first', 'second'].flatMap((saved) => [
          { ...post('/_connector/_secret', signed(body)), save: { [saved]: '/id' } },
          get(`/_connector/_secret/{{${saved}}}`),
        ]),
        cleanup: ['first', 'second'].map((saved) => ({ method: 'DELETE', path: `/_connector/_secret/{{${saved}}}` })),
      }),
    ),
  'connector.secret_delete': () => [
    defineCase({
      kind: 'effects',
      operation: 'connector.secret_delete',
      title: 'deletes the secret',
      steps: [createSecret, get(own.secret), ...twice({ method: 'DELETE', path: own.secret }, own.secret)],
      cleanup: [{ method: 'DELETE', path: own.secret }],
    }),
  ],
}

function twice(request: CaseRequest, document: string): RequestStep[] {
  return [{ request }, get(document), { request }, get(document)]
}

function creationsWithoutId(
  operation: 'connector.put' | 'connector.post',
  create: (path: string, body: unknown) => RequestStep,
): Case[] {
  const made = (name: string) => `/_connector/{{${name}}}`
  return bodiesOf(operation).map(({ name, body }) =>
    defineCase({
      kind: 'effects',
      operation,
      name: `without an id, ${name}`,
      title: `makes a connector with an id of the server's: ${name}`,
      // An index has one connector: a second one for the same is refused.
      steps: [
        { ...create('/_connector', signed(body)), save: { first: '/id' } },
        get(made('first')),
        { ...create('/_connector', signed(body)), save: { second: '/id' } },
        get(made('first')),
      ],
      cleanup: ['first', 'second'].map((saved) => ({ method: 'DELETE', path: `${made(saved)}?hard=true` })),
    }),
  )
}

function deletion(
  how: string,
  query: string,
  { since, after }: { readonly since?: string; readonly after: readonly RequestStep[] },
): Case {
  const request = { request: { method: 'DELETE', path: own.connector + query } }
  return defineCase({
    kind: 'effects',
    operation: 'connector.delete',
    name: how,
    title: `deletes a connector ${how}`,
    ...(since !== undefined && { since }),
    steps: [...createJob, get(own.connector), get(own.job), request, ...after, request, ...after],
    cleanup: removeJobAndConnector,
  })
}
