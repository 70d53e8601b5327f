import { createConnectorMock } from '../engine/create-mock.ts'
import type { ConnectorMock } from '../engine/mock.ts'
import type { MockRequest, MockResponse } from '../index.ts'
import type { Call, Fault } from './fault.ts'

type Json = Record<string, unknown>

/** A server with one fault: a mock that answers rightly, spoilt afterwards. */
export interface FaultyMock {
  handle(request: MockRequest): Promise<MockResponse>
}

/** Makes a server with one fault; without a fault it is the mock itself. */
export function createFaultyMock(fault?: Fault): FaultyMock {
  const mock = createConnectorMock({ logCapacity: 0 })
  if (!fault) return { handle: async (request) => mock.handle(request) }
  return {
    async handle(request) {
      const operation = mock.operationOf(request.method, request.url)
      if (fault.operation !== undefined && operation !== fault.operation) return mock.handle(request)
      if (fault.serve) return fault.serve(request, mock)
      const documents = documentsOf(mock, operation)
      const idInPath = idOf(request.url)
      const before = documents.get(idInPath) as Json | undefined
      const response = mock.handle(fault.alter?.(request) ?? request)
      const received = parse(response.body)
      const id = idInPath || String(received['id'] ?? '')
      const after = documents.get(id) as Json | undefined
      const put = (document: Json) => {
        documents.create(JSON.parse(JSON.stringify(document)))
      }
      const call: Call = {
        mock,
        request,
        response,
        operation,
        id,
        before,
        after,
        sent: parse(request.body),
        received,
        write: (members) => put({ ...documents.get(id), ...members, id }),
        undo: () => before && put(before),
      }
      return fault.tamper?.(call) ?? response
    },
  }
}

interface AnyDocuments {
  get(id: string): object | undefined
  create(seed: Json): unknown
}

function documentsOf(mock: ConnectorMock, operation = ''): AnyDocuments {
  const documents = operation.includes('.sync_job_')
    ? mock.syncJobs
    : operation.includes('.secret_')
      ? mock.secrets
      : mock.connectors
  return documents as unknown as AnyDocuments
}

/** The id in a URL, as the paths of the API have it. */
function idOf(url: string): string {
  const [path = ''] = url.split('?')
  const [, , first = '', second = ''] = path.split('/')
  const id = first === '_sync_job' || first === '_secret' ? second : first
  try {
    return decodeURIComponent(id)
  } catch {
    return ''
  }
}

function parse(body: string | Uint8Array): Json {
  try {
    const value: unknown = JSON.parse(String(body))
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {}
  } catch {
    return {}
  }
}
