import type { Selection } from '../../src/contract/plan/select.ts'
import type { ServerVersion } from '../../src/domain/profile.ts'
import type { InProcess } from '../../src/faults/send-to.ts'
import {
  type ConnectorMock,
  createConnectorMock,
  type MockRequest,
  type MockResponse,
  type OperationId,
} from '../../src/index.ts'
import { documentsOfOthers, writtenPastTheApi } from './documents-of-others.ts'

/** A server that departs from the mock in a way that the description leaves open, or that no client can tell from a real one. */
export interface LenientServer {
  /** What it does. */
  readonly title: string
  /** The cases that it is tried with. */
  readonly cases: Pick<Selection, 'kinds'> & { readonly operations?: readonly OperationId[] }
  readonly profile?: ServerVersion
  /** Whether some cases cannot be played to their end. */
  readonly unfinished?: true
  /** `differ` is called whenever it departs. */
  make(differ: () => void): InProcess
}

type Json = Record<string, unknown>

/** A mock whose answers are changed on their way. */
function changed(
  differ: () => void,
  change: (body: string, call: { request: MockRequest; response: MockResponse; mock: ConnectorMock }) => string,
  mock = createConnectorMock(),
): InProcess {
  return {
    handle(request) {
      const response = mock.handle(request)
      const before = String(response.body)
      const body = change(before, { request, response, mock })
      if (body === before) return response
      differ()
      return { ...response, body }
    },
  }
}

/** The same for bodies in JSON. */
function changedJson(change: (body: Json) => unknown): (body: string) => string {
  return (text) => {
    const body = parse(text)
    return body ? JSON.stringify(change(body)) : text
  }
}

function parse(text: unknown): Json | undefined {
  try {
    const value: unknown = JSON.parse(String(text))
    return value !== null && typeof value === 'object' ? (value as Json) : undefined
  } catch {
    return undefined
  }
}

function errorOf(body: Json): Json | undefined {
  return typeof body['error'] === 'object' && body['error'] !== null ? (body['error'] as Json) : undefined
}

/** A refusal in the full envelope, with the headers that an answer of the mock has. */
function refusal(request: MockRequest, status: number, error: Json): MockResponse {
  const { headers } = createConnectorMock().handle({ ...request, method: 'GET', url: '/_connector', body: '' })
  const { 'X-elastic-product': product, ...others } = headers
  return {
    status,
    headers: status === 403 ? others : { ...others, 'X-elastic-product': product as string },
    body: JSON.stringify({ error: { root_cause: [error], ...error }, status }),
  }
}

const wait = (delay: number) => new Promise((resolve) => setTimeout(resolve, delay))

/** The instants that a server has just written. */
const instantsOfNow = (text: string, write: (instant: string) => string) =>
  text.replace(/"(\d{4}-[^"]+\.\d{3})Z"/g, (whole, instant: string) =>
    Math.abs(Date.now() - Date.parse(`${instant}Z`)) < 600_000 ? `"${write(instant)}Z"` : whole,
  )

/** Six digits, the same for the same text; a zero at the end would not be printed. */
function digitsOf(text: string): string {
  let hash = 7
  for (const letter of text) hash = (hash * 31 + letter.charCodeAt(0)) % 899_999
  return String(100_000 + hash).replace(/0$/, '1')
}

/** The same value with the members of objects in the opposite order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).map(([key, inner]) => [key, turned(inner)] as const)
  return Object.fromEntries(entries.reverse())
}

const blindUpdates: readonly OperationId[] = [
  'connector.check_in',
  'connector.update_error',
  'connector.update_name',
  'connector.update_features',
  'connector.update_filtering',
  'connector.last_sync',
  'connector.update_pipeline',
  'connector.update_scheduling',
  'connector.update_api_key_id',
]

/** The id of the connector that an update is about. */
const idOf = ({ method, url }: MockRequest) =>
  method === 'PUT' ? /^\/_connector\/([^/?_][^/?]*)\/_/.exec(url)?.[1] : undefined

