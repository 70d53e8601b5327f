import type { ConnectorMock } from '../../engine/mock.ts'
import { suggest } from '../../json/suggest.ts'
import type { Worlds } from '../worlds.ts'
import { clockRoutes } from './clock.ts'
import { faultRoutes } from './faults.ts'
import { explainPath, requestRoutes } from './requests.ts'
import { type ControlRoute, Missing } from './route.ts'
import { stateRoutes } from './state.ts'
import { worldRoutes } from './worlds.ts'

/** The reserved prefix of the routes that control the mock. Elasticsearch has no such API, and no index can be called so. */
const controlPrefix = '/_mock'

/** Everything that can be asked of a standalone mock beside the API that it mocks. */
const controlRoutes: readonly ControlRoute[] = [
  ...stateRoutes,
  ...requestRoutes,
  ...faultRoutes,
  ...clockRoutes,
  ...worldRoutes,
]

/** Tells whether a URL is for the control routes. */
export function isControlUrl(url: string): boolean {
  return url.startsWith(controlPrefix) && /^[/?]?$/.test(url.charAt(controlPrefix.length))
}

interface ControlRequest {
  readonly method: string
  readonly url: string
  readonly body: string | Uint8Array
  readonly worlds?: Worlds | undefined
  /** Why it may not control the mock; nothing when it may. */
  readonly objection: string | undefined
}

interface ControlResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/**
 * Answers a request to a control route; `HEAD` as `GET`. Faults come as `{"error": "…"}` with 400, 403, 404 or 405.
 * @param mockOf gives the mock of the world that the request names; only asked by routes that are about one
 */
export function handleControl(
  mockOf: () => ConnectorMock,
  { method, url, body, worlds, objection }: ControlRequest,
): ControlResponse {
  if (objection !== undefined) return respond(403, { error: objection })
  const path = url.replace(/\?.*$/s, '').replace(/\/+$/, '')
  const routes = controlRoutes.flatMap((route) => {
    const name = matchPath(route.path, path)
    return name === undefined ? [] : [{ ...route, name }]
  })
  if (routes.length === 0) {
    return respond(404, { error: `There is no control route [${path}]. ${whichThereAre(path)}` })
  }
  const route = routes.find((one) => one.method === (method === 'HEAD' ? 'GET' : method))
  if (!route) {
    const allow = routes.map((one) => one.method).join(', ')
    return respond(405, { error: `[${path}] does not take ${method}, only ${allow}.` }, { allow })
  }
  const name = decode(route.name)
  if (name === undefined) {
    return respond(400, { error: `[${path}] cannot be read: [${route.name}] is not UTF-8, percent-encoded.` })
  }
  const asked = {
    get mock() {
      return mockOf()
    },
    body,
    name,
    worlds,
  }
  try {
    const answer = route.run(asked)
    return route.path === explainPath && /[?&]text\b/.test(url) ? respondText(String(answer)) : respond(200, answer)
  } catch (error) {
    const status = error instanceof Missing ? 404 : 400
    return respond(status, { error: error instanceof Error ? error.message : String(error) })
  }
}

/** All routes with their methods, and the one that was probably meant. */
function whichThereAre(path: string): string {
  const methods = new Map<string, string[]>()
  for (const route of controlRoutes) methods.set(route.path, [...(methods.get(route.path) ?? []), route.method])
  const [meant] = suggest(path, methods.keys())
  const all = Array.from(methods, ([known, of]) => `${of.join(' and ')} ${known}`).join(', ')
  return `${meant === undefined ? '' : `Did you mean ${meant}? `}There are ${all}.`
}

/** What stands in a path where a route has braces, still encoded; empty for a route without, nothing where the route is another. */
function matchPath(route: string, path: string): string | undefined {
  const [before = '', after] = route.split(/\{\w+\}/)
  if (after === undefined) return path === route ? '' : undefined
  const name = path.slice(before.length, path.length - after.length)
  return path === `${before}${name}${after}` && /^[^/]+$/.test(name) ? name : undefined
}

function decode(name: string): string | undefined {
  try {
    return decodeURIComponent(name)
  } catch {
    return undefined
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
