import type { Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { attachListeners, parserOptions } from './adapters/node-listeners.ts'
import { hangUp } from './adapters/node-transport.ts'
import { type ConnectorMock, type ConnectorMockOptions, createConnectorMock, mockOptionNames } from './engine/mock.ts'
import { checkOptions } from './engine/options.ts'
import { misuse } from './errors/misuse.ts'

// An `import` of node:http takes many times longer than this at start-up.
const http = process.getBuiltinModule('node:http')

/** Where a server listens, and the options of its mock. */
export interface ServerOptions extends ConnectorMockOptions {
  /** 9200 by default; 0 takes any free port. */
  readonly port?: number
  /** 127.0.0.1 by default, so that nobody beyond this machine gets in. */
  readonly host?: string
}

/** A mock that answers over HTTP. */
export interface ConnectorServer {
  /** Where it answers, such as `http://127.0.0.1:9200`. */
  readonly url: string
  /** The port it listens on, also when 0 was asked for. */
  readonly port: number
  /** The mock behind it, for setting and reading its state directly. */
  readonly mock: ConnectorMock
  /**
   * Stops listening, lets requests under way finish, and closes every connection; after `graceMs` (5,000) by force. Those that a fault
   * never answers are closed at once.
   */
  close(graceMs?: number): Promise<void>
}

/**
 * Serves a mock over HTTP, with the control routes under `/_mock/`: `health`, `reset`, `state`, `requests`, `faults`.
 * Errors: rejects when the port is taken, or when the seed is not a state.
 *
 * @example
 * const server = await startServer({ port: 0, seed: { connectors: [{ id: 'crm' }] } })
 * await fetch(`${server.url}/_connector/crm`)
 * await server.close()
 */
export async function startServer({
  port = 9200,
  host = '127.0.0.1',
  ...options
}: ServerOptions = {}): Promise<ConnectorServer> {
  checkOptions('start a server', { port, host, ...options }, ['port', 'host', ...mockOptionNames])
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw misuse(`Failed to start a server: [${port}] is no port. It must be a number from 0 to 65535.`)
  }
  if (typeof host !== 'string' || host === '') throw misuse(`Failed to start a server: [${host}] is no host.`)
  const mock = createConnectorMock(options)
  let loopback = true
  const held = new Set<ServerResponse>()
  const server: Server = http.createServer(parserOptions)
  attachListeners(server, {
    mock,
    isClosing: () => !server.listening,
    isLoopback: () => loopback,
    held,
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(explain(error, host, port)))
    server.listen(port, host, resolve)
  })
  const address = server.address() as AddressInfo
  loopback = isLoopback(address)
  const name = address.family === 'IPv6' ? `[${address.address}]` : address.address
  return {
    url: `http://${name}:${address.port}`,
    port: address.port,
    mock,
    close: (graceMs = 5000) =>
      new Promise((resolve) => {
        const force = setTimeout(() => server.closeAllConnections(), graceMs)
        for (const response of held) hangUp(response)
        // Closes idle connections as well; those that still answer say so in their answer, see the request listener.
        server.close(() => {
          clearTimeout(force)
          resolve()
        })
      }),
  }
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
