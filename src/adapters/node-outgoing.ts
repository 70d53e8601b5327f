import type { ClientRequest } from 'node:http'
import type { Socket } from 'node:net'

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

/** What undici 5 to 7 call a request. Its headers are names and values in turn, with undici 5 lines. */
interface UndiciRequest {
  readonly method: string
  readonly origin: string
  readonly path: string
  readonly headers: string | readonly string[]
  onError(error: Error): void
}

const http = process.getBuiltinModule('node:http')
const { Socket: NetSocket } = process.getBuiltinModule('node:net')
const channels = process.getBuiltinModule('node:diagnostics_channel')

/** MSW 3 puts its own in its place while it listens, and MSW 2 gives requests sockets of a class that has another. */
const { connect } = NetSocket.prototype

/** Has every request of this process judged before it is sent, be it by undici, the `fetch` of Node, or `node:http`. */
export function watchOutgoing(judge: Judge): () => void {
  const stops = [watchUndici(judge), watchHttp(judge)]
  return () => {
    for (const stop of stops) stop()
  }
}

function watchUndici(judge: Judge): () => void {
  /** Connections that were made while somebody stood before the network, who therefore sees what is sent over them. */
  const seen = new WeakSet<Socket>()
  const subscribers = {
    // What a subscriber throws ends the process instead of the request, which has to be told of its failure itself.
    'undici:request:create': ({ request }: { request: UndiciRequest }) => {
      const error = reachesNetwork(NetSocket.prototype) ? judge(outgoingOf(request)) : undefined
      if (error) request.onError(error)
    },
    'undici:client:connected': ({ socket }: { socket: Socket }) => {
      if (!reachesNetwork(NetSocket.prototype)) seen.add(socket)
    },
    'undici:client:sendHeaders': ({ request, socket }: { request: UndiciRequest; socket: Socket }) => {
      const error = reachesNetwork(NetSocket.prototype) || seen.has(socket) ? undefined : judge(outgoingOf(request))
      if (error) socket.destroy(error)
    },
  }
  const all = Object.entries(subscribers) as unknown as [string, (message: unknown) => void][]
  for (const [channel, subscriber] of all) channels.subscribe(channel, subscriber)
  return () => {
    for (const [channel, subscriber] of all) channels.unsubscribe(channel, subscriber)
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
type Watched = OnSocket & { [judgesKey]?: Set<Judge> }

/** Core modules are one for all test files of a Jest worker, which load this file each for itself: the method is wrapped once. */
const judgesKey = Symbol.for('es-connector-kit.judges')

function watchHttp(judge: Judge): () => void {
  // Every agent hands a request its socket by this method, before anything is written.
  const prototype = http.ClientRequest.prototype as unknown as { onSocket: Watched }
  const judges = prototype.onSocket[judgesKey] ?? wrap(prototype)
  judges.add(judge)
  return () => judges.delete(judge)
}

function wrap(prototype: { onSocket: Watched }): Set<Judge> {
  const judges = new Set<Judge>()
  const { onSocket } = prototype
  const watched: OnSocket = function (socket, error) {
    if (judges.size > 0 && socket && !error && reachesNetwork(socket)) {
      for (const judge of judges) {
        const leak = judge(outgoingRequest(this))
        if (leak) this.destroy(leak)
      }
    }
    onSocket.call(this, socket, error)
  }
  prototype.onSocket = Object.assign(watched, { [judgesKey]: judges })
  return judges
}

function outgoingRequest(request: ClientRequest): Outgoing {
  return {
    method: request.method,
    origin: `${request.protocol}//${request.getHeader('host') ?? request.host}`,
    target: request.path,
    by: 'node:http',
    header: (name) => String(request.getHeader(name) ?? ''),
  }
}

function reachesNetwork(socket: Socket): boolean {
  return socket.connect === connect
}
