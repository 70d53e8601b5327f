import type { ClientRequest } from 'node:http'
import { sharedInProcess } from './node-shared-in-process.ts'

const { AsyncLocalStorage } = process.getBuiltinModule('node:async_hooks')
const http = process.getBuiltinModule('node:http')
// A test may have another `process` by then.
const { getBuiltinModule } = process

/** A request on its way, as method and URL; without a name for as long as it is being made. */
interface Entered {
  name: string | undefined
}

/**
 * Doors are the functions that MSW has put in place of `fetch` and of those of `node:http`: it sees what comes in by them, and nothing
 * else. What such a request does on the network afterwards is therefore meant.
 */
const doors = sharedInProcess('doors', () => ({ entered: new AsyncLocalStorage<Entered>(), opened: 0 }))

/** Whether anybody has opened doors: then all that MSW sees comes in by them. */
export function hasDoors(): boolean {
  return doors.opened > 0
}

/** Whether a request of this method and URL, or one that is just being made, came in by a door. */
export function isInside(method: string, url: string): boolean {
  const entry = doors.opened > 0 ? doors.entered.getStore() : undefined
  return entry !== undefined && (entry.name === undefined || entry.name === nameOf(method, url))
}

/**
 * Marks what comes in from now on, to be called right after MSW has begun to listen. Gives what puts the functions of MSW back.
 * @param urlOf where a request of `node:http` goes
 */
export function openDoors(urlOf: (request: ClientRequest) => string): () => void {
  // Which brings TLS and cryptography with it; a server of the mock, which needs this file as well, speaks neither.
  const https = getBuiltinModule('node:https')
  const putBack = [
    replace(globalThis, 'fetch', (fetch) => (input: Parameters<typeof fetch>[0], init?: RequestInit) => {
      const url = input instanceof Request ? input.url : String(input)
      const method = init?.method ?? (input instanceof Request ? input.method : 'GET')
      return doors.entered.run({ name: nameOf(method, url) }, () => fetch(input, init))
    }),
    ...[http, https].flatMap((module) =>
      (['request', 'get'] as const).map((name) => replace(module, name, (make) => markMade(make, urlOf))),
    ),
  ]
  doors.opened++
  return () => {
    doors.opened--
    for (const undo of putBack.reverse()) undo()
  }
}

function markMade(make: typeof http.request, urlOf: (request: ClientRequest) => string): typeof http.request {
  return ((...args: Parameters<typeof make>) => {
    const entry: Entered = { name: undefined }
    return doors.entered.run(entry, () => {
      const request = make(...args)
      entry.name = nameOf(request.method, urlOf(request))
      return request
    })
  }) as typeof make
}

function nameOf(method: string, url: string): string {
  return `${method.toUpperCase()} ${URL.canParse(url) ? new URL(url).href.replace(/#.*$/s, '') : url}`
}

/** Replaces a function until the returned one is called; it stays replaced when somebody else has taken its place meanwhile. */
function replace<Owner extends object, Name extends keyof Owner>(
  owner: Owner,
  name: Name,
  by: (original: Owner[Name]) => Owner[Name],
): () => void {
  const original = owner[name]
  const replacement = by(original)
  owner[name] = replacement
  return () => {
    if (owner[name] === replacement) owner[name] = original
  }
}