export const lenientServers: readonly LenientServer[] = [
  {
    title: 'has nodes whose clocks are some milliseconds apart',
    cases: {
      operations: [
        'connector.check_in',
        'connector.sync_job_check_in',
        'connector.sync_job_claim',
        'connector.sync_job_cancel',
        'connector.sync_job_post',
      ],
    },
    make(differ) {
      const offsets = [0, -30, 20]
      let turn = 0
      const node = () => turn % offsets.length
      const offset = () => offsets[node()] as number
      // No two nodes ever tell the same instant: that of the one before would be taken for one that was not written anew.
      const mock = createConnectorMock({ clock: () => 3 * Math.floor((Date.now() + offset()) / 3) + node() })
      return {
        handle(request) {
          turn++
          if (offset() !== 0) differ()
          return mock.handle(request)
        },
      }
    },
  },
  {
    title: 'writes instants of nine digits',
    cases: {
      operations: ['connector.check_in', 'connector.update_active_filtering', 'connector.sync_job_claim'],
    },
    make: (differ) => changed(differ, (body) => instantsOfNow(body, (instant) => instant + digitsOf(instant))),
  },
  {
    title: 'gives members in another order',
    cases: { kinds: ['life-cycles', 'lists'] },
    make: (differ) => changed(differ, changedJson(turned)),
  },
  {
    title: 'reads JSON with another version of its parser',
    cases: { kinds: ['scenarios'], operations: ['connector.update_status', 'connector.secret_put'] },
    make: (differ) =>
      changed(differ, (body) => body.replace(/at \[Source: [^;]*;/g, 'at [Source: REDACTED (source is not included);')),
  },
  {
    title: 'has indices with other ids',
    cases: { kinds: ['scenarios'], operations: blindUpdates },
    make: (differ) =>
      changed(differ, (body) => body.replace(/"index_uuid":"(?!_na_)[^"]*"/g, '"index_uuid":"zk-HjQtYQGyL3NFSSu7InA"')),
  },
  {
    title: 'prints the characters that no index name may have in the order of older versions',
    cases: { kinds: ['scenarios', 'examples'], operations: ['connector.list', 'connector.update_index_name'] },
    make: (differ) =>
      changed(differ, (body) =>
        body.replace(
          /must not contain the following characters \[.*?\]/g,
          () => `must not contain the following characters ['\\\\','/','*','?','\\"','<','>','|',' ',',']`,
        ),
      ),
  },
  {
    title: 'warns of things that are to go',
    cases: { kinds: ['life-cycles'] },
    make(differ) {
      const mock = createConnectorMock()
      return {
        handle(request) {
          differ()
          const { headers, ...rest } = mock.handle(request)
          return { ...rest, headers: { ...headers, Warning: '299 Elasticsearch-9.1.0-abc "This will go."' } }
        },
      }
    },
  },
  {
    title: 'is late with its lists by half a second',
    cases: { operations: ['connector.list', 'connector.sync_job_list'] },
    make(differ) {
      const mock = createConnectorMock()
      let shown = mock.state()
      let at = Number.NEGATIVE_INFINITY
      return {
        handle(request) {
          const operation = mock.operationOf(request.method, request.url)
          if (operation !== 'connector.list' && operation !== 'connector.sync_job_list') return mock.handle(request)
          if (Date.now() - at > 500) {
            shown = mock.state()
            at = Date.now()
          } else differ()
          return createConnectorMock({ seed: shown }).handle(request)
        },
      }
    },
  },
  {
    title: 'holds more than a hundred documents of others',
    cases: { kinds: ['reading', 'lists'] },
    make(differ) {
      differ()
      return createConnectorMock({ seed: documentsOfOthers })
    },
  },
  {
    title: 'holds what Kibana, the connector service and older versions wrote, and jobs of one millisecond',
    cases: { kinds: ['reading', 'lists', 'life-cycles'] },
    make(differ) {
      const mock = createConnectorMock({ seed: writtenPastTheApi })
      const millisecondOf = ({ created_at }: Json) => Date.parse(String(created_at).replace(/(\.\d{3})\d+/, '$1'))
      const withoutDeleted = (one: Json) => {
        const { deleted, ...older } = one
        return one['id'] === 'older' ? older : one
      }
      return changed(
        differ,
        changedJson((body) => {
          const { results } = body
          if (!Array.isArray(results)) return withoutDeleted(body)
          if (!results.some((one: Json) => 'job_type' in one)) return { ...body, results: results.map(withoutDeleted) }
          // The index sorts by milliseconds, and leaves those of the same one as they come.
          const backwards = results.toReversed() as Json[]
          return { ...body, results: backwards.sort((a, b) => millisecondOf(b) - millisecondOf(a)) }
        }),
        mock,
      )
    },
  },
  {
    title: 'refuses with 409 who writes at the same time as another',
    cases: { kinds: ['concurrency'] },
    make(differ) {
      const mock = createConnectorMock()
      const underWay = new Map<string, number>()
      return {
        async handle(request) {
          const document = /^(\/_connector\/[^?]+)\/_/.exec(request.url)?.[1]
          if (request.method !== 'PUT' || document === undefined) return mock.handle(request)
          const others = underWay.get(document) ?? 0
          underWay.set(document, others + 1)
          await wait(1)
          underWay.set(document, (underWay.get(document) ?? 1) - 1)
          if (others % 2 === 0) return mock.handle(request)
          differ()
          return refusal(request, 409, {
            type: 'version_conflict_engine_exception',
            reason: '[x]: version conflict, required seqNo [1], primary term [1].',
            index_uuid: 'zk-HjQtYQGyL3NFSSu7InA',
            shard: '0',
            index: '.elastic-connectors-v1',
          })
        },
      }
    },
  },
  {
    title: 'does not let these credentials near secrets',
    cases: {
      operations: ['connector.secret_get', 'connector.secret_put', 'connector.secret_post', 'connector.delete'],
    },
    make(differ) {
      const mock = createConnectorMock()
      return {
        handle(request) {
          if (!mock.operationOf(request.method, request.url)?.startsWith('connector.secret_'))
            return mock.handle(request)
          differ()
          return refusal(request, 403, { type: 'security_exception', reason: 'action [x] is unauthorized' })
        },
      }
    },
  },
  {
    title: 'has the other type of 404 where updates write without reading',
    cases: { kinds: ['scenarios'], operations: blindUpdates },
    make: (differ) =>
      changed(differ, (text, { request, response }) => {
        const body = parse(text)
        if (!body || errorOf(body)?.['type'] !== 'document_missing_exception') return text
        const reason = `connector [${decodeURIComponent(request.url.split('/')[2] ?? '')}] not found`
        const error = { type: 'resource_not_found_exception', reason }
        return JSON.stringify({ error: { root_cause: [error], ...error }, status: response.status })
      }),
  },
  {
    title: 'gives no cause of a transition that it refuses',
    cases: { operations: ['connector.update_status', 'connector.sync_job_cancel', 'connector.sync_job_error'] },
    make: (differ) =>
      changed(differ, (text) => {
        const body = parse(text)
        const error = body && errorOf(body)
        if (error?.['type'] !== 'status_exception' || !('caused_by' in error)) return text
        const { caused_by: _, ...rest } = error
        return JSON.stringify({ ...body, error: rest })
      }),
  },
  {
    title: 'names another cause of a cron expression that it refuses',
    cases: { kinds: ['scenarios', 'examples'], operations: ['connector.update_scheduling'] },
    make: (differ) =>
      changed(differ, (text) => {
        const body = parse(text)
        const error = body && errorOf(body)
        if (!error || !text.includes('invalid cron expression')) return text
        const { caused_by: _, ...rest } = error
        return JSON.stringify({ ...body, error: rest })
      }),
  },
  {
    title: 'lets access control be scheduled alone',
    cases: { operations: ['connector.update_scheduling'] },
    make(differ) {
      const mock = createConnectorMock()
      return {
        handle(request) {
          const response = mock.handle(request)
          const { scheduling } = (parse(request.body) ?? {}) as { readonly scheduling?: Json }
          const connector = mock.connectors.get(idOf(request) ?? '')
          const isRefused = /at least one schedule type/.test(String(response.body))
          if (!isRefused || !connector || scheduling?.['access_control'] === undefined) return response
          differ()
          mock.connectors.create({ ...connector, scheduling: { ...connector.scheduling, ...scheduling } })
          return { ...response, status: 200, body: '{"result":"updated"}' }
        },
      }
    },
  },
  {
    title: 'does not find connectors that were deleted softly for any update',
    cases: { operations: [...blindUpdates, 'connector.delete'] },
    make(differ) {
      const mock = createConnectorMock()
      return {
        handle(request) {
          const id = idOf(request)
          if (id === undefined || mock.connectors.get(id)?.deleted !== true) return mock.handle(request)
          differ()
          const { body, ...rest } = mock.handle({ ...request, url: request.url.replace(id, `${id}-gone`) })
          return { ...rest, body: String(body).replaceAll(`${id}-gone`, id) }
        },
      }
    },
  },
  {
    title: 'stands behind a gateway that loses patience',
    cases: { kinds: ['life-cycles', 'lists'] },
    unfinished: true,
    make(differ) {
      const mock = createConnectorMock()
      let turn = 0
      return {
        handle(request) {
          const response = mock.handle(request)
          turn++
          if (turn % 29 !== 0) return response
          differ()
          return {
            ...response,
            status: 504,
            headers: { 'content-type': 'text/html' },
            body: '<h1>Gateway Time-out</h1>',
          }
        },
      }
    },
  },
  {
    title: 'loses connections after it has done what was asked',
    cases: { kinds: ['life-cycles', 'lists'] },
    unfinished: true,
    make(differ) {
      const mock = createConnectorMock()
      let turn = 0
      return {
        handle(request) {
          const response = mock.handle(request)
          turn++
          if (turn % 31 !== 0) return response
          differ()
          throw new Error('socket hang up')
        },
      }
    },
  },
  ...(['8.12', '8.15', '8.17', 'serverless'] as const).map(
    (version): LenientServer => ({
      title: `is ${version}`,
      cases: { kinds: ['transitions', 'lists', 'life-cycles'] },
      profile: version,
      make(differ) {
        differ()
        return createConnectorMock({ version })
      },
    }),
  ),
]
