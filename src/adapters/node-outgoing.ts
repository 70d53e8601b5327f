import type { Agent, ClientRequest } from 'node:http'
import type { Socket } from 'node:net'
import { hasDoors, isInside } from './node-doors.ts'
import { sharedInProcess } from './node-shared-in-process.ts'

/** A request that is about to go to the network. */
export interface Outgoing {
  readonly method: string
  readonly origin: string
  /** Path and query; the whole URL when it goes through a proxy. */
  readonly target: string
  /** The library at the bottom, which all others use. */
  readonly by: 'undici' | 'node:http'
  /** A header by its name in lower case; nothing, as an empty text, when it is not there. */
  header(name: string): string
}

/** Gives the error that a request is to fail with before anything of it is sent, or nothing. */
export type Judge = (outgoing: Outgoing) => Error | undefined

/** What undici 5 to 8 call a request. Its headers are names and values in turn, with undici 5 lines. */
interface UndiciRequest {
  readonly method: string
  readonly origin: string
  readonly path: string
  readonly headers: string | readonly string[]
  readonly onError?: (error: Error) => void
  /** What undici 8 has instead. */
  readonly onResponseError?: (error: Error) => void
}

const http = process.getBuiltinModule('node:http')
const { Socket: NetSocket } = process.getBuiltinModule('node:net')
const channels = process.getBuiltinModule('node:diagnostics_channel')

/** Has every request of this process judged before it is sent, be it by undici, the `fetch` of Node, or `node:http`. */
export function watchOutgoing(judge: Judge): () => void {
  const stops = [watchUndici(judge), watchHttp(judge)]
  return () => {
    for (const stop of stops) stop()
  }
}

function watchUndici(judge: Judge): () => void {
  const created = 'undici:request:create'
  // What a subscriber throws ends the process instead of the request, which has to be told of its failure itself.
  const subscriber = (message: unknown) => {
    const { request } = message as { request: UndiciRequest }
    const outgoing = outgoingOf(request)
    const error = isSeen(outgoing) ? undefined : judge(outgoing)
    if (error && request.onError) request.onError(error)
    else if (error) request.onResponseError?.(error)
  }
  channels.subscribe(created, subscriber)
  return () => {
    channels.unsubscribe(created, subscriber)
  }
}

function outgoingOf({ method, origin, path, headers }: UndiciRequest): Outgoing {
  return {
    method,
    origin,
    target: path,
    by: 'undici',
    header(name) {
      const parts = typeof headers === 'string' ? headers.split(/: |\r\n/) : headers
      return parts.find((_, i) => i % 2 === 1 && parts[i - 1]?.toLowerCase() === name) ?? ''
    },
  }
}

type OnSocket = (this: ClientRequest, socket: Socket | undefined, error?: Error | null) => void

/** Core modules are one for all copies of this file, so that their methods are wrapped once, and work for the copies that are in use. */
const shared = sharedInProcess('outgoing', () => ({
  judges: new Set<(request: ClientRequest) => Error | undefined>(),
  /** Where requests go, whatever their `Host` says. */
  destinations: new WeakMap<ClientRequest, string>(),
  /** As it was before MSW 3 stood before sockets. */
  connect: NetSocket.prototype.connect,
  isWrapped: false,
}))

function watchHttp(judge: Judge): () => void {
  if (!shared.isWrapped) wrap()
  shared.isWrapped = true
  const judgeRequest = (request: ClientRequest) => {
    const outgoing = outgoingRequest(request)
    return isSeen(outgoing) ? undefined : judge(outgoing)
  }
  shared.judges.add(judgeRequest)
  return () => shared.judges.delete(judgeRequest)
}

function wrap(): void {
  // Every agent hands a request its socket by this method, before anything is written.
  const prototype = http.ClientRequest.prototype as unknown as { onSocket: OnSocket }
  const { onSocket } = prototype
  prototype.onSocket = function (socket, error) {
    if (shared.judges.size > 0 && socket && !error && !isMocked(socket)) {
      for (const judge of shared.judges) {
        const leak = judge(this)
        if (leak) this.destroy(leak)
      }
    }
    onSocket.call(this, socket, error)
  }
  noteDestinations(http.Agent.prototype as unknown as { addRequest: AddRequest })
}

type Destination = { readonly host?: string | null; readonly port?: number | string | null }
type AddRequest = (this: Agent, request: ClientRequest, options: Destination, ...rest: unknown[]) => void

/** A request does not tell its port, but its agent is told. */
function noteDestinations(prototype: { addRequest: AddRequest }): void {
  const { addRequest } = prototype
  prototype.addRequest = function (request, options, ...rest) {
    const { host, port } = options
    shared.destinations.set(request, `${hostOf(host ?? 'localhost')}${port ? `:${port}` : ''}`)
    addRequest.call(this, request, options, ...rest)
  }
}

const hostOf = (host: string) => (host.includes(':') && !host.startsWith('[') ? `[${host}]` : host)

/** Without an agent: what Node writes itself has the port, and names the same host; any other header says nothing of where it goes. */
function hostByHeader(request: ClientRequest): string {
  const host = hostOf(request.host)
  const header = String(request.getHeader('host') ?? '')
  return header.startsWith(`${host}:`) ? header : host
}

/** A request of `node:http` as it is about to go to the network. */
export function outgoingRequest(request: ClientRequest): Outgoing {
  const { method, protocol, path: target } = request
  const host = shared.destinations.get(request) ?? hostByHeader(request)
  const header = (name: string) => String(request.getHeader(name) ?? '')
  return { method, origin: `${protocol}//${host}`, target, by: 'node:http', header }
}

/** The whole URL that a request is for. */
export function urlOf({ origin, target }: Pick<Outgoing, 'origin' | 'target'>): string {
  return target.startsWith('/') ? origin + target : target
}

/** Whether a socket is one that MSW 2 gives requests instead of a real one: its class has a `connect` of its own. */
function isMocked(socket: Socket): boolean {
  return !Object.hasOwn(socket, 'connect') && socket.connect !== NetSocket.prototype.connect
}

/**
 * Whether MSW has seen a request, and lets it out or answers it on its way. Of a server of MSW that is not ours nobody can tell; MSW 3, which
 * stands before sockets, is then taken to see what it can, the `fetch` and the `node:http` of this process.
 */
function isSeen(outgoing: Outgoing): boolean {
  if (hasDoors()) return isInside(outgoing.method, urlOf(outgoing))
  const isStanding = '__MSW_INTERNAL_CONNECTION_CONTEXT' in globalThis && NetSocket.prototype.connect !== shared.connect
  return isStanding && (outgoing.by === 'node:http' || outgoing.header('sec-fetch-mode') !== '')
}
