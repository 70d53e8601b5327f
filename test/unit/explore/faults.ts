import type { ContractRequest, ContractResponse } from '../../../src/contract/exchange.ts'
import { syncStatusMachine } from '../../../src/index.ts'
import { answer, createTarget, type Target } from './sides.ts'

/** A mock that does one thing wrong. */
export interface Fault {
  readonly title: string
  /** Answers a request wrongly; nothing lets the mock answer it. */
  readonly plant: (target: Target, request: ContractRequest) => ContractResponse | undefined
  /** Where the exploration must see it, as `operation path kind`. */
  readonly seen: RegExp
}

const json = (status: number, value: unknown): ContractResponse => ({
  status,
  headers: { 'x-elastic-product': 'Elasticsearch', 'content-type': 'application/json' },
  body: JSON.stringify(value),
})

const parts = (request: ContractRequest) => {
  const [path = '', query = ''] = request.url.split('?')
  return { path, query, id: decodeURIComponent(path.split('/').at(-2) ?? '') }
}

const sent = ({ body }: ContractRequest): Record<string, unknown> => {
  try {
    return Object(JSON.parse(body))
  } catch {
    return {}
  }
}

/** Changes the body of what the mock answers with success. */
function rewrite(
  { mock }: Target,
  request: ContractRequest,
  change: (body: Record<string, unknown>) => void,
): ContractResponse {
  const response = answer(mock, request)
  if (response.status >= 300) return response
  const body = JSON.parse(response.body)
  change(body)
  return { ...response, body: JSON.stringify(body) }
}

/** Lets the mock carry out a request, and then puts back what a document had in some fields. */
function keep(
  { mock }: Target,
  request: ContractRequest,
  kind: 'connectors' | 'sync_jobs',
  id: string,
  restore: (before: Record<string, unknown>, after: Record<string, unknown>) => void,
): ContractResponse {
  const find = () => (mock.state()[kind] as readonly { id: string }[]).find((one) => one.id === id)
  const before = find()
  const response = answer(mock, request)
  if (response.status >= 300 || !before) return response
  const state = mock.state()
  const after = (state[kind] as { id: string }[]).find((one) => one.id === id)
  if (after) restore(before as never, after as never)
  mock.load(state as never)
  return response
}

/** Ten servers, each with one planted fault. */
export const faults: readonly Fault[] = [
  {
    title: 'a status that is not written',
    seen: /^connector\.(get|list|update_status) /,
    plant(target, request) {
      const { path, id } = parts(request)
      if (request.method !== 'PUT' || !path.endsWith('/_status')) return undefined
      return keep(target, request, 'connectors', id, (before, after) => {
        after['status'] = before['status']
      })
    },
  },
  {
    title: 'a timestamp that stays as it was',
    seen: /^connector\.sync_job_(get|list) \S*\/last_seen time$/,
    plant(target, request) {
      const { path, id } = parts(request)
      if (request.method !== 'PUT' || !/_sync_job\/[^/]+\/_check_in$/.test(path)) return undefined
      return keep(target, request, 'sync_jobs', id, (before, after) => {
        after['last_seen'] = before['last_seen']
      })
    },
  },
  {
    title: 'another reason for a refusal',
    seen: /^connector\.(update_status|sync_job_\w+) \S*\/reason value$/,
    plant({ mock }, request) {
      const response = answer(mock, request)
      if (!response.body.includes('Invalid transition attempt')) return response
      return { ...response, body: response.body.replaceAll('Invalid transition attempt', 'Bad transition attempt') }
    },
  },
  {
    title: 'a field too much',
    seen: /^connector\.update_name \/updated_at extra$/,
    plant(target, request) {
      if (request.method !== 'PUT' || !parts(request).path.endsWith('/_name')) return undefined
      return rewrite(target, request, (body) => {
        body['updated_at'] = 1
      })
    },
  },
  {
    title: 'a cursor that is replaced instead of merged',
    seen: /^connector\.(get|list|last_sync) \S*(\/sync_cursor\S*|\/result) (missing|value)$/,
    plant(target, request) {
      const { path, id } = parts(request)
      const cursor = sent(request)['sync_cursor']
      if (!path.endsWith('/_last_sync') || typeof cursor !== 'object' || cursor === null) return undefined
      return keep(target, request, 'connectors', id, (_, after) => {
        after['sync_cursor'] = cursor
      })
    },
  },
  {
    title: 'a deletion that is for good though it should not be',
    seen: /^connector\.(get|list|put|delete|update_\w+) /,
    plant({ mock }, request) {
      const { path, query } = parts(request)
      if (request.method !== 'DELETE' || !/^\/_connector\/[^_][^/]*$/.test(path) || query !== '') return undefined
      return answer(mock, { ...request, url: `${request.url}?hard=true` })
    },
  },
  {
    title: 'a list in the wrong order',
    seen: /^connector\.list \/results order$/,
    plant(target, request) {
      if (request.method !== 'GET' || parts(request).path !== '/_connector') return undefined
      return rewrite(target, request, (body) => {
        if (Array.isArray(body['results'])) body['results'].reverse()
      })
    },
  },
  {
    title: 'a 500',
    seen: /^connector\.update_pipeline {2}value$/,
    plant({ mock }, request) {
      if (!parts(request).path.endsWith('/_pipeline')) return undefined
      const response = answer(mock, request)
      if (response.status !== 200) return response
      return json(500, { error: { root_cause: [], type: 'null_pointer_exception', reason: null }, status: 500 })
    },
  },
  {
    title: 'a wrong noop',
    seen: /^connector\.\w+ \/result value$/,
    plant({ mock }, request) {
      const response = answer(mock, request)
      return response.body === '{"result":"noop"}' ? { ...response, body: '{"result":"updated"}' } : response
    },
  },
  {
    title: 'a claim that asks the state machine',
    seen: /^connector\.sync_job_claim {2}value$/,
    plant({ mock }, request) {
      const { path, id } = parts(request)
      if (!path.endsWith('/_claim')) return undefined
      const job = mock.state().sync_jobs.find((one) => one.id === id)
      const next: readonly string[] = job ? syncStatusMachine[job.status as keyof typeof syncStatusMachine] : []
      if (!job || next.includes('in_progress')) return undefined
      const probe = answer(mock, request)
      return probe.status === 200
        ? json(400, { error: { type: 'status_exception', reason: 'no' }, status: 400 })
        : probe
    },
  },
]

/** A mock with faults planted in it; the first that has to do with a request answers it. */
export function createFaulty(...planted: readonly Fault[]): Target {
  const target = createTarget()
  return {
    ...target,
    async send(request) {
      for (const { plant } of planted) {
        const response = plant(target, request)
        if (response) return response
      }
      return answer(target.mock, request)
    },
  }
}

/** The fault of that title. */
export function faultCalled(title: string): Fault {
  const fault = faults.find((one) => one.title === title)
  if (!fault) throw new Error(`There is no fault [${title}].`)
  return fault
}
