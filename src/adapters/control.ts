import type { ConnectorMock } from '../engine/mock.ts'

/** The reserved prefix of the routes that control the mock. Elasticsearch has no such API, and no index can be called so. */
const controlPrefix = '/_mock'

interface ControlResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

interface ControlRoute {
  readonly method: 'GET' | 'POST' | 'PUT'
  /** With `{id}` where a number stands, or `last`. */
  readonly path: string
  /** What the answer's body says, as a JSON value. */
  readonly run: (mock: ConnectorMock, body: string | Uint8Array, id: string | undefined) => unknown
}

const explainPath = '/_mock/requests/{id}/explain'

/** Everything that can be asked of a standalone mock beside the API that it mocks. */
const controlRoutes: readonly ControlRoute[] = [
  { method: 'GET', path: '/_mock/health', run: () => ({ status: 'ok' }) },
  { method: 'POST', path: '/_mock/reset', run: (mock) => acknowledge(() => mock.reset()) },
  { method: 'GET', path: '/_mock/state', run: (mock) => mock.state() },
  { method: 'PUT', path: '/_mock/state', run: (mock, body) => acknowledge(() => mock.load(parseState(body))) },
  { method: 'GET', path: '/_mock/requests', run: (mock) => ({ requests: mock.requests }) },
  { method: 'GET', path: explainPath, run: (mock, _, id) => explainRequest(mock, id) },
]

/** Tells whether a URL is for the control routes. */
export function isControlUrl(url: string): boolean {
  return url.startsWith(controlPrefix) && /^[/?]?$/.test(url.charAt(controlPrefix.length))
}

interface ControlRequest {
  readonly method: string
  readonly url: string
  readonly body: string | Uint8Array
  /** Whether a web page of another site makes it. */
  readonly isForeign: boolean
}

/** Answers a request to a control route; `HEAD` as `GET`. Faults come as `{"error": "…"}` with 400, 403, 404 or 405. */
export function handleControl(mock: ConnectorMock, { method, url, body, isForeign }: ControlRequest): ControlResponse {
  if (isForeign) return respond(403, { error: 'Web pages of other sites may not control this mock.' })
  const path = url.replace(/\?.*$/s, '').replace(/\/+$/, '')
  const id = /^\/_mock\/requests\/(\d+|last)\/explain$/.exec(path)?.[1]
  const routes = controlRoutes.filter((route) => route.path === (id === undefined ? path : explainPath))
  if (routes.length === 0) {
    const known = [...new Set(controlRoutes.map((route) => route.path))].join(', ')
    return respond(404, { error: `There is no control route [${path}]. There are ${known}.` })
  }
  const route = routes.find((one) => one.method === (method === 'HEAD' ? 'GET' : method))
  if (!route) {
    const allow = routes.map((one) => one.method).join(', ')
    return respond(405, { error: `[${path}] does not take ${method}, only ${allow}.` }, { allow })
  }
  try {
    const result = route.run(mock, body, id)
    return id !== undefined && /[?&]text\b/.test(url) ? respondText(String(result)) : respond(200, result)
  } catch (error) {
    return respond(400, { error: error instanceof Error ? error.message : String(error) })
  }
}

function explainRequest(mock: ConnectorMock, id = 'last'): unknown {
  return mock.explain(id === 'last' ? undefined : Number(id))
}

function acknowledge(work: () => void): { acknowledged: true } {
  work()
  return { acknowledged: true }
}

function parseState(body: string | Uint8Array): object {
  if (typeof body !== 'string') throw new Error('es-connector-kit: Failed to load the state: the body is not UTF-8.')
  try {
    return JSON.parse(body)
  } catch (error) {
    throw new Error(`es-connector-kit: Failed to load the state: the body is not JSON (${(error as Error).message}).`)
  }
}

function respondText(text: string): ControlResponse {
  return { status: 200, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: `${text}\n` }
}

function respond(status: number, body: unknown, headers: Record<string, string> = {}): ControlResponse {
  return {
    status,
    headers: { 'content-type': 'application/json', ...headers },
    body: `${JSON.stringify(body, null, 2)}\n`,
  }
}
