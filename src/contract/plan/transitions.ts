import type { Profile } from '../../domain/profile.ts'
import type { OperationId } from '../../spec/generated/operations.ts'
import type { Edge } from '../violation.ts'
import { type Attempt, attempts, documentOf, type MachineName, machines, outcomeOf, requestOf } from './attempts.ts'
import type { Case, CaseRequest, RequestStep } from './case.ts'
import { defineCase } from './define-case.ts'
import { createConnector, createJob, get, post, put, removeConnector, removeJobAndConnector } from './own.ts'
import { writesSince } from './steady.ts'
import { findWays } from './ways.ts'

const machineNames = ['ConnectorStatus', 'SyncStatus'] as const

/** Every status, and everything that can be asked for in it, legal or not: a GET before and after shows what came of it. */
export function transitionCases(): Case[] {
  return [...creations, ...machineNames.flatMap((machine) => casesOf(machine)), ...keepers()]
}

/** A change of status that some operation can ask for. */
export interface TransitionEdge extends Edge {
  readonly operation: OperationId
  /** Whether the description lets it happen by this operation. */
  readonly legal: boolean
  /** Whether the API alone can bring a document to where it starts. */
  readonly reachable: boolean
}

/** Every change of status that can be asked for, as a version rules it; each operation counts for itself. */
export function transitionEdges(profile?: Pick<Profile, 'has' | 'table'>): TransitionEdge[] {
  const edges = new Map<string, TransitionEdge>()
  for (const machine of machineNames) {
    const ways = findWays(machine)
    for (const from of Object.keys(machines[machine])) {
      for (const attempt of attempts[machine]) {
        const { operation } = attempt
        const { to, legal } = outcomeOf(machine, attempt, from, profile?.table(machine))
        if (to === undefined || profile?.has(operation) === false) continue
        edges.set(`${operation} ${from} ${to}`, { machine, from, to, operation, legal, reachable: ways.has(from) })
      }
    }
  }
  return [...edges.values()]
}

function casesOf(machine: MachineName): Case[] {
  return Object.keys(machines[machine]).flatMap((from) =>
    attempts[machine].map((attempt) => {
      const { to, legal } = outcomeOf(machine, attempt, from)
      return defineCase({
        ...startIn(machine, from, (document) => [{ request: requestOf(attempt, document) }, get(document)]),
        kind: 'transitions',
        operation: attempt.operation,
        ...sinceOf(attempt.operation),
        name: [from, to === undefined ? 'stays' : `to-${to}`, attempt.name ?? ''].join('-'),
        title: titleOf(from, to, legal) + (attempt.name === undefined ? '' : ` (${attempt.name})`),
      })
    }),
  )
}

function sinceOf(operation: OperationId): Pick<Case, 'since'> {
  const since = writesSince(operation)
  return since === undefined ? {} : { since }
}

function titleOf(from: string, to: string | undefined, legal: boolean): string {
  if (to === undefined) return `${from} stays`
  return `${from} → ${to}${legal ? '' : ' is refused'}`
}

/** A document in a status, seen there, and what follows. Where the API leads to the status, that way; otherwise as documents to begin with. */
function startIn(
  machine: MachineName,
  status: string,
  follows: (document: string) => readonly RequestStep[],
): Pick<Case, 'steps' | 'requires' | 'state'> & { readonly cleanup: readonly CaseRequest[] } {
  const way = findWays(machine).get(status)
  const document = way ? documentOf[machine] : '/_connector/_sync_job/{{run}}-job'
  const after = [get(document), ...follows(document)]
  if (!way) {
    const cleanup = [{ method: 'DELETE', path: document }, removeConnector]
    return { requires: 'state', state: stateWithJob(status), steps: after, cleanup }
  }
  const create = machine === 'ConnectorStatus' ? [createConnector()] : createJob
  return {
    steps: [...create, ...way.map((attempt: Attempt) => ({ request: requestOf(attempt, document) })), ...after],
    cleanup: machine === 'ConnectorStatus' ? [removeConnector] : removeJobAndConnector,
  }
}

function stateWithJob(status: string): object {
  return {
    connectors: [{ id: '{{run}}', index_name: '{{run}}', service_type: 'kit' }],
    sync_jobs: [{ id: '{{run}}-job', connector: { id: '{{run}}' }, status }],
  }
}

const counts = { deleted_document_count: 1, indexed_document_count: 2, indexed_document_volume: 3 }

/** What leaves the status of a job alone, or removes the job whatever its status. */
function keepers(): Case[] {
  const rest: readonly [OperationId, title: string, (document: string) => RequestStep][] = [
    ['connector.sync_job_check_in', 'stays', (document) => put(`${document}/_check_in`)],
    ['connector.sync_job_update_stats', 'stays', (document) => put(`${document}/_stats`, counts)],
    ['connector.sync_job_delete', 'is deleted', (document) => ({ request: { method: 'DELETE', path: document } })],
  ]
  return rest.flatMap(([operation, becomes, step]) =>
    Object.keys(machines.SyncStatus).map((status) =>
      defineCase({
        ...startIn('SyncStatus', status, (document) => [step(document), get(document)]),
        kind: 'transitions',
        operation,
        title: `${status} ${becomes}`,
      }),
    ),
  )
}

const made = '/_connector/{{made}}'

/** The status of new documents. */
const creations: readonly Case[] = [
  ...[
    { name: 'created', body: {} },
    { name: 'needs_configuration', body: { is_native: true } },
  ].flatMap(({ name, body }) => [
    defineCase({
      kind: 'transitions',
      operation: 'connector.put',
      title: `a new connector is ${name}`,
      steps: [get('/_connector/{{run}}'), createConnector(body), get('/_connector/{{run}}')],
      cleanup: [removeConnector],
    }),
    ...(['put', 'post'] as const).map((method) =>
      defineCase({
        kind: 'transitions',
        operation: `connector.${method}`,
        title: `a new connector without an id of its own is ${name}`,
        steps: [{ ...(method === 'put' ? put : post)('/_connector', body), save: { made: '/id' } }, get(made)],
        cleanup: [{ method: 'DELETE', path: `${made}?hard=true` }],
      }),
    ),
  ]),
  defineCase({
    kind: 'transitions',
    operation: 'connector.sync_job_post',
    title: 'a new job is pending',
    steps: [...createJob, get('/_connector/_sync_job/{{job}}')],
    cleanup: removeJobAndConnector,
  }),
]
