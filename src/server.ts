import type { ServerOptions as HttpServerOptions, Server, ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { closeWhenSent } from './adapters/node-close.ts'
import { attachListeners, parserOptions } from './adapters/node-listeners.ts'
import { permit } from './adapters/node-reachable.ts'
import { ServerRequest } from './adapters/node-request.ts'
import { hangUp } from './adapters/node-transport.ts'
import { createWorlds, type WorldKey, type Worlds, worldKeys } from './adapters/worlds.ts'
import { createConnectorMock } from './engine/create-mock.ts'
import { type ConnectorMock, type ConnectorMockOptions, mockOptionNames } from './engine/mock.ts'
import { readStrict } from './engine/strict.ts'
import { checkOptions } from './errors/check-options.ts'
import { misuse } from './errors/misuse.ts'
import { shown } from './errors/shown.ts'

// An `import` of node:http takes many times longer than this at start-up.
const http = process.getBuiltinModule('node:http')

/** As the server does: a connection stays until its client ends it, and the system finds out when the client is no longer there. */
const keepingOptions: HttpServerOptions = { keepAliveTimeout: 0, headersTimeout: 0, requestTimeout: 0, keepAlive: true }

/** Where a server listens, and the options of its mock. */
export interface ServerOptions extends ConnectorMockOptions {
  /** 9200 by default; 0 takes any free port. */
  readonly port?: number
  /** 127.0.0.1 by default, so that nobody beyond this machine gets in. */
  readonly host?: string
  /**
   * Gives tests that share the server worlds of their own: requests with the same value of this header, or the same API key, share documents,
   * log and clock, and see nothing of others. A world begins as the seed when it is first named; requests without the header or key share
   * the common one. The value must stay the same throughout a test, and not change from request to request as that of a trace does.
   */
  readonly worlds?: WorldKey
  /**
   * How many worlds there may be at once: beyond it, the one that has not been used for longest goes, with a warning. 1,000 by default.
   * Errors: it is given without `worlds`.
   */
  readonly maxWorlds?: number
}

/** A mock that answers over HTTP. */
export interface ConnectorServer {
  /** Where it answers, such as `http://127.0.0.1:9200`. */
  readonly url: string
  /** The port it listens on, also when 0 was asked for. */
  readonly port: number
  /** The mock behind it, for setting and reading its state directly. */
  readonly mock: ConnectorMock
  /** The mock of a world, made if need be. Errors: the server was started without `worlds`. */
  world(key: string): ConnectorMock
  /**
   * Stops listening, lets requests under way finish, and closes every connection; after `graceMs` (5,000) by force. Those that a fault
   * never answers are closed at once.
   */
  close(graceMs?: number): Promise<void>
  /** The same as `close`, for `await using`. */
  [Symbol.asyncDispose](): Promise<void>
}

/**
 * Serves a mock over HTTP, with the control routes under `/_mock/`: `health`, `reset`, `state`, `requests`, `faults`, `clock`, `worlds`.
 * Errors: rejects when the port is taken, or when the seed is not a state.
 *
 * @example
 * const server = await startServer({ port: 0, seed: { connectors: [{ id: 'crm' }] } })
 * await fetch(`${server.url}/_connector/crm`)
 * await server.close()
 */
export async function startServer(options: ServerOptions = {}): Promise<ConnectorServer> {
  checkOptions('start a server', options, ['port', 'host', 'worlds', 'maxWorlds', ...mockOptionNames])
  const { port = 9200, host = '127.0.0.1', worlds: by, maxWorlds = 1000, ...mockOptions } = options
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw misuse(`Failed to start a server: [${shown(port)}] is no port. It must be a number from 0 to 65535.`)
  }
  if (typeof host !== 'string' || host === '') throw misuse(`Failed to start a server: [${shown(host)}] is no host.`)
  if (by !== undefined && !worldKeys.includes(by)) {
    throw misuse(`Failed to start a server: worlds is [${shown(by)}]. It must be one of ${worldKeys.join(', ')}.`)
  }
  if (by === undefined && options.maxWorlds !== undefined) {
    throw misuse(
      `Failed to start a server: it is given maxWorlds, but has one world for all. Did you forget its option \`worlds\`?`,
    )
  }
  if (!Number.isInteger(maxWorlds) || maxWorlds < 1) {
    throw misuse(`Failed to start a server: maxWorlds is [${shown(maxWorlds)}]. It must be 1 or more.`)
  }
  const mock = createConnectorMock(mockOptions)
  const worlds =
    by &&
    createWorlds({
      common: mock,
      by,
      limit: maxWorlds,
      isStrict: readStrict(mockOptions.strict).length > 0,
      onFirstDrop: warn,
      onUnclean: warnOfFindings,
    })
  let loopback = true
  const held = new Set<ServerResponse>()
  const handedOver = new Set<Socket>()
  const server: Server = http.createServer({ ...parserOptions, ...keepingOptions, IncomingMessage: ServerRequest })
  attachListeners(server, {
    mock,
    worlds,
    isClosing: () => !server.listening,
    isLoopback: () => loopback,
    held,
    handedOver,
  })
  const open = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    open.add(socket)
    socket.once('close', () => open.delete(socket))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(explain(error, host, port)))
    server.listen(port, host, resolve)
  })
  const address = server.address() as AddressInfo
  loopback = isLoopback(address)
  const name = address.family === 'IPv6' ? `[${address.address}]` : address.address
  const close = (graceMs = 5000) =>
    new Promise<void>((resolve) => {
      const force = setTimeout(() => {
        server.closeAllConnections()
        for (const socket of handedOver) socket.destroy()
      }, graceMs)
      for (const response of held) hangUp(response)
      // Those over which nothing has come yet `node:http` does not count among the idle ones.
      for (const socket of open) if (socket.bytesRead === 0) socket.destroy()
      // Closes idle connections as well; those that still answer say so in their answer, see the request listener.
      closeWhenSent(server, open, () => {
        clearTimeout(force)
        resolve()
      })
    })
  const url = `http://${name}:${address.port}`
  server.once('close', permit(url))
  return {
    url,
    port: address.port,
    mock,
    world: (key) => worldOf(worlds, key),
    close,
    [Symbol.asyncDispose]: () => close(),
  }
}

