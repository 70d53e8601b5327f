import type { ConnectorMock } from '../engine/mock.ts'
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
  /** Of which the last part may be a name in braces. */
  readonly path: string
  /** What the answer's body says, as a JSON value. `mock` is that of the world that the request names. */
  readonly run: (mock: ConnectorMock, body: string | Uint8Array, more: More) => unknown
}

interface More {
  /** The part of the path that stands where the route has a name. */
  readonly name: string
  readonly worlds: Worlds | undefined
}

/** Everything that can be asked of a standalone mock beside the API that it mocks. */
const controlRoutes: readonly ControlRoute[] = [
  { method: 'GET', path: '/_mock/health', run: () => ({ status: 'ok' }) },
  { method: 'POST', path: '/_mock/reset', run: (mock) => acknowledge(() => mock.reset()) },
  { method: 'GET', path: '/_mock/state', run: (mock) => mock.state() },
  {
    method: 'PUT',
    path: '/_mock/state',
    run: (mock, body) => acknowledge(() => mock.load(parseBody('load the state', body))),
  },
  { method: 'GET', path: '/_mock/requests', run: (mock) => ({ requests: mock.requests }) },
  { method: 'GET', path: '/_mock/clock', run: (mock) => tellTime(mock) },
  { method: 'PUT', path: '/_mock/clock', run: (mock, body) => putClock(mock, parseBody('set the clock', body)) },
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
      throw new Error(`es-connector-kit: Failed to delete the world [${name}]: there is none.`)
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
    throw new Error(
      `es-connector-kit: Failed to set the clock: the body must be {"now": "2026-01-05T10:00:00Z"} or {"advance_ms": 60000}, and no more.`,
    )
  }
  if (key === 'now') mock.clock.set(body['now'] as string)
  else mock.clock.advance(body['advance_ms'] as number)
  return tellTime(mock)
}

function required(worlds: Worlds | undefined): Worlds {
  if (worlds) return worlds
  throw new Error(
    'es-connector-kit: This server has one world for all requests. Start it with `--worlds x-opaque-id` or `--worlds api-key`, or with the option `worlds`.',
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
    return respond(200, route.run(mock, body, { name: decodeURIComponent(route.name), worlds }))
  } catch (error) {
    return respond(400, { error: error instanceof Error ? error.message : String(error) })
  }
}

/** What stands in a path where a route has a name, still encoded; empty for a route without one, nothing where the route is another. */
function matchPath(route: string, path: string): string | undefined {
  const [fixed = ''] = route.split('{')
  if (fixed === route) return path === route ? '' : undefined
  const name = path.slice(fixed.length)
  return path.startsWith(fixed) && name !== '' && !name.includes('/') ? name : undefined
}

function acknowledge(work: () => void): { acknowledged: true } {
  work()
  return { acknowledged: true }
}

function parseBody(what: string, body: string | Uint8Array): object {
  if (typeof body !== 'string') throw new Error(`es-connector-kit: Failed to ${what}: the body is not UTF-8.`)
  try {
    return JSON.parse(body)
  } catch (error) {
    throw new Error(`es-connector-kit: Failed to ${what}: the body is not JSON (${(error as Error).message}).`)
  }
}

function respond(status: number, body: unknown, headers: Record<string, string> = {}): ControlResponse {
  return {
    status,
    headers: { 'content-type': 'application/json', ...headers },
    body: `${JSON.stringify(body, null, 2)}\n`,
  }
}
