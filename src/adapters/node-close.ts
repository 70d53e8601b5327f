import type { Server } from 'node:http'
import type { Socket } from 'node:net'

/**
 * Stops listening, and lets go of connections that are idle, once all answers are sent: `node:http` takes those for idle too whose client
 * has not read all of its answer yet, and would cut it off.
 */
export function closeWhenSent(server: Server, connections: Iterable<Socket>, onClosed: () => void): void {
  const unsent = [...connections].filter(({ writableLength }) => writableLength > 0)
  if (unsent.length === 0) {
    server.close(onClosed)
    return
  }
  const { Server: TcpServer } = process.getBuiltinModule('node:net')
  TcpServer.prototype.close.call(server, onClosed)
  void Promise.all(unsent.map(whenSent)).then(() => server.close())
}

/** Resolves once all that was written to a connection is on its way, or the connection is closed. */
function whenSent(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    if (socket.writable) socket.write('', () => resolve())
    else socket.once('close', () => resolve())
  })
}
