import { decodeStrictly } from '../xcontent/broken-text.ts'
import { byteLength } from './body-limit.ts'
import type { Handle } from './engine.ts'
import type { MockResponse } from './exchange.ts'
import { breakOff, undergo } from './transport.ts'

/**
 * Answers as `fetch` does, the signal included. A fault of the connection rejects with a `TypeError` whose cause has the `code` that it
 * has in Node.
 */
export type MockFetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>

/** Puts the engine behind the standard `Request` and `Response`. */
export function createFetch(handle: Handle): MockFetch {
  return async (input, init) => {
    const request = input instanceof Request && init === undefined ? input : new Request(input, init)
    const { method, signal } = request
    if (signal?.aborted) throw signal.reason
    const answer = handle({
      method,
      url: targetOf(request.url),
      headers: Object.fromEntries(request.headers),
      body: await readBody(request),
    })
    const { status, headers, body, transport } = answer
    if (transport) await undergo(transport, signal)
    const length = String(byteLength(body))
    const hasBody = method !== 'HEAD' && body.length > 0
    const response = new Response(hasBody ? sentOf(answer) : null, {
      status,
      headers: linesOf({ ...headers, 'content-length': length }),
    })
    return Object.defineProperty(response, 'url', { value: request.url.replace(/#.*$/s, ''), configurable: true })
  }
}

/** Text is given a type of its own by `Response` where the answer has none, bytes are not. */
function sentOf({ headers, body, transport }: MockResponse): ConstructorParameters<typeof Response>[0] {
  if (transport?.end === 'cut') return breakOff(body)
  const isToBeTyped = typeof body === 'string' && headers['content-type'] === undefined
  return isToBeTyped ? new TextEncoder().encode(body) : (body as string | Uint8Array<ArrayBuffer>)
}

/** A header that is sent in several lines takes a list of pairs; for all others what is there will do. */
function linesOf(headers: MockResponse['headers']): Record<string, string> | [string, string][] {
  for (const name in headers) if (typeof headers[name] !== 'string') return pairsOf(headers)
  return headers as Record<string, string>
}

function pairsOf(headers: MockResponse['headers']): [string, string][] {
  return Object.entries(headers).flatMap(([name, values]) =>
    [values].flat().map((value): [string, string] => [name, value]),
  )
}

/** The server takes compressed bodies as well; one that cannot be inflated is read as it is, and refused for what it holds. */
async function readBody(request: Request): Promise<string | Uint8Array> {
  if (request.body === null) return ''
  const bytes = await request.arrayBuffer()
  if (request.headers.get('content-encoding') !== 'gzip' || bytes.byteLength === 0) return readText(bytes)
  try {
    const inflated = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
    return readText(await new Response(inflated).arrayBuffer())
  } catch {
    return readText(bytes)
  }
}

/** Bytes that are no UTF-8 stay what they are. */
function readText(buffer: ArrayBuffer): string | Uint8Array {
  const bytes = new Uint8Array(buffer)
  return decodeStrictly(bytes) ?? bytes
}

/** Path and query of an absolute URL, left as they are: a `URL` would tidy up what the server looks at. */
function targetOf(url: string): string {
  const target = url.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '').replace(/#.*$/s, '')
  return target.startsWith('/') ? target : `/${target}`
}
