import type { Access, ApiError } from '../../errors/catalogue.ts'
import { type OperationId, operationTable } from '../../spec/generated/operations.ts'
import { permissions } from '../../spec/generated/privileges.ts'
import { readCredentials, reasonOfRefusal } from '../credentials.ts'
import type { MockResponse, Transport } from '../exchange.ts'
import { challenges, rootPermission } from '../security.ts'
import { page, text } from './gateway.ts'
import type { FaultedRequest, FaultName, LoggedFault } from './rule.ts'

/** What a fault does: the cluster refuses, somebody else answers, the mock's own answer is spoilt, or there is none. */
export type Effect =
  | { readonly refuses: (request: FaultedRequest) => ApiError }
  | { readonly answers: MockResponse }
  | { readonly spoils: (own: MockResponse, request: FaultedRequest) => MockResponse }
  | { readonly ends: NonNullable<Transport['end']> }

/** What each fault does that has a name. */
export const effects: Readonly<Record<FaultName, Effect>> = {
  unauthenticated: { refuses: unauthenticated },
  unauthorized: { refuses: unauthorized },
  version_conflict: {
    refuses: (request) => ({ code: 'version_conflict', index: indexOf(request), id: idOf(request) }),
  },
  body_too_long: { refuses: () => ({ code: 'body_too_long' }) },
  rejected_execution: { refuses: (request) => ({ code: 'rejected_execution', access: accessOf(request) }) },
  circuit_breaking: { refuses: () => ({ code: 'circuit_breaking' }) },
  server_error: { refuses: () => ({ code: 'server_slip', type: 'null_pointer_exception', reason: null }) },
  no_master: { refuses: () => ({ code: 'no_master' }) },
  no_shards: {
    refuses: (request) => ({
      code: 'no_shards',
      access: accessOf(request),
      index: indexOf(request),
      id: idOf(request),
    }),
  },
  bad_gateway: { answers: page(502, '502 Bad Gateway') },
  gateway_unavailable: { answers: text(503, 'no healthy upstream') },
  gateway_timeout: { answers: page(504, '504 Gateway Time-out') },
  gateway_page: { answers: page(200, 'Sign in') },
  product_missing: { spoils: withoutProduct },
  truncated: { spoils: cut },
  connection_reset: { ends: 'reset' },
  timeout: { ends: 'never' },
}

/** Whether the answer is still the operation's own, though spoilt or late. */
export function keepsAnswer(name: LoggedFault['name']): boolean {
  return name === 'delay' || (name !== 'answer' && 'spoils' in effects[name])
}

/** An answer that is none. */
export function lost(end: NonNullable<Transport['end']>): MockResponse {
  return { status: 0, headers: {}, body: '', transport: { end } }
}

function unauthenticated({ headers, url }: FaultedRequest): ApiError {
  const reason = reasonOfRefusal(readCredentials(headers['authorization']), url)
  return { code: 'unauthenticated', reason, challenges }
}

function unauthorized({ operation }: FaultedRequest): ApiError {
  const { action, privileges } = operation ? permissions[operation] : rootPermission
  return { code: 'unauthorized', action, privileges, caller: 'user [nobody] with effective roles []' }
}

const indices: Readonly<Record<string, string>> = {
  connector: '.elastic-connectors-v1',
  'sync job': '.elastic-connectors-sync-jobs-v1',
  secret: '.connector-secrets',
}

function indexOf({ operation }: FaultedRequest): string {
  const tag: string = operation ? operationTable[operation].tag : 'connector'
  return indices[tag] as string
}

/** What the server would name itself, where the request does not. */
const unnamed = 'zk-HjQtYQGyL3NFSSu7InA'

function idOf({ params }: FaultedRequest): string {
  return Object.values(params)[0] ?? unnamed
}

const lists: readonly OperationId[] = ['connector.list', 'connector.sync_job_list']

function accessOf({ method, operation }: FaultedRequest): Access {
  if (operation && lists.includes(operation)) return 'search'
  return method === 'GET' ? 'get' : 'write'
}

function withoutProduct(own: MockResponse): MockResponse {
  const headers = Object.entries(own.headers).filter(([name]) => name.toLowerCase() !== 'x-elastic-product')
  return { ...own, headers: Object.fromEntries(headers) }
}

/** Where no body is sent there is nothing to break in the middle of. */
function cut(own: MockResponse, { method }: FaultedRequest): MockResponse {
  if (method === 'HEAD' || own.body.length === 0) return lost('reset')
  return { ...own, transport: { end: 'cut' } }
}
