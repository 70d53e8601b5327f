import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ConnectorMock } from '../engine/mock.ts'
import { handleControl, isControlUrl } from './control.ts'
import { createOrder } from './in-order.ts'
import { type Body, hasBody, readBody } from './node-body.ts'
import { isFromElsewhere } from './node-origin.ts'

interface ListenerOptions {
  readonly mock: ConnectorMock
  /** While the server is closing, an answer ends its connection: kept alive, it would hold the server up for seconds. */
  readonly isClosing: () => boolean
  /** Whether only this machine can reach the server. */
  readonly isLoopback: () => boolean
}

/** What is sent back. */
interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** Makes the listener of a `node:http` server: the mock's API, and beside it the control routes. */
export function createRequestListener(
  options: ListenerOptions,
): (request: IncomingMessage, response: ServerResponse) => void {
  const order = createOrder<IncomingMessage['socket']>()
  return (request, response) => {
    const respond = (body: Body) => {
      if (body !== 'gone') send(request, response, replyTo(request, body, options), options)
    }
    if (!hasBody(request) && order.isFree(request.socket)) {
      respond(noBody)
      return
    }
    const whenDue = order.enter(request.socket)
    if (hasBody(request)) readBody(request, (body) => whenDue(() => respond(body)))
    else whenDue(() => respond(noBody))
  }
}

const noBody: Body = { text: '' }

function replyTo(request: IncomingMessage, read: Exclude<Body, 'gone'>, { mock, isLoopback }: ListenerOptions): Reply {
  const { method = 'GET', url = '/' } = request
  if (read === 'too long') return tooLong(request)
  const body = read.text
  try {
    if (!isControlUrl(url)) return mock.handle({ method, url, headers: headersOf(request, body), body })
    return handleControl(mock, { method, url, body, isForeign: isFromElsewhere(request, isLoopback()) })
  } catch (error) {
    console.error(error)
    return { status: 500, headers: {}, body: JSON.stringify({ error: `es-connector-kit: ${error}`, status: 500 }) }
  }
}

function tooLong({ headers }: IncomingMessage): Reply {
  const opaqueId = headers['x-opaque-id']
  return {
    status: 413,
    headers: {
      'X-elastic-product': 'Elasticsearch',
      ...(typeof opaqueId === 'string' && { 'X-Opaque-Id': opaqueId }),
      connection: 'close',
    },
    body: '',
  }
}

function send(
  { method }: IncomingMessage,
  response: ServerResponse,
  { status, headers, body }: Reply,
  { isClosing }: ListenerOptions,
): void {
  const lines: string[] = []
  for (const name in headers) lines.push(name, headers[name] as string)
  lines.push('content-length', String(Buffer.byteLength(body)))
  if (isClosing()) lines.push('connection', 'close')
  response.writeHead(status, lines)
  if (method === 'HEAD') response.end()
  // Node writes headers and a text in one encoding, which would spoil an id beyond ASCII.
  else response.end(isAscii(headers['X-Opaque-Id']) ? body : Buffer.from(body))
}

function isAscii(text: string | undefined): boolean {
  return text === undefined || /^[ -~]*$/.test(text)
}

/** Node keeps only the first of several `Content-Type` headers, while the server refuses them; they matter only where there is a body. */
function headersOf(request: IncomingMessage, body: string): Record<string, string | undefined> {
  const headers = request.headers as Record<string, string | undefined>
  if (body === '') return headers
  const types = request.headersDistinct['content-type'] ?? []
  return types.length > 1 ? { ...headers, 'content-type': types.join(',') } : headers
}
