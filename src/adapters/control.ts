import type { Fault } from '../engine/faults/faults.ts'
import type { ConnectorMock } from '../engine/mock.ts'
import { misuse } from '../errors/misuse.ts'
import { isObject } from '../json/value.ts'
import type { Worlds } from './worlds.ts'

/** The reserved prefix of the routes that control the mock. Elasticsearch has no such API, and no index can be called so. */
const controlPrefix = '/_mock'

interface ControlResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

interface ControlRoute {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** May have a part in braces, where anything stands. */
  readonly path: string
  /** What the answer's body says, as a JSON value; nothing when there is no such thing. `mock` is that of the world that the request names. */
  readonly run: (mock: ConnectorMock, body: string | Uint8Array, more: More) => unknown
}

interface More {
  /** What stands in the path where the route has braces, decoded; empty for a route without. */
  readonly name: string
  readonly worlds: Worlds | undefined
}

const explainPath = '/_mock/requests/{id}/explain'

/** Everything that can be asked of a standalone mock beside the API that it mocks. */
const controlRoutes: readonly ControlRoute[] = [
  { method: 'GET', path: '/_mock/health', run: () => ({ status: 'ok' }) },
  { method: 'POST', path: '/_mock/reset', run: (mock) => acknowledge(() => mock.reset()) },
  { method: 'GET', path: '/_mock/state', run: (mock) => mock.state() },
  {
    method: 'PUT',
    path: '/_mock/state',
    run: (mock, body) => acknowledge(() => mock.load(parse(body, 'load the state'))),
  },
  { method: 'GET', path: '/_mock/requests', run: (mock) => ({ requests: mock.requests }) },
  { method: 'GET', path: explainPath, run: (mock, _, { name }) => explainRequest(mock, name) },
  { method: 'GET', path: '/_mock/faults', run: (mock) => ({ faults: mock.faults.list() }) },
  { method: 'POST', path: '/_mock/faults', run: (mock, body) => mock.faults.add(parse(body, 'add a fault')) },
  { method: 'DELETE', path: '/_mock/faults', run: (mock) => acknowledge(() => mock.faults.clear()) },
  { method: 'GET', path: '/_mock/faults/{id}', run: (mock, _, { name }) => findFault(mock, name) },
  {
    method: 'DELETE',
    path: '/_mock/faults/{id}',
    run(mock, _, { name }) {
      const fault = findFault(mock, name)
      return fault && acknowledge(() => fault.lift())
    },
  },
  { method: 'GET', path: '/_mock/clock', run: (mock) => tellTime(mock) },
  { method: 'PUT', path: '/_mock/clock', run: (mock, body) => putClock(mock, parse(body, 'set the clock')) },
  {
    method: 'DELETE',
    path: '/_mock/clock',
    run(mock) {
      mock.clock.reset()
      return tellTime(mock)
    },
  },
  { method: 'GET', path: '/_mock/worlds', run: (_mock, _body, { worlds }) => listWorlds(required(worlds)) },
  {
    method: 'DELETE',
    path: '/_mock/worlds',
    run: (_mock, _body, { worlds }) => acknowledge(() => required(worlds).clear()),
  },
  {
    method: 'DELETE',
    path: '/_mock/worlds/{key}',
    run(_mock, _body, { worlds, name }) {
      if (required(worlds).delete(name)) return { acknowledged: true }
      throw misuse(`Failed to delete the world [${name}]: there is none.`)
    },
  },
]

function tellTime({ clock }: ConnectorMock): { now: string } {
  return { now: new Date(clock.now()).toISOString() }
}

/** Takes `{"now": instant}` or `{"advance_ms": milliseconds}`. */
function putClock(mock: ConnectorMock, body: unknown): { now: string } {
  const known = ['now', 'advance_ms']
  const [key, ...others] = isObject(body) ? Object.keys(body) : []
  if (!isObject(body) || key === undefined || others.length > 0 || !known.includes(key)) {
    throw misuse(
      `Failed to set the clock: the body must be {"now": "2026-01-05T10:00:00Z"} or {"advance_ms": 60000}, and no more.`,
    )
  }
  if (key === 'now') mock.clock.set(body['now'] as string)
  else mock.clock.advance(body['advance_ms'] as number)
  return tellTime(mock)
}

function required(worlds: Worlds | undefined): Worlds {
  if (worlds) return worlds
  throw misuse(
    'This server has one world for all requests. Start it with `--worlds x-opaque-id` or `--worlds api-key`, or with the option `worlds`.',
  )
}

function listWorlds({ by, limit, dropped, entries }: Worlds): object {
  const worlds = Array.from(entries(), ([key, { connectors, syncJobs, secrets }]) => ({
    key,
    connectors: connectors.size,
    sync_jobs: syncJobs.size,
    secrets: secrets.size,
  }))
  return { by, limit, dropped, worlds }
}

/** Tells whether a URL is for the control routes. */
export function isControlUrl(url: string): boolean {
  return url.startsWith(controlPrefix) && /^[/?]?$/.test(url.charAt(controlPrefix.length))
}

interface ControlRequest {
  readonly method: string
  readonly url: string
  readonly body: string | Uint8Array
  readonly worlds?: Worlds | undefined
  /** Whether a web page of another site makes it. */
  readonly isForeign: boolean
}

/** Answers a request to a control route; `HEAD` as `GET`. Faults come as `{"error": "…"}` with 400, 403, 404 or 405. */
export function handleControl(
  mock: ConnectorMock,
  { method, url, body, worlds, isForeign }: ControlRequest,
): ControlResponse {
  if (isForeign) return respond(403, { error: 'Web pages of other sites may not control this mock.' })
  const path = url.replace(/\?.*$/s, '').replace(/\/+$/, '')
  const routes = controlRoutes.flatMap((route) => {
    const name = matchPath(route.path, path)
    return name === undefined ? [] : [{ ...route, name }]
  })
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
    const answer = route.run(mock, body, { name: decodeURIComponent(route.name), worlds })
    if (answer === undefined) return respond(404, { error: `There is no [${path}].` })
    return route.path === explainPath && /[?&]text\b/.test(url) ? respondText(String(answer)) : respond(200, answer)
  } catch (error) {
    return respond(400, { error: error instanceof Error ? error.message : String(error) })
  }
}

/** What stands in a path where a route has braces, still encoded; empty for a route without, nothing where the route is another. */
function matchPath(route: string, path: string): string | undefined {
  const [before = '', after] = route.split(/\{\w+\}/)
  if (after === undefined) return path === route ? '' : undefined
  const name = path.slice(before.length, path.length - after.length)
  return path === `${before}${name}${after}` && /^[^/]+$/.test(name) ? name : undefined
}

function explainRequest(mock: ConnectorMock, id: string): unknown {
  if (id === 'last') return mock.explain()
  return /^\d+$/.test(id) ? mock.explain(Number(id)) : undefined
}

function acknowledge(work: () => void): { acknowledged: true } {
  work()
  return { acknowledged: true }
}

function findFault(mock: ConnectorMock, id: string): Fault | undefined {
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
