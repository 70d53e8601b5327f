import type { Server } from 'node:http'
import type { Socket } from 'node:net'

/** The connections of a server, and how many answers each of them waits for. */
export interface Connections {
  /** A request is there, whole, and is going to be answered. */
  begin(socket: Socket): void
  /** Its answer is on its way, or nobody waits for it any more. */
  end(socket: Socket): void
  /** Closes those that wait for no answer and have all of the last one, and from then on each when its last one has gone out. */
  release(): void
}

/** Keeps count of the connections of a server. */
export function countConnections(server: Server): Connections {
  const open = new Map<Socket, number>()
  let isReleasing = false
  server.on('connection', (socket: Socket) => {
    open.set(socket, 0)
    socket.once('close', () => open.delete(socket))
  })
  const count = (socket: Socket, difference: number): number => {
    const known = open.get(socket)
    if (known === undefined) return 0
    open.set(socket, known + difference)
    return known + difference
  }
  return {
    begin: (socket) => void count(socket, 1),
    end(socket) {
      if (count(socket, -1) === 0 && isReleasing) socket.end()
    },
    release() {
      isReleasing = true
      for (const [socket, answers] of open) {
        if (answers > 0) continue
        if (socket.writableLength > 0) socket.end()
        else socket.destroy()
      }
    },
  }
}
