import { createServer, type RequestListener } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from 'node:net'
import { generate } from 'selfsigned'
import { stopAfterwards } from './serve.ts'

/** A server of a test, ended with it. */
export interface RawServer {
  readonly port: number
  readonly host: string
}

/** Has a server listen on a free port until the test is over. */
async function listen(server: Server): Promise<RawServer> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  stopAfterwards(async () => {
    for (const socket of sockets) socket.destroy()
    await new Promise((resolve) => server.close(resolve))
  })
  const { port } = server.address() as AddressInfo
  return { port, host: `127.0.0.1:${port}` }
}

export function serveHttp(listener: RequestListener): Promise<RawServer> {
  return listen(createServer(listener))
}

/** Certificate and key of a server that nobody but itself vouches for. */
export interface Identity {
  readonly cert: string
  readonly key: string
}

export async function makeIdentity(name = '127.0.0.1', notAfterDate?: Date): Promise<Identity> {
  const altNames = [/^[\d.]+$/.test(name) ? { type: 7 as const, ip: name } : { type: 2 as const, value: name }]
  const made = await generate([{ name: 'commonName', value: name }], {
    keySize: 2048,
    algorithm: 'sha256',
    ...(notAfterDate && { notBeforeDate: new Date(notAfterDate.getTime() - 86_400_000), notAfterDate }),
    extensions: [{ name: 'subjectAltName', altNames }],
  })
  return { cert: made.cert, key: made.private }
}

export function serveTls(identity: Identity, listener: RequestListener): Promise<RawServer> {
  return listen(createTlsServer({ cert: identity.cert, key: identity.key }, listener))
}

/** A server that does with each connection what it is told. */
export function serveTcp(connected: (socket: Socket) => void): Promise<RawServer> {
  return listen(createTcpServer(connected))
}

/** A port that nothing listens on: one that was free a moment ago. */
export async function closedPort(): Promise<number> {
  const server = createTcpServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
