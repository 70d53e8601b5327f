import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ConnectorMock } from '../engine/mock.ts'
import { handleControl, isControlUrl } from './control.ts'

/** The largest body that is read, in bytes; a larger one is answered with 413 and no body, as Elasticsearch does by default. */
export const maximumBodyLength = 100 * 1024 * 1024

/**
 * Makes the listener of a `node:http` server: the mock's API, and beside it the control routes. While the server is closing, an answer
 * ends its connection: kept alive, it would hold the server up for seconds.
 */
export function createRequestListener(
  mock: ConnectorMock,
  isClosing: () => boolean,
): (request: IncomingMessage, response: ServerResponse) => void {
  function answer(request: IncomingMessage, response: ServerResponse, text: string): void {
    const { method = 'GET', url = '/' } = request
    const { status, headers, body } = isControlUrl(url)
      ? handleControl(mock, method, url, text)
      : mock.handle({ method, url, headers: headersOf(request, text), body: text })
    const lines = headerLines(headers)
    lines.push('content-length', String(Buffer.byteLength(body)))
    if (isClosing()) lines.push('connection', 'close')
    response.writeHead(status, lines)
    response.end(method === 'HEAD' ? undefined : body)
  }

  return (request, response) => {
    const { 'content-length': length = '0', 'transfer-encoding': encoding } = request.headers
    // Without a body there is nothing to wait for.
    if (length === '0' && encoding === undefined) {
      answer(request, response, '')
    } else {
      readBody(request, response, (body) => answer(request, response, body))
    }
  }
}

/** Node keeps only the first of several `Content-Type` headers, while the server refuses them; they matter only where there is a body. */
function headersOf(request: IncomingMessage, body: string): Record<string, string | undefined> {
  const headers = request.headers as Record<string, string | undefined>
  if (body === '') return headers
  const types = request.headersDistinct['content-type'] ?? []
  return types.length > 1 ? { ...headers, 'content-type': types.join(',') } : headers
}

/** Names and values in turn, which `writeHead` takes as they are. */
function headerLines(headers: Readonly<Record<string, string>>): string[] {
  const lines: string[] = []
  for (const name in headers) lines.push(name, headers[name] as string)
  return lines
}

function readBody(request: IncomingMessage, response: ServerResponse, done: (body: string) => void): void {
  const chunks: Buffer[] = []
  let length = 0
  const isTooLong = () => length > maximumBodyLength || Number(request.headers['content-length']) > maximumBodyLength
  if (isTooLong()) {
    refuseTooLong(request, response)
    return
  }
  request.on('data', (chunk: Buffer) => {
    length += chunk.length
    if (!isTooLong()) chunks.push(chunk)
    else if (!response.headersSent) refuseTooLong(request, response)
  })
  request.on('end', () => {
    if (!response.headersSent) done((chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)).toString())
  })
}

function refuseTooLong(request: IncomingMessage, response: ServerResponse): void {
  const { 'x-opaque-id': opaqueId } = request.headers
  response.writeHead(413, {
    'X-elastic-product': 'Elasticsearch',
    ...(opaqueId !== undefined && { 'X-Opaque-Id': opaqueId }),
    'content-length': 0,
    connection: 'close',
  })
  response.end()
  request.resume()
}
