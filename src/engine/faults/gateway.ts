import type { MockResponse } from '../exchange.ts'

/** What proxies and load balancers before a cluster say in its place: it is not JSON, and nothing tells of Elasticsearch. */

export function page(status: number, title: string): MockResponse {
  return {
    status,
    headers: { 'content-type': 'text/html' },
    body: `<html>\n<head><title>${title}</title></head>\n<body>\n<h1>${title}</h1>\n<hr>gateway\n</body>\n</html>\n`,
  }
}

export function text(status: number, body: string): MockResponse {
  return { status, headers: { 'content-type': 'text/plain' }, body }
}
