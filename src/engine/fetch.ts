import { utf8Length } from '../json/utf8.ts'
import type { Handle } from './engine.ts'

/** Puts the engine behind the standard `Request` and `Response`. */
export function createFetch(handle: Handle): (request: Request) => Promise<Response> {
  return async (request) => {
    const { method } = request
    const { status, headers, body } = handle({
      method,
      url: targetOf(request.url),
      headers: Object.fromEntries(request.headers),
      body: await request.text(),
    })
    const length = String(utf8Length(body))
    return new Response(method === 'HEAD' ? null : body, { status, headers: { ...headers, 'content-length': length } })
  }
}

/** Path and query of an absolute URL, left as they are: a `URL` would tidy up what the server looks at. */
function targetOf(url: string): string {
  const target = url.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '').replace(/#.*$/s, '')
  return target.startsWith('/') ? target : `/${target}`
}
