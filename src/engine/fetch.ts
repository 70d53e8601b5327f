import { utf8Length } from '../json/utf8.ts'
import type { Handle } from './engine.ts'
import type { MockResponse } from './exchange.ts'

/** Answers as `fetch` does. */
export type MockFetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>

/** Puts the engine behind the standard `Request` and `Response`. */
export function createFetch(handle: Handle): MockFetch {
  return async (input, init) => {
    const request = input instanceof Request && init === undefined ? input : new Request(input, init)
    const { method } = request
    const { status, headers, body } = handle({
      method,
      url: targetOf(request.url),
      headers: Object.fromEntries(request.headers),
      body: await readBody(request),
    })
    const length = String(utf8Length(body))
    return new Response(method === 'HEAD' ? null : body, {
      status,
      headers: linesOf({ ...headers, 'content-length': length }),
    })
  }
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
async function readBody(request: Request): Promise<string> {
  if (request.headers.get('content-encoding') !== 'gzip') return request.text()
  const bytes = await request.arrayBuffer()
  if (bytes.byteLength === 0) return ''
  try {
    return await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text()
  } catch {
    return new Response(bytes).text()
  }
}

/** Path and query of an absolute URL, left as they are: a `URL` would tidy up what the server looks at. */
function targetOf(url: string): string {
  const target = url.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '').replace(/#.*$/s, '')
  return target.startsWith('/') ? target : `/${target}`
}
