import type { ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/** What is to be done when a connection closes. One listener does for all: `node:http` warns of many. */
const atClose = new WeakMap<Socket, Set<() => void>>()

/**
 * Acts once an answer is over: it was sent, or never will be, for its connection is closed. One that still waits for those before it on the
 * connection would not tell of that.
 */
export function whenOver(response: ServerResponse, act: () => void): void {
  const acts = actsOf(response.req.socket)
  const over = () => {
    response.off('close', over)
    acts.delete(over)
    act()
  }
  acts.add(over)
  response.once('close', over)
}

function actsOf(socket: Socket): Set<() => void> {
  const known = atClose.get(socket)
  if (known) return known
  const acts = new Set<() => void>()
  atClose.set(socket, acts)
  socket.once('close', () => {
    for (const act of acts) act()
  })
  return acts
}
