import type { Fault } from '../engine/faults/faults.ts'
import type { ConnectorMock } from '../engine/mock.ts'
import { misuse } from '../errors/misuse.ts'

/** The reserved prefix of the routes that control the mock. Elasticsearch has no such API, and no index can be called so. */
const controlPrefix = '/_mock'

interface ControlResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

interface ControlRoute {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** With `{id}` where a number stands, or `last`. */
  readonly path: string
  /** What the answer's body says, as a JSON value; nothing when there is no such thing. */
  readonly run: (mock: ConnectorMock, body: string | Uint8Array, id: string) => unknown
}

const explainPath = '/_mock/requests/{id}/explain'

/** Everything that can be asked of a standalone mock beside the API that it mocks. */
const controlRoutes: readonly ControlRoute[] = [
  { method: 'GET', path: '/_mock/health', run: () => ({ status: 'ok' }) },
  { method: 'POST', path: '/_mock/reset', run: (mock) => acknowledge(() => mock.reset()) },
  { method: 'GET', path: '/_mock/state', run: (mock) => mock.state() },
  { method: 'PUT', path: '/_mock/state', run: (mock, body) => acknowledge(() => mock.load(parse(body, 'load the state'))) },
  { method: 'GET', path: '/_mock/requests', run: (mock) => ({ requests: mock.requests }) },
  { method: 'GET', path: '/_mock/faults', run: (mock) => ({ faults: mock.faults.list() }) },
  { method: 'POST', path: '/_mock/faults', run: (mock, body) => mock.faults.add(parse(body, 'add a fault')) },
  { method: 'DELETE', path: '/_mock/faults', run: (mock) => acknowledge(() => mock.faults.clear()) },
  { method: 'GET', path: '/_mock/faults/{id}', run: findFault },
  {
    method: 'DELETE',
    path: '/_mock/faults/{id}',
    run(mock, _, id) {
      const fault = findFault(mock, '', id)
      return fault && acknowledge(() => fault.lift())
    },
  },
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
  const routes = controlRoutes.filter((route) => idIn(path, route) !== undefined)
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
    const answer = route.run(mock, body, idIn(path, route) ?? '')
    if (answer === undefined) return respond(404, { error: `There is no [${path}].` })
    return route.path === explainPath && /[?&]text\b/.test(url) ? respondText(String(answer)) : respond(200, answer)
  } catch (error) {
    return respond(400, { error: error instanceof Error ? error.message : String(error) })
  }
}

/** What stands for the id of a route in a path that is the route's; empty where the route has none. */
function idIn(path: string, route: ControlRoute): string | undefined {
  const [before = '', after] = route.path.split('{id}')
  if (after === undefined) return path === before ? '' : undefined
  const id = path.slice(before.length, path.length - after.length)
  return path === `${before}${id}${after}` && /^[^/]+$/.test(id) ? id : undefined
}

function explainRequest(mock: ConnectorMock, id: string): unknown {
  if (id === 'last') return mock.explain()
  return /^\d+$/.test(id) ? mock.explain(Number(id)) : undefined
}

function acknowledge(work: () => void): { acknowledged: true } {
  work()
  return { acknowledged: true }
}

function findFault(mock: ConnectorMock, _: unknown, id: string): Fault | undefined {
  return mock.faults.list().find((fault) => String(fault.id) === id)
}

function parse<T extends object>(body: string | Uint8Array, what: string): T {
  if (typeof body !== 'string') throw misuse(`Failed to ${what}: the body is not UTF-8.`)
  try {
    return JSON.parse(body)
  } catch (error) {
    throw misuse(`Failed to ${what}: the body is not JSON (${(error as Error).message}).`)
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