function worldOf(worlds: Worlds | undefined, key: string): ConnectorMock {
  if (!worlds) {
    throw misuse(`Failed to find the world [${key}]: the server has one for all. Did you forget its option \`worlds\`?`)
  }
  if (typeof key === 'string' && key !== '') return worlds.world(key)
  throw misuse(`Failed to find a world: [${shown(key)}] is no key.`)
}

function warn(key: string): void {
  console.warn(
    `es-connector-kit: There is no room for another world, so [${key}] went, which was not used for longest; others will follow in silence. Raise maxWorlds, or delete worlds that have served their time.`,
  )
}

function warnOfFindings(key: string, { message }: Error): void {
  console.warn(
    `es-connector-kit: The world [${key}] went to make room before anybody asked what its requests relied on. ${message}`,
  )
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const hints: Record<string, string> = {
    EADDRINUSE:
      'the port is taken. Does an Elasticsearch or another mock run there? Choose another port, or 0 for any.',
    EACCES: 'this user may not listen there. Choose a port above 1023.',
    EADDRNOTAVAIL: 'this machine has no such address.',
    ENOTFOUND: 'the host name is not known.',
  }
  const why = hints[error.code ?? ''] ?? error.message
  return misuse(`Failed to listen on ${host}:${port}: ${why}`, error)
}

function isLoopback({ address }: AddressInfo): boolean {
  return address === '::1' || address.startsWith('127.') || address.startsWith('::ffff:127.')
}
